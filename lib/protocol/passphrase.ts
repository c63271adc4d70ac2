// Is a passphrase strong enough to protect a vault whose file may be copied? Asked where it is typed and again where it is stored, so that both give one answer.
import common from './common-words.json';
import { LONG_LENGTH, lengthOf, MIN_LENGTH } from './passphrase-length';

export type PassphraseFault =
  | 'too-short'
  | 'too-few-characters'
  | 'sequence'
  | 'one-kind-only'
  | 'common-word';

const MOST_DRESS = 8; // attackers try common words with up to this many digits and signs added
const words: ReadonlySet<string> = new Set(common.split(' '));

const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The first reason to refuse a passphrase; null when it may be used. */
export function passphraseFault(passphrase: string): PassphraseFault | null {
  const characters = [...passphrase.normalize('NFKC')];
  const length = lengthOf(passphrase);
  if (length < MIN_LENGTH) return 'too-short';
  if (new Set(characters.map((one) => one.toLowerCase())).size < 5) return 'too-few-characters';
  if (isMostlySequence(characters)) return 'sequence';
  if (isDressedWord(characters.join('').toLowerCase())) return 'common-word';
  if (length < LONG_LENGTH && kindsOf(characters.join('')) < 2) return 'one-kind-only';
  return null;
}

/** Characters that replace letters in passwords; 1 replaces two of them. */
const STAND_INS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** Whether the text is a common word with a few digits and signs added or in place of letters: Password123, P@ssw0rd#2026. */
function isDressedWord(text: string): boolean {
  const open = text.replace(/[^a-z]+$/u, '');
  return [open, open.replace(/^[^a-z]+/u, '')].some((core) => {
    if (text.length - core.length > MOST_DRESS) return false;
    const letters = core.replace(/[@430$57]/gu, (sign) => STAND_INS[sign] ?? sign);
    return words.has(letters.replaceAll('1', 'l')) || words.has(letters.replaceAll('1', 'i'));
  });
}

function kindsOf(text: string): number {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /\p{Script=Han}/u, /[^\p{L}\p{Nd}]/u];
  return kinds.filter((kind) => kind.test(text)).length;
}

/** Whether more than half of all adjacent characters repeat, or follow each other on the keyboard, in the alphabet or in numbers. */
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
