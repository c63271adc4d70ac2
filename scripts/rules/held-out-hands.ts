// How is each hand's text read by a judge that the other hands taught, the surer it must be? The curve of right against wrong.
import type { RefusalTexts } from '../../lib/filing/refusals/reader';
import { type Hand, hands, isFresh, judgeOf, keptHands, partsOf, UNTAUGHT } from './judge-training';
import { type Tally, tallyOf } from './labeled-texts';

/** So much surer, as log odds, than it must be today. */
const SURER = [-1, -0.5, 0, 0.5, 1, 2] as const;

/** A hand, and how its texts are read at each of `SURER`. */
interface Curve {
  readonly name: string;
  readonly tallies: readonly Tally[];
}

/** Prints for each hand, and for all of them, which share is read right and which wrong; none of its texts taught the judge. */
export function printCurves(texts: RefusalTexts): void {
  const untaught = judgedBy(texts, UNTAUGHT);
  const teachers = hands().map((hand) => ({ hand, parts: partsOf(untaught, hand) }));
  const curves = [...teachers.map(({ hand }) => hand).filter(isFresh), ...keptHands()].map((hand) => {
    const others = teachers.filter((one) => one.hand.name !== hand.name);
    return curveOf(hand, texts, judgeOf(others.flatMap(({ parts }) => parts)));
  });
  console.log(`surer by: ${SURER.join(', ')}; of each right / wrong in %`);
  for (const curve of curves) printCurve(curve);
  printCurve({
    name: 'all',
    tallies: SURER.map((_, at) => summed(curves.flatMap(({ tallies }) => tallies[at] ?? []))),
  });
}

const judgedBy = (
  texts: RefusalTexts,
  judge: RefusalTexts['refusal-weights.json']['judge'],
): RefusalTexts => ({
  ...texts,
  'refusal-weights.json': { ...texts['refusal-weights.json'], judge },
});

const curveOf = (
  { name, texts: labeled }: Hand,
  texts: RefusalTexts,
  judge: RefusalTexts['refusal-weights.json']['judge'],
): Curve => ({
  name,
  tallies: SURER.map((more) => tallyOf(judgedBy(texts, { ...judge, base: judge.base - more }), labeled)),
});

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
