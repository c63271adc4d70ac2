// How hard is a passphrase to guess? A hint while typing, not the judge: the vault decides what it accepts.

export type Strength = 'short' | 'weak' | 'fair' | 'strong';
export const MIN_LENGTH = 10;

/** Bits by length and variety; repeated and running characters count little. */
export function strengthOf(passphrase: string): Strength {
  const characters = [...passphrase];
  const hanCount = characters.filter((one) => /\p{Script=Han}/u.test(one)).length;
  if (characters.length + hanCount < MIN_LENGTH) return 'short'; // a Chinese character weighs two letters
  const bits = characters.reduce((sum, character, index) => sum + worth(character, characters[index - 1]), 0);
  if (bits < 40) return 'weak';
  return bits < 60 ? 'fair' : 'strong';
}

function worth(character: string, before: string | undefined): number {
  const step =
    before === undefined ? 99 : Math.abs((character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0));
  if (step <= 1) return 0.5;
  if (/\p{Script=Han}/u.test(character)) return 8;
  if (/[a-z ]/.test(character)) return 3.2;
  return /\d/.test(character) ? 3 : 4.5;
}
