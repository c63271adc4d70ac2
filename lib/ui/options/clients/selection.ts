// Which selected clients are visible?
import type { ClientListPage } from '../../../protocol/clients';

/** The selected clients that the list shows now, on which alone anything is done, and the others. */
export function splitBy(page: ClientListPage | null, selected: ReadonlySet<string>) {
  const listed = new Set(page?.ids ?? selected);
  const chosen = new Set([...selected].filter((id) => listed.has(id)));
  return [chosen, [...selected].filter((id) => !listed.has(id))] as const;
}
