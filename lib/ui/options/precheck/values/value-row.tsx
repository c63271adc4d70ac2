// How is one missing value filled in at its place in a list? The editor's own field, saved when it is left, with what became of it beside it.
import { useEffect } from 'preact/hooks';
import { valueAt, withValue } from '../../../../filing/client/value-at';
import type { EditorChoices, RegionMatch } from '../../../../protocol/editor-choices';
import { plain } from '../../../plain';
import type { Translate } from '../../../translate';
import { Field } from '../../clients/editor/field';
import type { Form } from '../../clients/editor/form';
import { ownerIn, type ValueItem } from './value-items';
import {
  entryOf,
  isUnread,
  readClient,
  saveValues,
  shownValue,
  storedOf,
  typeValue,
  undoValues,
  type ValuesStore,
} from './values-store';

export interface ValueRowProps {
  readonly store: ValuesStore;
  readonly item: ValueItem;
  readonly t: Translate;
  readonly today: string;
  readonly choices: EditorChoices;
  readonly regions: (search: string) => Promise<readonly RegionMatch[]>;
  /** Whether its filings still wait for it. */
  readonly isOpen: boolean;
  /** Its number in the list, which makes the ids of its controls. */
  readonly at: number;
  readonly openClient: (() => void) | undefined;
  /** A column was pasted into it. */
  readonly paste: (text: string) => boolean;
}

/** One client's name, the box, and whether it is saved. */
export function ValueRow(props: ValueRowProps) {
  const { store, item, isOpen, paste } = props;
  const stored = storedOf(store, item);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the report says that it was settled elsewhere
  useEffect(() => {
    if (entryOf(store, item).typed === null || storedOf(store, item) === null) void readClient(store, item);
  }, [item.key, isOpen]);
  return (
    <li
      class="value-row"
      data-testid="value-row"
      data-client={item.clientId}
      data-place={item.place}
      onPasteCapture={(event: ClipboardEvent) => {
        if (!paste(event.clipboardData?.getData('text') ?? '')) return;
        event.preventDefault();
        event.stopPropagation(); // the box would take the first value a second time
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement))
          return;
        event.preventDefault();
        void saveValues(store, [item]);
        nextBox(event.currentTarget)?.focus();
      }}
    >
      <Who item={item} owner={stored ? ownerIn(stored.client, item.place) : ''} />
      {stored ? <Box {...props} draft={stored.client} /> : <NotRead {...props} />}
      <Became {...props} />
    </li>
  );
}

/** The box of the next row; a value that was filled in already is passed over like any other. */
function nextBox(row: HTMLElement): HTMLElement | null {
  const next = row.nextElementSibling;
  return next?.querySelector<HTMLElement>('input:not(:disabled), textarea, select') ?? null;
}

/** The client, and which of its domains or people is meant. */
function Who({ item, owner }: { readonly item: ValueItem; readonly owner: string }) {
  const second = owner !== '' ? owner : (item.serviceName ?? '');
  return (
    <p class="value-who">
      <b>{plain(item.name)}</b>
      {second !== '' && second !== item.name && <small class="muted">{plain(second)}</small>}
    </p>
  );
}

function NotRead({ store, item, t }: ValueRowProps) {
  return <p class="small muted">{isUnread(store, item) ? '' : t('app.loading')}</p>;
}

type BoxProps = ValueRowProps & { readonly draft: Form['draft'] };

function Box({ store, item, t, today, choices, regions, at, draft }: BoxProps) {
  const { place, spec } = item;
  const form: Form = {
    ...{ t, today, choices, regions },
    scope: `value-${at}`,
    draft: withValue(draft, place, shownValue(store, item)),
    set: (_, value) => {
      typeValue(store, item, value);
      if (value === 'long-term') void saveValues(store, [item]); // complete with this press
    },
    left: () => {
      const { typed, isSaving, isFilled, trouble } = entryOf(store, item);
      // what was pasted with others waits for their press; what was refused waits for a change or the next Enter
      if (typed !== null && !isSaving && !isFilled && trouble === null) void saveValues(store, [item]);
    },
    faultAt: (asked) => (asked === place ? entryOf(store, item).fault : null),
    neededAt: () => false,
    newId: (kind) => kind, // no part is added here
    moment: () => today,
  };
  return <Field form={form} spec={spec} place={place} />;
}

/** What became of the value, and what can be done about it. */
function Became(props: ValueRowProps) {
  const { store, item, t, openClient } = props;
  const { typed, isSaving, before, trouble, fault } = entryOf(store, item);
  const isOdd = trouble !== null || fault !== null || isUnread(store, item);
  const isUntouched = typed === null && before === null;
  return (
    <p class="value-state small" role="status" data-testid="value-state">
      {isSaving ? <span class="muted">{t('values.row.saving')}</span> : <Outcome {...props} />}
      {openClient && !isSaving && (isOdd || isUntouched) && (
        <button type="button" class="link" data-testid="precheck-mend" onClick={openClient}>
          {t('precheck.mend')}
        </button>
      )}
    </p>
  );
}

/** Refused and why, not saved yet, saved and to be taken back, or settled elsewhere. */
function Outcome(props: ValueRowProps) {
  const { store, item, t, isOpen } = props;
  const { typed, before, trouble, fault } = entryOf(store, item);
  const act = (testId: string, words: string, press: () => Promise<void>) => (
    <button type="button" class="link" data-testid={testId} onClick={() => void press()}>
      {words}
    </button>
  );
  if (trouble !== null || isUnread(store, item))
    return (
      <>
        <span class="bad">{troubleWords(props)}</span>
        {typed !== null && act('value-again', t('values.row.save'), () => saveValues(store, [item]))}
      </>
    );
  if (fault !== null) return null; // told below the box
  if (typed !== null) return <span class="muted">{t('values.row.unsaved')}</span>;
  if (before !== null)
    return (
      <>
        <span class="good">{t('clients.saved')}</span>
        {act('value-undo', t('clients.undo'), () => undoValues(store, [item]))}
      </>
    );
  return isOpen ? null : <span class="good">{t('values.row.settled')}</span>;
}

function troubleWords({ store, item, t }: ValueRowProps): string {
  const { trouble } = entryOf(store, item);
  const stored = storedOf(store, item);
  switch (trouble) {
    case 'conflict': {
      const now = stored ? valueAt(stored.client, item.place) : undefined;
      const words =
        now === 'long-term' ? t('clients.longTerm') : [now ?? []].flat().map(String).map(plain).join(' ');
      return t('values.row.conflict', { now: words === '' ? t('values.row.conflict.empty') : words });
    }
    case 'removed':
    case 'not-stored':
      return t(`clients.save.${trouble}`);
    case 'elsewhere':
    case 'lost':
      return t(`values.row.${trouble}`);
    default:
      return t('values.row.unread');
  }
}
