// Can a new client be made from a page? Only when the page names the entity; gaps are never filled with guesses.
import { type PageItem, type TakeOptions, takeInto } from './adopt-values';
import { CLIENT_FORMAT, CLIENT_VERSION, type Client, type Filing, type Person, type Service } from './client';
import { newWebsite } from './new-website';

export type NewClient =
  | { readonly ok: true; readonly client: Client }
  /** Ids of the required fields that the page does not show. */
  | { readonly ok: false; readonly missing: readonly string[] };

// the minimum for a client
const IDENTITY = ['name', 'certType', 'certNumber'] as const;
const NEEDED = [
  'entity.name',
  'entity.nature',
  'entity.certType',
  'entity.certNumber',
  'entity.region',
  ...IDENTITY.map((property) => `subjectPrincipal.${property}`),
];

/** A client with one filing at this provider, from the items of a page. The caller checks it before it is stored. */
export function clientFromPage(
  items: readonly PageItem[],
  provider: string,
  options: TakeOptions,
): NewClient {
  const textOf = (fieldId: string, service: number | null = null) =>
    items
      .find((item) => item.fieldId === fieldId && (service === null || (item.service ?? 0) === service))
      ?.value.join('')
      .trim() ?? '';
  const region = options.regionOf(items.find(({ fieldId }) => fieldId === 'entity.region')?.value ?? []);
  const missing = NEEDED.filter((field) => textOf(field) === '' || (field === 'entity.region' && !region));
  if (!region || missing.length > 0) return { ok: false, missing };

  const principal = personOn('subjectPrincipal', null, 'principal', textOf);
  const services = servicesOn(items).map((at): readonly [Service, Person | null] => {
    const own = personOn('servicePrincipal', at, `principal-${at}`, textOf);
    return [
      newWebsite(
        `service-${at}`,
        textOf('service.name', at) || textOf('app.name', at),
        (own ?? principal)?.id ?? '',
      ),
      own,
    ];
  });
  const filing = filingOf(
    provider,
    services.map(([service]) => service.id),
  );
  const client: Client = {
    format: CLIENT_FORMAT,
    version: CLIENT_VERSION,
    id: options.newId(),
    tags: [],
    entity: {
      name: textOf('entity.name'),
      type: textOf('entity.nature'),
      certType: textOf('entity.certType'),
      certNumber: textOf('entity.certNumber'),
      region,
      subjectPrincipal: 'principal',
    },
    people: [principal, ...services.map(([, own]) => own)].filter((person) => person !== null),
    services: services.map(([service]) => service),
    documents: [],
    filings: [filing],
  };
  return { ok: true, client: takeInto(client, filing, items, options) };
}

/** Indexes of the services that the page names. */
function servicesOn(items: readonly PageItem[]): readonly number[] {
  const named = items.filter(({ fieldId }) => fieldId === 'service.name' || fieldId === 'app.name');
  return [...new Set(named.map(({ service }) => service ?? 0))].sort((one, other) => one - other);
}

/** The person in a role, or null where the page does not say who that is. */
function personOn(
  role: 'subjectPrincipal' | 'servicePrincipal',
  service: number | null,
  id: string,
  textOf: (fieldId: string, service: number | null) => string,
): Person | null {
  const [name = '', certType = '', certNumber = ''] = IDENTITY.map((one) =>
    textOf(`${role}.${one}`, service),
  );
  return name === '' || certType === '' || certNumber === '' ? null : { id, name, certType, certNumber };
}

function filingOf(provider: string, services: string[]): Filing {
  return { id: 'first', provider, intent: 'open-or-host', services, answers: [], state: 'draft' };
}
