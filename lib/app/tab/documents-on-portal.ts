// Which documents does the portal already have for a tab's filing, and which do its upload slots ask for? On this page and earlier ones.
import { documentsInSlots, documentsOfSlot } from '../../filing/client/upload-slots';
import type { PlannedRow } from '../../page/model';
import { pageInView } from '../../page/recognise/recognise';
import type { SessionStore } from '../../vault/store/key-value-store';
import { documentsGiven, keepDocumentsGiven } from '../state/tab-store';
import type { TabContext } from './context';

export interface OnPortal {
  /** Documents that the client need not provide any more, whoever uploaded them. */
  readonly held: readonly string[];
  /** Documents that the portal's slots ask for; null while not all of its slots were seen. */
  readonly asked: readonly string[] | null;
}

export const NOTHING_ON_PORTAL: OnPortal = { held: [], asked: null };

/** Stands for a slot that takes papers of any kind. */
const ANY = '*';

/** What the portal's slots hold and ask for; nothing without a bound client. */
export async function documentsOnPortal(
  store: SessionStore,
  context: TabContext,
  plan: readonly PlannedRow[],
): Promise<OnPortal> {
  const { tabId, bound } = context;
  if (bound === null) return NOTHING_ON_PORTAL;
  const slots = plan.flatMap(({ fieldId, now }) =>
    fieldId === null ? [] : [{ field: fieldId, isHeld: now.some((name) => name.trim() !== '') }],
  );
  const { held, open } = documentsInSlots(slots);
  const before = await documentsGiven(store, tabId, bound.filing.id);
  const documents = [...new Set([...before.documents, ...held])].filter((id) => !open.includes(id)).sort();
  const asked = [...new Set([...(before.asked ?? []), ...askedHere(plan)])].sort();
  if (documents.join() !== before.documents.join() || asked.join() !== (before.asked ?? []).join())
    await keepDocumentsGiven(store, tabId, bound.filing.id, { documents, asked });
  const isKnown = asked.length > 0 && !asked.includes(ANY) && !hasSlotsLater(context);
  return { held: documents, asked: isKnown ? asked : null };
}

const askedHere = (plan: readonly PlannedRow[]): readonly string[] =>
  plan
    .filter(({ kind }) => kind === 'upload')
    .flatMap(({ fieldId }) => (fieldId === null ? null : documentsOfSlot(fieldId)) ?? [ANY]);

/** Whether a later page of the portal has slots, or nothing is known of its later pages. */
function hasSlotsLater({ page, portal }: TabContext): boolean {
  const map = portal?.map;
  const here = map && page && pageInView(map, page.reading);
  if (!map || !here) return true;
  const later = map.pages.slice(map.pages.indexOf(here) + 1);
  return later.some(({ fields }) => Object.keys(fields).some((field) => field.startsWith('upload.')));
}
