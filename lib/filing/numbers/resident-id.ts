// Is this a resident identity number (GB 11643-1999), or one of the permits numbered like it?
import { accept, type NumberCheck, refuse, tidyCode } from './result';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';
const shape = /^\d{17}[\dX]$/;
/** First two digits of the 31 divisions on the mainland (GB/T 2260). */
const regions = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' '),
);
const permitRegions = /^(71|8[123])/; // Taiwan; Hong Kong, Macao and Taiwan residents' permits

/** The check digit for the first 17 digits: 0 to 9 or X. */
export function residentIdCheckDigit(first17: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17.charAt(at)), 0);
  return checkDigits.charAt(sum % 11);
}

/** Checks a mainland resident's number: shape, region, a real birth date not after `asOf`, check digit. */
export function checkResidentId(value: string, asOf: string): NumberCheck {
  const number = tidyCode(value);
  if (!shape.test(number)) return refuse('wrong-shape');
  if (permitRegions.test(number)) return refuse('other-certificate');
  if (!regions.has(number.slice(0, 2))) return refuse('unknown-region');
  return checkBirthAndDigit(number, asOf);
}

/** Checks a residence permit (港澳台居民居住证), whose first six digits are the given code. */
export function checkResidencePermit(value: string, asOf: string, codes: readonly string[]): NumberCheck {
  const number = tidyCode(value);
  if (!shape.test(number) || !codes.includes(number.slice(0, 6))) return refuse('wrong-shape');
  return checkBirthAndDigit(number, asOf);
}

/** The birth date inside an 18-digit number, as YYYY-MM-DD. */
export function birthDateOf(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

function checkBirthAndDigit(number: string, asOf: string): NumberCheck {
  const born = birthDateOf(number);
  if (!isRealDay(born) || born < '1900-01-01') return refuse('no-such-day');
  if (born > asOf) return refuse('day-in-future');
  if (residentIdCheckDigit(number) !== number.charAt(17)) return refuse('wrong-check-digit');
  return accept(number);
}

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`); // an impossible day is NaN or rolls over to the next month
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
