// Which reader knows nothing of a hand? The hands in groups, and for each group a reader that only the others taught.
import type { RefusalTexts } from '../../lib/filing/refusals/reader';
import type { RefusalWordings } from '../../lib/filing/rulebook/rejections';
import { type Hand, isFresh, judgeOf, partsOf, type TaughtPart } from './judge-training';
import { trainReasons } from './refusal-training';
import { type TaughtWords, taughtWordsOf } from './taught-words';

/** So many groups: of more, a reader knows more of the others, and the training takes longer. */
const GROUPS = 3;

/** Hands, and a reader that they taught nothing. */
export interface Apart {
  readonly hands: readonly Hand[];
  readonly texts: RefusalTexts;
  /** The parts that the reader finds likely in the texts of these hands. */
  readonly parts: readonly TaughtPart[];
}

/** A hand, and the words of its texts that tell of their reasons. */
export interface TaughtHand {
  readonly hand: Hand;
  readonly words: readonly TaughtWords[];
}

/** The words of each hand, as a reader that the wordings alone taught finds them. */
export const taughtHands = (untaught: RefusalTexts, all: readonly Hand[]): readonly TaughtHand[] =>
  all.map((hand) => ({ hand, words: taughtWordsOf(untaught, hand.texts) }));

/** The hands that the wordings were not learnt from beside, in groups, each with a reader of words that all others taught; its judge is untaught. */
export function readersApart(
  untaught: RefusalTexts,
  wordings: RefusalWordings,
  all: readonly TaughtHand[],
): readonly Apart[] {
  const fresh = all.map(({ hand }) => hand).filter(isFresh);
  return Array.from({ length: GROUPS }, (_, group) => {
    const hands = fresh.filter((__, at) => at % GROUPS === group);
    const others = all.filter(({ hand }) => !hands.includes(hand)).flatMap(({ words }) => words);
    const texts = taughtReader(untaught, wordings, others);
    return { hands, texts, parts: hands.flatMap((hand) => partsOf(texts, hand)) };
  });
}

/** A reader of words that texts taught beside the wordings. */
export const taughtReader = (
  untaught: RefusalTexts,
  wordings: RefusalWordings,
  taught: readonly TaughtWords[],
): RefusalTexts => ({
  ...untaught,
  'refusal-weights.json': {
    ...untaught['refusal-weights.json'],
    ...trainReasons(untaught['refusal-words.json'], wordings, taught),
  },
});

/** The readers, each with the judge that the parts of the other groups teach. */
export const judgedApart = (apart: readonly Apart[], learnt: readonly TaughtPart[]): readonly Apart[] =>
  apart.map((one) => {
    const others = apart.filter((other) => other !== one).flatMap(({ parts }) => parts);
    return { ...one, texts: withJudge(one.texts, judgeOf([...learnt, ...others])) };
  });

/** The same reader with another judge. */
export const withJudge = (
  texts: RefusalTexts,
  judge: RefusalTexts['refusal-weights.json']['judge'],
): RefusalTexts => ({
  ...texts,
  'refusal-weights.json': { ...texts['refusal-weights.json'], judge },
});
