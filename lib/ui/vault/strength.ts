// How strong is the passphrase that is being typed? At least ten characters, and not to be guessed within ten to the eighth tries.
import { useEffect, useMemo, useState } from 'preact/hooks';

export type Strength = 'short' | 'weak' | 'fair' | 'strong';
type Score = (passphrase: string, names: readonly string[]) => number;

export const MIN_LENGTH = 10;

/** Whether the passphrase is long enough to be judged at all; a Chinese character weighs two letters. */
export function isLongEnough(passphrase: string): boolean {
  const characters = [...passphrase.normalize('NFKC')];
  return characters.length + characters.filter((one) => /\p{Script=Han}/u.test(one)).length >= MIN_LENGTH;
}

/** The strength by its score. */
export function strengthOf(passphrase: string, names: readonly string[], score: Score): Strength {
  if (!isLongEnough(passphrase)) return 'short';
  const points = score(passphrase, names);
  if (points < 3) return 'weak';
  return points === 3 ? 'fair' : 'strong';
}

/** The strength while typing; null until the word lists are there. `names`: the same list as long as it says the same. */
export function useStrength(passphrase: string, names: readonly string[]): Strength | null {
  const [score, setScore] = useState<Score | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('./guess').then(({ scoreOf }) => isGone || setScore(() => scoreOf));
    return () => {
      isGone = true;
    };
  }, []);
  // not at each drawing: judging takes milliseconds, and a running job draws its form anew again and again
  return useMemo(() => {
    if (!isLongEnough(passphrase)) return 'short';
    return score && strengthOf(passphrase, names, score);
  }, [passphrase, names, score]);
}
