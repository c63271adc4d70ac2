// What was this client before? The kept versions, what each changed, and any of them brought back.
import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../../../filing/client/client-changes';
import type { RevisionAnswer, RevisionRow } from '../../../../protocol/clients';
import { Icon } from '../../../icon';
import { plain } from '../../../plain';
import { momentText } from '../../../translate';
import type { EditorActions } from '../actions';
import { type Form, wordFor } from './form';
import { PartValue } from './part-value';
import { whoText } from './source-text';

interface HistoryPartProps {
  readonly form: Form;
  readonly actions: EditorActions;
  readonly id: string;
  readonly rev: number;
  /** Something of the draft is not saved: bringing back would lose it. */
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
  return (
    <div class="desk-history" data-testid="history">
      {isFailed && <p class="bad">{t('desk.failed')}</p>}
      {isDirty && <p class="warn-text small">{t('desk.history.dirty')}</p>}
      {rows?.map((row) => (
        <RevisionFold
          key={row.rev}
          form={form}
          row={row}
          load={() => actions.ask('clients.revision', { id, rev: row.rev })}
          restore={row.isCurrent || isDirty ? null : () => void restore(row.rev)}
        />
      ))}
    </div>
  );
}

interface RevisionProps {
  readonly form: Form;
  readonly row: RevisionRow;
  readonly load: () => Promise<RevisionAnswer>;
  readonly restore: (() => void) | null;
}

function RevisionFold({ form, row, load, restore }: RevisionProps) {
  const { t } = form;
  const [answer, setAnswer] = useState<RevisionAnswer | null>(null);
  const look = () => {
    if (!answer) load().then(setAnswer, () => setAnswer({ changes: null }));
  };
  return (
    <details class="fold desk-revision" data-testid="revision" data-rev={row.rev} onToggle={look}>
      <summary>
        <Icon name="chevron" />
        <span class="fold-title">{momentText(t, row.changed)}</span>
        {row.source && (
          <span class="muted small" data-testid="revision-source">
            {whoText(t, row.source)}
          </span>
        )}
        <span class="fold-note">
          {row.isCurrent ? t('desk.history.now') : t(`desk.history.${row.state}`)}
        </span>
      </summary>
      <div class="fold-body">
        {answer && <Changes form={form} changes={answer.changes} />}
        {restore && row.state === 'stored' && (
          <button type="button" class="secondary" data-testid="revision-restore" onClick={restore}>
            {t('desk.history.restore')}
          </button>
        )}
      </div>
    </details>
  );
}

function Changes({ form, changes }: { readonly form: Form; readonly changes: readonly Change[] | null }) {
  const { t } = form;
  if (changes === null) return <p class="muted small">{t('desk.history.first')}</p>;
  if (changes.length === 0) return <p class="muted small">{t('desk.history.same')}</p>;
  return (
    <ul class="desk-changes">
      {changes.map((change) => (
        <li key={`${change.part} ${change.of} ${change.kind}`}>
          <strong>{t.word('field', change.part)}</strong>{' '}
          {change.of && <span>{ownerWords(form, change)}</span>} <ChangeWords form={form} change={change} />
        </li>
      ))}
    </ul>
  );
}

/** Whose it is: of an answer the provider of its filing and the question, which a file has by their ids. */
function ownerWords(form: Form, { part, of }: Change): string {
  if (!part.startsWith('filings')) return plain(of);
  const [provider = '', ...rest] = of.split(' › ');
  const words = [wordFor(form, 'providers', provider), ...rest.map((fact) => wordFor(form, 'facts', fact))];
  return plain(words.join(' › '));
}

function ChangeWords({ form, change }: { readonly form: Form; readonly change: Change }) {
  const { t, choices, draft } = form;
  if (change.kind !== 'changed') return <span class="muted">{t(`desk.change.${change.kind}`)}</span>;
  const shown = { t, choices, people: draft.people };
  return (
    <span>
      <PartValue form={shown} part={change.part} value={change.before} />
      {' → '}
      <PartValue form={shown} part={change.part} value={change.after} />
    </span>
  );
}
