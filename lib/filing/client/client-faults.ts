// What can be wrong with a client file, and how is it worded? Codes with texts in zh and en.
import type { NumberType } from '../numbers/check-number';
import type { NumberFault } from '../numbers/result';
import { wrongLength, wrongLetter } from '../numbers/wrong-length';
import type { Text } from '../text';
import texts from './client-faults.json';
import places from './client-places.json';

export type ClientFaultCode = keyof typeof texts | NumberFault;

/** One thing wrong with a client file: where, as `people[0].certNumber` (empty: the whole file), and what. */
export interface ClientFault {
  readonly place: string;
  readonly message: Text;
  /** For a duplicate: the place of its first occurrence. */
  readonly earlier?: string;
}

/** A fault at a place, with the place's name if it has one. `name` is a key, a limit or the names of choices for the text's `{name}`; never a value of the client. */
export function faultAt(place: string, code: ClientFaultCode, name: Text | string = ''): ClientFault {
  const what = labelOf(place);
  const form = code === 'wrong-shape' ? what?.form : undefined;
  const { zh, en } = texts[form === undefined ? code : 'wrong-shape-told'];
  const named = form ?? (typeof name === 'string' ? { zh: name, en: name } : name);
  const told = {
    zh: zh.replaceAll('{name}', named.zh),
    en: en.replaceAll('{name}', named.en),
  };
  const message = what === undefined ? told : { zh: `${what.zh}：${told.zh}`, en: `${what.en}: ${told.en}` };
  return { place, message };
}

/** The fault of a refused number; if it is only too long or too short, by how much. `type`: null where several are possible. */
export function faultOfNumber(
  place: string,
  reason: NumberFault,
  type: NumberType | null,
  value: string,
): ClientFault {
  // only an entity's number may be a unified code; the types of its certificate leave that open
  const letter = reason === 'wrong-shape' && place.endsWith('entity.certNumber') ? wrongLetter(value) : null;
  if (letter !== null) return faultAt(place, 'wrong-letter', String(letter));
  const length = reason === 'wrong-shape' && type !== null ? wrongLength(type, value) : null;
  if (length === null) return faultAt(place, reason);
  const { message } = faultAt(place, 'wrong-length');
  const told = (text: string) =>
    text.replaceAll('{want}', String(length.want)).replaceAll('{have}', String(length.have));
  return { place, message: { zh: told(message.zh), en: told(message.en) } };
}

/** The fault without the name of its place, for use right beside that place. */
export function faultAlone({ place, message: { zh, en } }: ClientFault): Text {
  const what = labelOf(place);
  if (what === undefined) return { zh, en };
  const [ofZh, ofEn] = [`${what.zh}：`, `${what.en}: `];
  return {
    zh: zh.startsWith(ofZh) ? zh.slice(ofZh.length) : zh,
    en: en.startsWith(ofEn) ? en.slice(ofEn.length) : en,
  };
}

/** The name of a place: the first ending that fits counts, whatever the index; `form` describes the expected format. */
function labelOf(place: string): (Text & { readonly form?: Text | undefined }) | undefined {
  const path = place.replace(/\[\d+\]/g, '[]');
  return places.find(({ ends }) => path === ends || path.endsWith(`.${ends}`));
}

/** A path of keys and indexes as text: `people[0].certNumber`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place ? `${place}.${String(key)}` : String(key);
  }, '');
}
