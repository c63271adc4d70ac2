// Which of two versions of a client counts? Asked when two devices changed the same part, before it is used in a fill.
import { useEffect, useState } from 'preact/hooks';
import type { UndecidedView } from '../../../../protocol/conflicts';
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
  const { id } = draft;
  const { rev, isDirty, reload } = work;
  const [open, setOpen] = useState<UndecidedView | null>(null);
  const [choices, setChoices] = useState<Decisions>({});
  const [isFailed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each revision and each decision is asked about anew
  useEffect(() => {
    setChoices({});
    if (rev !== null) actions.ask('clients.undecided', { id }).then(setOpen, () => setFailed(true));
  }, [actions, id, rev, asked]);
  if (!open) return isFailed ? <p class="bad">{t('clients.failed')}</p> : null;
  const decide = async () => {
    const { seen } = open;
    const answer = await actions.ask('clients.decide', { id, seen, choices }).catch(() => ({ ok: false }));
    setFailed(!answer.ok);
    setAsked(asked + 1);
    if (answer.ok) reload();
  };
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
