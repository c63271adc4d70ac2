// Was what a refusal names changed since the filing was sent? Compared place by place; a list that lost an item keeps its others.
import type { Client } from '../client/client';
import { stepsOf, valueAt } from '../client/value-at';

/** Of the places those whose value is another one now; papers and whole parts are left to the person, any change of them may be of something else. */
export function changedPlaces(then: Client, now: Client, places: readonly string[]): readonly string[] {
  return places.filter((place) => {
    const present = valueAt(now, place);
    if (!place.includes('.') || !isOneValue(present)) return false;
    const before = placeThen(then, now, place);
    return (
      before !== null && JSON.stringify(valueAt(then, before) ?? null) !== JSON.stringify(present ?? null)
    );
  });
}

/** Something that is filled in as one: no person, service or paper. */
function isOneValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => typeof one !== 'object');
  return typeof value !== 'object' || value === null || !('id' in value || 'name' in value);
}

/** The place of the same person or service in the earlier client; null where there was none. */
function placeThen(then: Client, now: Client, place: string): string | null {
  const [list, at] = stepsOf(place);
  if ((list !== 'people' && list !== 'services') || typeof at !== 'number') return place;
  const id = now[list][at]?.id;
  const before = then[list].findIndex((one) => one.id === id);
  return before < 0 ? null : place.replace(`${list}[${at}]`, `${list}[${before}]`);
}
