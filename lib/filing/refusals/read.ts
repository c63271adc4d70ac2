// Which reasons does the text of a refusal name? Two readings are made of every sentence, and what both find is certain.
import { rememberPer } from '../memo';
import type { RefusalWordings, RefusalWords, Rejection, Rejections } from '../rulebook/rejections';
import { type Dictionary, dictionaryOf } from './dictionary';
import { type Likeness, likenessOf, type RankReasons, SILENT } from './likeness';
import { type Read, type Readings, readingsIn, readingsOf } from './readings';
import { type Sentence, sentencesOf, simplifierOf } from './sentences';
import { readSentence, type Said } from './tokens';

/** What refusals are read with: the reasons, the words for things and faults, and how refusals were worded before. */
export interface RefusalTexts {
  readonly 'rejections.json': Rejections;
  readonly 'refusal-words.json': RefusalWords;
  readonly 'refusal-wordings.json': RefusalWordings;
}

/** A reason with the sentence that names it and the words that were found there. */
export interface RejectionMatch {
  readonly rejection: Rejection;
  readonly sentence: string;
  readonly words: readonly string[];
}

interface Reader {
  readonly simple: (text: string) => string;
  readonly dictionary: Dictionary;
  readonly readings: Readings;
  readonly rank: RankReasons;
  readonly byId: ReadonlyMap<string, Rejection>;
  readonly codes: Readonly<Record<string, string>>;
  readonly otherMatters: readonly string[];
}

interface Found extends RejectionMatch {
  readonly weak: boolean;
}

/** A reading stands when the sentence sounds no more than this more like another reason. */
const CLOSE = 0.7;

/** A sentence without a reading must sound so much more like one reason than like any other, and so much like it at all. */
const CLEAR = { margin: 0.9, score: 0.2 } as const;

/** The same where a reading says something else. */
const CLEAR_AGAINST_READING = { margin: 1.4, score: 0.5 } as const;

const FILING = '备案';

const readerFor = rememberPer(readerOf);

/** The reasons a refusal names, in the order of the text; none when it says nothing known for certain. */
export function matchRejections(texts: RefusalTexts, refusal: string): readonly RejectionMatch[] {
  const reader = readerFor(texts);
  if (isOfOtherMatter(reader.simple(refusal), reader)) return [];
  const sentences = new Map(sentencesOf(refusal, reader.simple).map((one) => [one.text, one]));
  const found = [...sentences.values()].flatMap((sentence) => reasonsIn(sentence, reader));
  const firm = found.filter(({ weak }) => !weak);
  return once(firm.length > 0 ? firm : found);
}

function readerOf(texts: RefusalTexts): Reader {
  const words = texts['refusal-words.json'];
  const book = texts['rejections.json'];
  const wordings = texts['refusal-wordings.json'];
  const simple = simplifierOf(words.traditional, words.simplified);
  const dictionary = dictionaryOf(words);
  return {
    simple,
    dictionary,
    readings: readingsOf(book, words),
    rank: likenessOf(wordings, dictionary, simple),
    byId: new Map(book.rejections.map((rejection) => [rejection.id, rejection])),
    codes: book.codes,
    otherMatters: wordings.otherMatters,
  };
}

function reasonsIn(sentence: Sentence, reader: Reader): readonly Found[] {
  const ofCode = sentence.codes.flatMap((code) => reader.byId.get(reader.codes[code] ?? '') ?? [])[0];
  if (ofCode !== undefined)
    return [{ rejection: ofCode, sentence: sentence.text, words: sentence.codes, weak: false }];
  const said = readSentence(sentence.plain, reader.dictionary);
  const ranked = reader.rank(sentence.plain, said);
  const read = readingsIn(said, reader.readings);
  const clauses = clauseRanks(sentence, reader);
  const sure = read.filter((one) => isBorneOut(one, ranked) || isBorneOut(one, clauses(one.clause)));
  if (sure.length > 0) return sure.map((one) => ({ ...one, sentence: sentence.text }));
  const likest = said.inOrder ? null : clearlyLikest(ranked, read.length > 0 ? CLEAR_AGAINST_READING : CLEAR);
  const rejection = reader.byId.get(likest?.id ?? SILENT);
  return rejection === undefined
    ? []
    : [{ rejection, sentence: sentence.text, words: [], weak: isAdvice(said, sentence) }];
}

/** Whether a sentence or clause sounds like the reason that was read, or hardly more like another. */
function isBorneOut({ rejection }: Read, ranked: readonly Likeness[]): boolean {
  const own = ranked.find(({ id }) => id === rejection.id);
  const first = ranked[0];
  return own !== undefined && first !== undefined && first.score - own.score <= CLOSE;
}

/** A sentence that names several reasons sounds like each of them only in its own clause. */
function clauseRanks({ plain }: Sentence, { dictionary, rank }: Reader) {
  const clauses = plain.split(/[,:]/u);
  const known = new Map<string, readonly Likeness[]>();
  return (at: number): readonly Likeness[] => {
    const clause = clauses[at] ?? '';
    const ranked = known.get(clause) ?? rank(clause, readSentence(clause, dictionary));
    known.set(clause, ranked);
    return ranked;
  };
}

function clearlyLikest(
  [first, second]: readonly Likeness[],
  least: typeof CLEAR | typeof CLEAR_AGAINST_READING,
): Likeness | null {
  if (first === undefined || second === undefined || first.id === SILENT || !first.ofMatter) return null;
  return first.score >= least.score && first.score - second.score >= least.margin ? first : null;
}

/** A text about an invoice or a parcel, without a word on a filing. */
const isOfOtherMatter = (text: string, { otherMatters }: Reader): boolean =>
  !text.includes(FILING) && otherMatters.some((word) => text.includes(word));

/** What a sentence only asks for is the way out of what another sentence names. */
const isAdvice = ({ remedy }: Said, { plain }: Sentence): boolean =>
  remedy || /^(?:请|建议|如|若|处理)/u.test(plain);

function once(found: readonly Found[]): readonly RejectionMatch[] {
  const seen = new Set<string>();
  return found.flatMap(({ rejection, sentence, words }) => {
    if (seen.has(rejection.id)) return [];
    seen.add(rejection.id);
    return [{ rejection, sentence, words }];
  });
}
