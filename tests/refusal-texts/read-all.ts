// How well are texts with known reasons read by the rulebook's own reader?
import { readFileSync } from 'node:fs';
import { RefusalWeights, RefusalWords, Rejections } from '../../lib/filing/rulebook/rejections';
import { type LabeledText, tallyOf } from '../../scripts/rules/labeled-texts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8'));

/** The reader's files. */
export const texts = {
  'rejections.json': Rejections.parse(read('rejections.json')),
  'refusal-words.json': RefusalWords.parse(read('refusal-words.json')),
  'refusal-weights.json': RefusalWeights.parse(read('refusal-weights.json')),
};

/** How many texts there are, and which shares of them are read right, of these with one of two reasons right, and wrong. */
export const readAll = (labeled: readonly LabeledText[]) => {
  const { right, oneOfTwo, wrong, texts: count } = tallyOf(texts, labeled);
  return { count, right: (right + oneOfTwo) / count, oneOfTwo: oneOfTwo / count, wrong: wrong / count };
};
