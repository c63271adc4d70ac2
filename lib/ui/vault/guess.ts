// How many tries does a passphrase stand? Measured against lists of common passwords and words: loaded only where one is made.
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import own from './own-words.json';

const judge = new ZxcvbnFactory({
  dictionary: { ...dictionary, own: own.words },
  graphs: adjacencyGraphs,
});

/** 0 (guessed at once) to 4 (very hard). `names` are words that whoever knows this person would try first. */
export function scoreOf(passphrase: string, names: readonly string[]): number {
  return judge.check(passphrase.normalize('NFKC'), names.flatMap(partsOf)).score;
}

/** A name and its parts: somebody who knows 杭州示例科技有限公司 also tries 示例. */
function partsOf(name: string): readonly string[] {
  const parts = name.split(/[\s.,()（）·-]+|有限公司|有限责任|股份|科技|集团|省|市/u);
  return [name, ...parts].filter((part) => part.length >= 2);
}
