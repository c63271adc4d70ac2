// Is this an organisation code (GB 11714-1997)? Eight characters and a check digit, with or without a hyphen.
import { accept, type NumberCheck, refuse, tidyCode } from './result';

const weights = [3, 7, 9, 10, 5, 8, 4, 2];
const shape = /^[0-9A-Z]{8}-?[0-9X]$/;

/** The check digit for the first eight characters: 0 to 9 or X. */
export function orgCodeCheckDigit(first8: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * characterValue(first8.charAt(at)), 0);
  const rest = 11 - (sum % 11);
  if (rest === 10) return 'X';
  return rest === 11 ? '0' : String(rest);
}

/** Whether nine characters without hyphen are an organisation code. */
function isOrgCode(code: string): boolean {
  return /^[0-9A-Z]{8}[0-9X]$/.test(code) && orgCodeCheckDigit(code) === code.charAt(8);
}

/** Checks an organisation code; answers it with its hyphen, as certificates print it. */
export function checkOrgCode(value: string): NumberCheck {
  const code = tidyCode(value);
  if (!shape.test(code)) return refuse('wrong-shape');
  const plain = code.replace('-', '');
  return isOrgCode(plain) ? accept(`${plain.slice(0, 8)}-${plain.slice(8)}`) : refuse('wrong-check-digit');
}

function characterValue(character: string): number {
  return Number.parseInt(character, 36); // digits 0-9, A = 10 … Z = 35
}
