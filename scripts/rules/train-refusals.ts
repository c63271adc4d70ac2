// npm run rules:texts: trains rules/refusal-weights.json from the word list and the wordings. With `-- --folds`: how sure must a reason be?
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { matchRejections } from '../../lib/filing/refusals/read';
import { RefusalWordings, RefusalWords, Rejections } from '../../lib/filing/rulebook/rejections';
import { parseWith } from '../../lib/rules/parse';
import { formsOf, trainWeights } from './refusal-training';
import { RULES_FOLDER, readJson } from './rule-files';

const INPUTS = ['refusal-words.json', 'refusal-wordings.json'] as const;

const FOLDS = 5;

/** The digest of what the weights are trained from: SHA-256 in hexadecimal. */
export function trainingDigest(): string {
  const hash = createHash('sha256');
  for (const name of INPUTS) hash.update(readFileSync(`${RULES_FOLDER}${name}`));
  return hash.digest('hex');
}

const read = (name: string): unknown => readJson(`${RULES_FOLDER}${name}`, `rules/${name}`);
const readWords = () => parseWith(RefusalWords, read(INPUTS[0]), `rules/${INPUTS[0]}`);
const readWordings = () => parseWith(RefusalWordings, read(INPUTS[1]), `rules/${INPUTS[1]}`);

function train(): void {
  const weights = trainWeights(readWords(), readWordings(), trainingDigest());
  const text = JSON.stringify(weights, null, 2);
  writeFileSync(`${RULES_FOLDER}refusal-weights.json`, `${text}\n`);
  console.log(
    `refusal-weights.json: ${weights.reasons.length} reasons, ${Math.round(text.length / 1000)} kB`,
  );
}

/** Reads every wording by weights that were trained without it, one form of each. */
function crossValidate(): void {
  const words = readWords();
  const all = readWordings();
  const rejections = parseWith(Rejections, read('rejections.json'), 'rules/rejections.json');
  let texts = 0;
  let right = 0;
  let wrong = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeld = (_: string, at: number) => at % FOLDS === fold;
    const weights = trainWeights(words, without(all, isHeld), trainingDigest());
    const book = {
      'rejections.json': rejections,
      'refusal-words.json': words,
      'refusal-weights.json': weights,
    };
    for (const [id, list] of Object.entries(all.wordings))
      for (const wording of list.filter(isHeld)) {
        const found = matchRejections(book, formsOf(wording)[0] ?? '').map(({ rejection }) => rejection.id);
        texts += 1;
        if (found.some((one) => one !== id)) wrong += 1;
        else if (found.length > 0) right += 1;
      }
  }
  const share = (count: number) => `${((100 * count) / texts).toFixed(1)} %`;
  console.log(`${texts} wordings held out: ${share(right)} right, ${share(wrong)} another reason`);
}

function without(
  { silent, wordings, contexts }: RefusalWordings,
  isHeld: (text: string, at: number) => boolean,
): RefusalWordings {
  const kept = (list: readonly string[]) => list.filter((text, at) => !isHeld(text, at));
  return {
    silent: kept(silent),
    contexts,
    wordings: Object.fromEntries(Object.entries(wordings).map(([id, list]) => [id, kept(list)])),
  };
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href)
  if (argv.includes('--folds')) crossValidate();
  else train();
