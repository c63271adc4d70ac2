// How strongly does each property of a part of a text suggest that it is a reason of this filing? Learnt from texts whose reasons are known.
import { readFileSync } from 'node:fs';
import { sumOf } from '../../lib/filing/refusals/judge';
import { type Marked, marksIn } from '../../lib/filing/refusals/read';
import type { RefusalTexts } from '../../lib/filing/refusals/reader';
import type { RefusalWeights } from '../../lib/filing/rulebook/rejections';
import { parseWith } from '../../lib/rules/parse';
import { trainJudgeSigns } from './judge-signs-training';
import { LabeledText, LabeledTexts } from './labeled-texts';
import { learnt, type Training } from './regression';

const FOLDER = new URL('../../tests/refusal-texts/', import.meta.url);

/** The wordings were learnt from these texts too, and their errors are fixed, so their parts look more certain than those of new texts. */
const LEARNT = ['blind', 'second-blind', 'forwarded', 'mixed', 'spoken', 'written'] as const;

/** At most half of these was looked at before they taught, of the eighth, the eleventh, the thirteenth, the fourteenth and the sixteenth all after they had been measured, of the seventh nothing, of the ninth what had been read wrongly. The taught ones were written to teach; of `taught-beside` what had been read wrongly was looked at, of the ten others that were written last nothing. The fifteenth, the seventeenth, the eighteenth and all from the twenty-second on are kept for measuring. */
const FRESH = [
  'third-blind',
  'fourth-blind',
  'fifth-blind',
  'sixth-blind',
  'letters',
  'seventh-blind',
  'eighth-blind',
  'ninth-blind',
  'taught-letters',
  'eleventh-blind',
  'thirteenth-blind',
  'fourteenth-blind',
  'sixteenth-blind',
  'taught-chats',
  'taught-notices',
  'taught-lists',
  'taught-lines',
  'taught-mails',
  'taught-varied',
  'taught-talk',
  'taught-counted',
  'taught-messages',
  'taught-writing',
  'taught-service',
  'taught-papers',
  'taught-short',
  'taught-ways',
  'taught-terse',
  'taught-notes',
  'taught-beside',
  'taught-replies',
] as const;

/** Of these every second text teaches, the second, the fourth and so on; the others are kept for measuring. */
const HALVED = [
  'tenth-blind',
  'twelfth-blind',
  'notices',
  'nineteenth-blind',
  'twentieth-blind',
  'twentyfirst-blind',
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
export const taughtBy: readonly URL[] = [...LEARNT, ...FRESH, ...HALVED].map((name) => fileOf(name));

/** The texts by one author, and how much each of them counts. */
export interface Hand {
  readonly name: string;
  readonly texts: readonly LabeledText[];
  readonly share: number;
}

/** Whether a hand is one of those that the wordings were not learnt from beside. */
export const isFresh = ({ share }: Hand): boolean => share !== SHARES.learnt;

/** The hands that the judge is taught by. */
export const hands = (): readonly Hand[] => [
  ...LEARNT.map((name) => ({ name, texts: labeledTextsIn(name), share: SHARES.learnt })),
  ...FRESH.map((name) => ({ name, texts: labeledTextsIn(name), share: SHARES.fresh })),
  ...HALVED.map((name) => ({
    name,
    texts: labeledTextsIn(name).filter((_, at) => at % 2 === 1),
    share: SHARES.fresh,
  })),
];

/** The judge that parts teach: first what is known of them, then what their signs add. */
export function judgeOf(parts: readonly TaughtPart[]): RefusalWeights['judge'] {
  const judge = weighed(parts);
  const signs = trainJudgeSigns(
    parts.map(({ marked, isReason, share, text }) => ({
      signs: marked.signs,
      known: sumOf(marked.marks, judge),
      isReason: Number(isReason),
      share,
      text,
    })),
  );
  return { ...judge, signs };
}

/** A part that a reader finds likely, and whether it tells of a reason of its text. */
export interface TaughtPart {
  readonly marked: Marked;
  readonly isReason: boolean;
  readonly share: number;
  readonly text: string;
}

/** The parts that a reader finds likely in the texts of a hand. */
export const partsOf = (texts: RefusalTexts, { texts: labeled, share }: Hand): readonly TaughtPart[] =>
  labeled.flatMap(({ text, reasons }) =>
    marksIn(texts, text).map((marked) => ({
      marked,
      isReason: marked.ids.some((id) => reasons.some((any) => any.includes(id))),
      share,
      text,
    })),
  );

function weighed(parts: readonly TaughtPart[]): Pick<RefusalWeights['judge'], 'base' | 'weights'> {
  const examples = parts.map(({ marked, isReason, share, text }) => ({
    signs: new Map([...marked.marks, [ALWAYS, 1]]),
    class: isReason ? REASON : OTHER,
    share,
    source: text,
  }));
  const { signs, weights } = learnt(examples, 1, 2, TRAINING);
  const own = signs.map((sign, at) => {
    const weight = (weights[2 * at + REASON] ?? 0) - (weights[2 * at + OTHER] ?? 0);
    return [sign, Math.round(weight * 1000) / 1000] as const;
  });
  return {
    base: own.find(([sign]) => sign === ALWAYS)?.[1] ?? 0,
    weights: Object.fromEntries(own.filter(([sign]) => sign !== ALWAYS)),
  };
}

function fileOf(name: string): URL {
  return new URL(`${name}-refusals.json`, FOLDER);
}

function labeledTextsIn(name: string): readonly LabeledText[] {
  const file = JSON.parse(readFileSync(fileOf(name), 'utf8'));
  return Array.isArray(file)
    ? file.map((one) => LabeledText.parse(one))
    : Object.values(parseWith(LabeledTexts, file, name)).flat();
}
