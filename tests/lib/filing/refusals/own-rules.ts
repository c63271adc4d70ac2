// With which rules are refusals read in these tests? With the project's own.
import { readFileSync } from 'node:fs';
import { matchRejections } from '../../../../lib/filing/refusals/read';
import { RefusalWeights, RefusalWords, Rejections } from '../../../../lib/filing/rulebook/rejections';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../rules/${name}`, import.meta.url), 'utf8'));

export const texts = {
  'rejections.json': Rejections.parse(read('rejections.json')),
  'refusal-words.json': RefusalWords.parse(read('refusal-words.json')),
  'refusal-weights.json': RefusalWeights.parse(read('refusal-weights.json')),
};

/** The ids of the reasons that a refusal is read to name. */
export const named = (refusal: string): readonly string[] =>
  matchRejections(texts, refusal).map(({ rejection }) => rejection.id);
