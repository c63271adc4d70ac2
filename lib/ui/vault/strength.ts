// How strong is the typed passphrase? At least ten characters, and not guessed within 10⁸ tries.
import { useEffect, useMemo, useState } from 'preact/hooks';

/** `personal`: a name with a date, which attackers try first. */
export type Strength = 'short' | 'personal' | 'weak' | 'fair' | 'strong';
type Score = (passphrase: string, names: readonly string[]) => number;

export const MIN_LENGTH = 10;

/** Whether the passphrase is long enough to be rated; a Chinese character counts as two letters. */
function isLongEnough(passphrase: string): boolean {
  const characters = [...passphrase.normalize('NFKC')];
  return characters.length + characters.filter((one) => /\p{Script=Han}/u.test(one)).length >= MIN_LENGTH;
}

const SYLLABLE = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng|n|r)?';
const NAME = `(?:(?:${SYLLABLE}[ _.-]?){1,4}|\\p{Script=Han}{1,4})`;
const DATE =
  '(?:(?:19|20)\\d{2}[-./年]?(?:0?[1-9]|1[0-2])[-./月]?(?:0?[1-9]|[12]\\d|3[01])日?|(?:19|20)\\d{2}年?|\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))';
const BETWEEN = '[^\\p{L}\\d]{0,3}';
const NAME_WITH_DATE = new RegExp(`^(?:${NAME}${BETWEEN}${DATE}|${DATE}${BETWEEN}${NAME})${BETWEEN}$`, 'iu');

/** A Chinese name, a name in pinyin or one word, with a date and nothing else but punctuation. */
const isNameWithDate = (passphrase: string): boolean =>
  NAME_WITH_DATE.test(passphrase.normalize('NFKC').trim());

/** The strength by its score. */
export function strengthOf(passphrase: string, names: readonly string[], score: Score): Strength {
  if (!isLongEnough(passphrase)) return 'short';
  if (isNameWithDate(passphrase)) return 'personal';
  const points = score(passphrase, names);
  if (points < 3) return 'weak';
  return points === 3 ? 'fair' : 'strong';
}

/** Waits before it is tried again to load, in milliseconds: the last one is repeated. */
const AGAIN = [200, 1000, 5000];

/** What is loaded, tried again until it succeeds: without the word lists no passphrase can be accepted, and a busy browser may fail to load them once. */
export async function loaded<T>(load: () => Promise<T>, wait = pause): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await load();
    } catch {
      await wait(AGAIN[Math.min(tries, AGAIN.length - 1)] ?? 0);
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds));

/**
 * The strength while typing; null until the word lists are loaded. `names` must stay the same array while its content
 * is the same.
 */
export function useStrength(passphrase: string, names: readonly string[]): Strength | null {
  const [score, setScore] = useState<Score | null>(null);
  useEffect(() => {
    let isGone = false;
    void loaded(() => import('./guess')).then((guess) => isGone || setScore(() => guess.scoreOf));
    return () => {
      isGone = true;
    };
  }, []);
  // not in each render: rating takes milliseconds, and a running job renders its form again and again
  return useMemo(() => {
    if (!isLongEnough(passphrase)) return 'short';
    return score && strengthOf(passphrase, names, score);
  }, [passphrase, names, score]);
}
