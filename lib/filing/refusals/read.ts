// Which reasons does the text of a refusal name? In a few sentences what the rules find, in a long text what a learnt judge is sure of.
import type { Rejection } from '../rulebook/rejections';
import { isOnlyAdvised, isWeak } from './background';
import { joined, type Read, readText, type SentenceCandidates } from './candidates';
import { isClear, isNamed, isStated, REFUSED_ANYWAY } from './certainty';
import { type Items, itemsIn, NO_ITEMS } from './items';
import { type Candidate, LONG, marksOf, SURE_OF, sureAmong, sureOf } from './judge';
import type { Part } from './parts';
import { quoterOf } from './quoted';
import { type Reader, type RefusalTexts, readerFor } from './reader';
import { asOneOfTwo } from './relatives';
import type { Sentence } from './sentences';
import type { Signs } from './signs';
import { refusesNothing } from './verdict';
import { withoutWaysOut } from './ways-out';

/** A reason with the sentence that names it and the words that were found there. */
export interface RejectionMatch {
  readonly rejection: Rejection;
  /** Where two reasons are nearly as probable: the other one, one of the two is meant; null where it is clear. */
  readonly other: Rejection | null;
  readonly sentence: string;
  readonly words: readonly string[];
}

/** Told only as a way out or as background: a reason where nothing firmer is said. */
interface Found extends RejectionMatch {
  readonly weak: boolean;
  /** Told only as advice or of a case: a reason only where the text says that it came back. */
  readonly advised: boolean;
  /** The part that tells of it; null of what a code stands for. */
  readonly of: Candidate | null;
}

/** What is known of a part that is likely to tell of a reason, and the reason, or the two of which one is meant. */
export interface Marked {
  readonly ids: readonly string[];
  readonly marks: Signs;
  /** The signs of the part, of its sentence and of the text. */
  readonly signs: readonly Signs[];
}

/** What a refusal names, and which items of its list say nothing that is known. */
export interface RefusalRead {
  readonly matches: readonly RejectionMatch[];
  readonly items: Items;
}

/** The reasons a refusal names, in the order of the text; none when it says nothing known for certain. */
export const matchRejections = (texts: RefusalTexts, refusal: string): readonly RejectionMatch[] =>
  readRefusal(texts, refusal).matches;

/** As `matchRejections`, with what of the text was not understood; sentences and items are quoted as they stand in the text. */
export function readRefusal(texts: RefusalTexts, refusal: string): RefusalRead {
  const reader = readerFor(texts);
  const { matches, items } = readWith(reader, refusal);
  const quoted = quoterOf(refusal, reader.simplified);
  return {
    matches: matches.map((match) => ({ ...match, sentence: quoted(match.sentence) })),
    items: { ...items, unread: items.unread.map(quoted) },
  };
}

function readWith(reader: Reader, refusal: string): RefusalRead {
  const text = reader.simple(refusal).normalize('NFKC');
  if (refusesNothing(text, reader.verdicts)) return { matches: [], items: NO_ITEMS };
  const whole = readIn(readText(refusal, reader), reader);
  if (!reader.wayOutHead.test(text)) return whole;
  const cut = readText(refusal, reader, (text) => withoutWaysOut(text, reader.wayOutHead));
  return agreed(readIn(cut, reader), whole);
}

/** What is read without the passages that tell what to do, as far as it is read with them too; with them where nothing is. */
function agreed(cut: RefusalRead, whole: RefusalRead): RefusalRead {
  if (cut.matches.length === 0) return whole;
  const ids = new Set(whole.matches.flatMap(idsOf));
  const both = cut.matches.filter((match) => idsOf(match).some((id) => ids.has(id)));
  return both.length > 0 ? { ...cut, matches: both } : cut;
}

const idsOf = ({ rejection, other }: RejectionMatch): readonly string[] =>
  other === null ? [rejection.id] : [rejection.id, other.id];

/** What seems to be about an invoice or a parcel is about a filing after all where it names so many reasons. */
const OF_FILING = 2;

function readIn(read: Read | null, reader: Reader): RefusalRead {
  if (read === null) return { matches: [], items: NO_ITEMS };
  const found = foundOf(read, reader);
  const sentences = read.sentences.map(({ of }) => of);
  const matches = once(asOneOfTwo(found, reader.words));
  return read.isOfOther && matches.length < OF_FILING
    ? { matches: [], items: NO_ITEMS }
    : { matches, items: itemsIn(sentences, found) };
}

/** What is found in a text, of each sentence what it surely names beside the surest. */
const foundOf = (read: Read, reader: Reader): readonly Found[] =>
  withoutUnsureSeconds(
    read.whole.sentences >= LONG ? ofMany(read, leastInMany, reader) : ofShort(read, reader),
    read,
    reader,
  );

/** What the rules find in a few sentences, and where they find nothing what the judge is surer of. */
function ofShort(read: Read, reader: Reader): readonly Found[] {
  const ruled = ofFew(read, reader);
  const found =
    ruled.length > 0
      ? ruled
      : ofMany(read, () => SURE_OF.unruled, reader).filter(({ advised }) => read.whole.returned || !advised);
  return refuses(found, read, reader) ? found : [];
}

/** A sentence mostly names one matter: what else is found in it is the way out, or the same in other words, unless it is sure too. */
function withoutUnsureSeconds(found: readonly Found[], read: Read, reader: Reader): readonly Found[] {
  const sure = new Map(judged(read).map((one) => [one.candidate, sureOf(one, reader.judge)]));
  const surenessOf = ({ of }: Found) => (of === null ? undefined : sure.get(of)) ?? Number.POSITIVE_INFINITY;
  const isSecond = (one: Found) =>
    found.some(
      (other) =>
        other.rejection.id !== one.rejection.id &&
        other.of?.sentence === one.of?.sentence &&
        surenessOf(other) > surenessOf(one),
    );
  return found.filter((one) => surenessOf(one) >= leastBeside(one) || !isSecond(one));
}

/** "Also", "at once", "these three": words of a sentence that names several matters. */
const SEVERAL = /[#两二三四五六几这][处点样项桩件]|[又还也另且](?!请)|一并|一起|同时|分别|都要|以及/u;

/** So sure must it be of what a sentence names beside something surer. */
const leastBeside = ({ of }: Found): number =>
  of !== null && (SEVERAL.test(of.sentence.plain) || isListed(of)) ? SURE_OF.counted : SURE_OF.second;

/** "No remark、licence expired": an item of a list within a sentence. */
const isListed = ({ part, sentence }: Candidate): boolean =>
  sentence.plain.includes(`${part.plain}、`) || sentence.plain.includes(`、${part.plain}`);

/** The parts of a text that are likely to tell of a reason, as the judge sees them. */
export function marksIn(texts: RefusalTexts, refusal: string): readonly Marked[] {
  const reader = readerFor(texts);
  const read = readText(refusal, reader);
  if (read === null || read.isOfOther) return [];
  return judged(read).flatMap(({ candidate, marks }) =>
    foundIn(candidate, 0, reader).map(({ rejection, other }) => ({
      ids: other === null ? [rejection.id] : [rejection.id, other.id],
      marks,
      signs: candidate.signs,
    })),
  );
}

/** Of a few sentences: what the rules find, unless it is unsure. */
function ofFew(read: Read, reader: Reader): readonly Found[] {
  const { whole } = read;
  const isDoubted = doubted(read, SURE_OF.short, reader);
  const isDoubtedBeside = doubted(read, SURE_OF.beside, reader);
  const named = readTwice(read, reader);
  const found = read.sentences.flatMap((one, at) => {
    const next = read.sentences[at + 1];
    const isSilentPair = one.of.sentence.conceded && named[at]?.length === 0 && named[at + 1]?.length === 0;
    return [
      ...(named[at] ?? []),
      ...(isSilentPair && next !== undefined
        ? reasonsIn(joined(one, next, whole, reader), read, 0, reader)
        : []),
    ];
  });
  const isFirm = found.some(({ weak }) => !weak);
  const open = found.filter(({ weak, advised, of }) =>
    isFirm ? !weak || (!advised && of !== null && !isDoubtedBeside(of)) : whole.returned || !advised,
  );
  return open.filter(({ of }) => of === null || !isDoubted(of));
}

/** Whether a text refuses: it says so, or what is surest of what it names is sure enough that it does. */
function refuses(found: readonly Found[], read: Read, reader: Reader): boolean {
  const isDoubted = doubted(read, SURE_OF.unsaid, reader);
  return read.whole.refused || found.some(({ of }) => of === null || !isDoubted(of));
}

/** What each sentence names; and once one says firmly what is wrong, what others clearly state needs less to speak for it. */
function readTwice(read: Read, reader: Reader): readonly (readonly Found[])[] {
  const first = read.sentences.map((one) => reasonsIn(one, read, 0, reader));
  const isRefusal = first.flat().some(({ weak }) => !weak);
  return isRefusal ? read.sentences.map((one) => reasonsIn(one, read, REFUSED_ANYWAY, reader)) : first;
}

function reasonsIn(
  { of, candidates }: SentenceCandidates,
  { whole }: Read,
  bonus: number,
  reader: Reader,
): readonly Found[] {
  const coded = ofCodes(of.sentence, reader);
  if (coded.length > 0) return coded;
  return candidates.flatMap((candidate) => {
    const { part, parts, sentence, own } = candidate;
    const more = isStated(part, parts, sentence.listed) ? bonus : 0;
    const complaint = whole.base + whole.words + own + more;
    return isNamed({ ...part, complaint }) ? foundIn(candidate, complaint, reader) : [];
  });
}

/** So sure must the judge be of a part of a long text: an item of a list is no advice about another one. */
const leastInMany = ({ sentence: { inList } }: Candidate): number => (inList ? SURE_OF.item : SURE_OF.long);

/** Whatever the judge is so sure of, each part beside the others. */
function ofMany(read: Read, leastOf: (candidate: Candidate) => number, reader: Reader): readonly Found[] {
  const sure = sureAmong(judged(read), reader.judge);
  const isDoubted = (candidate: Candidate) => (sure.get(candidate) ?? 0) < leastOf(candidate);
  return read.sentences.flatMap(({ of, candidates }) => {
    const coded = ofCodes(of.sentence, reader);
    return coded.length > 0
      ? coded
      : candidates.filter((one) => !isDoubted(one)).flatMap((candidate) => foundIn(candidate, 0, reader));
  });
}

/** Tells whether the judge is not so sure of a part. */
function doubted(read: Read, least: number, { judge }: Reader): (candidate: Candidate) => boolean {
  const unsure = new Set(
    judged(read)
      .filter((one) => sureOf(one, judge) < least)
      .map(({ candidate }) => candidate),
  );
  return (candidate) => unsure.has(candidate);
}

const judged = ({ sentences, whole }: Read) =>
  marksOf(
    sentences.flatMap(({ candidates }) => candidates),
    whole,
  );

/** What the codes of a sentence stand for. */
const ofCodes = ({ text, codes }: Sentence, reader: Reader): readonly Found[] =>
  codes
    .flatMap((code) => reader.byId.get(reader.codes[code] ?? '') ?? [])
    .map((rejection) => ({
      rejection,
      other: null,
      sentence: text,
      words: codes,
      weak: false,
      advised: false,
      of: null,
    }));

/** A part with the reason that it tells of. */
function foundIn(candidate: Candidate, complaint: number, { byId, turns }: Reader): readonly Found[] {
  const { part, parts, sentence, background } = candidate;
  const rejection = byId.get(part.id);
  if (rejection === undefined) return [];
  return [
    {
      rejection,
      other: isClear(part, parts) ? null : (byId.get(part.next.id) ?? null),
      sentence: sentence.text,
      words: wordsOf(part),
      weak: background || isWeak({ ...part, complaint }, sentence, turns),
      advised: isOnlyAdvised(part, sentence.listed, turns),
      of: candidate,
    },
  ];
}

/** The words for things, and for what is said to be wrong with them; what is only asked for where nothing is. */
function wordsOf({ said: { things, faults } }: Part): readonly string[] {
  const stated = faults.filter(({ demanded }) => !demanded);
  const wrong = stated.length > 0 ? stated : faults;
  return [...new Set([...things, ...wrong].toSorted((a, b) => a.at - b.at).map(({ word }) => word))];
}

/** Each reason once; of two that are in doubt none where one of them stands for itself. */
function once(found: readonly Found[]): readonly RejectionMatch[] {
  const clear = new Set(found.filter(({ other }) => other === null).map(({ rejection }) => rejection.id));
  const seen = new Set<string>();
  return found.flatMap(({ rejection, other, sentence, words }) => {
    const isKnown = other !== null && (clear.has(rejection.id) || clear.has(other.id));
    if (isKnown || seen.has(rejection.id)) return [];
    seen.add(rejection.id);
    if (other !== null) seen.add(other.id);
    return [{ rejection, other, sentence, words }];
  });
}
