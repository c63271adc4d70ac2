// What of a person who files for itself stands twice in its client? Its own data, as the entity's and as its principal's: one value, and one fault.
import type { Client } from './client';

/** The keys that the entity and its principal have in common. */
export const OWN_DATA = ['name', 'certType', 'certNumber', 'certAddress', 'certValidUntil'] as const;

/** The places of the principal that only repeat the entity's. */
export function repeatedPlaces({ entity, people }: Pick<Client, 'entity' | 'people'>): ReadonlySet<string> {
  const at = people.findIndex(({ id }) => id === entity.subjectPrincipal);
  const principal = people[at];
  if (entity.type !== 'personal' || principal === undefined) return new Set();
  const same = OWN_DATA.filter((key) => (principal[key] ?? '') === (entity[key] ?? ''));
  return new Set(same.map((key) => `people[${at}].${key}`));
}

/** The places, each value once. */
export function eachOnce(
  client: Pick<Client, 'entity' | 'people'>,
  places: readonly string[],
): readonly string[] {
  const repeated = repeatedPlaces(client);
  return [...new Set(places)].filter((place) => !repeated.has(place));
}
