// Which parts of a text are likely to tell of a reason, and what is known of the whole text?

import { withoutAsides } from './asides';
import { isWeak } from './background';
import { goesOnOfCase, withoutCases } from './cases';
import { isLikely } from './certainty';
import { partSigns, sentenceSigns, textSigns, weightOf } from './complaint';
import { type Headed, headed } from './headings';
import type { Candidate, Whole } from './judge';
import { isGoodNews, isOfOtherMatter, isOfOthers, saysReturned, withoutOthers } from './matters';
import { NONE, type Part, partsOf } from './parts';
import type { Reader } from './reader';
import { countedAsList, type Sentence, sentencesOf, withoutQuotedNames } from './sentences';
import type { Turns } from './turns';
import { saysRefused } from './verdict';
import { SILENT } from './weights';

/** A sentence with what its parts are likely to tell of. */
export interface SentenceCandidates {
  readonly of: Headed;
  readonly candidates: readonly Candidate[];
}

/** A text as it is read. */
export interface Read {
  readonly sentences: readonly SentenceCandidates[];
  readonly whole: Whole;
  /** It is about an invoice or a parcel, or speaks of one beside. */
  readonly isOfOther: boolean;
}

/** The sentences of a refusal, of what `left` leaves of it; null of a text that refuses no filing. */
export function readText(
  refusal: string,
  reader: Reader,
  left: (text: string) => string = (text) => text,
): Read | null {
  const text = reader.simple(refusal).normalize('NFKC');
  if (isGoodNews(text, reader) || isOfOthers(text, reader)) return null;
  const cut = sentencesOf(complaining(reader.simplified(refusal), reader.turns), (written) =>
    left(withoutOthers(withoutAsides(reader.simple(written), reader.asides))),
  );
  const sentences = [...new Map(cut.map((one) => [one.text, one])).values()];
  const signs = textSigns(sentences);
  const whole = {
    sentences: sentences.length,
    words: weightOf(signs, reader.complaint),
    signs,
    taught: weightOf(signs, reader.judgeSigns),
    base: reader.complaint.base,
    returned: saysReturned(text, reader),
    refused: saysRefused(text, reader.verdicts),
  };
  const nameless = headed(sentences.map(withoutQuotedNames), reader.dictionary);
  const read = (one: Headed, at: number): SentenceCandidates => {
    if (isOfCaseBefore(one.sentence, sentences[at - 1])) return silent(one);
    const found = candidatesIn(one, whole, reader);
    const other = nameless[at] ?? one;
    const isDrowned = found.candidates.length === 0 && other.sentence.plain !== one.sentence.plain;
    return isDrowned ? candidatesIn(other, whole, reader) : found; // what a site is called hid what is said of it
  };
  return {
    sentences: headed(sentences, reader.dictionary).map(read),
    whole,
    isOfOther: isOfOtherMatter(text, reader),
  };
}

/** The text without who writes and without examples, and with what is counted aloud as a list. */
const complaining = (refusal: string, { head, example }: Turns): string =>
  countedAsList(refusal.replace(head, '$1').replace(example, '$1'));

/** A part of an item of a list, with how probable its reason is when it is taken as given that the item tells of one. */
const asItem = (part: Part): Part =>
  part.next.id === SILENT && part.id !== SILENT
    ? { ...part, probability: part.probability / (1 - part.next.probability), next: NONE }
    : part;

/** What one sentence is likely to tell of. */
function candidatesIn(of: Headed, whole: Whole, reader: Reader): SentenceCandidates {
  const { sentence, body, heading, isWayOut } = of;
  if (isOfOtherCase(sentence, reader)) return silent(of);
  const ofSentence = sentenceSigns(sentence);
  const beside = weightOf(ofSentence, reader.complaint);
  const taughtBeside = whole.taught + weightOf(ofSentence, reader.judgeSigns);
  const inPiece = (plain: string, background: boolean): readonly Candidate[] => {
    const parts = withoutUndone(partsOf(plain, reader), reader)
      .map((part) => (sentence.inList ? asItem(part) : part))
      .filter(({ id }) => id !== SILENT);
    return parts
      .filter((part) => isLikely(part, parts.length) && !isNoReason(part, reader))
      .map((part) => {
        const ofPart = partSigns(part.plain, reader.dictionary);
        const own = beside + weightOf(ofPart, reader.complaint);
        const taught = taughtBeside + weightOf(ofPart, reader.judgeSigns);
        const signs = [ofPart, ofSentence, whole.signs];
        const complaint = whole.base + whole.words + own;
        const weak = background || isWeak({ ...part, complaint }, sentence, reader.turns);
        return { part, parts: parts.length, sentence, own, taught, signs, background, weak };
      });
  };
  return {
    of,
    candidates: [...inPiece(heading, true), ...inPiece(withoutCases(body, reader.cases), isWayOut)],
  };
}

/** Two sentences as one: where neither side of a "but" says anything alone, both together may. */
export function joined(
  { of: one }: SentenceCandidates,
  next: SentenceCandidates,
  whole: Whole,
  reader: Reader,
): SentenceCandidates {
  if (isOfCaseBefore(next.of.sentence, one.sentence)) return silent(next.of);
  const sentence = {
    ...next.of.sentence,
    text: `${one.sentence.text},${next.of.sentence.text}`,
    plain: `${one.sentence.plain},${next.of.sentence.plain}`,
  };
  const body = `${one.body},${next.of.body}`;
  return candidatesIn({ sentence, body, heading: '', isWayOut: false }, whole, reader);
}

/** "If …, … is not needed, but …": what follows the "but" is of the same case. */
const isOfCaseBefore = ({ plain }: Sentence, before: Sentence | undefined): boolean =>
  before?.conceded === true && goesOnOfCase(before.plain, plain);

const silent = (of: Headed): SentenceCandidates => ({ of, candidates: [] });

/** "Should there indeed be news on it, …", behind what an item of a list tells. */
const isOfOtherCase = ({ listed, inList, plain }: Sentence, { turns }: Reader): boolean =>
  inList && !listed && turns.exception.test(plain);

/** Whether what a part names is no reason, by what else it says. */
const isNoReason = (part: Part, reader: Reader): boolean =>
  isOfPhone(part) || isObtainable(part, reader) || isAskedEvent(part, reader);

/** "Please answer the phone" says of no call that nobody answered it. */
const isAskedEvent = ({ id, said: { faults } }: Part, { words: { events } }: Reader): boolean =>
  events.includes(id) &&
  faults.length > 0 &&
  faults.every(({ demanded, conditional }) => demanded || conditional);

/** "A forgotten password can be found again there" names nothing that is wrong. */
const isObtainable = ({ plain }: Part, { turns }: Reader): boolean => turns.obtainable.test(plain);

/** What is said of a phone alone is no reason of a domain: "the phone is not real-named". */
const isOfPhone = ({ id, said: { things } }: Part): boolean => {
  const named = things.flatMap(({ ids }) => ids);
  return id.startsWith('domain-') && named.includes('phone') && !named.includes('domain');
};

/** "Lives in this province, no permit need be uploaded": what names no fault, and is followed by that nothing need be done, is no reason. */
const withoutUndone = (parts: readonly Part[], { turns }: Reader): readonly Part[] =>
  parts.filter(
    ({ said }, at) =>
      said.faults.some(({ demanded }) => !demanded) || !turns.notNeeded.test(parts[at + 1]?.plain ?? ''),
  );
