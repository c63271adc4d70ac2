// What does each sign of a text add to what the judge knows of a part? Learnt from the parts that it is unsure or wrong about.
import type { Signs } from '../../lib/filing/refusals/signs';
import type { SignWeights } from '../../lib/filing/rulebook/rejections';
import { createRandom } from '../bench/recognition/random';
import { packedSigns } from './packed-signs';

/** A part of a text whose reasons are known. */
export interface JudgedPart {
  /** The signs of the part, of its sentence and of the text. */
  readonly signs: readonly Signs[];
  /** How sure the judge is of it without them, as log odds. */
  readonly known: number;
  /** 1 of a reason of the text, else 0. */
  readonly isReason: number;
  readonly share: number;
  readonly text: string;
}

/** `pull` draws each weight towards nothing in proportion to it: many small weights mislead less than a few large ones. */
const TRAINING = { rounds: 8, rate: 0.15, pull: 0.03 } as const;

/** A sign in fewer texts is chance. */
const FEWEST = 3;

/** Weights nearer to nothing are left out. */
const FAINT = 0.1;

/** Errors of a probability that are not learnt from. */
const LEAST_ERROR = 2e-3;

const SEED = 1;

interface Learning {
  weight: number;
  /** The squares of all slopes so far, by which steps become shorter. */
  squares: number;
}

/** The weights of all signs that enough texts have, by stochastic gradient descent with a rate of its own for each. */
export function trainJudgeSigns(parts: readonly JudgedPart[]): SignWeights {
  const table = tableOf(parts);
  const rows = parts.map((part) => rowOf(part, table));
  const random = createRandom(SEED);
  for (let round = 0; round < TRAINING.rounds; round += 1)
    for (const row of shuffled(rows, random.next)) learn(row);
  const all = [...table].map(([sign, { weight }]) => ({ sign, weight }));
  return packedSigns(all, 0, FAINT);
}

function tableOf(parts: readonly JudgedPart[]): Map<string, Learning> {
  const texts = new Map<string, Set<string>>();
  for (const { signs, text } of parts)
    for (const sign of signs.flatMap((one) => [...one.keys()]))
      texts.set(sign, (texts.get(sign) ?? new Set()).add(text));
  const frequent = [...texts].filter(([, own]) => own.size >= FEWEST);
  return new Map(frequent.map(([sign]) => [sign, { weight: 0, squares: 0 }]));
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  const order = list.map((one) => ({ one, at: next() }));
  return order.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** A part with what is learnt of each of its signs. */
interface Row extends Pick<JudgedPart, 'known' | 'isReason' | 'share'> {
  readonly own: readonly { readonly learning: Learning; readonly strength: number }[];
}

function rowOf({ signs, ...part }: JudgedPart, table: ReadonlyMap<string, Learning>): Row {
  const own = signs.flatMap((one) =>
    [...one].flatMap(([sign, strength]) => {
      const learning = table.get(sign);
      return learning === undefined ? [] : [{ learning, strength }];
    }),
  );
  return { ...part, own };
}

/** One step: each weight moves against the error of the probability, and a little towards nothing. */
function learn({ own, known, isReason, share }: Row): void {
  const sum = own.reduce((all, { learning, strength }) => all + strength * learning.weight, known);
  const error = share * (1 / (1 + Math.exp(-sum)) - isReason);
  if (Math.abs(error) < LEAST_ERROR) return;
  for (const { learning, strength } of own) {
    const slope = error * strength;
    learning.squares += slope * slope;
    const step = TRAINING.rate / Math.sqrt(learning.squares + 0.01);
    learning.weight -= step * (slope + TRAINING.pull * learning.weight);
  }
}
