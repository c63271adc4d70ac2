// Which values may an operator be given? One line an operator; the same lines check a pack and a value taken from a fact.
import type { Operator, Value } from './operator-names';
import { compilePattern, PATTERN_LENGTH } from './pattern';

/** What an operator compares with, once facts are resolved. */
export type Operand = Exclude<Value, { fact: string }>;
export interface Words {
  readonly words: readonly string[];
  readonly except: readonly string[];
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Is this text a day of the form YYYY-MM-DD? */
export const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);

/** Is this a list? (Array.isArray keeps no readonly.) */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Are these words with exceptions? */
export const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'words' in value;

const isScalar = (value: unknown): boolean =>
  value === null || !['object', 'undefined'].includes(typeof value);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): boolean => isList(value) && value.length > 0 && value.every(isText);
const isPair = (value: unknown): boolean =>
  isList(value) && value.length === 2 && (value.every(isNumber) || value.every(isDay)) && isOrdered(value);
const isOrdered = ([low, high]: readonly unknown[]): boolean =>
  typeof low === 'number' && typeof high === 'number' ? low <= high : String(low) <= String(high);

const scalar = { holds: isScalar, asks: 'one text, number, true, false or null' };
const list = { holds: (value: unknown) => isList(value) && value.every(isScalar), asks: 'a list' };
const number = { holds: isNumber, asks: 'a number' };
const day = { holds: isDay, asks: 'a day YYYY-MM-DD' };
const word = {
  holds: (value: unknown) => isText(value) || (isWords(value) && value.words.length === 1),
  asks: 'a text, or { words, except } with one word',
};
const words = {
  holds: (value: unknown) => isTexts(value) || isWords(value),
  asks: 'texts, or { words, except }',
};

const OPERANDS: Record<Operator, { holds: (value: unknown) => boolean; asks: string }> = {
  equal: scalar,
  notEqual: scalar,
  in: list,
  notIn: list,
  contains: scalar,
  doesNotContain: scalar,
  lessThan: number,
  lessThanInclusive: number,
  greaterThan: number,
  greaterThanInclusive: number,
  between: { holds: isPair, asks: '[low, high] of numbers or of days' },
  before: day,
  onOrAfter: day,
  includesAny: list,
  includesAll: list,
  subsetOf: list,
  isEmpty: { holds: (value) => value === true, asks: 'true' },
  textContains: word,
  textContainsAny: words,
  startsWithAny: words,
  endsWithAny: words,
  matches: {
    holds: (value) => typeof value === 'string' && compilePattern(value) !== null,
    asks: `a pattern of at most ${PATTERN_LENGTH} characters that RE2 accepts`,
  },
};

/** Can this operator compare with this value? */
export const isOperand = (operator: Operator, value: unknown): value is Operand =>
  OPERANDS[operator].holds(value);

/** Says what is wrong with the value of a leaf, or null when nothing is. */
export function operandFault(operator: Operator, value: Value): string | null {
  const fromFact = typeof value === 'object' && value !== null && 'fact' in value;
  if (fromFact && operator !== 'matches' && operator !== 'isEmpty') return null;
  return isOperand(operator, value) ? null : `${operator} takes ${OPERANDS[operator].asks}`;
}
