// Where in a client stands what a field of a report, a fact or a document speaks of?
import { accessPlace } from './access-for';
import type { Client, Service } from './client';

/** What a name means under its owner: the client's own key. Names that are keys already need no line. */
const KEYS: Readonly<Record<string, string>> = {
  'entity.nature': 'type',
  'entity.category': 'type',
  'entity.certRegion': 'region',
  'entity.province': 'region',
  'entity.certificateTypeAllowed': 'certType',
  'entity.certValidity': 'certValidUntil',
  'entity.certLongTerm': 'certValidUntil',
  'entity.licenseMonthsToExpiry': 'certValidUntil',
  'entity.licenseProvince': 'certAddress',
  'entity.idAddressProvince': 'certAddress',
  'entity.address': 'certAddress',
  'entity.superiorUnitFilled': 'investor',
  'entity.legalPersonName': 'legalRepresentative',
  'person.certValidity': 'certValidUntil',
  'person.certLongTerm': 'certValidUntil',
  'person.idAddress': 'certAddress',
  'person.idAddressProvince': 'certAddress',
  'person.idType': 'certType',
  'person.age': 'certNumber',
  'service.domain': 'domains[0].name',
  'service.domainExpiry': 'domains[0].expires',
  'service.domainOwner': 'domains[0].owner',
  'service.domainRealNameDate': 'domains[0].realNameSince',
  'service.homeUrl': 'homeUrls',
  'service.openDate': 'openedOn',
  'service.language': 'languages',
  'service.contentCategories': 'content',
  'access.ip': 'ips',
  'domain.monthsToExpiry': 'expires',
  'domain.realNameDays': 'realNameSince',
  'domain.realNameYear': 'realNameSince',
  'text.businessScope': 'businessScope',
  'text.nameOrScope': 'businessScope',
};

/** What begins so is of that key, where no line above says more. */
const STEMS: Readonly<Record<string, readonly (readonly [begin: string, key: string])[]>> = {
  entity: [
    ['remark', 'remark'],
    ['icpNumber', 'icpNumber'],
    ['license', 'certNumber'],
  ],
  service: [
    ['name', 'name'],
    ['remark', 'remark'],
    ['content', 'content'],
    ['domain', 'domains[0].name'],
    ['homeUrl', 'homeUrls'],
    ['involvesPreApproval', 'preApproval'],
  ],
};

const ENTITY_KEYS =
  'name type certType certNumber certAddress certValidUntil region mailAddress investor businessScope remark icpNumber subjectPrincipal legalRepresentative'.split(
    ' ',
  );
const PERSON_KEYS =
  'name region certType certNumber certValidFrom certValidUntil certAddress birthDate mobile landline emergencyPhone email'.split(
    ' ',
  );
const SERVICE_KEYS =
  'kind name homeUrls content preApproval languages openedOn remark icpNumber policeNumber servicePrincipal'.split(
    ' ',
  );
const ACCESS_KEYS = 'provider resource authCode ips method location'.split(' ');
const DOMAIN_KEYS = 'name registrar owner expires realNameSince'.split(' ');
const APP_KEYS = ['packageName', 'publicKey', 'signature'] as const;
type AppKey = (typeof APP_KEYS)[number];

/** The facts on an address that ask about the certificate's; all others are about the mailing address. */
const OF_CERTIFICATE: ReadonlySet<string> = new Set(['sameAsCertificate']);

/** What several persons or papers share: the field of the entity's principal, or of the client. */
const SHARED: Readonly<Record<string, string>> = {
  phones: 'mobile',
  emails: 'email',
  principals: 'certNumber',
};

/** How kinds of papers are called; facts about papers are written otherwise. */
const PAPER = /^[a-z]+(?:-[a-z]+)+$/u;

/** The place of one kind of paper among a client's documents. */
export const placeOfDocument = (document: string): string => `documents.${document}`;

/** The kind of paper that such a place is of; null for another place. */
export const documentAt = (place: string): string | null =>
  place.startsWith('documents.') ? place.slice('documents.'.length) : null;

/**
 * The place of a client: people[0].mobile, services[1].domains[0].name; of what has no field of its own only the part it
 * belongs to, as services[1]; null for what stands nowhere in a client. `service`: the id of the one spoken of;
 * `provider`: where it is filed, without which its main server is meant.
 */
export function placeOf(
  client: Client,
  service: string | null,
  name: string,
  provider?: string | null,
): string | null {
  const [owner = '', key = ''] = name.split('.', 2);
  const at = Math.max(
    0,
    client.services.findIndex(({ id }) => id === service),
  );
  const spoken = client.services[at];
  switch (owner) {
    case 'entity':
      return keyIn('entity', ENTITY_KEYS, owner, key);
    case 'text':
      return KEYS[name] === undefined ? null : `entity.${KEYS[name]}`;
    case 'address':
      return `entity.${OF_CERTIFICATE.has(key) ? 'certAddress' : 'mailAddress'}`;
    case 'subjectPrincipal':
    case 'servicePrincipal':
    case 'legal':
      return ofPerson(client, roleOf(client, owner, at), key);
    case 'phones':
    case 'emails':
    case 'principals':
      return ofPerson(client, client.entity.subjectPrincipal, SHARED[owner] ?? '');
    case 'documents':
      return PAPER.test(key) ? placeOfDocument(key) : 'documents';
    case 'upload':
      return 'documents';
    default:
      return spoken ? ofService(`services[${at}]`, spoken, provider, owner, key) : null;
  }
}

function ofService(
  base: string,
  service: Service,
  provider: string | null | undefined,
  owner: string,
  key: string,
): string | null {
  const { apps } = service;
  switch (owner) {
    case 'service':
      return keyIn(base, SERVICE_KEYS, owner, key);
    case 'domain':
      return keyIn(`${base}.domains[0]`, DOMAIN_KEYS, owner, key, 'name');
    case 'access':
      return ofServer(base, accessPlace(service, provider), key);
    case 'resource':
      return ofServer(base, accessPlace(service, provider), 'resource');
    case 'app':
      if (isAppKey(key))
        return apps.length === 0 ? `${base}.apps` : `${base}.apps[${firstEmpty(apps, key)}].${key}`;
      if (key === 'platform') return `${base}.apps`;
      return keyIn(base, SERVICE_KEYS, 'app', key);
    case 'site':
      return base;
    default:
      return null;
  }
}

/** Of a server that is not noted yet: where one is added. */
const ofServer = (base: string, access: string | null, key: string): string =>
  access === null ? `${base}.otherAccess` : keyIn(`${base}.${access}`, ACCESS_KEYS, 'access', key);

const isAppKey = (key: string): key is AppKey => APP_KEYS.some((one) => one === key);

/** The first platform that has nothing there; the first of all where each has something. */
function firstEmpty(apps: Service['apps'], key: AppKey): number {
  return Math.max(
    0,
    apps.findIndex((app) => !app[key]?.trim()),
  );
}

function roleOf(client: Client, owner: string, service: number): string | null | undefined {
  if (owner === 'subjectPrincipal') return client.entity.subjectPrincipal;
  if (owner === 'legal') return client.entity.legalRepresentative;
  return client.services[service]?.servicePrincipal;
}

function ofPerson(client: Client, id: string | null | undefined, key: string): string {
  const at = client.people.findIndex((person) => person.id === id);
  return at < 0 ? 'people' : keyIn(`people[${at}]`, PERSON_KEYS, 'person', key);
}

/** The key under a base; where there is none, `other`, or the base alone. */
function keyIn(base: string, keys: readonly string[], owner: string, key: string, other?: string): string {
  const own = KEYS[`${owner}.${key}`] ?? (keys.includes(key) ? key : stemOf(owner, key)) ?? other;
  if (own === undefined) return base;
  return own === 'region' && base === 'entity' ? `${base}.region.code` : `${base}.${own}`;
}

function stemOf(owner: string, key: string): string | undefined {
  return STEMS[owner]?.find(([begin]) => key.startsWith(begin))?.[1];
}

/** The part of a client that a place is an instance of: people[0].mobile is people.mobile. */
export const partOf = (place: string): string => place.replace(/\[\d+\]/gu, '');
