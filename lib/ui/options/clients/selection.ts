// What of a selection is in sight?
import type { ClientListPage } from '../../../protocol/clients';

/** Of what is selected: what the list shows as it is filtered now, on which alone anything is done, and the others. */
export function splitBy(page: ClientListPage | null, selected: ReadonlySet<string>) {
  const listed = new Set(page?.ids ?? selected);
  const chosen = new Set([...selected].filter((id) => listed.has(id)));
  return [chosen, [...selected].filter((id) => !listed.has(id))] as const;
}
