// Multinomial logistic regression: what does each sign weigh for each class of text? The same input gives the same weights.
import type { Signs } from '../../lib/filing/refusals/signs';
import { createRandom } from '../bench/recognition/random';

/** One text to learn from: its signs, the place of its class, how much it counts, and what it was made from. */
export interface Example {
  readonly signs: Signs;
  readonly class: number;
  readonly share: number;
  readonly source: string;
}

/** How the weights are found. `pull` draws each weight towards nothing, so that most of them are nothing. */
export interface Training {
  readonly rounds: number;
  readonly rate: number;
  readonly pull: number;
}

/** The same with the places of the signs in the table of weights. */
interface Row {
  readonly places: Int32Array;
  readonly strengths: Float64Array;
  readonly class: number;
  readonly share: number;
}

/** For each sign in turn the weights of all classes; and the squares of all slopes so far, by which steps become shorter. */
interface Table {
  readonly classes: number;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

const SEED = 1;

/** Errors of a probability that are not learnt from. */
const LEAST_ERROR = 2e-3;

/** The weights of all classes for each sign in turn, by stochastic gradient descent with a rate of its own for each weight (AdaGrad). */
export function regressionOf(
  examples: readonly Example[],
  signs: readonly string[],
  classes: number,
  training: Training,
): Float64Array {
  const rows = rowsOf(examples, signs, classes);
  const size = signs.length * classes;
  const table = { classes, weights: new Float64Array(size), squares: new Float64Array(size) };
  const random = createRandom(SEED);
  for (let round = 0; round < training.rounds; round += 1)
    for (const row of shuffled(rows, random.next)) learn(row, table, training);
  return table.weights;
}

/** The signs that examples of at least so many sources have: one that stands in fewer is chance. */
export function signsOfSources(examples: readonly Example[], fewest: number): readonly string[] {
  const sources = new Map<string, Set<string>>();
  for (const { signs, source } of examples)
    for (const sign of signs.keys()) sources.set(sign, (sources.get(sign) ?? new Set()).add(source));
  return [...sources].filter(([, of]) => of.size >= fewest).map(([sign]) => sign);
}

function rowsOf(examples: readonly Example[], signs: readonly string[], classes: number): readonly Row[] {
  const places = new Map(signs.map((sign, at) => [sign, at * classes]));
  return examples.map(({ signs: own, class: of, share }) => {
    const known = [...own].filter(([sign]) => places.has(sign));
    return {
      places: Int32Array.from(known, ([sign]) => places.get(sign) ?? 0),
      strengths: Float64Array.from(known, ([, strength]) => strength),
      class: of,
      share,
    };
  });
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  const order = list.map((one) => ({ one, at: next() }));
  return order.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** One step: each weight moves against the error of its class's probability, and a little towards nothing. */
function learn({ places, strengths, class: of, share }: Row, table: Table, { rate, pull }: Training): void {
  const { weights, squares } = table;
  const errors = probabilities(places, strengths, table);
  errors[of] = (errors[of] ?? 0) - 1;
  const learnt = [...errors.keys()].filter((at) => Math.abs(errors[at] ?? 0) >= LEAST_ERROR);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const strength = share * (strengths[index] ?? 0);
    for (const at of learnt) {
      const slope = (errors[at] ?? 0) * strength;
      const square = (squares[place + at] ?? 0) + slope * slope;
      const step = rate / Math.sqrt(square + 1e-6);
      const moved = (weights[place + at] ?? 0) - step * slope;
      squares[place + at] = square;
      weights[place + at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * pull);
    }
  }
}

function probabilities(
  places: Int32Array,
  strengths: Float64Array,
  { classes, weights }: Table,
): Float64Array {
  const sums = new Float64Array(classes);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const strength = strengths[index] ?? 0;
    for (let at = 0; at < classes; at += 1)
      sums[at] = (sums[at] ?? 0) + strength * (weights[place + at] ?? 0);
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
