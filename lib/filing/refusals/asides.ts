// Which passages of a letter are told to everybody? What stands under "please note:" is no reason, and says nothing of how the rest is meant.
import type { RefusalWords } from '../rulebook/rejections';
import { anyWord } from './turns';

/** What may stand before the words of a head: signs of an item, brackets. */
const BEFORE =
  '[\\s【\\[(*◆◇■□●○▲★※·•_=—-]*(?:[0-9a-z]{1,2}[.、)]|[一二三四五六七八九十]{1,2}[、.])?\\s*[【\\[(]?';

/** The first characters of an item of a list. */
const ITEM = /^\s*(?:[-–—*·•◆◇■□●○▲★※✓✗√×]|[(（]?[0-9a-z一二三四五六七八九十甲乙丙丁戊己]{1,3}[)）.、:：])/u;

/** A line that goes on in the next one: it ends with a colon, a comma or a semicolon. */
const OPEN = /[:：;；,，、]\s*$/u;

const SENTENCE = /[^。!！?？;；]+/gu;

/** "That you may understand it better," before a head. */
const PURPOSE = '(?:为[^:：,，。;；]{0,12}[,，])?';

/** A line that is a head itself: in brackets, or with a colon at its end. */
const HEAD = /^\s*[【[]|[:：]\s*$/u;

/** The patterns of passages that are told to everybody. */
export interface Asides {
  /** The head of one at the start of a line: "please note", "general demands". */
  readonly line: RegExp;
  /** The head of one within a line, from the start of its sentence to its colon, or an opening such as "by the way". */
  readonly within: RegExp;
  /** Of a single sentence: its opening, "once it has passed", or a remark in it, "for your information". */
  readonly single: RegExp;
  /** How a passage begins that tells all the same that this filing came back. */
  readonly answer: RegExp;
  /** Said of what may come: such a passage tells nothing of this filing. */
  readonly possible: RegExp;
  /** "Has nothing to do with what came back": such a passage tells of no reason, though it speaks of coming back. */
  readonly unrelated: RegExp;
}

/** "Hint:", before a single sentence. */
const HINT = '(?:[^:：,，]{0,4}(?:提示|提醒|说明|注)[:：]\\s*)?';

/** The patterns of a word list. */
export function asidesOf({ asides, returned }: RefusalWords): Asides {
  const head = `${anyWord(asides.heads)}[^:：,，。;；]{0,8}`;
  const opening = anyWord(asides.openings);
  const unrelated = anyWord(asides.unrelated);
  return {
    line: new RegExp(
      `^${BEFORE}${PURPOSE}(?:[^\\s:：,，。;；]{0,8}${head}(?:[:：,，】\\]]|$)|${anyWord(asides.labels)}[:：】\\]]|${opening}|[^:：。;；]*${unrelated}[^:：。;；]{0,8}[:：])`,
      'iu',
    ),
    within: new RegExp(
      `(?<=[。!！?？;；~]\\s*)(?:[^:：,，。;；]{0,8}(?:${head}[:：]|${opening})|[【\\[]?${anyWord(asides.labels)}[:：】\\]])`,
      'iu',
    ),
    single: new RegExp(`^${HINT}[^:：,，]{0,8}${anyWord(asides.sentences)}|${anyWord(asides.remarks)}`, 'iu'),
    answer: new RegExp(`^[^。;；]*${anyWord(returned)}`, 'iu'),
    possible: new RegExp(`^[^。;；]*${anyWord(asides.possible)}`, 'iu'),
    unrelated: new RegExp(`^[^。;；]*${unrelated}`, 'iu'),
  };
}

/** What was found wrong, in a list of what was looked at. */
const CROSSED = /[×✗✘☒❌]/u;
/** What was found in order there. */
const TICKED = /[√✓✔☑✅][^√✓✔☑✅×✗✘☒❌\n]*/gu;

/** The text without its passages that are told to everybody, from a head to the end of its line, or of the list it opens; and without what is ticked in a list where something else is crossed. */
export function withoutAsides(text: string, asides: Asides): string {
  let within = false;
  let before = '';
  const wrong = CROSSED.test(text) ? text.replace(TICKED, '') : text;
  const kept = wrong.split(/\r?\n/u).map((line) => {
    const isBlank = line.trim() === '';
    const at = within && goesOn(line, before) ? 0 : startIn(line, asides);
    before = isBlank ? '' : line;
    within = at >= 0 || (within && isBlank);
    return (at >= 0 ? line.slice(0, at) : line).replace(SENTENCE, (one) =>
      isSingle(one, asides) ? '' : one,
    );
  });
  return kept.join('\n');
}

/** Whether a single sentence is told to everybody. */
const isSingle = (sentence: string, asides: Asides): boolean =>
  asides.single.test(sentence) && !tellsAnswer(sentence, asides);

/** Whether a passage tells all the same that this filing came back. */
const tellsAnswer = (passage: string, { answer, possible, unrelated }: Asides): boolean =>
  answer.test(passage) && !possible.test(passage) && !unrelated.test(passage);

/** Whether a line belongs to the passage of the one before it. */
export const goesOn = (line: string, before: string): boolean =>
  ITEM.test(line) || (line.trim() !== '' && OPEN.test(before) && !HEAD.test(line));

/** Where in a line such a passage begins; -1 where none does. */
function startIn(line: string, asides: Asides): number {
  const at = asides.line.test(line) ? 0 : (asides.within.exec(line)?.index ?? -1);
  return at >= 0 && tellsAnswer(line.slice(at), asides) ? -1 : at;
}
