// Which upload slots of the page ask for a document that no rule demands of this filing? They are the page's own.
import { documentsOfSlot } from '../../filing/client/upload-slots';
import type { Report } from '../../filing/report/report';
import type { Rulebook } from '../../filing/rulebook/open';
import type { PlannedRow } from '../../page/model';
import type { SlotView } from '../../protocol/tab';

/** The slots, each with what is known of its document; those of listed documents stand in that list. */
export function slotsHere(
  book: Rulebook,
  plan: readonly PlannedRow[],
  report: Report | null,
): readonly SlotView[] {
  const listed = new Set(report?.documents.map(({ id }) => id));
  return plan.flatMap(({ key, kind, label, fieldId, now, action, isRequired = false }) => {
    const documents = kind === 'upload' && fieldId !== null ? documentsOfSlot(fieldId) : null;
    const [document] = documents ?? [];
    if (document === undefined || documents?.some((id) => listed.has(id))) return [];
    const isHeld = now.some((name) => name.trim() !== '');
    const state = isHeld ? 'held' : action === 'fill' ? 'in-client' : 'missing';
    const what = book.documents.get(document)?.text;
    return [{ key, label, document, state, isRequired, ...(what && { what }) }];
  });
}
