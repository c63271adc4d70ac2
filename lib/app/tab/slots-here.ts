// Which upload slots of the page ask for a document that no rule demands of this filing? They are the page's own.
import type { Client } from '../../filing/client/client';
import { documentsOfSlot } from '../../filing/client/upload-slots';
import { adviceFor } from '../../filing/papers/fill-papers';
import type { Report } from '../../filing/report/report';
import type { Rulebook } from '../../filing/rulebook/open';
import type { PlannedRow } from '../../page/model';
import type { SlotView } from '../../protocol/tab';

/** The slots, each with what is known of its document; those of listed documents stand in that list. */
export function slotsHere(
  book: Rulebook,
  client: Client,
  plan: readonly PlannedRow[],
  report: Report | null,
): readonly SlotView[] {
  const listed = new Set(report?.documents.map(({ id }) => id));
  return plan.flatMap(({ key, kind: control, label, fieldId, now, action, isRequired = false }) => {
    const documents = control === 'upload' && fieldId !== null ? documentsOfSlot(fieldId) : null;
    const [document] = documents ?? [];
    if (document === undefined || documents?.some((id) => listed.has(id))) return [];
    const isHeld = now.some((name) => name.trim() !== '');
    const state = isHeld ? 'held' : action === 'fill' ? 'in-client' : 'missing';
    const kind = book.documents.get(document);
    const what = kind && adviceFor(book, client, kind);
    return [{ key, label, document, state, isRequired, ...(what && { what }) }];
  });
}
