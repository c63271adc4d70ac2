// What stands at a place of a client, as people[0].mobile?
import type { Client } from './client';

type Step = string | number;

/** The steps of a place: people[0].mobile is people, 0, mobile. */
export function stepsOf(place: string): readonly Step[] {
  return [...place.matchAll(/([A-Za-z]\w*)|\[(\d+)\]/g)].map((match) => match[1] ?? Number(match[2]));
}

/** The value at a place; undefined for none. */
export function valueAt(client: Client, place: string): unknown {
  let here: unknown = client;
  for (const step of stepsOf(place)) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<Step, unknown>)[step]; // an object or an array; a missing key is undefined
  }
  return here;
}
