// Has a number that was refused merely too many places or too few, or a letter that such numbers never have?
import { certificateFormats, type NumberType } from './check-number';
import { tidyCode } from './result';

/** How many places a number has, and how many it should have. */
export interface WrongLength {
  readonly want: number;
  readonly have: number;
}

/** Types whose numbers all have as many places, and the signs they are written in. */
const LENGTHS: Partial<Record<NumberType, readonly [want: number, signs: RegExp]>> = {
  uscc: [18, /^[0-9A-HJ-NP-RTUWXY]+$/],
  'resident-id': [18, /^\d+[\dX]$/],
  'mainland-mobile': [11, /^1\d+$/],
};

/** What is wrong with the length alone; null where more is wrong, or numbers of the type differ in length. */
export function wrongLength(type: NumberType, value: string): WrongLength | null {
  const [want, signs] = LENGTHS[type] ?? [0, null];
  const number = tidyCode(value).replace(/[-–—()]/g, '');
  return signs?.test(number) && number.length !== want ? { want, have: number.length } : null;
}

/** 18 signs of a unified code with a letter that none has, since it looks like a digit (GB 32100-2015). */
const LETTERS = /^(?=[\dA-Z]{18}$)[^IOSVZ]*[IOSVZ]/;

/** At which place, counted from 1, a unified code has a letter that none has; null where something else is wrong. */
export function wrongLetter(value: string): number | null {
  return LETTERS.exec(tidyCode(value))?.[0].length ?? null;
}

/** The one format of a certificate's number; null where it may have several. */
export function onlyFormat(certType: string): NumberType | null {
  const [first, ...others] = Object.hasOwn(certificateFormats, certType)
    ? (certificateFormats[certType] ?? [])
    : [];
  return first !== undefined && others.length === 0 ? first : null;
}
