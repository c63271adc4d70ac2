// What does a stored refusal mean for its client now? Its causes, where each is mended, and what stands there at present.
import type { Client, Filing } from '../../filing/client/client';
import { partOf, placeOf } from '../../filing/client/place-of';
import { valueAt } from '../../filing/client/value-at';
import { unreadCauses } from '../../filing/report/open-causes';
import { changedPlaces } from '../../filing/report/refusal-changes';
import { refusalPlaces } from '../../filing/report/refusal-places';
import { type RefusalReason, refusalReasons } from '../../filing/report/refusal-reasons';
import type { DocumentNeed, Finding } from '../../filing/report/report';
import type { Rulebook } from '../../filing/rulebook/open';
import type { Text } from '../../filing/text';
import type { Choice } from '../../protocol/editor-choices';
import type { RefusalView } from '../../protocol/filings';
import { choicesOf } from '../clients/choices';

interface Lacking {
  readonly documents: readonly Pick<DocumentNeed, 'label' | 'state'>[];
  readonly findings?: readonly Pick<Finding, 'rule' | 'state' | 'message' | 'target'>[];
}

/**
 * The stored refusal, read with today's rules; null where none is stored. `report`: what it lacks now; `then`: the client
 * as the filing was sent, of which a named value that is another one now counts as mended.
 */
export function refusalOf(
  book: Rulebook,
  client: Client,
  { refusal, services, provider }: Filing,
  report: Lacking,
  then: Client = client,
): RefusalView | null {
  if (!refusal) return null;
  const { reasons: named, items } = refusalReasons(book, refusal.text);
  const placesOf = (cause: Parameters<typeof refusalPlaces>[3]) =>
    refusalPlaces(book, client, services[0] ?? null, cause, provider);
  const { text, on } = refusal;
  const ofProvince = provincial(book, report);
  const adviceAt = (places: readonly string[]): Pick<RefusalView['reasons'][number], 'advice'> => {
    const at = ofProvince.filter(({ target }) =>
      places.includes(placeOf(client, services[0] ?? null, target.field ?? '', provider) ?? ''),
    );
    return at.length === 0 ? {} : { advice: at.map(({ message }) => message) };
  };
  const reasons = named.map((one) => {
    const reason = settled(one, refusal, report, (cause) => placesOf(cause).join() === 'documents');
    const other = reason.other && { ...reason.other, sentence: reason.sentence };
    const places = [...new Set([reason, ...(other ? [other] : [])].flatMap(placesOf))];
    return {
      reason,
      places,
      ...adviceAt(places),
      ...insteadOf(one, refusal),
      ...mendedIn(one, refusal, other ? [] : changedPlaces(then, client, places)),
    };
  });
  const unread = unreadCauses(items.unread, refusal.mended);
  return { text, on, reasons, items, ...(unread.length > 0 && { unread }) };
}

/** What rules of a province find: they say how the thing must look there, where the general remedy does not know it. */
function provincial(book: Rulebook, { findings = [] }: Lacking): NonNullable<Lacking['findings']> {
  const names = new Set([...book.provinces.values()].flatMap(({ rules }) => rules.map(({ name }) => name)));
  return findings.filter(({ rule, state, target }) => state === 'fails' && target.field && names.has(rule));
}

type Notice = NonNullable<Filing['refusal']>;

/** Of two causes the one that the person says is not meant. */
function insteadOf(
  { id, cause, other }: RefusalReason,
  { meant }: Notice,
): Pick<RefusalView['reasons'][number], 'instead'> {
  if (other === null || !meant) return {};
  const both = [{ id, cause }, other];
  const chosen = both.find((one) => meant.includes(one.id));
  const left = both.find((one) => one !== chosen);
  return chosen && left ? { instead: { id: left.id, cause: left.cause } } : {};
}

/** Is a cause mended? The person's word counts, and without one that a value it names was changed. */
function mendedIn(
  { id, other }: RefusalReason,
  { mended, unmended }: Notice,
  changed: readonly string[],
): Pick<RefusalView['reasons'][number], 'isMended' | 'changed'> {
  const isAmong = (ids: readonly string[] | null | undefined) =>
    [id, other?.id].some((one) => one !== undefined && ids?.includes(one) === true);
  if (isAmong(mended)) return { isMended: true };
  return changed.length > 0 && !isAmong(unmended) ? { isMended: true, changed } : {};
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

/**
 * Of two causes the one that the person says is meant, or the one about papers where the notice names a document that the
 * list shows missing: nothing is left to ask.
 */
function settled(
  reason: RefusalReason,
  { meant: said }: Notice,
  { documents }: Lacking,
  isOfPapers: (cause: Pick<RefusalReason, 'id' | 'rules'>) => boolean,
): RefusalReason {
  const { sentence, other } = reason;
  if (other === null) return reason;
  const words = bare(sentence);
  const isMissing = documents.some(
    ({ label, state }) => state === 'missing' && words.includes(bare(label.zh)),
  );
  const both = [reason, other];
  const meant = both.find(({ id }) => said?.includes(id)) ?? (isMissing ? both.find(isOfPapers) : undefined);
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
