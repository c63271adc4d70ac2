// Where in a client does a field of a paper belong? Reading papers, comparing them with a client and telling faults at their fields all ask here.
import type { Client, Entity, Person } from '../../filing/client/client';

type Domain = Client['services'][number]['domains'][number];

/** Field of a person's paper → the person's key. */
export const PERSON_PLACES = {
  name: 'name',
  number: 'certNumber',
  address: 'certAddress',
  birth: 'birthDate',
  validFrom: 'certValidFrom',
  validUntil: 'certValidUntil',
  mobile: 'mobile',
  emergencyPhone: 'emergencyPhone',
  email: 'email',
} as const satisfies Readonly<Record<string, keyof Person>>;

/** Field of an organisation's paper → the organisation's key. Its representative is a person of the client and stands apart. */
export const ENTITY_PLACES = {
  name: 'name',
  code: 'certNumber',
  address: 'certAddress',
  validUntil: 'certValidUntil',
  scope: 'businessScope',
  sponsor: 'investor',
} as const satisfies Readonly<Record<string, keyof Entity>>;

/** Field of a domain's certificate → the domain's key. */
export const DOMAIN_PLACES = {
  domain: 'name',
  owner: 'owner',
  registrar: 'registrar',
  expires: 'expires',
} as const satisfies Readonly<Record<string, keyof Domain>>;

type Places = Readonly<Record<string, string>>;
type Part<P extends Places> = Readonly<Partial<Record<P[keyof P], unknown>>>;

/** What a part of a client holds, by the fields of a paper; a field without a value is absent. */
export function heldAt<P extends Places>(places: P, part: Part<P> | undefined): Record<string, string> {
  const entries = Object.entries(places).flatMap(([field, key]) => {
    const value = part?.[key as P[keyof P]];
    return typeof value === 'string' && value !== '' ? [[field, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What a paper says for a part of a client; a key of which it says nothing is absent. */
export function saidFor<P extends Places>(
  places: P,
  values: Readonly<Record<string, string | undefined>>,
): Partial<Record<P[keyof P], string>> {
  const entries = Object.entries(places).flatMap(([field, key]) => {
    const value = values[field];
    return value ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries) as Partial<Record<P[keyof P], string>>;
}

/** The field of a paper that holds a key of the client; undefined for a key that no paper holds. */
export function fieldOf(places: Places, key: string): string | undefined {
  return Object.entries(places).find(([, its]) => its === key)?.[0];
}
