// What does a check of a number answer? The shape of the answer and the tidying that comes before every check.

/** Why a number is refused: a code, so that no message ever carries the number itself. */
export type NumberFault =
  | 'wrong-shape'
  | 'wrong-check-digit'
  | 'unknown-region'
  | 'no-such-day'
  | 'day-in-future'
  | 'other-certificate' // the number of another kind of certificate
  | 'unknown-type';

/** Accepted, in the form to store and to write; or refused with a code. */
export type NumberCheck =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: NumberFault };

/** Accepts a value in its tidied form. */
export function accept(value: string): NumberCheck {
  return { ok: true, value };
}

/** Refuses a value for a reason. */
export function refuse(reason: NumberFault): NumberCheck {
  return { ok: false, reason };
}

/** Full-width forms become plain ones, outer spaces go, letters become capitals. */
export function tidy(value: string): string {
  return value.normalize('NFKC').trim().toUpperCase();
}

/** Like `tidy`, and without any inner space: for codes that are copied in groups. */
export function tidyCode(value: string): string {
  return tidy(value).replace(/\s+/g, '');
}
