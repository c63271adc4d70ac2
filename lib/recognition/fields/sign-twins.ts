// May another character be printed where one was read? Yes when it is an alternative there, or is known to be confused with it.
import type { Region } from '../../filing/client/client';
import lexicon from './lexicon.json';
import type { StartHints } from './region-of';
import type { Field } from './value';

/** Whether a character may be printed at a position of a field's value. */
export function mayBe({ value, glyphs }: Field, at: number, sign: string): boolean {
  const read = value.charAt(at);
  const glyph = glyphs[at];
  const isSeen = glyph?.sign === read && glyph.alternatives.some((other) => other.sign === sign);
  return isSeen || lexicon.signTwins.some((twins) => twins.includes(read) && twins.includes(sign));
}

/** What helps to choose the division that a field's value may begin with. */
export function hintsFor(field: Field, own: Region | null, mayStartWithCounty: boolean): StartHints {
  return { own, mayStartWithCounty, mayBe: (at, sign) => mayBe(field, at, sign) };
}
