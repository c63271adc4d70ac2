// Which values that a client lacks stand on its scans, and which contradict it? What stands in the client is never replaced.
import type { Client, Person } from '../../filing/client/client';
import { birthDateOf } from '../../filing/numbers/resident-id';
import { actingPerson } from '../fields/delegate';
import { knownPerson } from './held-values';
import { paperKind } from './paper-kinds';
import { ENTITY_PLACES, heldAt, PERSON_PLACES } from './paper-places';
import type { ReviewedPaper } from './reviewed-paper';
import { dueEnd, isAuthorityOf, isTermOf } from './sides';

/** A scan of a client with the values on it that were read without any doubt. */
export interface ScanPaper extends ReviewedPaper {
  /** Id of the document as which it is stored: of a back it tells whose it is. */
  readonly document: string;
}

/** A value for a place of a client. */
export interface ScanValue {
  /** `entity`, or the id of a person. */
  readonly of: string;
  /** The person's name; '' for the organisation. */
  readonly name: string;
  /** The field of the paper. */
  readonly field: string;
  readonly value: string;
}

export interface DifferingValue extends ScanValue {
  /** What stands in the client, or what it would be by the age of its person. */
  readonly held: string;
  readonly by: 'client' | 'age';
}

export interface ScanValues {
  readonly lacking: readonly ScanValue[];
  /** Those that contradict what the client holds, or what a card of this person can say. */
  readonly differing: readonly DifferingValue[];
}

const NONE: ScanValues = { lacking: [], differing: [] };
/** The client holds its representative as one of its people. */
const REPRESENTATIVE = 'representative';

/** What a scan of this client says that the client does not. */
export function valuesOfScan(client: Client, paper: ScanPaper): ScanValues {
  const kind = paperKind(paper.kind);
  if (kind?.of === 'entity') return ofEntity(client, paper);
  if (kind?.of !== 'person') return NONE;
  if (kind.side === 'back') {
    const owner = client.people.find(({ id }) => id === ownerOfCard(client, paper.document));
    return owner === undefined ? NONE : ofBack(owner, paper);
  }
  const owner = knownPerson(client, paper.values);
  if (owner === undefined) return NONE;
  const { birth: _, ...values } = paper.values; // it stands in the number too
  return compared({ of: owner.id, name: owner.name }, values, PERSON_PLACES, owner);
}

/** The client with the values of places that are empty now. */
export function withValuesOfScans(client: Client, values: readonly ScanValue[]): Client {
  return values.reduce(withValue, client);
}

/** Each value once; none for a place for which two papers say different things. */
export function agreed<Value extends ScanValue>(values: readonly Value[]): readonly Value[] {
  const isOfPlace = (one: ScanValue, other: ScanValue) => one.of === other.of && one.field === other.field;
  return values.filter(
    (one, at) =>
      values.findIndex((other) => isOfPlace(one, other)) === at &&
      values.every((other) => !isOfPlace(one, other) || isSame(one.value, other.value)),
  );
}

type Owner = Pick<ScanValue, 'of' | 'name'>;

function compared(
  owner: Owner,
  values: ScanPaper['values'],
  places: Readonly<Record<string, string>>,
  part: object,
): ScanValues {
  const held = heldAt(places, part as Readonly<Record<string, unknown>>);
  return sorted(
    Object.keys(places).flatMap((field) => {
      const value = values[field];
      return value ? [{ ...owner, field, value }] : [];
    }),
    held,
  );
}

function sorted(values: readonly ScanValue[], held: Readonly<Record<string, string>>): ScanValues {
  return {
    lacking: values.filter(({ field }) => held[field] === undefined),
    differing: values.flatMap((one) => {
      const stands = held[one.field];
      return stands === undefined || isSame(one.value, stands)
        ? []
        : [{ ...one, held: stands, by: 'client' as const }];
    }),
  };
}

function ofEntity({ entity, people }: Client, { values }: ScanPaper): ScanValues {
  const owner = { of: 'entity', name: '' };
  const said = compared(owner, values, ENTITY_PLACES, entity);
  const head = actingPerson(values[REPRESENTATIVE] ?? '');
  const stands = people.find(({ id }) => id === entity.legalRepresentative)?.name ?? '';
  const isKnown = people.some(({ name }) => name === head); // somebody without a number cannot be stored
  if (head === '' || (stands === '' && !isKnown)) return said;
  const value = { ...owner, field: REPRESENTATIVE, value: head };
  const own = sorted([value], stands === '' ? {} : { [REPRESENTATIVE]: stands });
  return {
    lacking: [...said.lacking, ...own.lacking],
    differing: [...said.differing, ...own.differing],
  };
}

/** A back names nobody: whose it is follows from the role as whose card it is stored. */
function ownerOfCard({ entity, services }: Client, document: string): string | null | undefined {
  if (document === 'subject-principal-id') return entity.subjectPrincipal;
  if (document === 'legal-rep-id') return entity.legalRepresentative;
  const principals = [...new Set(services.map(({ servicePrincipal }) => servicePrincipal))];
  return document === 'service-principal-id' && principals.length === 1 ? principals[0] : null;
}

/** The back of another person's card is told by its validity and its police; then none of it is taken. */
function ofBack(owner: Person, { values }: ScanPaper): ScanValues {
  const { validFrom = '', validUntil = '', authority = '' } = values;
  const said = compared({ of: owner.id, name: owner.name }, { validFrom, validUntil }, PERSON_PLACES, owner);
  const isResident = owner.certType === 'resident-id' && owner.certNumber.length === 18;
  const birth = isResident ? birthDateOf(owner.certNumber) : '';
  if (isTermOf(birth, validFrom, validUntil) === false) {
    const odd = { of: owner.id, name: owner.name, field: 'validUntil', value: validUntil };
    return { lacking: [], differing: [{ ...odd, held: dueEnd(birth, validFrom), by: 'age' }] };
  }
  const isOthers = isAuthorityOf(owner.certAddress ?? '', authority) === false;
  return isOthers ? { ...said, lacking: [] } : said;
}

function withValue(client: Client, { of, field, value }: ScanValue): Client {
  const { entity, people } = client;
  if (field === REPRESENTATIVE) {
    const head = people.find(({ name }) => name === value);
    if (entity.legalRepresentative || head === undefined) return client;
    return { ...client, entity: { ...entity, legalRepresentative: head.id } };
  }
  if (of === 'entity') return { ...client, entity: laidInto(entity, ENTITY_PLACES, field, value) };
  return {
    ...client,
    people: people.map((one) => (one.id === of ? laidInto(one, PERSON_PLACES, field, value) : one)),
  };
}

/** The part with the value, unless something stands there. */
function laidInto<Part extends object>(
  part: Part,
  places: Readonly<Record<string, string>>,
  field: string,
  value: string,
): Part {
  const key = places[field];
  const isEmpty = !(field in heldAt(places, part as Readonly<Record<string, unknown>>));
  return key !== undefined && isEmpty ? { ...part, [key]: value } : part;
}

/** Without what is only written otherwise. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const SHORTEST = 6; // characters of a text that says the same as a longer one, such as an address without its province

function isSame(one: string, other: string): boolean {
  const [first, second] = [bare(one), bare(other)];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return (
    first === second || (short.length >= SHORTEST && /\p{Script=Han}/u.test(short) && long.includes(short))
  );
}
