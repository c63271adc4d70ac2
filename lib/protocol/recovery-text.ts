// When are two typed recovery codes the same, and which groups are asked for as proof? Case, spaces and dashes are ignored; O is 0, I and L are 1.

/** A typed recovery code in the form that is compared. */
export function plainRecoveryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** What each of the groups reads in what was typed into one of them: the whole code may be pasted there. */
export function typedGroups(code: string, group: number, typed: string): Readonly<Record<number, string>> {
  if (plainRecoveryCode(typed) !== plainRecoveryCode(code)) return { [group]: typed };
  const parts = code.split('-');
  return Object.fromEntries(ASKED_GROUPS.map((one) => [one, parts[one - 1] ?? '']));
}

/** Numbers, from 1, of the groups asked for as proof that the person has the whole code. */
export const ASKED_GROUPS = [2, 5] as const;
