// How well is each hand's text read by a reader that the other hands taught, the surer it must be? The curve of right against wrong.
import type { Hand } from './judge-training';
import { type Tally, tallyOf } from './labeled-texts';
import { type Apart, withJudge } from './readers-apart';

/** So much surer, as log odds, than it must be today. */
const SURER = [-1, -0.5, 0, 0.5, 1, 2] as const;

/** A hand, and how its texts are read at each of `SURER`. */
interface Curve {
  readonly name: string;
  readonly tallies: readonly Tally[];
}

/** Prints for each hand, and for all of them, which share is read right and which wrong; none of its texts taught its reader. Kept-back texts are not read: nothing is chosen by them. */
export function printCurves(apart: readonly Apart[]): void {
  const curves = apart.flatMap((one) => one.hands.map((hand) => curveOf(hand, one)));
  console.log(`surer by: ${SURER.join(', ')}; of each right / wrong in %`);
  for (const curve of curves) printCurve(curve);
  printCurve({
    name: 'all',
    tallies: SURER.map((_, at) => summed(curves.flatMap(({ tallies }) => tallies[at] ?? []))),
  });
}

const curveOf = ({ name, texts: labeled }: Hand, { texts }: Apart): Curve => {
  const { judge } = texts['refusal-weights.json'];
  return {
    name,
    tallies: SURER.map((more) => tallyOf(withJudge(texts, { ...judge, base: judge.base - more }), labeled)),
  };
};

const summed = (tallies: readonly Tally[]): Tally => {
  const sum = (name: keyof Tally) => tallies.reduce((all, one) => all + one[name], 0);
  return {
    texts: sum('texts'),
    right: sum('right'),
    oneOfTwo: sum('oneOfTwo'),
    wrong: sum('wrong'),
    none: sum('none'),
  };
};

function printCurve({ name, tallies }: Curve): void {
  const shares = tallies.map(({ texts, right, oneOfTwo, wrong }) => {
    const share = (count: number) => ((100 * count) / texts).toFixed(1);
    return `${share(right + oneOfTwo)} / ${share(wrong)}`;
  });
  console.log(`${name} (${tallies[0]?.texts ?? 0}): ${shares.join(', ')}`);
}
