// Under which verdict does a filing stand? Its word, in the tone of what is to be done.
import { standingOf } from '../../../filing/report/standings';
import type { LabelKey } from '../../text/all';
import type { Translate } from '../../translate';

const TONES: Readonly<Record<string, string>> = {
  refused: 'blocked',
  unreadable: 'blocked',
  documents: 'todo',
};

interface VerdictTagProps<Status extends string> {
  readonly row: Parameters<typeof standingOf<Status>>[0];
  readonly t: Translate;
}

/** The tag. A filing that only lacks documents has something to do and no fault, so it is not red. */
export function VerdictTag<Status extends StatusWithWord>({ row, t }: VerdictTagProps<Status>) {
  const verdict = standingOf(row);
  return <span class={`tag ${TONES[verdict] ?? verdict}`}>{t(`precheck.status.${verdict}`)}</span>;
}

/** The statuses that have a word. */
type StatusWithWord =
  Extract<LabelKey, `precheck.status.${string}`> extends `precheck.status.${infer Name}` ? Name : never;
