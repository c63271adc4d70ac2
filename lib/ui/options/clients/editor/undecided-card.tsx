// Which of two versions of a client counts? Asked when two devices changed the same part, before it is used in a fill.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RevisionSource, UndecidedView } from '../../../../protocol/conflicts';
import { plain } from '../../../plain';
import { momentText, type Translate } from '../../../translate';
import { useSynced } from '../../use-arrivals';
import type { Decisions, EditorActions } from '../actions';
import { Conflicts, isDecided } from './conflicts';
import type { Form } from './form';
import { sourceElsewhere } from './newest-source';
import { sourceText, whoText } from './source-text';
import { isRemovedBy, undecidedTitle } from './undecided-title';
import type { Draft } from './use-draft';
import { useSteadyParts } from './use-steady';

interface UndecidedCardProps {
  readonly form: Form;
  readonly actions: EditorActions;
  readonly work: Pick<Draft, 'rev' | 'isDirty' | 'reload'>;
  /** Back to the list, once the client was removed by the decision. */
  readonly close?: ((said: string) => void) | undefined;
}

/** The questions with their answers; nothing where nothing is open. */
export function UndecidedCard({ form, actions, work, close }: UndecidedCardProps) {
  const { t, choices: lists, draft } = form;
  const { isDirty } = work;
  const { open, choices, setChoices, isFailed, isDone, crossed, decide, elsewhere, dismiss } = useQuestions(
    actions,
    draft.id,
    work,
    () => close?.(t('clients.undecided.gone')),
  );
  useSteadyParts(open === null ? elsewhere : open);
  const card = useRef<HTMLDivElement>(null);
  const height = useHeight(card);
  if (!open && isFailed) return <p class="bad">{t('clients.failed')}</p>;
  if (!open && elsewhere) return <Elsewhere {...{ form, elsewhere, isDirty, height, dismiss }} />;
  if (!open)
    return isDone ? (
      <p class="good" role="status" data-testid="undecided-done">
        {t('team.decided')}
      </p>
    ) : null;
  return (
    <div ref={card} class="card warn" data-testid="undecided-view">
      <Arrived t={t} card={card} />
      <div class="card-body">
        <p class="card-title">{undecidedTitle(t, open)}</p>
        {crossed && (
          <p data-testid="undecided-crossed">
            {t('clients.undecided.crossed', { who: whoText(t, crossed), when: momentText(t, crossed.at) })}
          </p>
        )}
        <p class="small">{t('clients.undecided.hint')}</p>
        {isFailed && <p class="bad">{t('clients.undecided.changed')}</p>}
        <Conflicts
          form={{ t, choices: lists, people: draft.people }}
          conflicts={open.conflicts}
          choices={choices}
          words={{ mine: sourceText(t, open.mine), theirs: sourceText(t, open.theirs) }}
          onChoose={setChoices}
        />
        {/* deciding would lose what is not saved */}
        {isDirty && <p class="warn-text small">{t('clients.undecided.dirty')}</p>}
        <div class="row">
          <button
            type="button"
            class="primary"
            data-testid="undecided-save"
            disabled={isDirty || !isDecided(open.conflicts, choices)}
            onClick={() => void decide()}
          >
            {t('clients.conflict.save')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** Who decided what, in the place of the questions and as high as they were: nothing below moves under the hand. */
function Elsewhere({ form: { t }, elsewhere, isDirty, height, dismiss }: ElsewhereProps) {
  const { source, conflicts } = elsewhere;
  const said = {
    who: source === null ? t('clients.source.elsewhere') : whoText(t, source),
    parts: conflicts
      .map(({ part, of }) => [plain(of), t.word('field', part)].filter(Boolean).join(' '))
      .join(t.language === 'zh' ? '、' : ', '),
    when: momentText(t, source?.at ?? 0),
  };
  return (
    <div class="card ok" style={{ minHeight: `${height}px` }} role="status" data-testid="undecided-elsewhere">
      <div class="card-body">
        <p>{t(isDirty ? 'clients.undecided.elsewhere.dirty' : 'clients.undecided.elsewhere', said)}</p>
        <div class="row">
          <button type="button" class="chip" data-testid="undecided-seen" onClick={dismiss}>
            {t('team.sync.late.seen')}
          </button>
        </div>
      </div>
    </div>
  );
}

interface ElsewhereProps {
  readonly form: Form;
  readonly elsewhere: Decided;
  readonly isDirty: boolean;
  /** In pixels. */
  readonly height: number;
  readonly dismiss: () => void;
}

/** The height that an element had when it was last drawn. */
function useHeight(card: RefObject<HTMLElement | null>): number {
  const height = useRef(0);
  useLayoutEffect(() => {
    if (card.current) height.current = card.current.offsetHeight;
  });
  return height.current;
}

/** A word at the edge of the window while the questions came above what is in sight. */
function Arrived({ t, card }: { readonly t: Translate; readonly card: RefObject<HTMLElement | null> }) {
  const [isAbove, setAbove] = useState(false);
  useEffect(() => {
    const look = () => setAbove((card.current?.getBoundingClientRect().bottom ?? 0) < 0);
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [card]);
  if (!isAbove) return null;
  return (
    <button
      type="button"
      class="chip clients-arrived"
      data-testid="undecided-arrived"
      onClick={() => card.current?.scrollIntoView({ block: 'start' })}
    >
      {t('clients.undecided.arrived')}
    </button>
  );
}

/** What somebody else decided, and who. */
interface Decided {
  readonly source: RevisionSource | null;
  readonly conflicts: UndecidedView['conflicts'];
}

/** Who decided the same otherwise at the same time; null where it is asked for the first time. */
function crossedBy({ mine, theirs, conflicts }: UndecidedView, decided: ReadonlySet<string>) {
  if (!conflicts.some(({ place }) => decided.has(place))) return null;
  return [theirs, mine].find(({ isHere }) => !isHere) ?? null;
}

/** The value of the last drawing. */
function usePresent<Value>(value: Value): RefObject<Value> {
  const present = useRef(value);
  present.current = value;
  return present;
}

/** Counts how often something was asked again. */
function useCount() {
  const [asked, setAsked] = useState(0);
  return { asked, again: () => setAsked((count) => count + 1) };
}

/** What is open for a client, asked anew for each revision, after each decision and after each synchronisation. */
function useQuestions(
  actions: EditorActions,
  id: string,
  { rev, isDirty, reload }: UndecidedCardProps['work'],
  removed: () => void,
) {
  const [open, setOpen] = useState<UndecidedView | null>(null);
  const [choices, setChoices] = useState<Decisions>({});
  const [isFailed, setFailed] = useState(false);
  const [isDone, setDone] = useState(false);
  const { asked, again } = useCount();
  const [elsewhere, setElsewhere] = useState<Decided | null>(null);
  const known = useRef('');
  const decided = useRef<ReadonlySet<string>>(new Set()); // the parts that were decided here
  const shown = useRef<UndecidedView | null>(null);
  const dirty = usePresent(isDirty); // what is typed while an answer is awaited counts too
  const take = async (next: UndecidedView | null) => {
    const before = shown.current;
    shown.current = next;
    if (next) setElsewhere(null);
    else if (before) {
      setElsewhere({ source: await sourceElsewhere(actions, id), conflicts: before.conflicts });
      if (!dirty.current) reload();
    }
    const seen = JSON.stringify([id, next?.seen]);
    if (seen !== known.current) setChoices({}); // the answers stay while the question is the same
    known.current = seen;
    if (next) setDone(false);
    setOpen(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => {
    if (rev !== null) actions.ask('clients.undecided', { id }).then(take, () => setFailed(true));
  }, [actions, id, rev, asked]);
  useSynced(actions.ask, rev !== null, again);
  const decide = async () => {
    if (!open) return;
    const { seen } = open;
    decided.current = new Set(open.conflicts.map(({ place }) => place));
    shown.current = null; // decided here: that is said otherwise
    const answer = await actions.ask('clients.decide', { id, seen, choices }).catch(() => ({ ok: false }));
    setFailed(!answer.ok);
    setDone(answer.ok);
    if (!answer.ok) shown.current = open;
    if (answer.ok && isRemovedBy(open, choices)) return removed();
    again();
    if (answer.ok) reload();
  };
  return {
    open,
    choices,
    setChoices,
    isFailed,
    isDone,
    crossed: open && crossedBy(open, decided.current),
    decide,
    elsewhere,
    dismiss: () => setElsewhere(null),
  };
}
