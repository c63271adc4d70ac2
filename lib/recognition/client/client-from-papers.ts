// Which client do reviewed papers describe? A new one, or one that is there with what the papers say laid over it.
import type { Client, Person } from '../../filing/client/client';
import { newWebsite } from '../../filing/client/new-website';
import { regionOfAddress, regionOfCode } from '../fields/region-of';
import { certificateOf, type PaperKind, paperKind } from './paper-kinds';

/** One paper as the person has left it: its kind and the values by field. */
export interface ReviewedPaper {
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}

/** As which document a paper's picture is kept. */
export interface PaperDocument {
  /** Number of the paper. */
  readonly paper: number;
  readonly type: string;
  readonly of: string;
  readonly side: 'front' | 'back' | null;
}

export interface FromPapers {
  /** May still lack what no paper says; the schema tells. */
  readonly client: Client;
  readonly documents: readonly PaperDocument[];
  /** The papers are of another organisation or person than the client. */
  readonly isOtherClient: boolean;
}

interface Work {
  readonly client: Client;
  readonly documents: readonly PaperDocument[];
  /** Whose the next back side is. */
  readonly lastPerson: string | null;
}

/** Lays papers over a client. Persons first: an organisation's paper names one of them. */
export function clientFromPapers(base: Client, papers: readonly ReviewedPaper[]): FromPapers {
  const numbered = papers.map((paper, at) => ({ paper, at, kind: paperKind(paper.kind) }));
  const order = ['person', 'entity', 'service'] as const;
  let work: Work = { client: base, documents: [], lastPerson: null };
  for (const whose of order)
    for (const { paper, at, kind } of numbered)
      if (kind?.of === whose) work = laidOver(work, paper, at, kind);
  const hasEntity = numbered.some(({ kind }) => kind?.of === 'entity');
  const client = hasEntity
    ? work.client
    : asPerson(
        base,
        work.client,
        numbered.map(({ kind }) => kind),
      );
  return { client, documents: work.documents, isOtherClient: isOther(base, papers) };
}

/** Whether a paper carries the code of another organisation than the client's. */
function isOther(base: Client, papers: readonly ReviewedPaper[]): boolean {
  const own = base.entity.certNumber;
  if (own === '' || base.entity.type === 'personal') return false;
  return papers.some(({ values }) => values.code !== undefined && values.code !== '' && values.code !== own);
}

function laidOver(work: Work, paper: ReviewedPaper, at: number, kind: PaperKind): Work {
  if (kind.of === 'person') return withPerson(work, paper, at, kind);
  return kind.of === 'entity' ? withEntity(work, paper, at, kind) : withDomain(work, paper, at, kind);
}

const said = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

function withPerson(work: Work, { kind: id, values }: ReviewedPaper, at: number, kind: PaperKind): Work {
  const isBack = kind.side === 'back';
  const person = isBack
    ? (personById(work, work.lastPerson) ?? work.client.people[0])
    : personFor(work, values);
  if (person === undefined) return work;
  const read: Partial<Person> = {
    ...(isBack
      ? {}
      : {
          name: values.name ?? '',
          certNumber: values.number ?? '',
          ...certificateOf(id, values.number ?? ''),
        }),
    certAddress: said(values.address) ?? person.certAddress,
    birthDate: said(values.birth) ?? person.birthDate,
    certValidFrom: said(values.validFrom) ?? person.certValidFrom,
    certValidUntil: said(values.validUntil) ?? person.certValidUntil,
    mobile: said(values.mobile) ?? person.mobile,
    email: said(values.email) ?? person.email,
    emergencyPhone: said(values.emergencyPhone) ?? person.emergencyPhone,
  };
  const people = withOne(work.client.people, { ...person, ...read });
  const document = { paper: at, type: kind.document, of: person.id, side: kind.side ?? null };
  return {
    client: { ...work.client, people },
    documents: [...work.documents, document],
    lastPerson: person.id,
  };
}

function personById({ client }: Work, id: string | null): Person | undefined {
  return client.people.find((person) => person.id === id);
}

/** The person with this number or name; else one of whom nothing is known yet; else a new one. */
function personFor({ client }: Work, { name = '', number = '' }: ReviewedPaper['values']): Person {
  const known =
    client.people.find((person) => number !== '' && person.certNumber === number) ??
    client.people.find((person) => name !== '' && person.name === name) ??
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
  const named = withRepresentative(work.client, said(values.representative));
  const client: Client = {
    ...named,
    entity: {
      ...entity,
      name: said(values.name) ?? entity.name,
      type: kind.entityType ?? entity.type,
      certType: kind.certType ?? entity.certType,
      certNumber: said(code) ?? entity.certNumber,
      certAddress: address ?? entity.certAddress,
      mailAddress: entity.mailAddress ?? address,
      certValidUntil: said(values.validUntil) ?? entity.certValidUntil,
      businessScope: said(values.scope) ?? entity.businessScope,
      investor: said(values.sponsor) ?? entity.investor,
      region,
      legalRepresentative: named.entity.legalRepresentative,
    },
  };
  const document = { paper: at, type: kind.document, of: 'entity', side: null };
  return { ...work, client, documents: [...work.documents, document] };
}

/** The client whose legal representative has this name: somebody known, somebody yet without a name, or one more person. */
function withRepresentative(client: Client, name: string | undefined): Client {
  if (name === undefined) return client;
  const known = client.people.find((person) => person.name === name);
  const nobody = client.people.find((person) => person.name === '' && person.certNumber === '');
  if (known === undefined && nobody === undefined) return client; // without a number a person cannot be stored
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
  const domain = {
    name,
    owner: said(values.owner),
    registrar: said(values.registrar),
    expires: said(values.expires),
  };
  const service =
    client.services.find(({ domains }) => domains.some((one) => one.name === name)) ??
    newWebsite(freeId(client.services, 'service'), values.siteName ?? '', client.entity.subjectPrincipal);
  const domains = [...service.domains.filter((one) => one.name !== name), domain];
  const homeUrls = service.homeUrls.length > 0 ? service.homeUrls : [`www.${name}`];
  const document = { paper: at, type: kind.document, of: service.id, side: null };
  return {
    ...work,
    client: { ...client, services: withOne(client.services, { ...service, domains, homeUrls }) },
    documents: [...work.documents, document],
  };
}

/** A new client of whom only a person's own paper is there files as that person. */
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
