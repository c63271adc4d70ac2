// What does a portal ask of every client, beyond what has to be there to be saved? By place, so that a form can lead to it.
import { isByCode, unnotedProviders } from './access-for';
import type { Access, Client, Person, Service } from './client';
import { repeatedPlaces } from './filed-for-self';

export interface Completeness {
  /** Places of the client that a portal asks for and that are empty: people[0].mobile, services[0].domains[0].name. */
  readonly missing: readonly string[];
  /** Places that a portal asks for and that are filled in, but wrong. */
  readonly faulty: readonly string[];
  /** How many places a portal asks of this client at all. */
  readonly asked: number;
}

const PERSON_FIELDS = ['name', 'certType', 'certNumber', 'mobile', 'emergencyPhone', 'email'] as const;

/** Ids of fields that no portal takes empty, marked with a star or not: the places below as far as they are asked of everybody. */
export const FIELDS_ASKED_OF_ALL: ReadonlySet<string> = new Set([
  ...['name', 'nature', 'certType', 'certNumber', 'region', 'certAddress', 'mailAddress'].map(
    (field) => `entity.${field}`,
  ),
  ...PERSON_FIELDS.flatMap((field) => [`subjectPrincipal.${field}`, `servicePrincipal.${field}`]),
  ...['name', 'domain', 'homeUrl', 'content', 'language'].map((field) => `service.${field}`),
]);

type Place = readonly [string, unknown];

// providers whose console wants to know the server that was bought there before it takes a filing
const SELLS_SERVERS = new Set(['aliyun', 'tencent', 'huawei', 'baidu', 'volcengine']);

/** A mini-program or quick app runs where its platform runs it. */
const RUNS_ON_SERVER: ReadonlySet<string> = new Set(['website', 'app']);

/** What is reached by a domain: of the others no portal asks for one. */
const HAS_DOMAIN: ReadonlySet<string> = new Set(['website', 'app']);

/** What is there and what is missing to file this client with the providers of its services. `wrong`: places in which a fault was found. */
export function completenessOf(client: Client, wrong: readonly string[] = []): Completeness {
  const repeated = repeatedOf(client);
  const places = placesOf(client).filter(([place]) => !repeated.has(place));
  const missing = places.filter(([, value]) => isEmpty(value)).map(([place]) => place);
  const faulty = places
    .filter(([place, value]) => !isEmpty(value) && wrong.some((one) => isWithin(one, place)))
    .map(([place]) => place);
  return { missing, faulty, asked: places.length };
}

/** What is asked of the entity too; the day until which the certificate is valid is asked of the person alone. */
const repeatedOf = (client: Client): ReadonlySet<string> =>
  new Set([...repeatedPlaces(client)].filter((place) => !place.endsWith('.certValidUntil')));

/** Whether one place is another or a part of it: entity.region.code is in entity.region. */
const isWithin = (one: string, place: string): boolean =>
  one === place || one.startsWith(`${place}.`) || one.startsWith(`${place}[`);

function placesOf(client: Client): readonly Place[] {
  const { entity, people, services } = client;
  const asked = new Set([entity.subjectPrincipal, ...services.map((service) => service.servicePrincipal)]);
  return [
    ['entity.name', entity.name],
    ['entity.certNumber', entity.certNumber],
    ['entity.region', entity.region.code],
    ['entity.certAddress', entity.certAddress],
    ['entity.mailAddress', entity.mailAddress],
    ...(entity.type === 'personal'
      ? []
      : ([
          ['entity.investor', entity.investor],
          ['entity.certValidUntil', entity.certValidUntil],
        ] as const)),
    ...people.flatMap((person, at) => (asked.has(person.id) ? personPlaces(person, at) : [])),
    ...(services.length === 0
      ? [['services', ''] as const]
      : services.flatMap((one, at) => servicePlaces(client, one, at))),
  ];
}

function personPlaces(person: Person, at: number): readonly Place[] {
  const keys = [
    'name',
    'certNumber',
    'certValidFrom',
    'certValidUntil',
    'mobile',
    'emergencyPhone',
    'email',
  ] as const;
  return keys.map((key) => [`people[${at}].${key}`, person[key]]);
}

function servicePlaces(client: Client, service: Service, at: number): readonly Place[] {
  const base = `services[${at}]`;
  const { kind } = service;
  return [
    [`${base}.name`, service.name],
    ...(HAS_DOMAIN.has(kind) ? [[`${base}.domains[0].name`, service.domains[0]?.name] as const] : []),
    ...(kind === 'website' ? [[`${base}.homeUrls`, service.homeUrls] as const] : []),
    ...(kind === 'app' ? appPlaces(service, base) : []),
    [`${base}.content`, service.content],
    // none at all is an answer; not known is not
    [`${base}.preApproval`, service.preApproval === undefined ? '' : 'said'],
    [`${base}.languages`, service.languages],
    [`${base}.openedOn`, service.openedOn],
    ...serverPlaces(client, service, base),
  ];
}

/** The server on file, those at other providers, and one where a draft is filed with a provider for which none is noted. */
function serverPlaces(client: Client, service: Service, base: string): readonly Place[] {
  const { access, otherAccess, kind } = service;
  const isLacking =
    RUNS_ON_SERVER.has(kind) && unnotedProviders(client, service).some((one) => SELLS_SERVERS.has(one));
  return [
    [`${base}.access.provider`, access.provider],
    ...accessPlaces(access, kind, `${base}.access`),
    ...(otherAccess ?? []).flatMap((one, at) => accessPlaces(one, kind, `${base}.otherAccess[${at}]`)),
    ...(isLacking ? [[`${base}.otherAccess`, ''] as const] : []),
  ];
}

function accessPlaces(access: Access, kind: Service['kind'], base: string): readonly Place[] {
  return [
    [`${base}.location`, access.location?.code],
    ...(RUNS_ON_SERVER.has(kind) && !isByCode(access)
      ? ([
          [`${base}.ips`, access.ips],
          [`${base}.method`, access.method],
        ] as const)
      : []),
    ...(SELLS_SERVERS.has(access.provider ?? '')
      ? [[`${base}.resource`, access.resource ?? access.authCode] as const]
      : []),
  ];
}

/** Only an app has packages; a mini-program or quick app is known by its platform's own id. */
function appPlaces({ apps }: Service, base: string): readonly Place[] {
  if (apps.length === 0) return [[`${base}.apps`, apps]];
  const keys = ['packageName', 'publicKey', 'signature'] as const;
  return apps.flatMap((app, at) => keys.map((key) => [`${base}.apps[${at}].${key}`, app[key]] as const));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || String(value).trim() === '';
}
