// What does a person's number say of its card? Birth and sex are in it, so where they are printed the same, one proves the other.
import type { Kind } from '../kinds/kinds';
import { leastSure, type Value } from './value';

/** Whether a kind of paper bears the number of a person, which has a check digit. */
export function hasPersonNumber(kind: Kind | null): boolean {
  return kind?.fields.some(({ shape }) => shape === 'resident-number') ?? false;
}

/** Birth and sex, by field, as a person's number has them. */
export function saidByNumber(number: string): Readonly<Record<string, string>> {
  return {
    birth: `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`,
    sex: Number(number[16]) % 2 === 1 ? 'male' : 'female',
  };
}

const SURE = 0.85; // of each digit: two misread ones could still fit the check digit, and are not read this surely

/**
 * The fields of a card that another reading cannot make surer: its number, and birth and sex, when the check digit is right
 * and both are printed as the number has them. None unless all of that is so and every field was found: what is missing may
 * stand in one line with them.
 */
export function provedByNumber(kind: Kind, values: readonly Value[]): ReadonlySet<string> {
  const number = values.find(({ field }) => field === 'number');
  if (!hasPersonNumber(kind) || number === undefined) return new Set();
  const said = Object.entries(saidByNumber(number.value));
  const isSure = number.doubts.length === 0 && leastSure(number.glyphs) >= SURE;
  const isSame = said.every(([id, value]) =>
    values.some((one) => one.field === id && one.value === value && one.doubts.length === 0),
  );
  const isWhole = kind.fields.every(({ id }) => values.some(({ field }) => field === id));
  return isSure && isSame && isWhole ? new Set(['number', ...said.map(([id]) => id)]) : new Set();
}
