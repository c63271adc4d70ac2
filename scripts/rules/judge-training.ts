// How strongly does each property of a part of a text suggest that it is a reason of this filing? Learnt from texts whose reasons are known.
import { readFileSync } from 'node:fs';
import { marksIn } from '../../lib/filing/refusals/read';
import type { RefusalTexts } from '../../lib/filing/refusals/reader';
import type { RefusalWeights } from '../../lib/filing/rulebook/rejections';
import { parseWith } from '../../lib/rules/parse';
import { LabeledText, LabeledTexts } from './labeled-texts';
import { type Example, learnt, type Training } from './regression';

const FOLDER = new URL('../../tests/refusal-texts/', import.meta.url);

/** The wordings were learnt from these texts too, and their errors are fixed, so their parts look more certain than those of new texts. */
const LEARNT = ['blind', 'second-blind', 'forwarded', 'mixed', 'spoken', 'written'] as const;

/** At most half of these was looked at, of the eighth all after it had been measured. The seventh and the ninth are kept for measuring. */
const FRESH = [
  'third-blind',
  'fourth-blind',
  'fifth-blind',
  'sixth-blind',
  'letters',
  'eighth-blind',
] as const;

const SHARES = { learnt: 0.3, fresh: 1 } as const;

const TRAINING: Training = { rounds: 60, rate: 0.3, pull: 0 };

const REASON = 0;
const OTHER = 1;

/** A property of every part: its weight is the constant term. */
const ALWAYS = 'always';

/** The judge before training: every part is equally certain. */
export const UNTAUGHT: RefusalWeights['judge'] = { base: 0, weights: {} };

/** The files from which the judge is trained. */
export const taughtBy: readonly URL[] = [...LEARNT, ...FRESH].map((name) => fileOf(name));

/** The texts by one author, and how much each of them counts. */
export interface Hand {
  readonly name: string;
  readonly texts: readonly LabeledText[];
  readonly share: number;
}

/** The authors' texts from which the judge is trained. */
export const hands = (): readonly Hand[] => [
  ...LEARNT.map((name) => ({ name, texts: labeledTextsIn(name), share: SHARES.learnt })),
  ...FRESH.map((name) => ({ name, texts: labeledTextsIn(name), share: SHARES.fresh })),
];

/** Trains the judge on the parts that a reader finds likely. */
export function trainJudge(texts: RefusalTexts, all: readonly Hand[]): RefusalWeights['judge'] {
  const { signs, weights } = learnt(
    all.flatMap((hand) => examplesOf(texts, hand)),
    1,
    2,
    TRAINING,
  );
  const weighed = signs.map((sign, at) => {
    const weight = (weights[2 * at + REASON] ?? 0) - (weights[2 * at + OTHER] ?? 0);
    return [sign, Math.round(weight * 1000) / 1000] as const;
  });
  return {
    base: weighed.find(([sign]) => sign === ALWAYS)?.[1] ?? 0,
    weights: Object.fromEntries(weighed.filter(([sign]) => sign !== ALWAYS)),
  };
}

const examplesOf = (texts: RefusalTexts, { texts: labeled, share }: Hand): readonly Example[] =>
  labeled.flatMap(({ text, reasons }) =>
    marksIn(texts, text).map(({ ids, marks }) => ({
      signs: new Map([...marks, [ALWAYS, 1]]),
      class: ids.some((id) => reasons.some((any) => any.includes(id))) ? REASON : OTHER,
      share,
      source: text,
    })),
  );

function fileOf(name: string): URL {
  return new URL(`${name}-refusals.json`, FOLDER);
}

function labeledTextsIn(name: string): readonly LabeledText[] {
  const file = JSON.parse(readFileSync(fileOf(name), 'utf8'));
  return Array.isArray(file)
    ? file.map((one) => LabeledText.parse(one))
    : Object.values(parseWith(LabeledTexts, file, name)).flat();
}
