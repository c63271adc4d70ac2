// Is a text a refusal of a filing at all? It may be about an invoice, or tell that a filing has passed.
import { withoutAsides } from './asides';
import { withoutOutcomes } from './cases';
import type { Reader } from './reader';

/** What is quoted is written on a paper or a page: a watermark "only for a loan" is no loan. */
const QUOTED = /[“「『"][^“”「」『』"\n]{1,30}[”」』"]/gu;

/** "A lender's watermark", "not as in the app store": names who or what is spoken of, no matter of its own. */
const OF_ANOTHER = /^(?:平台|那边)?(?:公司|单位|机构|的?水印|里?的?(?:版本|不一致|不一样|不同|不符))/u;

/** A text about an invoice or a parcel that has no word on a filing, or that says at its start that this is what came back. */
export function isOfOtherMatter(whole: string, { words, turns: { filing } }: Reader): boolean {
  const text = whole.replace(QUOTED, '');
  return words.otherMatters.some((matter) => {
    const at = text.indexOf(matter);
    if (at < 0 || filing.test(text.slice(0, at))) return false;
    if (OF_ANOTHER.test(text.slice(at + matter.length))) return false;
    const [rest = ''] = /^[^,，:：。;；\n]*/u.exec(text.slice(at + matter.length)) ?? [];
    const isReturned = !filing.test(rest) && words.returned.some((word) => rest.includes(word));
    return isReturned || !filing.test(whole);
  });
}

/** "The filing has passed, now hang its number": what is asked for afterwards is no refusal, nor is what is told to everybody. */
export const isGoodNews = (text: string, reader: Reader): boolean =>
  reader.turns.advice.test(text) ||
  reader.turns.toEverybody.test(text) ||
  (reader.turns.concluded.test(text) && !saysReturned(withoutAsides(text, reader.asides), reader)) ||
  ((reader.turns.circular.test(text) || reader.words.news.some((word) => text.includes(word))) &&
    !saysReturned(text, reader));

/** Whether a text says that something came back; what came back before and is mended no longer does. */
export const saysReturned = (text: string, { words, turns, cases }: Reader): boolean => {
  const now = withoutOutcomes(text.replace(turns.formerMended, ''), cases).toLowerCase();
  return words.returned.some((word) => now.includes(word));
};

/** "A friend's came back because …": a sentence about what somebody else has handed in; not where he tells of ours. */
const OF_FRIENDS =
  /(?:朋友|同学|同行|亲戚|邻居|隔壁|别人|人家|另一个客户|别的客户|其[他它余]客户)[^,，。;；:：!！?？\n]{0,3}(?:那[个单]|的(?:单|备案|网站|申请))/u;

const SENTENCE = /[^。;；!！?？\n]+/gu;

/** The text without the sentences that tell of another's filing. */
export const withoutOthers = (text: string): string =>
  text.replace(SENTENCE, (one) => (OF_FRIENDS.test(one) ? '' : one));

/** "Their order came back, ours still waits": what is said of another's filing is no reason of this one. */
export const isOfOthers = (text: string, { turns: { others } }: Reader): boolean => others.test(text);
