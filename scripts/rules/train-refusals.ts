// npm run rules:texts: trains rules/refusal-weights.json from the word list and the wordings. With `-- --folds [1-5]`: how well are texts read that were not learnt from? With `-- --hands`: how well are the texts of authors read from whom the reader did not learn?
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { RefusalTexts } from '../../lib/filing/refusals/reader';
import {
  RefusalWeights,
  RefusalWordings,
  RefusalWords,
  Rejections,
} from '../../lib/filing/rulebook/rejections';
import { parseWith } from '../../lib/rules/parse';
import { printCurves } from './held-out-hands';
import { type HeldOutText, split, textsOf } from './held-out-texts';
import {
  type Hand,
  hands,
  isFresh,
  judgeOf,
  partsOf,
  type TaughtPart,
  taughtBy,
  UNTAUGHT,
} from './judge-training';
import { type Reading, readingOf } from './labeled-texts';
import { judgedApart, readersApart, taughtHands, taughtReader, withJudge } from './readers-apart';
import { trainWeights } from './refusal-training';
import { RULES_FOLDER, readJson } from './rule-files';

const INPUTS = ['refusal-words.json', 'refusal-wordings.json'] as const;

const FOLDS = 5;

/** The digest of the training data: SHA-256 in hexadecimal. */
export function trainingDigest(): string {
  const hash = createHash('sha256');
  for (const name of INPUTS) hash.update(readFileSync(`${RULES_FOLDER}${name}`));
  for (const file of taughtBy) hash.update(readFileSync(file));
  return hash.digest('hex');
}

const read = (name: string): unknown => readJson(`${RULES_FOLDER}${name}`, `rules/${name}`);
const readWords = () => parseWith(RefusalWords, read(INPUTS[0]), `rules/${INPUTS[0]}`);
const readRejections = () => parseWith(Rejections, read('rejections.json'), 'rules/rejections.json');
const readWordings = () => parseWith(RefusalWordings, read(INPUTS[1]), `rules/${INPUTS[1]}`);

/** A reader that the wordings alone taught, with a judge that nothing taught. */
function untaughtReader(): RefusalTexts {
  const words = readWords();
  return {
    'rejections.json': readRejections(),
    'refusal-words.json': words,
    'refusal-weights.json': { ...trainWeights(words, readWordings(), trainingDigest()), judge: UNTAUGHT },
  };
}

/** The reader's weights are taught by all hands, the judge by how readers that a hand taught nothing read it. */
function train(): void {
  const untaught = untaughtReader();
  const wordings = readWordings();
  const all = hands();
  const taught = taughtHands(untaught, all);
  const reader = taughtReader(
    untaught,
    wordings,
    taught.flatMap((one) => one.words),
  );
  const apart = readersApart(untaught, wordings, taught).flatMap(({ parts }) => parts);
  const weights = withJudge(reader, judgeOf([...learntParts(reader, all), ...apart]))['refusal-weights.json'];
  const text = JSON.stringify(weights, null, 2);
  writeFileSync(`${RULES_FOLDER}refusal-weights.json`, `${text}\n`);
  console.log(
    `refusal-weights.json: ${weights.reasons.length} reasons, ${Math.round(text.length / 1000)} kB`,
  );
}

/** Reads each hand with a reader that it taught nothing. */
function readHandsApart(): void {
  const untaught = untaughtReader();
  const all = hands();
  const apart = readersApart(untaught, readWordings(), taughtHands(untaught, all));
  const [first] = apart;
  if (first !== undefined) printCurves(judgedApart(apart, learntParts(first.texts, all)));
}

/** What a reader finds in the texts that the wordings were learnt from beside. */
const learntParts = (reader: RefusalTexts, all: readonly Hand[]): readonly TaughtPart[] =>
  all.filter((hand) => !isFresh(hand)).flatMap((hand) => partsOf(reader, hand));

/** Reads every wording, alone and in contexts, with weights that were trained without it and without the context. */
function crossValidate(folds: number): void {
  const words = readWords();
  const all = readWordings();
  const rejections = readRejections();
  const { judge } = RefusalWeights.parse(read('refusal-weights.json'));
  const byKind = new Map<HeldOutText['kind'], Reading[]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const { learnt, held } = split(all, FOLDS, fold);
    const book = {
      'rejections.json': rejections,
      'refusal-words.json': words,
      'refusal-weights.json': { ...trainWeights(words, learnt, trainingDigest()), judge },
    };
    for (const { kind, text, reasons } of textsOf(words, held)) {
      const reading = readingOf(book, { text, reasons: reasons.map((one) => [one]) });
      byKind.set(kind, [...(byKind.get(kind) ?? []), reading]);
    }
  }
  for (const [kind, readings] of byKind) printHeldOut(kind, readings);
}

function printHeldOut(kind: string, readings: readonly Reading[]): void {
  const share = (of: readonly Reading[]) =>
    `${((100 * readings.filter((one) => of.includes(one)).length) / readings.length).toFixed(1)} %`;
  const right = `${share(['right', 'oneOfTwo'])} right (${share(['oneOfTwo'])} as one of two)`;
  console.log(`${kind}: ${readings.length} texts held out: ${right}, ${share(['wrong'])} another reason`);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href)
  if (argv.includes('--hands')) readHandsApart();
  else if (argv.includes('--folds')) crossValidate(Number(argv[argv.indexOf('--folds') + 1] ?? FOLDS));
  else train();
