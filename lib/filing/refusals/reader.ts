// What is a refusal read with? The word list, the patterns and the weights, made ready once per rulebook.
import { rememberPer } from '../memo';
import type { RefusalWeights, RefusalWords, Rejection, Rejections } from '../rulebook/rejections';
import { type Asides, asidesOf } from './asides';
import { type Cases, casesOf } from './cases';
import { type ComplaintWeights, complaintWeightsOf } from './complaint';
import { type Dictionary, dictionaryOf } from './dictionary';
import { correctorOf } from './sentences';
import { type SignsOf, signReader } from './signs';
import { spokenWriter } from './spoken';
import { simplifierFor } from './traditional';
import { type Turns, turnsOf } from './turns';
import { type Verdicts, verdictsOf } from './verdict';
import { waysOutOf } from './ways-out';
import { type Weights, weightsOf } from './weights';

/** What refusals are read with: the reasons, the words for things and faults, and what each sign weighs. */
export interface RefusalTexts {
  readonly 'rejections.json': Rejections;
  readonly 'refusal-words.json': RefusalWords;
  readonly 'refusal-weights.json': RefusalWeights;
}

/** Everything that reads sentences, made once per rulebook. */
export interface Reader {
  readonly simple: (text: string) => string;
  /** Simplified characters for traditional ones, one for one. */
  readonly simplified: (text: string) => string;
  readonly dictionary: Dictionary;
  readonly signsOf: SignsOf;
  readonly weights: Weights;
  readonly complaint: ComplaintWeights;
  readonly isSettled: (clause: string) => boolean;
  readonly isTakenBack: (clause: string) => boolean;
  readonly isAlternative: (clause: string) => boolean;
  readonly isOfRest: (clause: string) => boolean;
  readonly turns: Turns;
  readonly asides: Asides;
  readonly verdicts: Verdicts;
  readonly cases: Cases;
  /** The head of a passage that tells what to do. */
  readonly wayOutHead: RegExp;
  readonly words: RefusalWords;
  readonly byId: ReadonlyMap<string, Rejection>;
  readonly judge: RefusalWeights['judge'];
  /** What each sign adds to what the judge knows of a part. */
  readonly judgeSigns: ComplaintWeights;
  readonly codes: Readonly<Record<string, string>>;
}

/** A judge that was taught by no signs. */
const NO_SIGNS = { signs: '', weights: '', step: 1, base: 0 };

/** The reader of a rulebook. */
export const readerFor = rememberPer(readerOf);

/** A remark in brackets at the end of a clause. */
const AT_END = /\([^()]*\)?$/u;

/** Stand at the end of a clause and say nothing. */
const PARTICLES = /[喔哦噢哟呢哈啊呀啦嘛滴]+$/u;

const isSettled = (clause: string, { settled, unsettled }: RefusalWords, turns: Turns): boolean =>
  turns.notBad.test(clause) ||
  turns.flawless.test(clause) ||
  turns.mended.test(clause) ||
  turns.noEffect.test(clause) ||
  (settled.some((end) => clause.endsWith(end)) &&
    !unsettled.some((word) => clause.replace(SUFFIX, '').includes(word)));

/** Has the word for "after" in it and says nothing of the time. */
const SUFFIX = /后缀/gu;

function readerOf(texts: RefusalTexts): Reader {
  const words = texts['refusal-words.json'];
  const { rejections, codes } = texts['rejections.json'];
  const simplified = simplifierFor(words);
  const corrected = correctorOf(words.mistyped);
  const spoken = spokenWriter(words.english);
  const turns = turnsOf(words);
  return {
    simplified,
    simple: (text) => spoken(corrected(simplified(text))),
    dictionary: dictionaryOf(words),
    signsOf: signReader(words.fillers),
    weights: weightsOf(texts['refusal-weights.json']),
    complaint: complaintWeightsOf(texts['refusal-weights.json'].complaint),
    isSettled: (clause) => isSettled(clause.replace(AT_END, '').replace(PARTICLES, ''), words, turns),
    isTakenBack: (clause) => turns.noMatter.test(clause) || turns.allRight.test(clause),
    isAlternative: (clause) => turns.alternative.test(clause),
    isOfRest: (clause) => turns.rest.test(clause),
    turns,
    asides: asidesOf(words),
    verdicts: verdictsOf(words),
    cases: casesOf(words),
    wayOutHead: waysOutOf(words),
    words,
    byId: new Map(rejections.map((rejection) => [rejection.id, rejection])),
    judge: texts['refusal-weights.json'].judge,
    judgeSigns: complaintWeightsOf(texts['refusal-weights.json'].judge.signs ?? NO_SIGNS),
    codes,
  };
}
