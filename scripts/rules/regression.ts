// Multinomial logistic regression: how strongly does each sign suggest each class of text? The same input gives the same weights.
import type { Signs } from '../../lib/filing/refusals/signs';
import { createRandom } from '../bench/recognition/random';

/** One text to learn from: its signs, the index of its class, its share, and its source. */
export interface Example {
  readonly signs: Signs;
  readonly class: number;
  readonly share: number;
  readonly source: string;
}

/**
 * The parameters of the training. `pull` is the L1 penalty that makes most weights zero. `dropped` is the share of its signs that an
 * example is without in each step, so that no sign is relied on alone: new texts lack some of the signs that the learnt ones have.
 * With `kept`, the other weights become zero and those that are kept are learnt for more rounds without a penalty: they take over
 * what the others said.
 */
export interface Training {
  readonly rounds: number;
  readonly rate: number;
  readonly pull: number;
  readonly dropped?: number;
  readonly kept?: Kept;
}

/**
 * Which weights are kept: those of at least this share of the largest, for a sign of `sources` sources. A sign that occurs in more
 * of them is met more often, so less is enough: the share falls by `power` of their number. For the last class, which every
 * example is weighed against, `last` of it is enough.
 */
export interface Kept {
  readonly least: number;
  readonly sources: number;
  readonly power: number;
  readonly last: number;
  readonly rounds: number;
}

/** An example with numbers for its signs, because several hundred thousand of them are in memory at once. */
interface Row {
  readonly places: Int32Array;
  readonly strengths: Float32Array;
  readonly class: number;
  readonly share: number;
}

/** The weights of all classes for each sign; and the sums of squared gradients, by which the steps become shorter. */
interface Table {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** The probabilities of the current row minus the wanted ones. */
  readonly errors: Float64Array;
}

/** The signs that were learnt, and for each the weights of all classes. */
export interface Learnt {
  readonly signs: readonly string[];
  readonly weights: Float32Array;
}

const SEED = 1;

/** A smaller error of a probability is not learnt from. */
const LEAST_ERROR = 2e-3;

/**
 * The weights by stochastic gradient descent with a learning rate for each weight (AdaGrad), of all signs that occur in at least
 * this many sources, since one that occurs in fewer is a coincidence. Examples of one source follow each other.
 */
export function learnt(
  examples: Iterable<Example>,
  fewest: number,
  classes: number,
  training: Training,
): Learnt {
  const numbers = new Map<string, number>();
  const sources: { count: number; last: string }[] = [];
  const all = Array.from(examples, (example) => numbered(example, numbers, sources));
  const places = new Int32Array(sources.length).fill(-1);
  const signs = [...numbers.keys()].filter((_, number) => (sources[number]?.count ?? 0) >= fewest);
  signs.forEach((sign, at) => {
    places[numbers.get(sign) ?? 0] = at * classes;
  });
  const rows = all.map((row) => placed(row, places));
  const size = signs.length * classes;
  const table = {
    classes,
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    errors: new Float64Array(classes),
  };
  const random = createRandom(SEED);
  const learnRound = (how: Training) => {
    for (const row of shuffled(rows, random.next))
      learn(thinned(row, how.dropped ?? 0, random.next), table, how);
  };
  for (let round = 0; round < training.rounds; round += 1) learnRound(training);
  if (training.kept !== undefined) {
    const counts = signs.map((sign) => sources[numbers.get(sign) ?? 0]?.count ?? 0);
    keepOnly(table, counts, training.kept);
    for (let round = 0; round < training.kept.rounds; round += 1) learnRound({ ...training, pull: 0 });
  }
  return { signs, weights: table.weights };
}

/** Sets every weight that is not kept to zero, and makes its steps endlessly short, so that it stays there. */
function keepOnly({ weights, squares, classes }: Table, counts: readonly number[], kept: Kept): void {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  counts.forEach((count, sign) => {
    const least = most * kept.least * (kept.sources / count) ** kept.power;
    for (let at = 0; at < classes; at += 1) {
      const place = sign * classes + at;
      const weight = weights[place] ?? 0;
      if (weight !== 0 && Math.abs(weight) >= least * (at === classes - 1 ? kept.last : 1)) continue;
      weights[place] = 0;
      squares[place] = Number.POSITIVE_INFINITY;
    }
  });
}

function numbered(
  { signs, class: of, share, source }: Example,
  numbers: Map<string, number>,
  sources: { count: number; last: string }[],
): Row {
  const places = new Int32Array(signs.size);
  let at = 0;
  for (const sign of signs.keys()) {
    const number = numbers.get(sign) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(sign, number);
      sources.push({ count: 0, last: '' });
    }
    const own = sources[number];
    if (own !== undefined && own.last !== source) {
      own.count += 1;
      own.last = source;
    }
    places[at] = number;
    at += 1;
  }
  return { places, strengths: Float32Array.from(signs.values()), class: of, share };
}

/** The row with the positions of its signs in the table, without the signs that are not learnt. */
function placed(row: Row, places: Int32Array): Row {
  const known = [...row.places.keys()].filter((at) => (places[row.places[at] ?? 0] ?? -1) >= 0);
  return {
    ...row,
    places: Int32Array.from(known, (at) => places[row.places[at] ?? 0] ?? 0),
    strengths: Float32Array.from(known, (at) => row.strengths[at] ?? 0),
  };
}

/** The row without some of its signs, the others so much stronger. */
function thinned(row: Row, dropped: number, next: () => number): Row {
  if (dropped === 0) return row;
  const kept = row.places.map((_, at) => at).filter(() => next() >= dropped);
  const strengths = Float32Array.from(kept, (at) => row.strengths[at] ?? 0);
  const stronger = Math.hypot(...row.strengths) / Math.max(Number.EPSILON, Math.hypot(...strengths));
  return {
    ...row,
    places: Int32Array.from(kept, (at) => row.places[at] ?? 0),
    strengths: strengths.map((strength) => strength * stronger),
  };
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  const order = list.map((one) => ({ one, at: next() }));
  return order.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** One step: each weight moves against the error of its class's probability, and slightly towards zero. */
function learn({ places, strengths, class: of, share }: Row, table: Table, { rate, pull }: Training): void {
  const { weights, squares, errors, classes } = table;
  fillProbabilities(places, strengths, table);
  errors[of] = (errors[of] ?? 0) - 1;
  for (let at = 0; at < classes; at += 1) {
    const error = errors[at] ?? 0;
    if (Math.abs(error) < LEAST_ERROR) continue;
    for (let index = 0; index < places.length; index += 1) {
      const place = (places[index] ?? 0) + at;
      const slope = error * share * (strengths[index] ?? 0);
      const square = (squares[place] ?? 0) + slope * slope;
      const step = rate / Math.sqrt(square + 1e-6);
      const moved = (weights[place] ?? 0) - step * slope;
      squares[place] = square;
      weights[place] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * pull);
    }
  }
}

function fillProbabilities(
  places: Int32Array,
  strengths: Float32Array,
  { classes, weights, errors }: Table,
): void {
  errors.fill(0);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const strength = strengths[index] ?? 0;
    for (let at = 0; at < classes; at += 1)
      errors[at] = (errors[at] ?? 0) + strength * (weights[place + at] ?? 0);
  }
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < classes; at += 1) top = Math.max(top, errors[at] ?? 0);
  let total = 0;
  for (let at = 0; at < classes; at += 1) {
    const power = Math.exp((errors[at] ?? 0) - top);
    errors[at] = power;
    total += power;
  }
  for (let at = 0; at < classes; at += 1) errors[at] = (errors[at] ?? 0) / total;
}
