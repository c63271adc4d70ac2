// Which controls of a page does the person still have to see to, after what the last fill left open?
import type { FillResult, PlanRow } from '../page/model';

const EMPTY = '';
const textOf = (values: readonly string[]): string => values.join().trim();

/** Nothing of ours came into the control, so what it holds later is the person's. What the page changed it may change again. */
const NOT_TAKEN: ReadonlySet<FillResult['state']> = new Set(['refused', 'not-found', 'needs-you']);

/** Has the person set the control since the fill that could not? Then nothing is asked for any more. */
export function isSetSince({ state, after }: FillResult, row: Pick<PlanRow, 'now'> | undefined): boolean {
  if (row === undefined || !NOT_TAKEN.has(state)) return false;
  const now = textOf(row.now);
  return now !== EMPTY && now !== textOf(after);
}

/** Did the page take no value for the control, which is still as the fill left it? Offering the same value again would change nothing. */
export function wasJustRefused(
  row: Pick<PlanRow, 'key' | 'now' | 'action'>,
  receipt: readonly FillResult[],
): boolean {
  const result = receipt.find(({ key }) => key === row.key);
  if (result === undefined || row.action !== 'fill') return false;
  return NOT_TAKEN.has(result.state) && textOf(row.now) === textOf(result.after);
}

/** Reasons for which the person must choose: several controls could take the value, or several values the control. */
const CHOICES: ReadonlySet<string> = new Set([
  'ambiguous',
  'asked-twice',
  'signals-differ',
  'which-service',
  'which-level',
  'several-values',
  'several-files',
]);

/** Must the person decide about this row? */
export function needsDecision({ action, reason, candidates }: PlanRow): boolean {
  if (action !== 'needs-you') return action === 'replace' || action === 'refused';
  return candidates.length > 1 || CHOICES.has(reason.code);
}

const LONG_TERM = /\.certLongTerm$/u;

/** The rows that the person still fills in. A 长期 beside a last day is none of its own: the day answers for both. */
export function yoursIn(plan: readonly PlanRow[]): readonly PlanRow[] {
  const isBeside = ({ fieldId, service }: PlanRow): boolean => {
    const day = fieldId?.replace(LONG_TERM, '.certValidity');
    return day !== fieldId && plan.some((one) => one.fieldId === day && one.service === service);
  };
  return plan.filter((row) => isYoursToFill(row) && !isBeside(row));
}

/** Must the person still fill in this row that the page shows: an SMS code, or a required value that the client lacks? */
function isYoursToFill(row: PlanRow): boolean {
  if (row.now.join('').trim() !== '' || row.hiddenIn !== undefined) return false;
  if (row.action === 'needs-you') return !needsDecision(row);
  return row.action === 'keep' && row.isRequired === true && row.reason.code !== 'copied-by-page';
}
