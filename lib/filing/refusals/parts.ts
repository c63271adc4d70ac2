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

const NONE = { id: SILENT, probability: 0 };

interface Cut {
  readonly score: number;
  readonly parts: readonly Part[];
}

/** How much more probable, as a logarithm, a sentence must become by a part that is not whole. */
const COST = 0.3;

/** How many clauses one part may have, when the sentence has more. */
const LONGEST = 6;

interface Reader {
  readonly dictionary: Dictionary;
  readonly signsOf: SignsOf;
  readonly weights: Weights;
  /** Whether a clause ends by saying that what it names is in order. */
  readonly isSettled: (clause: string) => boolean;
}

/** The parts of a sentence in its plain form, in their order. */
export function partsOf(plain: string, reader: Reader): readonly Part[] {
  const clauses = plain.split(/[,:]/u).filter((clause) => clause !== '');
  const inOrder = clauses.map((clause) =>
    saysInOrder(readSentence(clause, reader.dictionary), clause, reader),
  );
  const best: Cut[] = [{ score: 0, parts: [] }];
  for (let end = 1; end <= clauses.length; end += 1) {
    const starts = Array.from({ length: Math.min(end, LONGEST) }, (_, back) => end - 1 - back).filter(
      (start) => start === end - 1 || !inOrder.slice(start, end).includes(true),
    );
    const cuts = starts.map((start) => extended(best[start], clauses.slice(start, end), reader));
    best.push(cuts.reduce((top, cut) => (cut.score > top.score ? cut : top)));
  }
  return best.at(-1)?.parts ?? [];
}

function extended(before: Cut | undefined, clauses: readonly string[], reader: Reader): Cut {
  const part = partOf(clauses.join(','), reader);
  const { score = 0, parts = [] } = before ?? {};
  return { score: score + Math.log(part.probability) - costOf(part), parts: [...parts, part] };
}

/** A part is whole when it names a thing and states what is wrong. */
function costOf({ said: { things, faults } }: Part): number {
  const states = faults.some(({ demanded, conditional }) => !demanded && !conditional);
  return states && things.length > 0 ? 0 : COST;
}

function partOf(plain: string, reader: Reader): Part {
  const { dictionary, signsOf, weights } = reader;
  const said = readSentence(plain, dictionary);
  return saysInOrder(said, plain, reader)
    ? { id: SILENT, probability: 1, next: NONE, plain, said }
    : { ...likeliest(weights, signsOf(plain, said)), plain, said };
}

/** A clause that only says that a thing is in order tells of no reason, and belongs to no other clause. */
const saysInOrder = ({ inOrder, things, faults }: Said, plain: string, { isSettled }: Reader): boolean =>
  things.length > 0 && ((inOrder && faults.length === 0) || (!plain.includes(',') && isSettled(plain)));
