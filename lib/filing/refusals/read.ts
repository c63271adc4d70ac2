// Which reasons does the text of a refusal name? Each sentence is cut where its parts tell of different reasons.
import { rememberPer } from '../memo';
import type { RefusalWeights, RefusalWords, Rejection, Rejections } from '../rulebook/rejections';
import { type Asides, asidesOf, withoutAsides } from './asides';
import { isClear, isLikely, isNamed, isStated, REFUSED_ANYWAY, type Weighed } from './certainty';
import {
  type ComplaintWeights,
  complaintWeightsOf,
  partSigns,
  sentenceSigns,
  textSigns,
  weightOf,
} from './complaint';
import { type Dictionary, dictionaryOf } from './dictionary';
import { type Headed, headed } from './headings';
import { type Items, itemsIn, NO_ITEMS } from './items';
import { type Part, partsOf } from './parts';
import { correctorOf, countedAsList, type Sentence, sentencesOf, simplifierOf } from './sentences';
import { type SignsOf, signReader } from './signs';
import { type Turns, turnsOf } from './turns';
import { SILENT, type Weights, weightsOf } from './weights';

/** What refusals are read with: the reasons, the words for things and faults, and what each sign weighs. */
export interface RefusalTexts {
  readonly 'rejections.json': Rejections;
  readonly 'refusal-words.json': RefusalWords;
  readonly 'refusal-weights.json': RefusalWeights;
}

/** A reason with the sentence that names it and the words that were found there. */
export interface RejectionMatch {
  readonly rejection: Rejection;
  /** Where two reasons are nearly as probable: the other one, one of the two is meant; null where it is clear. */
  readonly other: Rejection | null;
  readonly sentence: string;
  readonly words: readonly string[];
}

/** Everything that reads sentences, made once per rulebook. */
interface Reader {
  readonly simple: (text: string) => string;
  readonly dictionary: Dictionary;
  readonly signsOf: SignsOf;
  readonly weights: Weights;
  readonly complaint: ComplaintWeights;
  readonly isSettled: (clause: string) => boolean;
  readonly isOfRest: (clause: string) => boolean;
  readonly turns: Turns;
  readonly asides: Asides;
  readonly words: RefusalWords;
  readonly byId: ReadonlyMap<string, Rejection>;
  readonly codes: Readonly<Record<string, string>>;
}

/** What stands around a part: how much it speaks for a complaint, and how much more where another part surely is one. */
interface Around {
  readonly around: number;
  readonly bonus: number;
}

/** Told only as a way out or as background: a reason where nothing firmer is said. */
interface Found extends RejectionMatch {
  readonly weak: boolean;
  /** Told only as advice or of a case: a reason only where the text says that it came back. */
  readonly advised: boolean;
}

const readerFor = rememberPer(readerOf);

/** What a refusal names, and which items of its list say nothing that is known. */
export interface RefusalRead {
  readonly matches: readonly RejectionMatch[];
  readonly items: Items;
}

/** The reasons a refusal names, in the order of the text; none when it says nothing known for certain. */
export const matchRejections = (texts: RefusalTexts, refusal: string): readonly RejectionMatch[] =>
  readRefusal(texts, refusal).matches;

/** As `matchRejections`, with what of the text was not understood. */
export function readRefusal(texts: RefusalTexts, refusal: string): RefusalRead {
  const reader = readerFor(texts);
  const text = reader.simple(refusal).normalize('NFKC');
  if (isOfOtherMatter(text, reader) || isGoodNews(text, reader)) return { matches: [], items: NO_ITEMS };
  const sentences = new Map(
    sentencesOf(complaining(refusal, reader.turns), (whole) =>
      withoutAsides(reader.simple(whole), reader.asides),
    ).map((one) => [one.text, one]),
  );
  const around = reader.complaint.base + weightOf(textSigns([...sentences.values()]), reader.complaint);
  const all = headed([...sentences.values()], reader.dictionary);
  const read = readTwice(all, around, reader);
  const found = all.flatMap((one, at) => [
    ...(read[at] ?? []),
    ...(isSilentPair(at, all, read) ? reasonsIn(joined(one, all[at + 1]), { around, bonus: 0 }, reader) : []),
  ]);
  const kept = keptOf(found, saysReturned(text, reader.words));
  return { matches: once(kept), items: itemsIn(all, kept) };
}

/** What is said firmly; where nothing is, what is only hinted at. */
function keptOf(found: readonly Found[], isReturned: boolean): readonly Found[] {
  const firm = found.filter(({ weak }) => !weak);
  if (firm.length > 0) return firm;
  return isReturned ? found : found.filter(({ advised }) => !advised);
}

/** What each sentence names; and once one says firmly what is wrong, what others clearly state needs less to speak for it. */
function readTwice(all: readonly Headed[], around: number, reader: Reader): readonly (readonly Found[])[] {
  const first = all.map((one) => reasonsIn(one, { around, bonus: 0 }, reader));
  const isRefusal = first.flat().some(({ weak }) => !weak);
  return isRefusal ? all.map((one) => reasonsIn(one, { around, bonus: REFUSED_ANYWAY }, reader)) : first;
}

/** Stand at the end of a clause and say nothing. */
const PARTICLES = /[喔哦噢哟呢哈啊呀啦嘛滴]+$/u;

const isSettled = (clause: string, { settled, unsettled }: RefusalWords, turns: Turns): boolean =>
  turns.notBad.test(clause) ||
  turns.flawless.test(clause) ||
  turns.mended.test(clause) ||
  (settled.some((end) => clause.endsWith(end)) && !unsettled.some((word) => clause.includes(word)));

/** The text without who writes and without examples, and with what is counted aloud as a list. */
const complaining = (refusal: string, { head, example }: Turns): string =>
  countedAsList(refusal.replace(head, '$1').replace(example, '$1'));

/** "The name is X, but the page shows Y": where neither side of a "but" says anything alone, both together may. */
const isSilentPair = (at: number, all: readonly Headed[], read: readonly (readonly Found[])[]): boolean =>
  all[at]?.sentence.conceded === true && read[at]?.length === 0 && read[at + 1]?.length === 0;

function joined(one: Headed, next: Headed = one): Headed {
  const sentence = {
    ...next.sentence,
    text: `${one.sentence.text},${next.sentence.text}`,
    plain: `${one.sentence.plain},${next.sentence.plain}`,
  };
  return { sentence, told: `${one.told},${next.told}`, heading: '', isWayOut: false };
}

function readerOf(texts: RefusalTexts): Reader {
  const words = texts['refusal-words.json'];
  const { rejections, codes } = texts['rejections.json'];
  const simplified = simplifierOf(words.traditional, words.simplified);
  const corrected = correctorOf(words.mistyped);
  const turns = turnsOf(words);
  return {
    simple: (text) => corrected(simplified(text)),
    dictionary: dictionaryOf(words),
    signsOf: signReader(words.fillers),
    weights: weightsOf(texts['refusal-weights.json']),
    complaint: complaintWeightsOf(texts['refusal-weights.json'].complaint),
    isSettled: (clause) => isSettled(clause.replace(PARTICLES, ''), words, turns),
    isOfRest: (clause) => turns.rest.test(clause),
    turns,
    asides: asidesOf(words),
    words,
    byId: new Map(rejections.map((rejection) => [rejection.id, rejection])),
    codes,
  };
}

function reasonsIn(
  { sentence, told, heading, isWayOut }: Headed,
  within: Around,
  reader: Reader,
): readonly Found[] {
  const { text, codes } = sentence;
  const ofCodes = codes.flatMap((code) => reader.byId.get(reader.codes[code] ?? '') ?? []);
  if (ofCodes.length > 0)
    return ofCodes.map((rejection) => ({
      rejection,
      other: null,
      sentence: text,
      words: codes,
      weak: false,
      advised: false,
    }));
  const beside = { ...within, around: within.around + weightOf(sentenceSigns(sentence), reader.complaint) };
  const announced = reasonsOf(heading, sentence, beside, reader).map((one) => ({ ...one, weak: true }));
  const named = reasonsOf(told, sentence, beside, reader);
  return [...announced, ...(isWayOut ? named.map((one) => ({ ...one, weak: true })) : named)];
}

function reasonsOf(
  plain: string,
  sentence: Sentence,
  { around, bonus }: Around,
  reader: Reader,
): readonly Found[] {
  const parts = partsOf(plain, reader).filter(({ id }) => id !== SILENT);
  return parts
    .filter((part) => isLikely(part, parts.length))
    .map((part) => {
      const more = isStated(part, parts.length, sentence.listed) ? bonus : 0;
      return { ...part, complaint: complaintIn(part, around, reader) + more };
    })
    .filter((part) => isNamed(part) && !isOfPhone(part))
    .flatMap((part) => {
      const rejection = reader.byId.get(part.id);
      const other = isClear(part, parts.length) ? null : (reader.byId.get(part.next.id) ?? null);
      return rejection === undefined
        ? []
        : [
            {
              rejection,
              other,
              sentence: sentence.text,
              words: wordsOf(part),
              weak: isWeak(part, sentence, reader),
              advised: isOnlyAdvised(part, sentence.listed, reader.turns),
            },
          ];
    });
}

/** How much speaks for it that a part says what is wrong with this filing, as log odds. */
const complaintIn = ({ plain }: Part, beside: number, { complaint, dictionary }: Reader): number =>
  beside + weightOf(partSigns(plain, dictionary), complaint);

/** What is said of a phone alone is no reason of a domain: "the phone is not real-named". */
const isOfPhone = ({ id, said: { things } }: Part): boolean => {
  const named = things.flatMap(({ ids }) => ids);
  return id.startsWith('domain-') && named.includes('phone') && !named.includes('domain');
};

/** The words for things, and for what is said to be wrong with them; what is only asked for where nothing is. */
function wordsOf({ said: { things, faults } }: Part): readonly string[] {
  const stated = faults.filter(({ demanded }) => !demanded);
  const wrong = stated.length > 0 ? stated : faults;
  return [...new Set([...things, ...wrong].toSorted((a, b) => a.at - b.at).map(({ word }) => word))];
}

/** A text about an invoice or a parcel that has no word on a filing, or that says at its start that this is what came back. */
const isOfOtherMatter = (text: string, { words, turns: { filing } }: Reader): boolean =>
  words.otherMatters.some((matter) => {
    const at = text.indexOf(matter);
    if (at < 0 || filing.test(text.slice(0, at))) return false;
    const [rest = ''] = /^[^,，:：。;；\n]*/u.exec(text.slice(at + matter.length)) ?? [];
    const isReturned = !filing.test(rest) && words.returned.some((word) => rest.includes(word));
    return isReturned || !filing.test(text);
  });

/** A part in no known word for a fault is as firm as another when it is at least so probable, and so much speaks for a complaint. */
const FIRM = { probability: 0.7, complaint: 2.2 } as const;

/** "The filing has passed, now hang its number": what is asked for afterwards is no refusal, nor is what is told to everybody. */
const isGoodNews = (text: string, { words, turns }: Reader): boolean =>
  turns.advice.test(text) ||
  ((turns.circular.test(text) || words.news.some((word) => text.includes(word))) &&
    !saysReturned(text, words));

const saysReturned = (text: string, { returned }: RefusalWords): boolean =>
  returned.some((word) => text.includes(word));

/** An item of a list stands for itself; else what a "but" follows, what is over, or what says nothing wrong, is background. */
const isWeak = (part: Weighed, { listed, conceded }: Sentence, { turns }: Reader): boolean =>
  conceded ||
  turns.former.test(part.plain) ||
  turns.sameThing.test(part.plain) ||
  (!listed && (isUnsure(part) || isAdvice(part, turns))) ||
  isOnlyAdvised(part, listed, turns);

const isUnsure = ({ said: { faults }, probability, complaint }: Weighed): boolean =>
  faults.length === 0 && !(probability >= FIRM.probability && complaint >= FIRM.complaint);

/** What a part only asks for, or tells of a case, is the way out of what another part names. */
const isAdvice = ({ said: { remedy, faults }, plain }: Part, { wayOut }: Turns): boolean =>
  remedy || (faults.length > 0 && faults.every(({ conditional }) => conditional)) || wayOut.test(plain);

/** "Better renew it early", "those that run out soon, please renew": said to anybody. */
function isOnlyAdvised({ plain, said }: Part, listed: boolean, { advised, caseOf }: Turns): boolean {
  const advice = advised.exec(plain)?.[0].length ?? 0;
  const isStatedBefore = said.faults.some(({ at, demanded }) => !demanded && at < advice);
  return !listed && (caseOf.test(plain) || (advice > 0 && !isStatedBefore));
}

/** Each reason once; of two that are in doubt none where one of them stands for itself. */
function once(found: readonly Found[]): readonly RejectionMatch[] {
  const clear = new Set(found.filter(({ other }) => other === null).map(({ rejection }) => rejection.id));
  const seen = new Set<string>();
  return found.flatMap(({ rejection, other, sentence, words }) => {
    const isKnown = other !== null && (clear.has(rejection.id) || clear.has(other.id));
    if (isKnown || seen.has(rejection.id)) return [];
    seen.add(rejection.id);
    return [{ rejection, other, sentence, words }];
  });
}
