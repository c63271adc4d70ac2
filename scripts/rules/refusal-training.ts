// What does each sign of a refusal weigh for each reason? Trains the weights from wordings; the same input gives the same bytes.
import { dictionaryOf } from '../../lib/filing/refusals/dictionary';
import { correctorOf, sentencesOf, simplifierOf } from '../../lib/filing/refusals/sentences';
import { type Signs, signReader } from '../../lib/filing/refusals/signs';
import { readSentence } from '../../lib/filing/refusals/tokens';
import { SILENT, ZERO } from '../../lib/filing/refusals/weights';
import type { RefusalWeights, RefusalWordings, RefusalWords } from '../../lib/filing/rulebook/rejections';
import { createRandom } from '../bench/recognition/random';

/** One text to learn from: its signs, the place of its reason, and how much it counts. */
interface Example {
  readonly signs: Signs;
  readonly reason: number;
  readonly share: number;
  readonly wording: string;
}

/** The same with the places of the signs in the table of weights. */
interface Row {
  readonly places: Int32Array;
  readonly strengths: Float64Array;
  readonly reason: number;
  readonly share: number;
}

/** For each sign in turn the weights of all reasons; and the squares of all slopes so far, by which steps become shorter. */
interface Table {
  readonly reasons: number;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/** How the weights are found. `pull` draws each weight towards nothing, so that most of them are nothing. */
const TRAINING = { rounds: 10, rate: 0.5, pull: 1e-3, seed: 1 } as const;

/** How many of the ways to fill a wording's slots are learnt from. */
const MOST_FORMS = 12;

/** Errors of a probability that are not learnt from. */
const LEAST_ERROR = 2e-3;

/** A sign that stands in fewer wordings is chance. */
const FEWEST = 2;

/** The multiples of this number lie evenly between whole numbers. */
const GOLDEN = 0.618_033_988_75;

/** Trains the weights of all signs by stochastic gradient descent with a rate of its own for each weight (AdaGrad). */
export function trainWeights(
  words: RefusalWords,
  wordings: RefusalWordings,
  trainedFrom: string,
): RefusalWeights {
  const reasons = [...Object.keys(wordings.wordings), SILENT];
  const examples = examplesOf(words, wordings, reasons);
  const signs = frequentSigns(examples);
  const rows = rowsOf(examples, signs, reasons.length);
  const size = signs.length * reasons.length;
  const table = {
    reasons: reasons.length,
    weights: new Float64Array(size),
    squares: new Float64Array(size),
  };
  const random = createRandom(TRAINING.seed);
  for (let round = 0; round < TRAINING.rounds; round += 1)
    for (const row of shuffled(rows, random.next)) learn(row, table);
  return packed(reasons, signs, table.weights, trainedFrom);
}

function rowsOf(examples: readonly Example[], signs: readonly string[], reasons: number): readonly Row[] {
  const places = new Map(signs.map((sign, at) => [sign, at * reasons]));
  return examples.map(({ signs: own, reason, share }) => {
    const known = [...own].filter(([sign]) => places.has(sign));
    return {
      places: Int32Array.from(known, ([sign]) => places.get(sign) ?? 0),
      strengths: Float64Array.from(known, ([, strength]) => strength),
      reason,
      share,
    };
  });
}

function examplesOf(
  words: RefusalWords,
  { wordings, silent }: RefusalWordings,
  reasons: readonly string[],
): readonly Example[] {
  const simplified = simplifierOf(words.traditional, words.simplified);
  const corrected = correctorOf(words.mistyped);
  const dictionary = dictionaryOf(words);
  const signsOf = signReader(words.fillers);
  return [...Object.entries(wordings), [SILENT, silent] as const].flatMap(([id, texts]) =>
    texts.flatMap((text) => {
      const forms = formsOf(text);
      const share = 1 / Math.sqrt(forms.length);
      return forms
        .flatMap((form) => sentencesOf(form, (written) => corrected(simplified(written))))
        .map(({ plain }) => ({
          signs: signsOf(plain, readSentence(plain, dictionary)),
          reason: reasons.indexOf(id),
          share,
          wording: text,
        }));
    }),
  );
}

/** `{a|b}c`: `ac` and `bc`; of very many, some that have each word about equally often. */
export function formsOf(wording: string): readonly string[] {
  const parts = wording.split(/\{([^}]*)\}/u).map((part, at) => (at % 2 === 1 ? part.split('|') : [part]));
  const total = parts.reduce((product, choices) => product * choices.length, 1);
  const count = Math.min(total, MOST_FORMS);
  return Array.from({ length: count }, (_, at) =>
    formAt(parts, total === count ? at : Math.floor(((at * GOLDEN) % 1) * total)),
  );
}

/** One way to fill the slots: the digits of a number that counts through all ways. */
function formAt(parts: readonly (readonly string[])[], number: number): string {
  let rest = number;
  return parts
    .map((choices) => {
      const choice = choices[rest % choices.length];
      rest = Math.floor(rest / choices.length);
      return choice;
    })
    .join('');
}

/** The signs that stand in several wordings. */
function frequentSigns(examples: readonly Example[]): readonly string[] {
  const wordings = new Map<string, Set<string>>();
  for (const { signs, wording } of examples)
    for (const sign of signs.keys()) wordings.set(sign, (wordings.get(sign) ?? new Set()).add(wording));
  return [...wordings].filter(([, of]) => of.size >= FEWEST).map(([sign]) => sign);
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  const order = list.map((one) => ({ one, at: next() }));
  return order.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** One step: each weight moves against the error of its reason's probability, and a little towards nothing. */
function learn({ places, strengths, reason, share }: Row, table: Table): void {
  const { weights, squares } = table;
  const errors = probabilities(places, strengths, table);
  errors[reason] = (errors[reason] ?? 0) - 1;
  errors.forEach((error, at) => {
    if (Math.abs(error) < LEAST_ERROR) return;
    places.forEach((place, index) => {
      const slope = error * share * (strengths[index] ?? 0);
      const square = (squares[place + at] ?? 0) + slope * slope;
      const rate = TRAINING.rate / Math.sqrt(square + 1e-6);
      const moved = (weights[place + at] ?? 0) - rate * slope;
      squares[place + at] = square;
      weights[place + at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * TRAINING.pull);
    });
  });
}

function probabilities(
  places: Int32Array,
  strengths: Float64Array,
  { reasons, weights }: Table,
): Float64Array {
  const sums = new Float64Array(reasons);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const strength = strengths[index] ?? 0;
    for (let at = 0; at < reasons; at += 1)
      sums[at] = (sums[at] ?? 0) + strength * (weights[place + at] ?? 0);
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The file: weights in bytes, those near nothing left out, and signs that weigh nothing. */
function packed(
  reasons: readonly string[],
  signs: readonly string[],
  weights: Float64Array,
  trainedFrom: string,
): RefusalWeights {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / (ZERO - 1);
  const rows = signs
    .map((sign, index) => ({
      sign,
      pairs: reasons.flatMap((_, at) => {
        const weight = weights[index * reasons.length + at] ?? 0;
        const steps = Math.round(weight / step);
        return steps === 0 ? [] : [at, ZERO + steps];
      }),
    }))
    .filter(({ pairs }) => pairs.length > 0);
  return {
    trainedFrom,
    reasons: [...reasons],
    signs: rows.map(({ sign }) => sign).join(' '),
    counts: Buffer.from(rows.map(({ pairs }) => pairs.length / 2)).toString('base64'),
    pairs: Buffer.from(rows.flatMap(({ pairs }) => pairs)).toString('base64'),
    step,
  };
}
