// Which signs distinguish a text that says what is wrong from a question, a rule or advice? Trained on wordings in made-up contexts.
import { partSigns, sentenceSigns, textSigns } from '../../lib/filing/refusals/complaint';
import { type Dictionary, dictionaryOf } from '../../lib/filing/refusals/dictionary';
import { correctorOf, type Sentence, sentencesOf } from '../../lib/filing/refusals/sentences';
import { simplifierFor } from '../../lib/filing/refusals/traditional';
import type { RefusalWordings, RefusalWords, SignWeights } from '../../lib/filing/rulebook/rejections';
import { createRandom } from '../bench/recognition/random';
import {
  type Filler,
  filled,
  hasPlace,
  isHan,
  type Pick,
  type Place,
  pickerOf,
  slotsFilled,
  takesHan,
  wordFiller,
} from './made-texts';
import { packedSigns } from './packed-signs';
import { type Example, learnt, type Training } from './regression';
import { joinedContexts } from './surroundings';

const TRAINING: Training = { rounds: 4, rate: 0.3, pull: 2e-3 };

const COMPLAINT = 0;
const OTHER = 1;
const CLASSES = 2;

/** How many texts are made from one context, one wording, or one clause about something in order that stands alone. */
const FORMS = { context: 60, joined: 6, wording: 6, inOrder: 12 } as const;

/** A sign in fewer contexts or wordings is a coincidence. */
const FEWEST = 3;

/** Weights closer to zero are left out. */
const FAINT = 0.9;

const SEED = 7;

/** A sign of every text: its weight is the constant term. */
const ALWAYS = 'always';

/** Put around a wording in a made-up text, so that its clauses are found again in the sentences. */
const MARKS = {
  '+': ['\ue000', '\ue001'],
  '-': ['\ue002', '\ue001'],
  ok: ['\ue002', '\ue001'],
} as const;
const ANY_MARK = /[\ue000-\ue002]/gu;

interface Maker {
  readonly pick: Pick;
  readonly simple: (text: string) => string;
  readonly dictionary: Dictionary;
}

/** Trains the weights of all signs that occur in the words of contexts. */
export function trainComplaint(words: RefusalWords, wordings: RefusalWordings): SignWeights {
  const maker = makerOf(words);
  const known = ownSigns(wordings, maker);
  const { signs, weights } = learnt(examplesOf(words, wordings, known, maker), FEWEST, CLASSES, TRAINING);
  const all = signs.map((sign, at) => ({
    sign,
    weight: (weights[CLASSES * at + COMPLAINT] ?? 0) - (weights[CLASSES * at + OTHER] ?? 0),
  }));
  const base = all.find(({ sign }) => sign === ALWAYS)?.weight ?? 0;
  return packedSigns(
    all.filter(({ sign }) => sign !== ALWAYS),
    base,
    FAINT,
  );
}

function makerOf(words: RefusalWords): Maker {
  const simplified = simplifierFor(words);
  const corrected = correctorOf(words.mistyped);
  const random = createRandom(SEED);
  return {
    pick: pickerOf(random.next),
    simple: (text) => corrected(simplified(text)),
    dictionary: dictionaryOf(words),
  };
}

/** The examples one after the other, with known signs only: all of them at once do not fit into memory. */
function* examplesOf(
  words: RefusalWords,
  all: RefusalWordings,
  known: ReadonlySet<string>,
  maker: Maker,
): Generator<Example> {
  const { inOrder, contexts } = all;
  const refused = Object.values(all.wordings).flat();
  const ofScript = (han: boolean) => {
    const own = (list: readonly string[]) => list.filter((one) => isHan(one) === han);
    return fillerOf(words, { refused: own(refused), inOrder: own(inOrder) }, maker);
  };
  const fillers = { han: ofScript(true), latin: ofScript(false) };
  const made = function* (source: string, times: number, fill: Filler, alone: number) {
    for (let time = 0; time < times; time += 1)
      for (const example of examplesIn(filled(source, fill, maker.pick), source, alone, maker))
        yield { ...example, signs: new Map([...example.signs].filter(([sign]) => known.has(sign))) };
  };
  for (const context of contexts)
    yield* made(context, FORMS.context, takesHan(context) ? fillers.han : fillers.latin, OTHER);
  for (const context of joinedContexts(all, maker.pick))
    yield* made(context, FORMS.joined, fillers.han, OTHER);
  for (const clause of inOrder) yield* made(clause, FORMS.inOrder, fillers.han, OTHER);
  for (const wording of refused) yield* made(wording, FORMS.wording, fillers.han, COMPLAINT);
}

interface Clauses {
  readonly refused: readonly string[];
  readonly inOrder: readonly string[];
}

function fillerOf(words: RefusalWords, { refused, inOrder }: Clauses, { pick }: Maker): Filler {
  const word = wordFiller(words, pick);
  return (place) => {
    if (place !== '+' && place !== '-' && place !== 'ok') return word(place);
    const [before, after] = MARKS[place];
    const wording = slotsFilled(pick(place === 'ok' ? inOrder : refused), pick).replace(/[。.]$/u, '');
    return before + wording + after;
  };
}

/** One example for each marked wording of a text; of a text without marks, one for each sentence, with the class `alone`. */
function examplesIn(text: string, source: string, alone: number, maker: Maker): readonly Example[] {
  const marked = sentencesOf(text, maker.simple);
  const sentences = marked.map((one) => ({ ...one, plain: one.plain.replace(ANY_MARK, '') }));
  const around = textSigns(sentences);
  const hasMarks = ANY_MARK.test(text);
  ANY_MARK.lastIndex = 0;
  return marked.flatMap((sentence, at) => {
    const bare = sentences[at] ?? sentence;
    const beside = sentenceSigns(bare);
    const parts = hasMarks ? markedParts(sentence) : [{ plain: bare.plain, class: alone }];
    return parts.map((part) => ({
      signs: new Map([...partSigns(part.plain, maker.dictionary), ...beside, ...around, [ALWAYS, 1]]),
      class: part.class,
      share: 1,
      source,
    }));
  });
}

/** The whole clauses that contain a marked wording; where the sentence was split within it, up to its end. */
function markedParts({ plain }: Sentence): readonly { readonly plain: string; readonly class: number }[] {
  const clauses = plain.split(/[,:]/u);
  const parts: { plain: string; class: number }[] = [];
  let open: { from: number; class: number } | null = null;
  const close = (until: number) => {
    if (open === null) return;
    const own = clauses.slice(open.from, until).join(',').replace(ANY_MARK, '');
    parts.push({ plain: own, class: open.class });
    open = null;
  };
  clauses.forEach((clause, at) => {
    for (const [sign] of clause.matchAll(ANY_MARK))
      if (sign === MARKS['+'][1]) close(at + 1);
      else open = { from: at, class: sign === MARKS['+'][0] ? COMPLAINT : OTHER };
  });
  close(clauses.length);
  return parts;
}

/**
 * The signs in the contexts' own words, and in the clauses of whole notices and of what is in order: what a text is about does not
 * show whether it complains.
 */
function ownSigns(
  { inOrder, contexts, openings, closings }: RefusalWordings,
  maker: Maker,
): ReadonlySet<string> {
  const words: Readonly<Record<Place, string>> = {
    ok: '域名一致',
    '+': '过期',
    '-': '过期',
    fault: '过期',
    good: '一致',
    thing: '域名',
  };
  const formsOf = (source: string) =>
    new Set(
      Array.from({ length: FORMS.context / 2 }, () => filled(source, (place) => words[place], maker.pick)),
    );
  const known = new Set<string>();
  const learnSigns = (source: string, of: (sign: string) => boolean) => {
    for (const text of formsOf(source))
      for (const { signs } of examplesIn(text, source, OTHER, maker))
        for (const sign of signs.keys()) if (of(sign)) known.add(sign);
  };
  const isOfPart = (sign: string) => sign.startsWith('p');
  for (const context of contexts) learnSigns(context, hasPlace(context) ? () => true : isOfPart);
  for (const opening of openings) learnSigns(`${opening}：<+>`, () => true);
  for (const closing of closings) learnSigns(`<+>，${closing}`, () => true);
  for (const clause of inOrder) learnSigns(clause, isOfPart);
  return known;
}
