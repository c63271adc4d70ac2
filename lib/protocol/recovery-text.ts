// When are two ways of writing a recovery code the same, and which of its groups prove that it is kept? Case, spaces and dashes do not count; O is 0, I and L are 1.

/** A recovery code as typed by a person, in the one form that is compared. */
export function plainRecoveryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** The groups that are asked for as a proof, counted from one: found only by who has the whole code at hand. */
export const ASKED_GROUPS = [2, 5] as const;
