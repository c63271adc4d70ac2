// What can be wrong with a client file, and in which words is it said? Codes with texts in zh and en.
import type { NumberFault } from '../numbers/result';
import type { Text } from '../text';
import texts from './client-faults.json';

export type ClientFaultCode = keyof typeof texts | NumberFault;

/** One thing wrong with a client file: where, as `people[0].certNumber` (empty: the whole file), and what. */
export interface ClientFault {
  readonly place: string;
  readonly message: Text;
}

/** A fault at a place. `name` is a key, an id or a limit for the text's `{name}`; never a value of the client. */
export function faultAt(place: string, code: ClientFaultCode, name = ''): ClientFault {
  const { zh, en } = texts[code];
  return { place, message: { zh: zh.replaceAll('{name}', name), en: en.replaceAll('{name}', name) } };
}

/** A path of keys and indexes as one place: `people[0].certNumber`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place ? `${place}.${String(key)}` : String(key);
  }, '');
}
