// Is this a unified social credit code (GB 32100-2015)? 18 characters, the last one checks the others.
import { accept, type NumberCheck, refuse, tidyCode } from './result';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'; // no I, O, S, V, Z: they look like digits
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const shape = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** The check character for the first 17 characters. */
export function usccCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(first17.charAt(at)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** Checks a unified social credit code; answers it in capitals without spaces. */
export function checkUscc(value: string): NumberCheck {
  const code = tidyCode(value);
  if (!shape.test(code)) return refuse('wrong-shape');
  if (usccCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) return refuse('wrong-check-digit');
  return accept(code);
}
