// Which turns of speech say that a text, or a part of it, refuses nothing? Patterns made of the word list.
import type { RefusalWords } from '../rulebook/rejections';
import { escaped } from './sentences';

/** The patterns, ready to be tried on a text. */
export interface Turns {
  /** Words that only texts on filings have. */
  readonly filing: RegExp;
  /** "Reviewer's remark:": tells who writes, not what is wrong. */
  readonly head: RegExp;
  /** "Is no foreigner", "stands on no list": a clause that ends so names nothing that is wrong. */
  readonly notBad: RegExp;
  /** "Has no blur", "is not expired": so too. */
  readonly flawless: RegExp;
  /** The head of a circular of an administration. */
  readonly circular: RegExp;
  /** The head of advice to everybody: "how to avoid …", "tips:". */
  readonly advice: RegExp;
  /** "What you were sent back for last time". */
  readonly former: RegExp;
  /** "What came back last time is mended": not what comes back now. */
  readonly formerMended: RegExp;
  /** "Their order came back. … Ours still waits". */
  readonly others: RegExp;
  /** How a part begins that tells the way out. */
  readonly wayOut: RegExp;
  /** "For example: …", to the end of its sentence: what could be written, nothing of this filing. */
  readonly example: RegExp;
  /** "The rest …": how a clause begins that speaks of all that is not named. */
  readonly rest: RegExp;
  /** "Has been renewed": how a clause ends that speaks of what is over. */
  readonly mended: RegExp;
  /** "This form": what is said of it was said of the thing before. */
  readonly sameThing: RegExp;
  /** "Of those that …, please …": a case and what to do then. */
  readonly caseOf: RegExp;
  /** "The date had better be …": a first clause that is advice. */
  readonly advised: RegExp;
  /** "That does not matter": a clause that says no more takes back the one before it. */
  readonly noMatter: RegExp;
  /** "That is right": so too. */
  readonly allRight: RegExp;
  /** "… has no effect on this order": how a clause ends that names nothing that is wrong. */
  readonly noEffect: RegExp;
  /** "Or file as a company": how a clause begins that tells another way out. */
  readonly alternative: RegExp;
  /** "Should there indeed be news on it, …": what to do in another case. */
  readonly exception: RegExp;
  /** "A forgotten password can be found again there": where something is to be had. */
  readonly obtainable: RegExp;
  /** "Need not be uploaded": how a clause ends. */
  readonly notNeeded: RegExp;
  /** "This notice is for all customers". */
  readonly toEverybody: RegExp;
  /** "The second review found nothing more": not where it is "but for …". */
  readonly concluded: RegExp;
}

/** Faults that are none where they are denied; to have no copy, or no seal, is one. */
const DENIED = ['unclear', 'wrong', 'expired', 'fake', 'conflict'] as const;

/** "Where it is indeed …, or of those that …", from the start of a clause, maybe behind "by the rules,". */
const OF_THOSE = '^(?:[按据根][^,:]*,)?[^,:]*';
const OF_A_CASE = '^(?:[按据根][^,:]*,)?[确凡属对][^,:]*';

/** "That one point too", from the start of a clause that says no more than what is said of it. */
const OF_THAT = '^(?:但|不过|这|此|该|那|倒|都|也|均|并|全|本单|个|条|项|点|一|块|方面|就|算|暂|暂时|目前)*';

/** "Q: … A: …", from the start of a text. */
const ASKED_AND_ANSWERED = '^\\s*(?:问|q)[0-9]?[:：][^\\n]*[?？]\\s*(?:答|a)[0-9]?[:：]';

/** Finds any of the words. */
export const anyWord = (words: readonly string[]): string => `(?:${words.map(escaped).join('|')})`;

/** The patterns of a word list. */
export function turnsOf(words: RefusalWords): Turns {
  const { turns: of, faults, lacks, demands, particle, returned } = words;
  const flaws = DENIED.flatMap((id) => faults[id]?.stated ?? []);
  const howTo = `^[^,，。:：\\n]{0,6}${anyWord(of.howTo)}${anyWord(of.avoid)}`;
  const tips = `^[^,，。\\n]{0,10}${anyWord(of.tips)}[:：,，]`;
  return {
    filing: new RegExp(anyWord(of.filing), 'u'),
    head: new RegExp(`(^|[\\n\\r。;；])\\s*${anyWord(of.heads)}\\s*[:：]`, 'gu'),
    notBad: new RegExp(`${anyWord(of.denials)}[^,:]{0,6}${anyWord(of.bad)}$`, 'u'),
    flawless: new RegExp(`${anyWord(lacks)}${anyWord(flaws)}$`, 'u'),
    circular: new RegExp(
      `^\\s*【${anyWord(of.circulars)}】|^\\s*(?:【[^】]*】)?[^,，。:：\\n]{0,16}关于[^,，。:：\\n]+的${anyWord(of.circulars)}`,
      'u',
    ),
    advice: new RegExp(`${howTo}|${tips}|${ASKED_AND_ANSWERED}(?![\\s\\S]*${anyWord(of.ownAnswers)})`, 'iu'),
    former: new RegExp(`^${anyWord(of.formerTimes)}[^,]{0,14}${anyWord(of.formerMatters)}`, 'u'),
    formerMended: new RegExp(
      `${anyWord(of.formerTimes)}[^。;；!！?？\\n]{0,60}?(?:已|均|都|全)[^。;；,，]{0,6}${anyWord(of.mended)}`,
      'gu',
    ),
    others: new RegExp(
      `(?:^|[。!！\\n])[^。!！,，:：\\n]{0,6}${anyWord(of.others)}[^。!！\\n]{0,60}${anyWord(returned)}[\\s\\S]{0,200}${anyWord(of.own)}[^。!！?？,，\\n]{0,8}${anyWord(of.waiting)}`,
      'u',
    ),
    wayOut: new RegExp(`^${anyWord(of.wayOut)}`, 'u'),
    example: new RegExp(
      `(^|[\\n\\r。;；,，(（])\\s*${anyWord(of.examples)}\\s*[:：][^。;；\\n\\r)）]*`,
      'gu',
    ),
    rest: new RegExp(`^${anyWord(of.rest)}`, 'u'),
    mended: new RegExp(`(?:已|已经)${anyWord(of.mended)}[好过完]?了?$`, 'u'),
    sameThing: new RegExp(anyWord(of.sameThings), 'u'),
    advised: new RegExp(`^[^,:]{0,16}${anyWord(of.advised)}`, 'u'),
    noMatter: new RegExp(`${OF_THAT}${anyWord(of.noMatter)}[^,:不未没]{0,4}$`, 'u'),
    allRight: new RegExp(`${OF_THAT}${anyWord(of.allRight)}的?了?$`, 'u'),
    noEffect: new RegExp(`${anyWord(of.noEffect)}(?:本单|本次|这次|此次|备案|审核|提交|申请|结果)*$`, 'u'),
    alternative: new RegExp(`^${anyWord(of.alternatives)}`, 'u'),
    exception: new RegExp(`^${anyWord(of.exceptions)}`, 'u'),
    obtainable: new RegExp(
      `^[^,:不未没无]{0,16}可(?:在|到|于|从|通过|登录)[^,:]{0,16}${anyWord(of.obtainable)}$`,
      'u',
    ),
    notNeeded: new RegExp(
      `^(?!${anyWord(of.rest)}).*${anyWord(of.needless)}${anyWord(of.handings)}了?$`,
      'u',
    ),
    toEverybody: new RegExp(`${anyWord(of.papers)}[^。;；\\n]{0,24}${anyWord(of.everybody)}`, 'u'),
    concluded: new RegExp(`${anyWord(of.conclusions)}[^。;；\\n除但]{0,12}${anyWord(of.clean)}`, 'u'),
    caseOf: new RegExp(
      `${OF_A_CASE}${particle},${anyWord(demands)}|${OF_THOSE}${particle}${anyWord(of.advised)}`,
      'u',
    ),
  };
}
