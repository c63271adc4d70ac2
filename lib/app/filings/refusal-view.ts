// What does a stored refusal mean for its client now? Its causes, where each is mended, and what stands there at present.
import type { Client, Filing } from '../../filing/client/client';
import { partOf } from '../../filing/client/place-of';
import { valueAt } from '../../filing/client/value-at';
import { refusalPlaces } from '../../filing/report/refusal-places';
import { type RefusalReason, refusalReasons } from '../../filing/report/refusal-reasons';
import type { DocumentNeed } from '../../filing/report/report';
import type { Rulebook } from '../../filing/rulebook/open';
import type { Text } from '../../filing/text';
import type { Choice } from '../../protocol/editor-choices';
import type { RefusalView } from '../../protocol/filings';
import { choicesOf } from '../clients/choices';

type Documents = { readonly documents: readonly Pick<DocumentNeed, 'label' | 'state'>[] };

/** The stored refusal, read with today's rules; null where none is stored. `report`: what it lacks now. */
export function refusalOf(
  book: Rulebook,
  client: Client,
  { refusal, services }: Filing,
  report: Documents,
): RefusalView | null {
  if (!refusal) return null;
  const { reasons: named, items } = refusalReasons(book, refusal.text);
  const placesOf = (cause: Parameters<typeof refusalPlaces>[3]) =>
    refusalPlaces(book, client, services[0] ?? null, cause);
  const { text, on, mended } = refusal;
  const reasons = named.map((one) => {
    const isMended = [one.id, one.other?.id].some((id) => id !== undefined && mended?.includes(id));
    const reason = settled(one, report, (cause) => placesOf(cause).join() === 'documents');
    const other = reason.other && { ...reason.other, sentence: reason.sentence };
    const places = [reason, ...(other ? [other] : [])].flatMap(placesOf);
    return { reason, places: [...new Set(places)], ...(isMended && { isMended }) };
  });
  return { text, on, reasons, items };
}

/** The same with what the client has at each place, for whoever mends it. */
export function withPresent(book: Rulebook, client: Client, refusal: RefusalView | null): RefusalView | null {
  if (refusal === null) return null;
  const lists = listsOf(book, client);
  const reasons = refusal.reasons.map((one) => ({
    ...one,
    present: Object.fromEntries(
      one.places.flatMap((place) => {
        const text = presentAt(client, place, lists.get(partOf(place)) ?? []);
        return text === null ? [] : [[place, text] as const];
      }),
    ),
  }));
  return { ...refusal, reasons };
}

/** Of two causes the one about papers, where the notice names a document that the list shows missing: nothing is left to ask. */
function settled(
  reason: RefusalReason,
  { documents }: Documents,
  isOfPapers: (cause: Pick<RefusalReason, 'id' | 'rules'>) => boolean,
): RefusalReason {
  const { sentence, other } = reason;
  const said = bare(sentence);
  const isMissing = documents.some(
    ({ label, state }) => state === 'missing' && said.includes(bare(label.zh)),
  );
  if (other === null || !isMissing) return reason;
  const meant = [reason, other].find(isOfPapers);
  return meant === undefined ? reason : { ...meant, sentence, other: null };
}

/** Without spaces and without what stands in brackets. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\([^()]*\)/gu, '')
    .replace(/\s/gu, '');

/** The choices of the fields whose values are ids of ours. */
function listsOf(book: Rulebook, client: Client): ReadonlyMap<string, readonly Choice[]> {
  const choices = choicesOf(book);
  const people = client.people.map(({ id, name }) => ({ id, label: { zh: name, en: name } }));
  return new Map<string, readonly Choice[]>([
    ['entity.type', choices.entityTypes],
    ['entity.certType', [...choices.certificateTypes, ...choices.idTypes]],
    ['entity.subjectPrincipal', people],
    ['entity.legalRepresentative', people],
    ['people.certType', choices.idTypes],
    ['people.region', choices.personRegions],
    ['services.kind', choices.serviceKinds],
    ['services.servicePrincipal', people],
    ['services.content', choices.content],
    ['services.preApproval', choices.preApproval],
    ['services.languages', choices.languages],
    ['services.access.method', choices.methods],
    ['services.access.provider', choices.providers],
  ]);
}

const NO_END: Text = { zh: '长期', en: 'long-term' };

/** What the client has there: a text, several, the choice in words, or the name of what stands there; null where nothing is said. */
function presentAt(client: Client, place: string, list: readonly Choice[]): Text | null {
  if (place === 'entity.region.code') return nameOf(client.entity.region);
  const value = valueAt(client, place);
  if (place === 'documents') return null;
  if (value === 'long-term') return NO_END;
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  if (texts.length === 0) return isEmpty ? { zh: '', en: '' } : nameOf(value);
  const words = texts.map((one) => list.find(({ id }) => id === one)?.label ?? { zh: one, en: one });
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') };
}

/** The name of a person, a service or the entity; of a region those of its divisions. */
function nameOf(value: unknown): Text | null {
  if (!isRecord(value)) return null;
  const name = Array.isArray(value.names) ? value.names.join(' / ') : value.name;
  return typeof name === 'string' ? { zh: name, en: name } : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
