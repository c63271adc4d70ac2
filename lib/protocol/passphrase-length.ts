// How long must a passphrase be? A Chinese character counts as two, because it is harder to guess than a letter.

export const MIN_LENGTH = 10;
/** From this length on, one kind of character is enough: four words, eight Chinese characters. */
export const LONG_LENGTH = 16;

/** The characters of a passphrase, a Chinese one counted twice. */
export function lengthOf(passphrase: string): number {
  const characters = [...passphrase.normalize('NFKC')];
  return characters.length + characters.filter((one) => HAN.test(one)).length;
}

/** How many more characters `wanted` takes: as letters, or as Chinese characters. */
export function lackingFor(passphrase: string, wanted: number): { readonly n: number; readonly han: number } {
  const n = Math.max(0, wanted - lengthOf(passphrase));
  return { n, han: Math.ceil(n / 2) };
}

const HAN = /\p{Script=Han}/u;
