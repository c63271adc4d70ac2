// Which values were written here and differ by now? One of them alone may make the page look like another client's.
import type { PlannedRow } from '../../page/model';
import type { IdentityConflict, TabView } from '../../protocol/tab';
import type { TabContext } from './context';
import { conflictsIn, planOf } from './plan';

/** Whether a fill wrote this control of this page, and it holds something else by now. */
export function differsSince({ page }: TabContext, { key, action }: PlannedRow): boolean {
  const result = page?.results.find((one) => one.key === key);
  const isWritten = result?.state === 'filled' || result?.reason === 'changed-since';
  return isWritten && action === 'replace';
}

/** The conflicts that stay once the control holds the client's value again. */
export function conflictsWithout(
  context: TabContext,
  { key, will }: PlannedRow,
  today: string,
): readonly IdentityConflict[] {
  const { page } = context;
  if (page === null) return [];
  const { reading } = page;
  const fields = reading.fields.map((one) => (one.key === key ? { ...one, value: will } : one));
  const mended = { ...context, page: { ...page, reading: { ...reading, fields } } };
  return conflictsIn(mended, planOf(mended, today), today);
}

/** What speaks against the client; and the one written control, if any, whose change since is all of it. */
export function againstClient(
  context: TabContext,
  plan: readonly PlannedRow[],
  today: string,
): Pick<TabView, 'conflicts' | 'slip'> {
  const conflicts = conflictsIn(context, plan, today);
  const changed = conflicts.length === 0 ? [] : plan.filter((row) => differsSince(context, row));
  const slip = changed.find((row) => conflictsWithout(context, row, today).length === 0)?.key;
  return { conflicts, ...(slip !== undefined && { slip }) };
}
