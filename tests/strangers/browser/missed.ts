// How far did the engine come with the controls that it missed? Only sums by stage and by kind of control, so that pages nobody has read remain unread.
import type { Field, FillResult, PlannedRow } from '../../../lib/page/model';

/** What one or several fills of a page came to, as far as a missed control is concerned. */
export interface Seen {
  readonly fields: readonly Field[];
  readonly rows: readonly PlannedRow[];
  readonly results: readonly FillResult[];
}

/** One missed control: how far it came, and what kind of control it was taken for. */
export interface MissedAt {
  readonly stage: string;
  readonly kind: string;
}

const bare = (text: string): string => text.replace(/[\s*＊:：]/gu, '');

/** The control that the truth speaks of: by its name in the markup, else by its words, of several alike the one in the same place. */
function fieldFor(fields: readonly Field[], key: string, says: string, place: number): Field | undefined {
  const named = fields.find(({ hints }) => hints.some((hint) => hint.endsWith(`=${key}`)));
  const last = bare(says.split(/\s+/u).at(-1) ?? '');
  const alike = (words: string): Field[] => fields.filter(({ label }) => bare(label) === words);
  const whole = alike(bare(says));
  return named ?? (whole.length > 0 ? whole[place] : alike(last)[place]);
}

function stageOf({ key }: Field, { rows, results }: Seen): string {
  const own = rows.filter((at) => at.key === key);
  // a part that another look did not show tells nothing of the look that did
  const row = own.find(({ reason }) => reason.code !== 'not-visible') ?? own[0];
  const result = results.find((at) => at.key === key);
  if (row === undefined) return 'the page was not planned';
  if (row.reason.code === 'unknown-field') return 'not recognised';
  if (result !== undefined && row.action !== 'needs-you')
    return result.state === 'filled' && result.reason !== 'same'
      ? 'written, and not what the page wants'
      : `written but not held: ${result.reason}`;
  if (row.action === 'needs-you') return `left to the person: ${row.reason.code}`;
  return `${row.action}: ${row.reason.code}`;
}

/** How far each missed control came; `missed` in the order of the page. */
export function stagesOf(
  missed: readonly { readonly key: string; readonly says: string; readonly place: number }[],
  seen: Seen,
): MissedAt[] {
  return missed.map(({ key, says, place }) => {
    const field = fieldFor(seen.fields, key, says, place);
    if (field === undefined) return { stage: 'not read as a control of its own', kind: 'unknown' };
    return { stage: stageOf(field, seen), kind: field.kind };
  });
}

/** The sums in lines, the largest first. */
export function stageLines(missed: readonly MissedAt[]): string[] {
  const counts = new Map<string, number>();
  for (const { stage, kind } of missed)
    counts.set(`${stage}, ${kind}`, 1 + (counts.get(`${stage}, ${kind}`) ?? 0));
  return [...counts].sort((one, other) => other[1] - one[1]).map(([words, count]) => `  ${count}  ${words}`);
}
