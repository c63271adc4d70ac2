// What differs between two reports? Each part with its state before and after.
import type { Difference } from '../../../filing/report/differences';
import type { LabelKey } from '../../text/all';
import type { Translate } from '../../translate';

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly t: Translate;
}

/** The parts that differ, one a line. */
export function DifferenceList({ differences, t }: DifferenceListProps) {
  return (
    <ul class="differences">
      {differences.map((one) => (
        <li key={`${one.kind} ${one.id}`} data-testid="difference" data-kind={one.kind} data-id={one.id}>
          <span class="small muted">{t(`precheck.kind.${one.kind}`)}</span>
          <span>{t.text(one.text)}</span>
          <span class="small">
            {stateWords(one, one.before, t)} → <b>{stateWords(one, one.after, t)}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}

const SEVERITIES = ['block', 'warn', 'todo', 'info'] as const;
const STATUSES = ['blocked', 'incomplete', 'ready'] as const;
const PARTS = [
  'fails',
  'ask',
  'error',
  'required',
  'one-of',
  'optional',
  'attached',
  'missing',
  'invalid',
  'true',
  'false',
  'yes',
  'no',
  'organization-only',
  'unknown',
  'undecided',
] as const;

/** A state as the differences give it: a list of words, of which the meaningful ones are translated. */
function stateWords({ kind }: Difference, state: string | null, t: Translate): string {
  if (state === null) return t('precheck.part.none');
  if (kind === 'filing-type')
    return t(state === 'undecided' ? 'precheck.part.undecided' : 'precheck.part.decided');
  const words = state.split(' ').flatMap((part) => keyOf(part) ?? []);
  return [...new Set(words)].map((key) => t(key)).join(' · ');
}

function keyOf(part: string): LabelKey | undefined {
  const status = STATUSES.find((one) => one === part);
  if (status) return `precheck.status.${status}`;
  const severity = SEVERITIES.find((one) => one === part);
  if (severity) return `severity.${severity}`;
  const word = PARTS.find((one) => one === part);
  return word && `precheck.part.${word}`;
}
