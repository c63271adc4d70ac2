// How is one missing value of many clients filled in? A list of boxes under each other; a column of a table may be pasted into any of them.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../../../filing/text';
import type { EditorChoices } from '../../../../protocol/editor-choices';
import { Limited } from '../../../limited';
import { plain } from '../../../plain';
import { texts } from '../../../text/all';
import type { Translate } from '../../../translate';
import type { OpenClient, PrecheckActions } from '../actions';
import { isColumn, type Pasted, valuesPasted } from './pasted-column';
import { ownerIn, type ValueItem } from './value-items';
import { ValueRow } from './value-row';
import {
  dropValues,
  entryOf,
  fillValues,
  readClient,
  saveValues,
  shownValue,
  storedOf,
  undoValues,
  type ValuesStore,
} from './values-store';

const MOST = 50;

interface ValueListProps {
  readonly store: ValuesStore;
  readonly items: readonly ValueItem[];
  readonly t: Translate;
  readonly today: string;
  readonly actions: Pick<PrecheckActions, 'ask' | 'token'>;
  /** Whether the filings of a field still wait for it. */
  readonly isOpen: (item: ValueItem) => boolean;
  readonly renew: (clients: readonly string[]) => void;
  readonly openClient: OpenClient | undefined;
}

/** The boxes, and above them what was filled in at once. */
export function ValueList({ store, items, t, today, actions, isOpen, renew, openClient }: ValueListProps) {
  const { ask, token } = actions;
  const [, draw] = useState(0);
  const [untaken, setUntaken] = useState<Pasted['untaken']>([]);
  const choices = useChoices(ask);
  const isMounted = useMounted();
  store.actions = { ask, token, renew, changed: () => isMounted.current && draw((count) => count + 1) };
  const box = useFirstFocus(choices !== null);
  if (choices === null) return <p class="muted">{t('app.loading')}</p>;
  const paste = (from: number) => (text: string) => {
    if (!isColumn(text)) return false;
    const ownerOf = (item: ValueItem) => {
      const stored = storedOf(store, item);
      return stored ? ownerIn(stored.client, item.place) : '';
    };
    const column = valuesPasted({ text, items, from, choices, labels: labelsOf(items[from]), ownerOf });
    fillValues(
      store,
      items.flatMap((item) => {
        const value = column.taken.get(item.key);
        return value === undefined ? [] : [[item, value] as const];
      }),
    );
    setUntaken(column.untaken);
    return true;
  };
  return (
    <div ref={box} class="value-list" data-testid="value-list">
      <p class="small muted">
        {t('values.hint')} {items.length > 1 && t('values.hint.column')}
      </p>
      <Shortcuts store={store} items={items} t={t} />
      <Filled store={store} items={items} t={t} untaken={untaken} setUntaken={setUntaken} />
      <Limited items={items} most={MOST} t={t}>
        {(some) => (
          <ul class="value-rows">
            {some.map((item, at) => (
              <ValueRow
                key={item.key}
                {...{ store, item, t, today, choices, at }}
                openClient={openClient && (() => openClient(placeIn(item), items.slice(at + 1).map(placeIn)))}
                regions={(search) => ask('clients.regions', { search })}
                isOpen={isOpen(item)}
                paste={paste(at)}
              />
            ))}
          </ul>
        )}
      </Limited>
    </div>
  );
}

const placeIn = ({ clientId, place }: ValueItem) => ({ clientId, place });

/** The field's label in both languages, as a table may call it. */
function labelsOf(item: ValueItem | undefined): readonly string[] {
  const known: Readonly<Record<string, Text>> = texts;
  const label = known[`field.${item?.spec.part}`];
  return label ? [label.zh, label.en] : [];
}

function useChoices(ask: PrecheckActions['ask']): EditorChoices | null {
  const [choices, setChoices] = useState<EditorChoices | null>(null);
  useEffect(() => {
    ask('clients.choices').then(setChoices, () => {}); // locked meanwhile: then this goes anyway
  }, [ask]);
  return choices;
}

/** A save goes on when the list is left: nothing of it is drawn then. */
function useMounted() {
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  return isMounted;
}

/** The first box takes the focus once it is there, unless the person has gone on by then. */
function useFirstFocus(isReady: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || !isReady) return;
    const first = box.current?.querySelector<HTMLElement>(
      '.value-row input, .value-row textarea, .value-row select',
    );
    if (!first) return;
    isDone.current = true;
    const held = document.activeElement;
    if (held === null || held === document.body || held.contains(box.current))
      first.focus({ preventScroll: true });
  });
  return box;
}

interface PartProps {
  readonly store: ValuesStore;
  readonly items: readonly ValueItem[];
  readonly t: Translate;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Fills the boxes that are still empty with what is often right for all: it is compared before it is saved. */
function Shortcuts({ store, items, t }: PartProps) {
  const empty = items.filter((item) => isEmpty(shownValue(store, item)));
  const spec = items[0]?.spec;
  if (empty.length < 2) return null;
  const mail = async () => {
    const found = await Promise.all(
      empty.map(async (item) => {
        const stored = storedOf(store, item) ?? (await readClient(store, item));
        const address = stored?.client.entity.mailAddress ?? '';
        return address === '' ? [] : [[item, address] as const];
      }),
    );
    fillValues(store, found.flat());
  };
  return (
    <>
      {spec?.kind === 'until' && (
        <button
          type="button"
          class="chip value-shortcut"
          data-testid="values-all-long"
          onClick={() =>
            fillValues(
              store,
              empty.map((item) => [item, 'long-term'] as const),
            )
          }
        >
          {t('values.allLong')}
        </button>
      )}
      {spec?.part === 'entity.certAddress' && (
        <button
          type="button"
          class="chip value-shortcut"
          data-testid="values-all-mail"
          onClick={() => void mail()}
        >
          {t('values.allMail')}
        </button>
      )}
    </>
  );
}

interface FilledProps extends PartProps {
  readonly untaken: Pasted['untaken'];
  readonly setUntaken: (untaken: Pasted['untaken']) => void;
}

/** How many values wait to be saved together, which were not taken and why, and how many were saved. */
function Filled({ store, items, t, untaken: all, setUntaken }: FilledProps) {
  const mended = new Set(items.filter((item) => !isEmpty(shownValue(store, item))).map(({ key }) => key));
  const untaken = all.filter(({ key }) => key === null || !mended.has(key));
  const filled = items.filter((item) => entryOf(store, item).isFilled);
  const saved = items.filter((item) => entryOf(store, item).before !== null);
  const isWaiting = filled.length + untaken.length > 0;
  const [seen, setSeen] = useState(0);
  const isDone = !isWaiting && saved.length > 1 && saved.length !== seen; // one alone says so in its row
  if (!isWaiting && !isDone) return null;
  return (
    <div
      class={isWaiting ? 'value-filled waiting' : 'value-filled'}
      role="status"
      data-testid="values-filled"
    >
      {filled.length > 0 && (
        <div class="row">
          <span>{t('values.filled', { n: filled.length })}</span>
          <button
            type="button"
            class="primary"
            data-testid="values-save"
            onClick={() => void saveValues(store, filled)}
          >
            {t('values.save', { n: filled.length })}
          </button>
          <button
            type="button"
            class="secondary"
            data-testid="values-drop"
            onClick={() => {
              dropValues(store, filled);
              setUntaken([]);
            }}
          >
            {t('values.drop')}
          </button>
        </div>
      )}
      {untaken.length > 0 && <UntakenList untaken={untaken} t={t} />}
      {isDone && (
        <p class="row">
          <span class="good">{t('values.saved', { n: saved.length })}</span>
          <button
            type="button"
            class="link"
            data-testid="values-undo-all"
            onClick={() => void undoValues(store, saved)}
          >
            {t('values.undoAll')}
          </button>
          <button type="button" class="link" data-testid="values-close" onClick={() => setSeen(saved.length)}>
            {t('values.close')}
          </button>
        </p>
      )}
    </div>
  );
}

function UntakenList({ untaken, t }: Pick<FilledProps, 'untaken' | 't'>) {
  return (
    <div class="small" data-testid="values-untaken">
      <p class="bad">{t('values.untaken', { n: untaken.length })}</p>
      <ul>
        {untaken.map(({ key, name, text, why }) => (
          <li key={`${key} ${name} ${text}`}>
            {name !== '' && <b>{plain(name)} </b>}
            {t(`values.untaken.${why}`, { text: plain(text) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
