// Which documents does the portal already have for a tab's filing? What its upload slots contain, on this page and earlier ones.
import { documentsInSlots } from '../../filing/client/upload-slots';
import type { PlannedRow } from '../../page/model';
import type { SessionStore } from '../../vault/store/key-value-store';
import { documentsGiven, keepDocumentsGiven } from '../state/tab-store';
import type { TabContext } from './context';

/** The documents that the client need not provide any more, whoever uploaded them; none without a bound client. */
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
