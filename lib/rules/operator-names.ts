// Which operators and which kinds of values may a condition use?
import * as z from 'zod';
import { LIMITS } from './limits';

const OF_THE_PACKAGE = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;

/** The operators that json-rules-engine does not have. */
export const OWN_OPERATORS = [
  // numbers and days (days are YYYY-MM-DD, so they compare as text)
  'between',
  'before',
  'onOrAfter',
  // lists
  'includesAny',
  'includesAll',
  'subsetOf',
  'isEmpty',
  // text; the value may be { words, except }: what stands in `except` is blanked out first
  'textContains',
  'textContainsAny',
  'startsWithAny',
  'endsWithAny',
  'matches',
] as const;

/** The closed list of operators; the same in the compiler and in the reference engine. */
export const OPERATORS = [...OF_THE_PACKAGE, ...OWN_OPERATORS] as const;
export type Operator = (typeof OPERATORS)[number];
/** A fact's value. Absent from a record: not known. `null`: known to be none. */
export type FactValue = string | number | boolean | null | readonly string[];
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** A name of a rule, a fact, a source or a condition. */
export const Name = z
  .string()
  .regex(/^[A-Za-z][\w.-]{0,99}$/)
  .refine((text) => !(text in Object.prototype), 'a name every object has');

export const text = z.string().min(1).max(LIMITS.textLength);
const scalar = z.union([z.string().max(LIMITS.textLength), z.number(), z.boolean(), z.null()]);
/** What a fact is compared with: a constant, a list, another fact (also a table's value), or words with exceptions. */
export const Value = z.union([
  scalar,
  z.array(scalar).max(LIMITS.listLength),
  z.strictObject({ fact: Name }),
  z.strictObject({
    words: z.array(text).min(1).max(LIMITS.listLength),
    except: z.array(text).max(LIMITS.listLength),
  }),
]);
export type Value = z.infer<typeof Value>;
