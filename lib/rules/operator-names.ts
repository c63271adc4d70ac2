// Which operators and which kinds of values may a condition use?

/** The closed list of operators; the same in the compiler and in the reference engine. */
export const OPERATORS = [
  // json-rules-engine's own
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
  // ours: numbers and days (days are YYYY-MM-DD, so they compare as text)
  'between',
  'before',
  'onOrAfter',
  // ours: lists
  'includesAny',
  'includesAll',
  'subsetOf',
  'isEmpty',
  // ours: text; the value may be { words, except }: what stands in `except` is blanked out first
  'textContains',
  'textContainsAny',
  'startsWithAny',
  'endsWithAny',
  'matches',
] as const;
export type Operator = (typeof OPERATORS)[number];
/** A fact's value. Absent from a record: not known. `null`: known to be none. */
export type FactValue = string | number | boolean | null | readonly string[];
export type Facts = Readonly<Record<string, FactValue | undefined>>;
