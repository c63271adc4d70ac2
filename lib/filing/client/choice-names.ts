// What are the values called that a field of a client file takes? The ids of the schema tell a person nothing.
import type { Text } from '../text';
import choices from './client-choices.json';

type Names = Readonly<Record<string, Text>>;

/** Places that take the values of another. */
const LIKE: Readonly<Record<string, keyof typeof choices>> = { 'filings[].moves[].to': 'filings[].state' };

/** The names of these values, separated as in a list; a value without a name stands as it is. */
export function choiceNames(place: string, values: readonly string[]): Text {
  const path = place.replace(/\[\d+\]/gu, '[]');
  const names = new Map<string, Names>(Object.entries(choices)).get(LIKE[path] ?? path);
  const named = values.map((value) => names?.[value] ?? { zh: value, en: value });
  return { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join(', ') };
}

const KINDS: Names = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或否（true、false）', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'a group of fields' },
};

/** The name of what JSON calls the kind of a value. */
export const kindName = (kind: string): Text => KINDS[kind] ?? { zh: kind, en: kind };
