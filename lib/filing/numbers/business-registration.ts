// Is this a business registration number from before the unified code? 15 digits, the last one a check digit by ISO 7064 mod 11,10 (GS 15-2006), or 13 without a check.
import { accept, type NumberCheck, refuse, tidyCode } from './result';

/** The check digit for the first 14 digits. */
export function registrationCheckDigit(first14: string): string {
  let product = 10;
  for (const digit of first14) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** Checks a 15-digit registration number; the older 13-digit form has no check digit. */
export function checkBusinessRegistration(value: string): NumberCheck {
  const number = tidyCode(value);
  if (/^\d{13}$/.test(number)) return accept(number);
  if (!/^\d{15}$/.test(number)) return refuse('wrong-shape');
  return registrationCheckDigit(number.slice(0, 14)) === number.charAt(14)
    ? accept(number)
    : refuse('wrong-check-digit');
}
