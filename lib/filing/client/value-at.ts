// What stands at a place of a client, as people[0].mobile, and what is the client with something else there?
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

/** The client with another value at a place; undefined removes it. The place after a list's last item adds an item. */
export function withValue(client: Client, place: string, value: unknown): Client {
  // the shape stays valid: a field only sets what its kind may contain, and the vault validates everything
  return replaced(client, stepsOf(place), value) as Client;
}

function replaced(here: unknown, steps: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(here) ? here : [];
    const longer = step === list.length ? [...list, undefined] : list;
    return longer.map((item, at) => (at === step ? replaced(item, rest, value) : item));
  }
  const object: Readonly<Record<string, unknown>> =
    typeof here === 'object' && here !== null ? { ...here } : {};
  return { ...object, [step]: replaced(object[step], rest, value) };
}
