// Does a text refuse a filing at all? It may tell that one has passed or waits, that none was handed in yet, or be written to everybody.
import type { RefusalWords } from '../rulebook/rejections';
import { anyWord } from './turns';

/** The patterns of verdicts. */
export interface Verdicts {
  /** "Your application has passed the first review", "you need not do anything", "to all customers". */
  readonly nothing: RegExp;
  /** "Was sent back", "please correct". */
  readonly refused: RegExp;
  /** Said of what may come, or came back once: behind it "sent back" is no verdict. */
  readonly otherTime: RegExp;
  /** "Is often sent back". */
  readonly common: RegExp;
  /** "Was not", at the end of what stands before it. */
  readonly denied: RegExp;
  /** ": 0", or " order has been mended by you", behind "sent back". */
  readonly over: RegExp;
}

const CLAUSE = '[^,，:：;；。!！?？\\n]';
const CLAUSE_START = '(?<=^|[,，:：;；。!！?？\\n])';

const TEXT_START = '(?<![\\s\\S])';

/** "【Filing】", before what a message says. */
const TITLE = '(?:【[^】]*】)?';

/** "(changes: the site's principal)", between the matter and what became of it. */
const BRACKETS = '(?:\\([^()\\n]{0,30}\\))?';

/** "From 1 December on": a rule for everybody. */
const DATED = '自(?:下月|本月|[0-9]{1,2}月(?:[0-9]{1,2}日)?)起';

/** "Will" and "if", in Chinese a character each: not within "society" or "as follows". */
const WILL_OR_IF = '(?<![协社工学商])会(?![议员计])|如(?![下图实上期约何])';

/** "Sent back: 0": a count of none. */
const NONE_COUNTED = '[:：]\\s*(?:0|无)(?=\\s*(?:[,，。;；(]|$))';

/** Said by the customer himself: "the order shows that", "was sent back". */
const TOLD = '[退驳]|提示|显示|没过|失败|不通过';

const SENTENCE = /[^。;；!！?？\n]+/gu;

/** The patterns of a word list. */
export function verdictsOf(words: RefusalWords): Verdicts {
  const { verdicts: of, returned, turns } = words;
  return {
    nothing: new RegExp(nothingRefused(words).join('|'), 'imu'),
    refused: new RegExp(anyWord([...returned, ...of.refusing]), 'iu'),
    otherTime: new RegExp(
      `${WILL_OR_IF}|${anyWord([...of.possible, ...of.former, ...turns.formerTimes])}`,
      'u',
    ),
    common: new RegExp(anyWord(of.common), 'u'),
    denied: new RegExp(`${anyWord(of.denied)}${CLAUSE}{0,4}$`, 'u'),
    over: new RegExp(
      `^${CLAUSE}{0,4}${NONE_COUNTED}|^[回件]?的[^。;；!！?？\\n]{0,40}已${CLAUSE}{0,4}${anyWord(turns.mended)}`,
      'u',
    ),
  };
}

/** The ways in which a text says that nothing is refused. */
function nothingRefused({ verdicts: of }: RefusalWords): readonly string[] {
  const ofThisFiling = '(?<!(?:其他|其余|其它)(?:备案|申请)?)';
  const matter = `${anyWord(of.matters)}(?!号)${BRACKETS}${CLAUSE}{0,6}`;
  const hasPassed = `${ofThisFiling}${matter}已(?!可)经?[^可,，:：;；。!！?？\\n]{0,14}?${anyWord(of.passed)}`;
  const stagePassed = `${CLAUSE_START}\\s*${anyWord(of.passedStages)}[:：]?(?:已|已经)?(?:通过|过)(?=[了,，。;；:：]|通知)`;
  const opensWithSuccess = `${TEXT_START}\\s*${TITLE}${anyWord(of.openings)}(?=了?[!,。:;\\s]|通知|$)`;

  const ends = '(?=[,，。;；!！\\n(]|$)';
  const notHandedIn = `${anyWord(of.senders)}${CLAUSE}{0,4}${anyWord(of.notHandedIn)}(?:申请|订单|备案|资料)*${ends}`;
  const dear = `^\\s*${TITLE}(?:尊敬的|亲爱的|致)?`;
  const toEverybody = `${dear}${anyWord(of.all)}[^,，。:：\\n]{0,6}${anyWord(of.addressees)}[^。\\n]{0,14}$`;
  const noneSentBack = `(?:已|被)?[退驳]回(?:数|单|订单)?${NONE_COUNTED}`;
  const opensAsGuide = `(?<![\\s\\S]{60})${anyWord(of.guides)}`;
  const willExpire = `将[^。;；\\n]{0,20}到期[^。;；\\n]{0,6}[,，。;；]\\s*${anyWord(of.reminders)}`;

  const asker = `(?<![\\s\\S]{40})^\\s*[[【]?[^:：\\n]{0,6}${anyWord(of.askers)}[^:：\\n]{0,8}[:：]`;
  const question = `(?![^\\n]*${TOLD})[^\\n]*${anyWord(of.wondered)}[^\\n]*\\n`;
  const answerer = '[^:：\\n]{1,14}[:：]';

  const endsWell = `${anyWord(of.endings)}[^,，。;；!！?？:：\\n]{0,4}[。!！~]?(?![\\s\\S]*\\S)`;
  const nowIn = '(?:目前|当前|现在|现|的|处于|正|正在|排在|状态|为|是|[:：,，“"])*(?:管局)?';
  const waits = `${anyWord(of.matters)}${nowIn}${anyWord(of.waits)}`;
  return [
    hasPassed,
    stagePassed,
    opensWithSuccess,
    anyWord(of.nothingToDo),
    notHandedIn,
    toEverybody,
    noneSentBack,
    opensAsGuide,
    anyWord(of.circularEnds),
    DATED,
    willExpire,
    `${asker}${question}${answerer}`,
    endsWell,
    waits,
  ];
}

/** Whether a text says that nothing is refused, and no sentence of it that something is. */
export const refusesNothing = (text: string, verdicts: Verdicts): boolean =>
  verdicts.nothing.test(text) && !saysRefused(text, verdicts);

/** Whether a sentence of a text tells of a refusal. */
export const saysRefused = (text: string, verdicts: Verdicts): boolean =>
  (text.match(SENTENCE) ?? []).some((one) => isRefusal(one, verdicts));

/** Whether a sentence tells of a refusal, and nothing before it that it is none, or one of another time. */
function isRefusal(sentence: string, verdicts: Verdicts): boolean {
  const { refused, otherTime, common, denied, over } = verdicts;
  const found = refused.exec(sentence);
  if (found === null) return false;
  const before = sentence.slice(0, found.index);
  if (over.test(sentence.slice(found.index + found[0].length))) return false;
  return !denied.test(before) && !otherTime.test(before) && !common.test(before + found[0]);
}
