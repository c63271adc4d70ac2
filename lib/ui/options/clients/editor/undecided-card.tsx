// Which of two versions of a client counts? Asked when two devices changed the same part, before it is used in a fill.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { UndecidedView } from '../../../../protocol/conflicts';
import { useSynced } from '../../use-arrivals';
import type { Decisions, EditorActions } from '../actions';
import { Conflicts, isDecided } from './conflicts';
import type { Form } from './form';
import { sourceText } from './source-text';
import type { Draft } from './use-draft';

interface UndecidedCardProps {
  readonly form: Form;
  readonly actions: EditorActions;
  readonly work: Pick<Draft, 'rev' | 'isDirty' | 'reload'>;
}

/** The questions with their answers; nothing where nothing is open. */
export function UndecidedCard({ form, actions, work }: UndecidedCardProps) {
  const { t, choices: lists, draft } = form;
  const { isDirty } = work;
  const { open, choices, setChoices, isFailed, isDone, decide } = useQuestions(actions, draft.id, work);
  if (!open && isFailed) return <p class="bad">{t('clients.failed')}</p>;
  if (!open)
    return isDone ? (
      <p class="good" role="status" data-testid="undecided-done">
        {t('team.decided')}
      </p>
    ) : null;
  return (
    <div class="card warn" data-testid="undecided-view">
      <div class="card-body">
        <p class="card-title">{t('clients.undecided')}</p>
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

/** What is open for a client, asked anew for each revision, after each decision and after each synchronisation. */
function useQuestions(actions: EditorActions, id: string, { rev, reload }: UndecidedCardProps['work']) {
  const [open, setOpen] = useState<UndecidedView | null>(null);
  const [choices, setChoices] = useState<Decisions>({});
  const [isFailed, setFailed] = useState(false);
  const [isDone, setDone] = useState(false);
  const [asked, setAsked] = useState(0);
  const again = () => setAsked((count) => count + 1);
  const known = useRef('');
  const take = (next: UndecidedView | null) => {
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
    const answer = await actions.ask('clients.decide', { id, seen, choices }).catch(() => ({ ok: false }));
    setFailed(!answer.ok);
    setDone(answer.ok);
    again();
    if (answer.ok) reload();
  };
  return { open, choices, setChoices, isFailed, isDone, decide };
}
