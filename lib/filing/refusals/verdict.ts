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
  /** "Domains of such endings", before "are not taken". */
  readonly ofThose: RegExp;
}

const CLAUSE = '[^,，:：;；。!！?？\\n]';
const CLAUSE_START = '(?<=^|[,，:：;；。!！?？\\n])';

const TEXT_START = '(?<![\\s\\S])';

/** "【Filing】", before what a message says. */
const TITLE = '(?:【[^】]*】)?';

/** "(changes: the site's principal)", between the matter and what became of it. */
const BRACKETS = '(?:\\([^()\\n]{0,30}\\))?';

/** "From 1 December on": a rule for everybody; with a year, only where a rule follows, since a licence may have run out from a day on. */
const RULE_FOLLOWS =
  '[,，]?(?:执行|施行|实施|将|须|需|必须|应|要求|凡|所有|我?省|本省|全省|各|新增|单位|个人|备案|暂停|停止|不再|恢复|调整|启用)';
const DATED = `(?:自|从)(?:下月|本月|下周|明年|[0-9]{1,2}月(?:[0-9]{1,2}日)?)起|自?[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日起${RULE_FOLLOWS}|即日起${RULE_FOLLOWS}`;

/** "Blurred pictures 12, names 9": what a report counts of many filings. */
const COUNTED = '(?:[^,，、:：;；。\\s0-9]{2,12}\\s*[0-9]{1,4}\\s*[单件起例户][,，、;；]\\s*){2}';

/** "To all resellers:", at the start of a text. */
const TO_MANY = `${TEXT_START}\\s*${TITLE}(?:致|尊敬的)?(?:各位|各|全体|所有|广大)[^,，。:：\\n]{0,10}(?:公司|接入商|服务商|代理商?|经销商|分销商|单位|部门|网点|门店|店长|机构|企业|站长|用户|客户|开发者|主办者|会员)[:：]`;

/** "Then press next", beside a form, and "the template was sent to you": said before anything was handed in. */
const BEFORE_HANDING_IN = `点击?[“"]?下一步|${TEXT_START}[^,，。;；\\n]{0,14}模板已`;

/** "Domains of such endings are not taken": a rule, where nothing says that it is about this filing. */
const OF_THOSE = '^(?![^]*(?:[您你贵该本此]|这[个次单]))[^]*的[^,，:：]{0,4}(?:一律|均|都|概)?$';
const RULED_OUT = /^(?:不予|不能|无法)/u;

/** "Sent back: 41": so many are of many filings. */
const MANY = '^了?[:：]?\\s*[1-9][0-9]+\\s*[单件起例户]';

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
    ofThose: new RegExp(OF_THOSE, 'u'),
    denied: new RegExp(`${anyWord(of.denied)}${CLAUSE}{0,4}$`, 'u'),
    over: new RegExp(
      `^${CLAUSE}{0,4}${NONE_COUNTED}|${MANY}|^[回件]?的[^。;；!！?？\\n]{0,40}已${CLAUSE}{0,4}${anyWord(turns.mended)}`,
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
    COUNTED,
    TO_MANY,
    BEFORE_HANDING_IN,
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
  const { refused, otherTime, common, denied, over, ofThose } = verdicts;
  const found = refused.exec(sentence);
  if (found === null) return false;
  const before = sentence.slice(0, found.index);
  if (over.test(sentence.slice(found.index + found[0].length))) return false;
  if (RULED_OUT.test(found[0]) && ofThose.test(before)) return false;
  return !denied.test(before) && !otherTime.test(before) && !common.test(before + found[0]);
}
