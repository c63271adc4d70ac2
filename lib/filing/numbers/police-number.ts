// Is this the number of a public security filing (公安备案号)?
import { accept, type NumberCheck, refuse } from './result';

const DIGITS = 14;
const WRITTEN = /^(?:(\p{Script=Han})公网安备第?)?(\d+)号?$/u;

/** What was typed, without spaces and plain; null for what has not the words and digits of such a number. */
export function policeNumberIn(
  typed: string,
): { readonly letter: string | null; readonly digits: string } | null {
  const [, letter = null, digits] = WRITTEN.exec(typed.normalize('NFKC').replace(/\s+/g, '')) ?? [];
  return digits === undefined ? null : { letter, digits };
}

/** Fourteen digits: six of the division, the rest counts. */
export const hasPoliceDigits = (digits: string): boolean => digits.length === DIGITS;

/** The number in the form that a site shows. */
export const policeNumber = (letter: string, digits: string): string => `${letter}公网安备${digits}号`;

/** A number as 京公网安备11010502030123号; spaces and 第 go, 号 is added. */
export function checkPoliceNumber(value: string): NumberCheck {
  const parts = policeNumberIn(value);
  if (!parts?.letter || !hasPoliceDigits(parts.digits)) return refuse('wrong-shape');
  return accept(policeNumber(parts.letter, parts.digits));
}
