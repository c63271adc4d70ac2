// Which client do reviewed papers describe? A new one, or an existing one updated with what the papers say.
import type { Client, Person, Service } from '../../filing/client/client';
import { newWebsite } from '../../filing/client/new-website';
import { actingPerson } from '../fields/delegate';
import { regionOfAddress, regionOfCode } from '../fields/region-of';
import { knownPerson } from './held-values';
import { certificateOf, type PaperKind, paperKind } from './paper-kinds';
import { DOMAIN_PLACES, ENTITY_PLACES, PERSON_PLACES, saidFor } from './paper-places';
import type { ReviewedPaper } from './reviewed-paper';
import { frontsOfBacks } from './sides';

/** The document as which a paper's picture is stored. */
export interface PaperDocument {
  /** Number of the paper. */
  readonly paper: number;
  readonly type: string;
  readonly of: string;
  readonly side: 'front' | 'back' | null;
}

export interface FromPapers {
  /** May still lack values that no paper holds; the schema names them. */
  readonly client: Client;
  readonly documents: readonly PaperDocument[];
  /** Why the client must not be stored; null when it may be. */
  readonly obstacle: Obstacle | null;
}

/** The papers belong to another organisation than the client, or to two organisations; or a back side lacks its front. */
export type Obstacle = 'other-client' | 'two-organisations' | 'back-alone';

interface Work {
  readonly client: Client;
  readonly documents: readonly PaperDocument[];
  /** Number of a front side's paper → id of its person. */
  readonly personOf: ReadonlyMap<number, string>;
  /** Number of a back side's paper → number of its front side. */
  readonly frontOf: ReadonlyMap<number, number>;
}

/** Fronts come before backs, since a back names nobody; persons before the organisation, since its paper names one of them. */
const ORDER: readonly ((kind: PaperKind) => boolean)[] = [
  ({ of, side }) => of === 'person' && side !== 'back',
  ({ of, side }) => of === 'person' && side === 'back',
  ({ of }) => of === 'entity',
  ({ of }) => of === 'service',
];

/** Updates a client with what its papers say. */
export function clientFromPapers(base: Client, papers: readonly ReviewedPaper[]): FromPapers {
  const numbered = papers.map((paper, at) => ({ paper, at, kind: paperKind(paper.kind) }));
  const sides = numbered.flatMap(({ paper, at, kind }) =>
    kind?.of === 'person' ? [{ at, isBack: kind.side === 'back', values: paper.values }] : [],
  );
  let work: Work = { client: base, documents: [], personOf: new Map(), frontOf: frontsOfBacks(sides) };
  for (const isDue of ORDER)
    for (const { paper, at, kind } of numbered)
      if (kind !== null && isDue(kind)) work = laidOver(work, paper, at, kind);
  const hasEntity = numbered.some(({ kind }) => kind?.of === 'entity');
  const client = hasEntity
    ? work.client
    : asPerson(
        base,
        work.client,
        numbered.map(({ kind }) => kind),
      );
  return { client, documents: work.documents, obstacle: obstacleIn(base, papers, work) };
}

function obstacleIn(base: Client, papers: readonly ReviewedPaper[], { documents }: Work): Obstacle | null {
  const ofEntity = papers.filter(({ kind }) => paperKind(kind)?.of === 'entity');
  const codes = new Set(ofEntity.flatMap(({ values }) => said(values.code) ?? []));
  if (codes.size > 1) return 'two-organisations';
  const own = base.entity.certNumber;
  const isPerson = base.entity.type === 'personal';
  if (own !== '' && ofEntity.length > 0 && (isPerson || (codes.size > 0 && !codes.has(own))))
    return 'other-client';
  const isKept = (at: number) => documents.some(({ paper }) => paper === at);
  const isBack = ({ kind }: ReviewedPaper) => paperKind(kind)?.side === 'back';
  return papers.some((paper, at) => isBack(paper) && !isKept(at)) ? 'back-alone' : null;
}

function laidOver(work: Work, paper: ReviewedPaper, at: number, kind: PaperKind): Work {
  if (kind.of === 'person') return withPerson(work, paper, at, kind);
  return kind.of === 'entity' ? withEntity(work, paper, at, kind) : withDomain(work, paper, at, kind);
}

const said = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

function withPerson(work: Work, { kind: id, values }: ReviewedPaper, at: number, kind: PaperKind): Work {
  const isBack = kind.side === 'back';
  const person = isBack ? ownerOfBack(work, at) : personFor(work, values);
  if (person === undefined) return work;
  const whole = { ...person, ...saidFor(PERSON_PLACES, values) };
  const read: Person = isBack
    ? { ...whole, name: person.name, certNumber: person.certNumber }
    : {
        ...whole,
        name: said(values.name) ?? latinName(values) ?? person.name,
        ...certificateOf(id, whole.certNumber),
      };
  const people = withOne(work.client.people, read);
  const document = { paper: at, type: kind.document, of: person.id, side: kind.side ?? null };
  return {
    client: { ...work.client, people },
    documents: [...work.documents, document],
    personOf: isBack ? work.personOf : new Map([...work.personOf, [at, person.id]]),
    frontOf: work.frontOf,
  };
}

/** The Latin name of a passport without a Chinese one, family name first as in its machine-readable zone. */
function latinName({ latinName: name }: ReviewedPaper['values']): string | undefined {
  return said(name?.replace(',', ''));
}

/** The person of a back side: that of its front; without a front here, the client's only person. */
function ownerOfBack({ client, personOf, frontOf }: Work, at: number): Person | undefined {
  const front = frontOf.get(at);
  const id = front === undefined ? undefined : personOf.get(front);
  if (id !== undefined) return client.people.find((person) => person.id === id);
  return client.people.length === 1 ? client.people[0] : undefined;
}

/** The person with this number or name; else one with neither yet; else a new one. */
function personFor({ client }: Work, values: ReviewedPaper['values']): Person {
  const { name = '', number = '' } = values;
  const known =
    knownPerson(client, values) ??
    client.people.find((person) => person.name === '' && person.certNumber === '');
  return known ?? { id: freeId(client.people, 'person'), name, certType: 'resident-id', certNumber: number };
}

function freeId(list: readonly { readonly id: string }[], stem: string): string {
  let at = list.length + 1;
  while (list.some(({ id }) => id === `${stem}-${at}`)) at += 1;
  return `${stem}-${at}`;
}

function withOne<T extends { readonly id: string }>(list: readonly T[], one: T): T[] {
  const isThere = list.some(({ id }) => id === one.id);
  return isThere ? list.map((other) => (other.id === one.id ? one : other)) : [...list, one];
}

function withEntity(work: Work, { values }: ReviewedPaper, at: number, kind: PaperKind): Work {
  const { entity } = work.client;
  const address = said(values.address);
  const code = values.code ?? '';
  const region =
    (address === undefined ? null : regionOfAddress(address)) ??
    regionOfCode(code.slice(2, 8)) ??
    entity.region;
  const named = withRepresentative(work.client, said(actingPerson(values.representative ?? '')));
  const client: Client = {
    ...named,
    entity: {
      ...entity,
      ...saidFor(ENTITY_PLACES, values),
      type: kind.entityType ?? entity.type,
      certType: kind.certType ?? entity.certType,
      mailAddress: entity.mailAddress ?? address,
      region,
      legalRepresentative: named.entity.legalRepresentative,
    },
  };
  const document = { paper: at, type: kind.document, of: 'entity', side: null };
  return { ...work, client, documents: [...work.documents, document] };
}

/** The client with the person of this name, or one who has no name yet, as its legal representative. */
function withRepresentative(client: Client, name: string | undefined): Client {
  if (name === undefined) return client;
  const known = client.people.find((person) => person.name === name);
  const nobody = client.people.find((person) => person.name === '' && person.certNumber === '');
  if (known === undefined && nobody === undefined) return client; // a person without a number cannot be stored
  const person = known ?? {
    ...(nobody ?? { id: 'person-1', certType: 'resident-id', certNumber: '' }),
    name,
  };
  return {
    ...client,
    people: withOne(client.people, person),
    entity: { ...client.entity, legalRepresentative: person.id },
  };
}

function withDomain(work: Work, { values }: ReviewedPaper, at: number, kind: PaperKind): Work {
  const name = said(values.domain);
  if (name === undefined) return work;
  const { client } = work;
  const read = { ...saidFor(DOMAIN_PLACES, values), name };
  const service =
    client.services.find(({ domains }) => domains.some((one) => one.name === name)) ??
    newWebsite(freeId(client.services, 'service'), values.siteName ?? '', client.entity.subjectPrincipal);
  const withIt = (domains: Service['domains']) =>
    domains.some((one) => one.name === name)
      ? domains.map((one) => (one.name === name ? { ...one, ...read } : one))
      : [...domains, read];
  const homeUrls = service.homeUrls.length > 0 ? service.homeUrls : [`www.${name}`];
  // an app may use the domain of a website: both get what the paper says of it
  const others = client.services.map((one) =>
    one.domains.some((its) => its.name === name) ? { ...one, domains: withIt(one.domains) } : one,
  );
  const document = { paper: at, type: kind.document, of: service.id, side: null };
  return {
    ...work,
    client: {
      ...client,
      services: withOne(others, { ...service, domains: withIt(service.domains), homeUrls }),
    },
    documents: [...work.documents, document],
  };
}

/** A new client with nothing but a person's own papers files as that person. */
function asPerson(base: Client, client: Client, kinds: readonly (PaperKind | null)[]): Client {
  const isNew = base.entity.name === '' && base.entity.certNumber === '';
  const person = client.people.find(({ id }) => id === client.entity.subjectPrincipal);
  if (!isNew || person === undefined || !kinds.some((kind) => kind?.of === 'person')) return client;
  const { name, certType, certNumber, certAddress, certValidUntil } = person;
  const region = (certAddress ? regionOfAddress(certAddress) : null) ?? client.entity.region;
  return {
    ...client,
    entity: {
      ...client.entity,
      name,
      type: 'personal',
      certType,
      certNumber,
      certAddress,
      certValidUntil,
      region,
      mailAddress: client.entity.mailAddress ?? certAddress,
    },
  };
}
