// Is a part certain enough that its reason is named, alone or as one of two?
import type { Part } from './parts';
import type { Said } from './tokens';
import { SILENT } from './weights';

/** A part, and how much speaks for it that it says what is wrong, as log odds. */
export interface Weighed extends Part {
  readonly complaint: number;
}

/** So probable must something be: what stands alone in its sentence, and what stands beside others. */
interface Least {
  readonly alone: number;
  readonly beside: number;
}

/**
 * A reason is named when it is at least so probable: the only one of its sentence; and one beside others, which more
 * often is the way out or the background of the other, or one told in no known word. Higher, fewer are named wrongly and
 * more not at all. The numbers here and in judge.ts were chosen in turn, each by the texts of hands that the reader knew
 * nothing of, where a wrong answer weighs as much as three right ones; `npm run rules:texts -- --hands` reads them so.
 */
const SURE: Least = { alone: 0.45, beside: 0.95 };

/** So probable must two reasons be together, to be named as one of two where neither is sure. */
const EITHER: Least = { alone: 0.68, beside: 0.9 };

/** A reason that is less probable than this must be so many times as probable as the next one. */
const AHEAD = { probability: 0.9, times: 10 } as const;

/**
 * The log odds that a part says what is wrong with this filing, and this share of the log odds of its reason, must add up
 * to so much. Higher, fewer are named wrongly.
 */
const TOGETHER = { share: 0.7, least: 1.4 } as const;

/** So much less must speak for it that a part says what is wrong, as log odds, where another part of the text surely does. */
export const REFUSED_ANYWAY = 2;

/** A probability counts for no more than this: however sure the reason, a question about it is no complaint. */
const SUREST = 0.99;

/** Whether enough speaks for it that a part says what is wrong with this filing, and for its reason. */
export const isNamed = ({ probability, complaint }: Weighed): boolean =>
  complaint + TOGETHER.share * oddsOf(Math.min(probability, SUREST)) >= TOGETHER.least;

/** Clear enough to be named alone, or together with the next one as one of two. */
export const isLikely = (part: Part, parts: number): boolean =>
  isClear(part, parts) ||
  (part.next.id !== SILENT && part.probability + part.next.probability >= leastOf(part, parts, EITHER));

/** Probable enough, and no other reason nearly as probable. */
export function isClear(part: Part, parts: number): boolean {
  const { probability, next } = part;
  return (
    probability >= leastOf(part, parts, SURE) &&
    (probability >= AHEAD.probability || next.id === SILENT || probability >= AHEAD.times * next.probability)
  );
}

/** States what is wrong with a thing, or is an item of a list, and no other reason is nearly as probable. */
export const isStated = (part: Part, parts: number, listed: boolean): boolean =>
  (listed || part.said.faults.some(({ demanded, conditional }) => !demanded && !conditional)) &&
  isClear(part, parts);

/** The log odds of a probability. */
export const oddsOf = (probability: number): number => Math.log(probability / (1 - probability));

const leastOf = ({ plain, said }: Part, parts: number, { alone, beside }: Least): number =>
  parts > 1 || said.things.length + said.faults.length === 0 || isComparedOnly(plain, said) ? beside : alone;

/** Before what something is compared with. */
const WITH = /(?<=..)[跟与和同]/u;

/** "That thing is not the same as the one in the store": the store is named, but what differs from it is told in no known word. */
function isComparedOnly(plain: string, { things, faults }: Said): boolean {
  const before = plain.search(WITH);
  return (
    before >= 0 &&
    things.length > 0 &&
    things.every(({ at }) => at > before) &&
    faults.some(({ ids }) => ids.includes('differs'))
  );
}
