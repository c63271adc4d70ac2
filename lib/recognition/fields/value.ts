// What was read for one field? Its value, the characters it was read from, and every doubt about it.
import { cornersOf, type Point } from '../image/rectangle';
import type { Glyph } from '../layout/sheet';
import type { Row } from '../layout/values';

/** Why a person should check a value; lib/ui/text has a sentence for each. */
export type Doubt =
  | 'check-digit' // the number fails its own check
  | 'mended' // one character was changed so that the check holds
  | 'unsure' // a character was read without certainty
  | 'hole' // a gap is wide enough for a character that was not read
  | 'stroke' // a lone stroke was taken as a character
  | 'shape' // it is not written like a value of its kind
  | 'no-such-day'
  | 'odd-term' // no usual period lies between the two days
  | 'not-in-list' // the closed list of such values does not have it
  | 'changed-to-list' // it was replaced by the nearest entry of the list
  | 'look-alike' // a letter and a digit that look the same
  | 'unknown-region' // the address begins with no known division
  | 'readings-differ'
  | 'one-reading' // only one of the two readings has it
  | 'wider-differs' // the name reads differently in a larger box
  | 'number-differs' // the number on the same paper says otherwise
  | 'labels-missing' // labels that such a paper has were not found
  | 'region-differs' // the number was given in another province than the address lies in
  | 'other-paper-differs' // another paper of the same client says nearly the same
  | 'other-organisation' // another paper is of another organisation
  | 'other-person' // the card beside it is of somebody else
  | 'other-owner' // neither the organisation nor a person of the papers owns the domain
  | 'other-place' // the police that issued the card are not those of the address on its front
  | 'term-of-age' // the card of a person of this age is valid for another period
  | 'client-differs' // the client has another value already
  | 'two-papers'; // more than one paper lies in the picture

/** A value as one reading has it. */
export interface Value {
  readonly field: string;
  /** As it would be stored: days as YYYY-MM-DD, the end of a period as a day or `long-term`. */
  readonly value: string;
  /** As it stands on the paper. */
  readonly shown: string;
  readonly glyphs: readonly Glyph[];
  readonly doubts: readonly Doubt[];
  /** The confidence of its least sure character, 0 to 1. */
  readonly confidence: number;
}

/** A field as it is offered for review. */
export interface Field extends Value {
  /** Other values from the readings, surest first. */
  readonly others: readonly string[];
}

/** The field with a list's value in place of what was read, marked as such; `answered`: doubts that this settles. */
export function withMended(field: Field, value: string, answered: readonly Doubt[] = []): Field {
  const doubts = field.doubts.filter((doubt) => doubt !== 'changed-to-list' && !answered.includes(doubt));
  return {
    ...field,
    value,
    doubts: [...doubts, 'changed-to-list'],
    others: [field.value, ...field.others.filter((other) => other !== value)],
  };
}

/** A value as the function of its shape reads it. */
export interface Parsed {
  readonly value: string;
  readonly doubts: readonly Doubt[];
  /** The characters it used; by default all. */
  readonly glyphs?: readonly Glyph[];
}

/** The text of some characters. */
export function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ sign }) => sign).join('');
}

/** All characters of rows, in reading order. */
export function glyphsOf(rows: readonly Row[]): readonly Glyph[] {
  return rows.flatMap(({ glyphs }) => glyphs);
}

/** The confidence of the least sure character; 0 without any. */
export function leastSure(glyphs: readonly Glyph[]): number {
  return glyphs.length === 0 ? 0 : Math.min(...glyphs.map(({ confidence }) => confidence));
}

/** Where a value is on the page: the corners of one box per row. */
export type Place = readonly (readonly Point[])[];

const BESIDE = 0.45; // of the height: margin before the first and after the last character

/** The place of some characters. */
export function placeOf(glyphs: readonly Glyph[]): Place {
  const lines = [...new Set(glyphs.map(({ line }) => line))];
  return lines.flatMap((line) => {
    const own = glyphs.filter((glyph) => glyph.line === line);
    const [first] = own;
    const last = own[own.length - 1];
    if (first === undefined || last === undefined) return [];
    const { height, lean } = first;
    const length = Math.hypot(last.page.x - first.page.x, last.page.y - first.page.y);
    const centre = { x: (first.page.x + last.page.x) / 2, y: (first.page.y + last.page.y) / 2 };
    return [cornersOf({ centre, width: length + 2 * BESIDE * height, height, angle: lean })];
  });
}
