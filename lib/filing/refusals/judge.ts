// How sure is it that a part tells of a reason of this filing? A logistic rule over what is known of the part and of its text.
import type { RefusalWeights } from '../rulebook/rejections';
import { isClear, isNamed, oddsOf } from './certainty';
import type { Part } from './parts';
import type { Sentence } from './sentences';
import type { Signs } from './signs';

/** A part that is likely to tell of a reason. */
export interface Candidate {
  readonly part: Part;
  /** How many parts of its sentence tell of something. */
  readonly parts: number;
  readonly sentence: Sentence;
  /** How much its own words and those of its sentence speak for a complaint, as log odds. */
  readonly own: number;
  /** How much its signs, those of its sentence and those of the text add to what the judge knows of it, as log odds. */
  readonly taught: number;
  /** These signs. */
  readonly signs: readonly Signs[];
  /** It stands in a heading or behind "what to do". */
  readonly background: boolean;
  /** It is background, or told as the way out. */
  readonly weak: boolean;
}

/** What is known of a whole text. */
export interface Whole {
  readonly sentences: number;
  /** How much all its words speak for a complaint, as log odds, and the signs that this is the sum of. */
  readonly words: number;
  readonly signs: Signs;
  /** How much these signs add to what the judge knows of every part, as log odds. */
  readonly taught: number;
  readonly base: number;
  /** It says that it came back. */
  readonly returned: boolean;
  /** It says so, or asks for something to be mended. */
  readonly refused: boolean;
}

/** A text of so many sentences is long: advice stands around what is wrong, and the rules for a few sentences find too much and too little. */
export const LONG = 5;

/**
 * So sure, as log odds, must something be: what the rules find in a short text, the surest of a short text that does not say
 * that it came back or is to be mended (`unsaid`: a notice names the same matters; higher, fewer notices are taken for refusals, and
 * more refusals in few words are asked about), what is told there as the way out of
 * another reason, whatever a long text is likely to tell of, an item of its list, and what a short text is likely to tell of
 * where the rules find nothing; of the last three with its lead counted in; what a sentence names beside something surer
 * (`second`), and where it says that it names several (`counted`). Chosen as those of certainty.ts: higher, fewer are
 * named wrongly, and more not at all.
 */
export const SURE_OF = {
  short: 1.5,
  unsaid: 2.2,
  beside: 4.1,
  long: 3.1,
  item: 2.4,
  unruled: 4.1,
  second: 3.4,
  counted: 2.35,
} as const;

/**
 * The share of its lead by which a part of a long text is surer, and how sure it is of other matters at the least, since a
 * text that names one thing alone leads by something too. Chosen as those of
 * certainty.ts: higher, fewer are named wrongly beside others, and more of what stands alone.
 */
const LEAD = { share: 0.775, least: -2.7 } as const;

/** The words of more signs than these say less each: a letter has many, and most of them say nothing of the matter. */
const FEW_SIGNS = 150;

/** The log odds of a reason count for no more than this. */
const MOST_ODDS = 4.6;

/** A candidate with what is known of it, by name; the weights of the file have the same names. */
export interface Judged {
  readonly candidate: Candidate;
  readonly marks: Signs;
}

/** What is known of each part of a text that is likely to tell of a reason. */
export function marksOf(all: readonly Candidate[], whole: Whole): readonly Judged[] {
  const text = whole.words * Math.min(1, Math.sqrt(FEW_SIGNS / Math.max(1, whole.signs.size)));
  const firm = new Set(
    all
      .filter(({ part, own, weak }) => !weak && isNamed({ ...part, complaint: whole.base + text + own }))
      .map(({ part }) => part.id),
  );
  return all.map((candidate) => {
    const { part, own, weak } = candidate;
    const isBeside = firm.size > 1 || (firm.size === 1 && !firm.has(part.id));
    const marks = new Map([
      ['reason', Math.min(oddsOf(part.probability), MOST_ODDS)],
      ['own', clamped(own)],
      ['text', clamped(text)],
      ['returned', Number(whole.returned)],
      ['sentences', Math.log(whole.sentences)],
      ['length', Math.log(part.plain.length)],
      ['known', knownShare(part)],
      ['background', Number(weak && isBeside)],
    ]);
    return { candidate, marks };
  });
}

const clamped = (sum: number): number => Math.min(4, Math.max(-6, sum));

/** How much of a part is words for things and for what is said to be wrong. */
function knownShare({ plain, said: { things, faults } }: Part): number {
  const known = [...things, ...faults].reduce((sum, { word }) => sum + word.length, 0);
  return known / Math.max(1, plain.length);
}

/** How sure it is, as log odds. */
export const sureOf = ({ candidate, marks }: Judged, judge: RefusalWeights['judge']): number =>
  sumOf(marks, judge) + candidate.taught;

/** How sure it is of each part of a long text: of two matters the one it is less sure of is advice about the other, or told to everybody. */
export function sureAmong(
  all: readonly Judged[],
  judge: RefusalWeights['judge'],
): ReadonlyMap<Candidate, number> {
  const sure = all.map((one) => ({ candidate: one.candidate, of: sureOf(one, judge) }));
  return new Map(
    sure.map(({ candidate, of }) => {
      const rivals = sure.filter((one) => isRival(candidate, one.candidate)).map((one) => one.of);
      return [candidate, of + LEAD.share * (of - Math.max(LEAD.least, ...rivals))];
    }),
  );
}

/** Whether another part tells of another matter elsewhere; the items of a list stand side by side. */
const isRival = (one: Candidate, other: Candidate): boolean =>
  one.sentence.row !== other.sentence.row &&
  !(one.sentence.inList && other.sentence.inList) &&
  !idsOf(one).some((id) => idsOf(other).includes(id));

/** The reason that a part tells of, or the two of which one is meant. */
const idsOf = ({ part, parts }: Candidate): readonly string[] =>
  isClear(part, parts) ? [part.id] : [part.id, part.next.id];

/** How sure it is by what is known of a part alone, without its signs. */
export function sumOf(
  marks: Signs,
  { base, weights }: Pick<RefusalWeights['judge'], 'base' | 'weights'>,
): number {
  let sum = base;
  for (const [name, value] of marks) sum += value * (weights[name] ?? 0);
  return sum;
}
