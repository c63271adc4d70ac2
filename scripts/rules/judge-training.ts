// How much does each thing known of a part weigh for its being a reason of this filing? Learnt from texts whose reasons are known.
import { readFileSync } from 'node:fs';
import { marksIn } from '../../lib/filing/refusals/read';
import type { RefusalTexts } from '../../lib/filing/refusals/reader';
import type { RefusalWeights } from '../../lib/filing/rulebook/rejections';
import { parseWith } from '../../lib/rules/parse';
import { LabeledText, LabeledTexts } from './labeled-texts';
import { type Example, learnt, type Training } from './regression';

const FOLDER = new URL('../../tests/refusal-texts/', import.meta.url);

/** The wordings were learnt from beside these texts, and what misled the reader in them is mended: they teach too much trust. */
const LEARNT = ['blind', 'second-blind', 'forwarded', 'mixed', 'spoken', 'written'] as const;

/** Of these at most the half was looked at, of the eighth all once it had been measured. The seventh and the ninth are kept for measuring. */
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

/** Its weight is what is added whatever is known. */
const ALWAYS = 'always';

/** Before anything is learnt: every part is as sure. */
export const UNTAUGHT: RefusalWeights['judge'] = { base: 0, weights: {} };

/** The files that the judge is taught by. */
export const taughtBy: readonly URL[] = [...LEARNT, ...FRESH].map((name) => fileOf(name));

/** The texts of a hand, and how much each of them counts. */
export interface Hand {
  readonly name: string;
  readonly texts: readonly LabeledText[];
  readonly share: number;
}

/** The hands that the judge is taught by. */
export const hands = (): readonly Hand[] => [
  ...LEARNT.map((name) => ({ name, texts: labeledTextsIn(name), share: SHARES.learnt })),
  ...FRESH.map((name) => ({ name, texts: labeledTextsIn(name), share: SHARES.fresh })),
];

/** The judge of the parts that a reader finds likely. */
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
