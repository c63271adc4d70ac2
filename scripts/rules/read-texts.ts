// npm run rules:read -- FILE…: how well are the refusals of a file read whose reasons are known? Prints shares by group, never a text.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { RefusalWeights, RefusalWords, Rejections } from '../../lib/filing/rulebook/rejections';
import { parseWith } from '../../lib/rules/parse';
import { type LabeledText, LabeledTexts, type Tally, tallyOf } from './labeled-texts';
import { RULES_FOLDER, readJson } from './rule-files';

const read = (name: string): unknown => readJson(`${RULES_FOLDER}${name}`, `rules/${name}`);

const texts = {
  'rejections.json': parseWith(Rejections, read('rejections.json'), 'rules/rejections.json'),
  'refusal-words.json': parseWith(RefusalWords, read('refusal-words.json'), 'rules/refusal-words.json'),
  // parseWith rejects strings of this length
  'refusal-weights.json': RefusalWeights.parse(read('refusal-weights.json')),
};

const tallied = (labeled: readonly LabeledText[]): Tally => tallyOf(texts, labeled);

function print(name: string, { texts: count, right, oneOfTwo, wrong, none }: Tally): void {
  const share = (of: number) => `${((100 * of) / count).toFixed(1)} %`;
  const shares = `${share(right + oneOfTwo)} right (${share(oneOfTwo)} as one of two)`;
  console.log(`${name}: ${count} texts: ${shares}, ${share(wrong)} wrong, ${share(none)} not in full`);
}

const files = argv.slice(2);
if (files.length === 0) throw new Error('usage: npm run rules:read -- FILE…');
for (const file of files) {
  const groups = parseWith(LabeledTexts, JSON.parse(readFileSync(file, 'utf8')), file);
  for (const [group, labeled] of Object.entries(groups)) print(`  ${group}`, tallied(labeled));
  print(file, tallied(Object.values(groups).flat()));
}
