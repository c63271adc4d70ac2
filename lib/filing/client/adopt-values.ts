// How are values of a page taken into the client? Item by item, and only for fields that the page can know better.
import { withAccessAt } from './access-for';
import type { Client, Filing, Person, Region, Service } from './client';

/** One value of the page: choices as our codes, regions as names from the province down, everything else as shown. */
export interface PageItem {
  readonly fieldId: string;
  /** The index of the filing's service that it belongs to (0-based); null outside service blocks. */
  readonly service: number | null;
  readonly value: readonly string[];
}

export interface TakeOptions {
  /** The division with these names; null when there is none or more than one. */
  readonly regionOf: (names: readonly string[]) => Region | null;
  /** Creates the id of a new person or service. */
  readonly newId: () => string;
}

type Draft = { -readonly [Key in keyof Client]: Client[Key] };
type Role = 'subjectPrincipal' | 'servicePrincipal';

const ENTITY: Readonly<Record<string, keyof Client['entity']>> = {
  'entity.name': 'name',
  'entity.nature': 'type',
  'entity.certType': 'certType',
  'entity.certNumber': 'certNumber',
  'entity.certAddress': 'certAddress',
  'entity.mailAddress': 'mailAddress',
  'entity.investor': 'investor',
  'entity.businessScope': 'businessScope',
  'entity.remark': 'remark',
  'entity.icpNumber': 'icpNumber',
};

const SERVICE_TEXTS: Readonly<Record<string, keyof Service>> = {
  'service.name': 'name',
  'app.name': 'name',
  'service.remark': 'remark',
  'service.openDate': 'openedOn',
  'service.icpNumber': 'icpNumber',
  'app.icpNumber': 'icpNumber',
};

const ACCESS: Readonly<Record<string, 'resource' | 'authCode' | 'method'>> = {
  'access.resource': 'resource',
  'access.authCode': 'authCode',
  'access.method': 'method',
};

const PERSON: Readonly<Record<string, keyof Person>> = {
  name: 'name',
  certType: 'certType',
  certNumber: 'certNumber',
  mobile: 'mobile',
  landline: 'landline',
  emergencyPhone: 'emergencyPhone',
  email: 'email',
};

const LISTS = [
  'service.domain',
  'service.homeUrl',
  'service.content',
  'service.language',
  'service.preApproval',
];
const OTHERS = ['entity.region', 'entity.certValidity', 'access.ip', 'access.location', ...LISTS];
const PERSON_FIELD = /^(subjectPrincipal|servicePrincipal)\.(\w+)$/;

/** Whether a value of this field can be taken from a page at all: never files, codes or passwords. */
export function canTake(fieldId: string): boolean {
  if (fieldId in ENTITY || fieldId in SERVICE_TEXTS || fieldId in ACCESS || OTHERS.includes(fieldId))
    return true;
  const property = PERSON_FIELD.exec(fieldId)?.[2] ?? '';
  return property in PERSON || property === 'certValidity';
}

/** Whether this field says who the client or one of its people is; such a change is confirmed separately. */
export function isIdentityOfClient(fieldId: string): boolean {
  return /^(?:entity|subjectPrincipal|servicePrincipal)\.(?:name|certNumber)$/u.test(fieldId);
}

/** The client with these items of the page applied. The caller checks the whole client before it is stored. */
export function takeInto(
  client: Client,
  filing: Filing,
  items: readonly PageItem[],
  options: TakeOptions,
): Client {
  const draft: Draft = { ...client };
  // who a person is comes first, so that the remaining values are applied to that person
  const ordered = [...items].sort((one, other) => Number(isIdentity(other)) - Number(isIdentity(one)));
  for (const item of ordered) {
    if (!canTake(item.fieldId) || item.value.every((text) => text.trim() === '')) continue;
    takeOne(draft, filing, item, options);
  }
  return draft;
}

function isIdentity({ fieldId }: PageItem): boolean {
  return /\.(name|certNumber)$/u.test(fieldId) && PERSON_FIELD.test(fieldId);
}

function takeOne(draft: Draft, filing: Filing, item: PageItem, options: TakeOptions): void {
  const { fieldId, value } = item;
  const text = value.join('').trim();
  const own = ENTITY[fieldId];
  if (own !== undefined) draft.entity = { ...draft.entity, [own]: text };
  else if (fieldId === 'entity.certValidity')
    draft.entity = { ...draft.entity, certValidUntil: lastDayOf(value.at(-1)) };
  else if (fieldId === 'entity.region') {
    const region = options.regionOf(value);
    if (region) draft.entity = { ...draft.entity, region };
  } else if (PERSON_FIELD.test(fieldId)) takeOfPerson(draft, filing, item, options);
  else takeOfService(draft, filing, item, options);
}

function takeOfService(draft: Draft, filing: Filing, item: PageItem, options: TakeOptions): void {
  const id = filing.services[item.service ?? 0];
  draft.services = draft.services.map((one) => (one.id === id ? withValue(one, filing, item, options) : one));
}

function withValue(
  service: Service,
  { provider }: Filing,
  { fieldId, value }: PageItem,
  { regionOf }: TakeOptions,
): Service {
  const text = value.join('').trim();
  const own = SERVICE_TEXTS[fieldId];
  if (own !== undefined)
    return { ...service, [own]: fieldId === 'service.openDate' ? (value[0] ?? '') : text };
  const access = ACCESS[fieldId];
  if (access !== undefined) return withAccessAt(service, provider, { [access]: text });
  const several = value.flatMap((one) => one.split(/[\s,;，；、]+/u)).filter((one) => one !== '');
  switch (fieldId) {
    case 'access.location': {
      const location = regionOf(value);
      return location ? withAccessAt(service, provider, { location }) : service;
    }
    case 'access.ip':
      return withAccessAt(service, provider, { ips: [...new Set(several)] });
    case 'service.domain':
      return { ...service, domains: several.map((name) => domainOf(service, name)) };
    case 'service.homeUrl':
      return { ...service, homeUrls: several.map((url) => url.replace(/^https?:\/\/|\/$/gu, '')) };
    case 'service.content':
      return { ...service, content: [...value] };
    case 'service.language':
      return { ...service, languages: [...value] };
    case 'service.preApproval':
      return { ...service, preApproval: value.includes('none') ? [] : [...value] };
    default:
      return service;
  }
}

/** A domain keeps its other properties, since the page shows only its name. */
function domainOf(service: Service, name: string): Service['domains'][number] {
  const plain = name.toLowerCase().replace(/^www\./u, '');
  return service.domains.find((domain) => domain.name === plain) ?? { name: plain };
}

function takeOfPerson(draft: Draft, filing: Filing, item: PageItem, options: TakeOptions): void {
  const [, role = '', property = ''] = PERSON_FIELD.exec(item.fieldId) ?? [];
  const id = personIn(draft, filing, role as Role, item, options.newId); // the pattern matches only these two roles
  const change = changeOf(property, item.value);
  draft.people = draft.people.map((person) => (person.id === id ? { ...person, ...change } : person));
}

function changeOf(property: string, value: readonly string[]): Partial<Person> {
  if (property === 'certValidity') {
    const [from, until] = value;
    return { certValidFrom: from, certValidUntil: lastDayOf(until) };
  }
  if (property === 'landline') return { landline: value.filter((part) => part.trim() !== '').join('-') };
  const own = PERSON[property];
  return own === undefined ? {} : { [own]: value.join('').trim() };
}

/** The last day of a certificate: one that the page calls 长期 has none. An empty box says neither. */
const lastDayOf = (shown = ''): string | undefined =>
  /长期|永久|long.?term|permanent/iu.test(shown) ? 'long-term' : shown || undefined;

/**
 * The person in this role. If the same person also has the other role and the page names somebody else here, a new person is
 * created for this role, so that no number is moved to somebody else.
 */
function personIn(draft: Draft, filing: Filing, role: Role, item: PageItem, newId: () => string): string {
  const serviceId = filing.services[item.service ?? 0];
  const holder = role === 'subjectPrincipal' ? draft.entity.subjectPrincipal : holderOf(draft, serviceId);
  const person = draft.people.find(({ id }) => id === holder);
  if (!person || !isIdentity(item) || rolesOf(draft, holder) < 2 || isSame(person, item)) return holder;
  const { name, certType, certNumber } = person;
  const id = newId();
  draft.people = [...draft.people, { id, name, certType, certNumber }];
  if (role === 'subjectPrincipal') draft.entity = { ...draft.entity, subjectPrincipal: id };
  else
    draft.services = draft.services.map((one) =>
      one.id === serviceId ? { ...one, servicePrincipal: id } : one,
    );
  return id;
}

function isSame(person: Person, { fieldId, value }: PageItem): boolean {
  const text = value.join('').trim();
  return text === (fieldId.endsWith('.name') ? person.name : person.certNumber);
}

function holderOf(draft: Draft, serviceId: string | undefined): string {
  return draft.services.find(({ id }) => id === serviceId)?.servicePrincipal ?? '';
}

function rolesOf(draft: Draft, id: string): number {
  const services = draft.services.filter((service) => service.servicePrincipal === id).length;
  const entity = [draft.entity.subjectPrincipal, draft.entity.legalRepresentative].filter(
    (one) => one === id,
  );
  return services + entity.length;
}
