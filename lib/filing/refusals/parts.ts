// Where does one sentence go over to another reason? The cut into clauses that makes all its parts the most probable.
import type { Dictionary } from './dictionary';
import type { SignsOf } from './signs';
import { readSentence, type Said } from './tokens';
import { type Likeliest, likeliest, SILENT, type Weights } from './weights';

/** Some clauses in a row that tell of one reason, or of none. */
export interface Part extends Likeliest {
  readonly plain: string;
  readonly said: Said;
}

/** No other reason. */
export const NONE = { id: SILENT, probability: 0 };

interface Cut {
  readonly score: number;
  readonly parts: readonly Part[];
}

/** How much more probable, as a logarithm, a sentence must become by a part that is not whole. */
const COST = 0.3;

/** How many clauses one part may have, when the sentence has more. */
const LONGEST = 6;

/** So many clauses may say together that a thing is in order: of more, the word for it belongs to one of them. */
const MOST_IN_ORDER = 2;

/** So probable must the reason of a clause be, for the clause to tell of a matter of its own. */
const SURELY = 0.85;

/** "Also", "besides": words of a clause that goes on to another matter; not "not yet" or "is still". */
const ALSO = /[又也另且](?!请)|还(?![没未是有请])|同时|再加|再者|此外|其次|以及/u;

/** So probable must the reasons of two clauses be, for the second to be another matter where it says "also": lower or higher, fewer texts of hands that taught their reader nothing are read right. */
const LIKELY = 0.5;

/** Two matters in one clause: "no remark, address vague". */
const LISTED = /、/u;

/** "And", between two matters of one clause. */
const JOINS = /并且|而且|以及|且|及|并/gu;

interface Reader {
  readonly dictionary: Dictionary;
  readonly signsOf: SignsOf;
  readonly weights: Weights;
  /** Whether a clause ends by saying that what it names is in order. */
  readonly isSettled: (clause: string) => boolean;
  /** Whether a clause says no more than that what stands before it does not matter. */
  readonly isTakenBack: (clause: string) => boolean;
  /** Whether a clause tells another way out: "or file as a company". */
  readonly isAlternative: (clause: string) => boolean;
  /** Whether a clause speaks of all that is not named. */
  readonly isOfRest: (clause: string) => boolean;
}

/** The parts of a sentence in its plain form, in their order. */
export function partsOf(plain: string, reader: Reader): readonly Part[] {
  const clauses = plain.split(/[,:]/u).flatMap((clause) => mattersOf(clause, reader));
  const alone = withoutTakenBack(
    clauses.map((clause) => partOf(clause, reader)),
    reader,
  );
  const inOrder = alone.map(isSilent);
  const best: Cut[] = [{ score: 0, parts: [] }];
  for (let end = 1; end <= clauses.length; end += 1) {
    const starts = Array.from({ length: Math.min(end, LONGEST) }, (_, back) => end - 1 - back).filter(
      (start) =>
        start === end - 1 ||
        (!inOrder.slice(start, end).includes(true) &&
          !tellsOfSeveral(alone.slice(start, end)) &&
          !goesOnToAnother(alone.slice(start, end))),
    );
    const cuts = starts.map((start) => extended(best[start], alone.slice(start, end), reader));
    best.push(cuts.reduce((top, cut) => (cut.score > top.score ? cut : top)));
  }
  return best.at(-1)?.parts ?? [];
}

/** A clause that tells another way out is of nothing, and so are one that says only that it does not matter and the one before it. */
const withoutTakenBack = (
  clauses: readonly Part[],
  { isTakenBack, isAlternative }: Reader,
): readonly Part[] =>
  clauses.map((clause, at) => {
    const next = clauses[at + 1]?.plain ?? '';
    const isOfNothing = isAlternative(clause.plain) || isTakenBack(clause.plain) || isTakenBack(next);
    return isOfNothing ? { ...clause, id: SILENT, probability: 1, next: NONE } : clause;
  });

/** Whether a clause surely tells of nothing. */
const isSilent = ({ id, probability }: Part): boolean => id === SILENT && probability === 1;

/** Whether of some clauses two each name a thing and state what is wrong with it, surely of another reason: together only the surer one is heard. */
function tellsOfSeveral(clauses: readonly Part[]): boolean {
  const [first, ...more] = clauses.filter((part) => isWhole(part.said) && part.probability >= SURELY);
  return first !== undefined && more.some(({ id }) => id !== first.id);
}

/** Whether one of some clauses says "also", names a thing and is likely to tell of another reason than one before it. */
const goesOnToAnother = (clauses: readonly Part[]): boolean =>
  clauses.some(
    (clause, at) =>
      ALSO.test(clause.plain) &&
      clause.said.things.length > 0 &&
      isLikelyReason(clause) &&
      clauses.slice(0, at).some((before) => isLikelyReason(before) && before.id !== clause.id),
  );

const isLikelyReason = ({ id, probability }: Part): boolean => id !== SILENT && probability >= LIKELY;

/** A clause, or the items of a list in it where each names a thing and states what is wrong with it, or that it is in order. */
function mattersOf(clause: string, reader: Reader): readonly string[] {
  if (clause === '') return [];
  const items = LISTED.test(clause) ? clause.split(LISTED) : [];
  const areMatters = items.length > 1 && items.every((item) => isMatter(item, reader));
  return (areMatters ? items : [clause]).flatMap((item) => joinedMatters(item, reader));
}

/** Two matters that "and" joins, each with its thing and what is wrong with it. */
function joinedMatters(item: string, reader: Reader): readonly string[] {
  for (const { index, 0: join } of item.matchAll(JOINS)) {
    const [first, second] = [item.slice(0, index), item.slice(index + join.length)];
    if (isWhole(readSentence(first, reader.dictionary)) && isWhole(readSentence(second, reader.dictionary)))
      return [first, ...joinedMatters(second, reader)];
  }
  return [item];
}

function isMatter(item: string, reader: Reader): boolean {
  const said = readSentence(item, reader.dictionary);
  return isWhole(said) || saysInOrder(said, item, reader);
}

function extended(before: Cut | undefined, clauses: readonly Part[], reader: Reader): Cut {
  const [only, ...more] = clauses;
  const part =
    only !== undefined && more.length === 0
      ? only
      : partOf(clauses.map(({ plain }) => plain).join(','), reader);
  const { score = 0, parts = [] } = before ?? {};
  return { score: score + Math.log(part.probability) - costOf(part), parts: [...parts, part] };
}

/** A part is whole when it names a thing and states what is wrong. */
const costOf = ({ said }: Part): number => (isWhole(said) ? 0 : COST);

const isWhole = ({ things, faults }: Said): boolean =>
  things.length > 0 && faults.some(({ demanded, conditional }) => !demanded && !conditional);

function partOf(plain: string, reader: Reader): Part {
  const { dictionary, signsOf, weights } = reader;
  const said = readSentence(plain, dictionary);
  return saysInOrder(said, plain, reader)
    ? { id: SILENT, probability: 1, next: NONE, plain, said }
    : { ...likeliest(weights, signsOf(plain, said)), plain, said };
}

/** A clause that only says that a thing is in order tells of no reason, and belongs to no other clause. */
const saysInOrder = (
  { inOrder, things, faults }: Said,
  plain: string,
  { isSettled, isOfRest }: Reader,
): boolean =>
  (things.length > 0 || isOfRest(plain)) &&
  ((inOrder && faults.length === 0 && plain.split(',').length <= MOST_IN_ORDER) ||
    (!plain.includes(',') && isSettled(plain)));
