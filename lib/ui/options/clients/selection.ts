// Which selected clients are visible?
import type { ClientListPage } from '../../../protocol/clients';
import type { Pages } from './use-pages';

/** The selected clients that the list shows now, on which alone anything is done, and the others. */
export function splitBy(page: ClientListPage | null, selected: ReadonlySet<string>) {
  const listed = new Set(page?.ids ?? selected);
  const chosen = new Set([...selected].filter((id) => listed.has(id)));
  return [chosen, [...selected].filter((id) => !listed.has(id))] as const;
}

/** How many of these a team shares, among the rows that are loaded. */
export function sharedAmong(
  { page, rowAt }: Pick<Pages, 'page' | 'rowAt'>,
  ids: ReadonlySet<string>,
): number {
  let count = 0;
  for (let at = 0; at < (page?.total ?? 0) && ids.size > 0; at += 1) {
    const row = rowAt(at);
    if (row && ids.has(row.id) && row.team) count += 1;
  }
  return count;
}
