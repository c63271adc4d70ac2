// What was the result of saving? Saved, refused with the reason, or a question about what somebody else saved meanwhile.
import { useEffect, useState } from 'preact/hooks';
import { eachOnce } from '../../../../filing/client/filed-for-self';
import { maskWhole } from '../../../mask';
import { plain } from '../../../plain';
import { AskFirst, Question } from '../../../question';
import { momentText, type Translate } from '../../../translate';
import type { Decisions, EditorActions } from '../actions';
import { Conflicts, isDecided } from './conflicts';
import type { Form } from './form';
import { useSourceElsewhere } from './newest-source';
import { whoText } from './source-text';
import { type Draft, type IdentityChange, toCorrect } from './use-draft';

interface OutcomeProps {
  readonly form: Form;
  readonly actions: EditorActions;
  readonly work: Draft;
}

/** One line, or the questions of a conflict. */
export function Outcome({ form, actions, work }: OutcomeProps) {
  const { t } = form;
  const { state } = work;
  const isBehind = state.kind === 'idle' && work.isBehind;
  const isMerged = state.kind === 'saved' && state.merged;
  const source = useSourceElsewhere(actions, form.draft.id, isBehind || isMerged);
  const who = source?.deviceName ? whoText(t, source) : null;
  return (
    <div aria-live="polite" data-testid="save-state" data-state={state.kind}>
      {state.kind === 'saved' && <Saved t={t} work={work} isMerged={state.merged} who={who} />}
      {state.kind === 'failed' && state.reason === 'faults' && <Refused form={form} faults={work.faults} />}
      {state.kind === 'failed' && state.reason !== 'faults' && (
        <p class="bad">{t(`clients.save.${state.reason}`)}</p>
      )}
      {isBehind && (
        <p class="warn-text">
          {who === null || source === null
            ? t('clients.behind')
            : t('clients.behind.by', { who, when: momentText(t, source.at) })}
        </p>
      )}
      {state.kind === 'conflict' && <ConflictCard form={form} work={work} conflicts={state.conflicts} />}
    </div>
  );
}

/** How many values have to be corrected; once all are, that the next press stores them. */
function Refused({ form: { t, draft }, faults }: Pick<OutcomeProps, 'form'> & Pick<Draft, 'faults'>) {
  const places = faults.map(({ place }) => place);
  const n = eachOnce(draft, places).length;
  return n > 0 ? <p class="bad">{t('clients.faults', { n })}</p> : <p>{t('clients.faults.none')}</p>;
}

interface SavedProps {
  readonly t: Translate;
  readonly work: Draft;
  readonly isMerged: boolean;
  /** Whose changes were kept besides; null if unknown. */
  readonly who: string | null;
}

/** What was saved is not all in order: that the pre-check refuses some of it is said in the same line. */
function Saved({ t, work, isMerged, who }: SavedProps) {
  const wrong = toCorrect(work).length;
  const merged = who === null ? t('clients.saved.merged') : t('clients.saved.merged.by', { who });
  return (
    <p class={wrong === 0 ? 'good' : 'bad'}>
      {isMerged ? merged : t('clients.saved')}
      {wrong > 0 && ` · ${t('clients.saved.wrong', { n: wrong })}`}
    </p>
  );
}

type CardProps = Pick<OutcomeProps, 'form' | 'work'> & {
  readonly conflicts: Extract<Draft['state'], { kind: 'conflict' }>['conflicts'];
};

function ConflictCard({ form, work, conflicts }: CardProps) {
  const { t, choices: lists, draft } = form;
  const [choices, setChoices] = useState<Decisions>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: other questions need other answers
  useEffect(() => setChoices({}), [conflicts]);
  return (
    <div class="card warn" data-testid="conflict-view">
      <div class="card-body">
        <p class="card-title">{t('clients.conflict')}</p>
        <p class="small">{t('clients.conflict.hint')}</p>
        <Conflicts
          form={{ t, choices: lists, people: draft.people }}
          conflicts={conflicts}
          choices={choices}
          words={{ mine: t('clients.mine'), theirs: t('clients.theirs') }}
          onChoose={setChoices}
        />
        <div class="row">
          <button
            type="button"
            class="primary"
            data-testid="conflict-save"
            disabled={!isDecided(conflicts, choices)}
            onClick={() => void work.save(choices)}
          >
            {t('clients.conflict.save')}
          </button>
        </div>
      </div>
    </div>
  );
}

interface LeaveProps {
  readonly t: Translate;
  readonly save: () => void;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Asked when somebody leaves with something unsaved. */
export function LeaveQuestion({ t, save, leave, stay }: LeaveProps) {
  const acts = (
    <>
      <button type="button" class="primary" onClick={save}>
        {t('clients.save')}
      </button>
      <button type="button" class="chip danger" data-testid="leave-discard" onClick={leave}>
        {t('clients.leave.discard')}
      </button>
    </>
  );
  return (
    <Question
      title={t('clients.leave')}
      testId="leave-question"
      stay={stay}
      stayWord={t('clients.leave.stay')}
      acts={acts}
    />
  );
}

interface RenameProps {
  readonly t: Translate;
  readonly renamed: readonly IdentityChange[];
  readonly confirm: () => void;
  readonly stay: () => void;
}

/** Asked before a changed name or number is saved: every later fill would then be for that entity. */
export function RenameQuestion({ t, renamed, confirm, stay }: RenameProps) {
  const shown = ({ part }: IdentityChange, text: string) =>
    plain(part === 'entity.certNumber' ? maskWhole(text) : text);
  return (
    <AskFirst
      title={t('clients.rename')}
      act={t('clients.rename.confirm')}
      testId="rename"
      confirm={confirm}
      stay={stay}
      stayWord={t('clients.leave.stay')}
    >
      {renamed.map((change) => (
        <p key={change.part}>
          {t.word('field', change.part)}：<del>{shown(change, change.was)}</del> →{' '}
          <ins>{shown(change, change.now)}</ins>
        </p>
      ))}
      <p class="small">{t('clients.rename.hint')}</p>
    </AskFirst>
  );
}
