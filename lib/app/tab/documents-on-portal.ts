// Which documents has the portal itself got for the filing of a tab? What its upload slots hold, on this page and on those before it.
import { documentsInSlots } from '../../filing/client/upload-slots';
import type { PlannedRow } from '../../page/model';
import type { SessionStore } from '../../vault/store/key-value-store';
import { documentsGiven, keepDocumentsGiven } from '../state/tab-store';
import type { TabContext } from './context';

/** The documents that need not come from the client any more, whoever put them there; nothing without a bound client. */
export async function documentsOnPortal(
  store: SessionStore,
  { tabId, bound }: TabContext,
  plan: readonly PlannedRow[],
): Promise<readonly string[]> {
  if (bound === null) return [];
  const slots = plan.flatMap(({ fieldId, now }) =>
    fieldId === null ? [] : [{ field: fieldId, isHeld: now.some((name) => name.trim() !== '') }],
  );
  const { held, open } = documentsInSlots(slots);
  const before = await documentsGiven(store, tabId, bound.filing.id);
  const all = [...new Set([...before, ...held])].filter((id) => !open.includes(id)).sort();
  if (all.join() !== before.join()) await keepDocumentsGiven(store, tabId, bound.filing.id, all);
  return all;
}
