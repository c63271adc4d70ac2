// How many guesses does a passphrase withstand? Compared with lists of common passwords and words, loaded only where a passphrase is set.
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import own from './own-words.json';

const judge = new ZxcvbnFactory({
  dictionary: { ...dictionary, own: own.words },
  graphs: adjacencyGraphs,
});

/**
 * 0 (guessed at once) to 4 (very hard). `names` are words that somebody who knows this person would try first. A
 * Chinese character that is in no known word counts as two letters, since it is one of thousands.
 */
export function scoreOf(passphrase: string, names: readonly string[]): number {
  const { score, guessesLog10, sequence } = judge.check(passphrase.normalize('NFKC'), names.flatMap(partsOf));
  const unknown = sequence.filter(({ pattern }) => pattern === 'bruteforce').map(({ token }) => token);
  const han = unknown.join('').match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han === 0) return score;
  const tries = guessesLog10 + han;
  return Math.max(score, TRIES.filter((least) => tries >= least).length);
}

/** The number of guesses, as a power of ten, from which each score is given. */
const TRIES = [3, 6, 8, 10];

/** A name and its parts: 杭州示例科技有限公司 also contributes 示例. */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/[\s.,()（）·-]+|有限公司|有限责任|股份|科技|集团|省|市/u);
  return [name, ...parts].filter((part) => part.length >= 2);
}
