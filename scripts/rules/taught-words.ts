// Which words of a text whose reasons are known tell of which of them, and which of none? Its clauses, cut so that its own reasons become the most probable.
import { readText } from '../../lib/filing/refusals/candidates';
import { type Reader, type RefusalTexts, readerFor } from '../../lib/filing/refusals/reader';
import { readSentence } from '../../lib/filing/refusals/tokens';
import { SILENT, sumsOf } from '../../lib/filing/refusals/weights';
import type { LabeledText } from './labeled-texts';

/** Words that tell of a reason, or of none (`SILENT`), in their plain form, and the text they stand in. */
export interface TaughtWords {
  readonly id: string;
  readonly plain: string;
  readonly source: string;
}

/** A part of a text between two cuts, and how much more its words speak for the reason than for none, as log odds. */
interface Piece {
  readonly id: string;
  readonly plain: string;
  readonly odds: number;
}

interface Cut {
  readonly score: number;
  readonly pieces: readonly Piece[];
}

/** What a text tells: its sentences in clauses, its reasons, and how much each is held to be more probable than its words say, as a logarithm. */
interface Told {
  readonly sentences: readonly (readonly string[])[];
  readonly ids: ReadonlySet<string>;
  readonly bonus: ReadonlyMap<string, number>;
  readonly cost: number;
}

/** How much more probable, as a logarithm, a sentence must become by one more piece; less by one step where a reason is told by none. */
const COST = { first: 0.5, step: 0.3 } as const;

/** The most clauses of one piece. */
const LONGEST = 5;

/** A reason that no piece tells of is held to be more probable by one step, so many times at most. */
const BONUS = { step: 1, times: 6 } as const;

/** Words must speak so much for a reason, as log odds, where other words of the text speak more for it. */
const LEAST_AGAIN = 1.5;

/** The words of texts that tell of their reasons, as far as a reader finds them, and those that tell of none. */
export function taughtWordsOf(texts: RefusalTexts, labeled: readonly LabeledText[]): readonly TaughtWords[] {
  const reader = readerFor(texts);
  return labeled.flatMap((one) => wordsOf(one, reader));
}

function wordsOf({ text, reasons }: LabeledText, reader: Reader): readonly TaughtWords[] {
  const certain = reasons.flatMap((any) => (any.length === 1 ? any : []));
  if (certain.length === 0 && reasons.length > 0) return [];
  const sentences = (readText(text, reader)?.sentences ?? []).map(({ of }) => clausesOf(of.body));
  const ids = new Set(reasons.flat());
  const bonus = new Map([...ids].map((id) => [id, 0]));
  let pieces: readonly Piece[] = [];
  for (let time = 0; time <= BONUS.times; time += 1) {
    pieces = piecesOf({ sentences, ids, bonus, cost: COST.first - time * COST.step }, reader);
    const missing = certain.filter((id) => !pieces.some((piece) => piece.id === id));
    if (missing.length === 0) break;
    for (const id of missing) bonus.set(id, (bonus.get(id) ?? 0) + BONUS.step);
  }
  return pieces
    .filter(
      ({ id, odds }) =>
        id === SILENT || (certain.includes(id) && (odds >= LEAST_AGAIN || odds === most(pieces, id))),
    )
    .map(({ id, plain }) => ({ id, plain, source: text }));
}

const clausesOf = (plain: string): readonly string[] =>
  plain.split(/(?<=[,:、])/u).filter((clause) => /[\p{L}\p{N}#]/u.test(clause));

const most = (pieces: readonly Piece[], id: string): number =>
  Math.max(...pieces.filter((piece) => piece.id === id).map(({ odds }) => odds));

const piecesOf = (told: Told, reader: Reader): readonly Piece[] =>
  told.sentences.flatMap((clauses) => piecesIn(clauses, told, reader));

/** A sentence in pieces, each of one of the reasons or of none. */
function piecesIn(clauses: readonly string[], told: Told, reader: Reader): readonly Piece[] {
  const best: Cut[] = [{ score: 0, pieces: [] }];
  for (let end = 1; end <= clauses.length; end += 1) {
    const starts = Array.from({ length: Math.min(end, LONGEST) }, (_, back) => end - 1 - back);
    const cuts = starts.map((start) => {
      const { piece, score } = pieceOf(clauses.slice(start, end).join(''), told, reader);
      const before = best[start] ?? { score: 0, pieces: [] };
      return { score: before.score + score - told.cost, pieces: [...before.pieces, piece] };
    });
    best.push(cuts.reduce((top, cut) => (cut.score > top.score ? cut : top)));
  }
  return best.at(-1)?.pieces ?? [];
}

function pieceOf(
  written: string,
  { ids, bonus }: Told,
  { weights, signsOf, dictionary }: Reader,
): { readonly piece: Piece; readonly score: number } {
  const plain = written.replace(/[,:、]$/u, '');
  const sums = sumsOf(weights, signsOf(plain, readSentence(plain, dictionary)));
  const all = weights.reasons.flatMap((id, at) =>
    ids.has(id) || id === SILENT ? [{ id, sum: (sums[at] ?? 0) + (bonus.get(id) ?? 0) }] : [],
  );
  const top = all.reduce((best, one) => (one.sum > best.sum ? one : best));
  const total = Math.log(all.reduce((sum, one) => sum + Math.exp(one.sum - top.sum), 0));
  const silent = sums[weights.reasons.indexOf(SILENT)] ?? 0;
  return { piece: { id: top.id, plain, odds: top.sum - silent }, score: -total };
}
