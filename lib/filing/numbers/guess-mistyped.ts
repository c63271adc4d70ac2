// Which certificate was a number meant to be of that fits none? Only where no other certificate has such a number.
import { guessCertificate } from './guess-certificate';
import { tidyCode } from './result';

/** Who files, as far as the page or the person said; null while nobody did. */
export type Filer = 'organization' | 'personal' | null;

/** One place too many or too few, or two. 18 is the length of both, 15 that of old registrations and licences. */
const OTHER_LENGTHS: ReadonlySet<number> = new Set([16, 17, 19, 20]);

/** A region and a whole day of birth stand where an ID card has them: a place is wrong behind them. Licences of law firms, of 17 digits, have a year one place before. */
const WITH_BIRTH = /^[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d*[\dX]$/;
/** Of a person no other certificate has so many digits that begin like a region. */
const OF_PERSON = /^[1-6]\d{14,18}[\dX]$/;
/** A business's unified code begins so, and nothing else of that length does, be a digit of its region left out; other entities' codes look like other numbers. */
const OF_BUSINESS = /^9[1-3]\d{5}[\dA-Z]{9,13}$/;

/** `resident-id` or `business-licence` for a number that is one of these but for a slip; else null. */
export function guessMistyped(text: string, filer: Filer): ReturnType<typeof guessCertificate> {
  const number = tidyCode(text);
  const isOtherLength = OTHER_LENGTHS.has(number.length);
  if (!isOtherLength && number.length !== 18) return null;
  if (filer === 'personal') return OF_PERSON.test(number) ? 'resident-id' : null;
  if (OF_BUSINESS.test(number)) return 'business-licence';
  return filer === null && isOtherLength && WITH_BIRTH.test(number) ? 'resident-id' : null;
}

/** The certificate that a number is of, or was meant to be of. */
export const guessMeant = (text: string, filer: Filer): ReturnType<typeof guessCertificate> =>
  guessCertificate(text) ?? guessMistyped(text, filer);
