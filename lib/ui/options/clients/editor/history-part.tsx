// What are the earlier versions of this client? Each with its changes, and a button to restore it.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Request } from '../../../../protocol/protocol';
import type { RevisionAnswer, RevisionRow } from '../../../../protocol/revisions';
import { Fold } from '../../../fold';
import { Icon } from '../../../icon';
import { momentText } from '../../../translate';
import type { EditorActions } from '../actions';
import { ChangeList, changedLabels } from './change-list';
import type { Form } from './form';
import { type Joined, joinedRevisions } from './joined-revisions';
import { whoText } from './source-text';

interface HistoryPartProps {
  readonly form: Form;
  readonly actions: EditorActions;
  readonly id: string;
  readonly rev: number;
  /** The draft has unsaved changes, which restoring would lose. */
  readonly isDirty: boolean;
  readonly onRestored: () => void;
}

/** The versions, the newest first. */
export function HistoryPart({ form, actions, id, rev, isDirty, onRestored }: HistoryPartProps) {
  const { t } = form;
  const [rows, setRows] = useState<readonly RevisionRow[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision makes the list another one
  useEffect(() => {
    actions.ask('clients.history', { id }).then(setRows, () => setFailed(true));
  }, [actions, id, rev]);
  const restore = async (wanted: number) => {
    const restored = { id, rev: wanted, expected: rev, command: actions.token() };
    const answer = await actions.ask('clients.restore-revision', restored).catch(() => ({ ok: false }));
    if (answer.ok) onRestored();
    else setFailed(true);
  };
  const step = { form, actions, id, restore: isDirty ? null : (wanted: number) => void restore(wanted) };
  return (
    <div class="clients-history" data-testid="history">
      {isFailed && <p class="bad">{t('clients.failed')}</p>}
      {isDirty && <p class="warn-text small">{t('clients.history.dirty')}</p>}
      {rows !== null &&
        joinedRevisions(rows).map((joined) => <Step key={joined[0].rev} joined={joined} {...step} />)}
    </div>
  );
}

interface StepProps extends Pick<HistoryPartProps, 'form' | 'actions' | 'id'> {
  /** Restores a version; null while something is unsaved. */
  readonly restore: ((rev: number) => void) | null;
}

/** One version, or several that one device made within a minute: their changes together, and each by itself. */
function Step({ joined, ...step }: StepProps & { readonly joined: Joined }) {
  const { t } = step.form;
  const [newest] = joined;
  const since = joined.at(-1)?.rev ?? newest.rev;
  return (
    <RevisionFold {...step} row={newest} since={since}>
      {joined.length > 1 && (
        <Fold
          title={t('clients.history.each', { n: joined.length })}
          class="inline"
          testId="revision-each"
          isLazy
        >
          {joined.map((row) => (
            <RevisionFold key={row.rev} {...step} row={row} since={row.rev} />
          ))}
        </Fold>
      )}
    </RevisionFold>
  );
}

interface RevisionProps extends StepProps {
  readonly row: RevisionRow;
  readonly since: number;
  readonly children?: ComponentChildren;
}

function RevisionFold({ form, actions, id, row, since, restore, children }: RevisionProps) {
  const { t } = form;
  const answer = useChanges(actions, { id, rev: row.rev, since });
  return (
    <details class="fold clients-revision" data-testid="revision" data-rev={row.rev}>
      <summary>
        <Icon name="chevron" />
        <span class="fold-title">{momentText(t, row.changed)}</span>
        {row.source && (
          <span class="muted small" data-testid="revision-source">
            {whoText(t, row.source)}
          </span>
        )}
        <span class="small clients-changed" data-testid="revision-labels">
          {[
            row.kind ? t(`clients.history.kind.${row.kind}`) : '',
            answer ? changedLabels(form, answer.changes) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="fold-note">
          {row.isCurrent ? t('clients.history.now') : t(`clients.history.${row.state}`)}
        </span>
      </summary>
      <div class="fold-body">
        {answer && <ChangeList form={form} changes={answer.changes} />}
        {restore && !row.isCurrent && row.state === 'stored' && (
          <button
            type="button"
            class="secondary"
            data-testid="revision-restore"
            onClick={() => restore(row.rev)}
          >
            {t('clients.history.restore')}
          </button>
        )}
        {children}
      </div>
    </details>
  );
}

/** The changes of a version; null while they are loading. */
function useChanges({ ask }: EditorActions, which: Request<'clients.revision'>): RevisionAnswer | null {
  const [answer, setAnswer] = useState<RevisionAnswer | null>(null);
  const { id, rev, since } = which;
  useEffect(() => {
    let isWanted = true;
    ask('clients.revision', { id, rev, since }).then(
      (found) => isWanted && setAnswer(found),
      () => isWanted && setAnswer({ changes: null }),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, id, rev, since]);
  return answer;
}
