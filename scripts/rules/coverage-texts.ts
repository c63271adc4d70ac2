// npm run coverage:texts: how many made-up refusals are read correctly? Of the kept-back half only totals are printed.
import { loadRulebook } from '../../rules/index';
import { measureTexts, seedsOf } from '../../tests/refusal-texts/measure';
import { readRuleFiles } from './rule-files';

const SEEDS = 40;
const { shared } = loadRulebook(readRuleFiles());
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

for (const kind of ['open', 'kept'] as const) {
  const seeds = seedsOf(kind, SEEDS);
  const { texts, right, wrong, misses } = measureTexts(shared, seeds);
  if (kind === 'open')
    for (const { refusal, read } of misses.filter(({ refusal: { reasons } }) => reasons.length < 2))
      console.log(`${refusal.text} | ${refusal.reasons.join(', ')} | ${read.join(', ')}`);
  console.log(`${kind}: ${texts} texts, ${share(right, texts)} right, ${share(wrong, texts)} wrong`);
}
