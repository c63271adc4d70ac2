// Is a passphrase strong enough to protect a vault whose file may be copied?

export type PassphraseFault = 'too-short' | 'too-few-characters' | 'sequence' | 'one-kind-only';

const MIN_LENGTH = 10;
const LONG_LENGTH = 16; // from here on, one kind of character is enough: four words, twelve Chinese characters

const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The first reason to refuse a passphrase; null when it may be used. */
export function passphraseFault(passphrase: string): PassphraseFault | null {
  const characters = [...passphrase.normalize('NFKC')];
  const hanCount = characters.filter((one) => /\p{Script=Han}/u.test(one)).length;
  const length = characters.length + hanCount; // a Chinese character is harder to guess than a letter
  if (length < MIN_LENGTH) return 'too-short';
  if (new Set(characters.map((one) => one.toLowerCase())).size < 5) return 'too-few-characters';
  if (isMostlySequence(characters)) return 'sequence';
  if (length < LONG_LENGTH && kindsOf(passphrase) < 2) return 'one-kind-only';
  return null;
}

function kindsOf(text: string): number {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /\p{Script=Han}/u, /[^\p{L}\p{Nd}]/u];
  return kinds.filter((kind) => kind.test(text)).length;
}

/** More than half of all neighbours stand in keyboard, alphabet or number order, or repeat. */
function isMostlySequence(characters: readonly string[]): boolean {
  let steps = 0;
  for (let at = 1; at < characters.length; at += 1) {
    if (isStep((characters[at - 1] ?? '').toLowerCase(), (characters[at] ?? '').toLowerCase())) steps += 1;
  }
  return steps > (characters.length - 1) / 2;
}

function isStep(before: string, after: string): boolean {
  return before === after || runs.some((run) => run.includes(before + after) || run.includes(after + before));
}
