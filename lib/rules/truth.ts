// How do three values combine? Strong Kleene logic as small numbers: all is the least, any the greatest, not the mirror.

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;

/** The mirror of a value; unknown stays unknown. */
export const negate = (truth: Truth): Truth => (truth === TRUE ? FALSE : truth === FALSE ? TRUE : UNKNOWN);

/** The value of a plain yes or no. */
export const truthOf = (yes: boolean): Truth => (yes ? TRUE : FALSE);

/** The word for a value in traces. */
export type TruthWord = 'true' | 'false' | 'unknown';

/** Puts a value into its word. */
export const wordOf = (truth: Truth): TruthWord =>
  truth === TRUE ? 'true' : truth === FALSE ? 'false' : 'unknown';

/** Yes, no, or null for unknown. */
export const answerOf = (truth: Truth): boolean | null =>
  truth === TRUE ? true : truth === FALSE ? false : null;
