// Which words of a heading tell whether it is about a person or party, about nobody, or about the filing itself?
import type { Lexicon } from './lexicon';
import { readable } from './word-segments';

/** Words that may follow the owner in a heading. */
export const TAIL = /(?:信息|资讯|资料|详情|联系方式|基本|information|info|details?|profile)*\s*$/iu;
/** Words for a person or party. One that our vocabulary does not know is somebody outside the filing. */
export const SOMEBODY = /(?:[人员方商者]|代表|经理|顾问)$/u;
/** Words that look like another person or party but mean the filer. */
export const OURSELVES = /(?:个人|本人|自然人|法人)$|^\s*(?:相关|有关|各类)?人员\s*$/u;
/** The same words in English. */
export const SOMEBODY_LATIN =
  /\b(?:agent|manager|contact|officer|person|owner|representative|holder|staff)s?\s*$/iu;
/** A number or letter of an outline before a heading. */
const NUMBERED =
  /^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛]|[A-Ha-h])[)）.、．:：]\s*/u;
/** A number drawn before a heading: 1主体信息. */
const BADGE = /^\s*0?\d{1,2}\s*(?=[\p{Script=Han}（(])/u;
/** Words of filings: a heading with one of these is not taken as being about somebody else, even if its other words are unknown. */
export const OF_FILINGS = /主办|主体|开办|备案|负责人|责任人|法定代表/u;
/** The title of the filing itself, which is about all persons and parties; 谁来备案 asks for one of them. */
export const FILING =
  /(?<!谁[来要在办去]{0,2})备案(?:管理系统|管理|系统|订单|申请|平台|流程|服务|资料|信息|登记|材料|类型|须知|指引|人员|表|\s)*$|^(?:首次|新增|变更)备案|(?<!of (?:the )?)\bfilings?(?: (?:application|order|system|management|form|information|service|platform|wizard)s?)*$/u;
/** A heading that names several persons or parties. */
export const LIST = /[及与和、/&+]|\band\b/u;

/** The operator of a site is the filer; in a log, the same word means a clerk. */
export const OPERATOR = /^(?:the )?operator(?: (?:details?|information|info|profile|identity|data))?$/u;

/** Numbers of one of several services (网站2, 网站二信息); they are no part of its name. */
const ORDINAL = /第\d+步|\d+|(?<=\p{Script=Han})[一二三四五六七八九十]{1,3}(?=\s|$|[（(]|负责人|信息|资料)/gu;

/** 备案前确认 is about a point in time and does not refer to anything former. */
const BEFOREHAND = /(?:备案|填写|填报|提交|办理|申请|上传|报备)之?前/gu;

/** In 网站备案：联系人 the words before the colon are the title of the filing, and those after it name the person. */
const FILING_BEFORE = /^[^:：]*备案\s*[:：]\s*(?=\S)/u;

/** Before the name of whoever is meant these words say nothing: 人员信息 - 网站负责人, 人员资料（网站负责人）. */
const PEOPLE_BEFORE = /人员(?:信息|资料|档案)(?=\s*[-–—:：·（(]\s*\p{L})/gu;

/** A dash between two blanks parts a heading as a colon does. */
const DASH = /\s[-–—]\s/gu;

/** A heading without its number and without words that only say that something is to be done. */
export function plainHeading(heading: string, lexicon: Lexicon): string {
  const text = readable(heading.slice(0, 80))
    .replace(BADGE, '')
    .replace(NUMBERED, '')
    .replace(FILING_BEFORE, '')
    .replace(ORDINAL, ' ')
    .replace(BEFOREHAND, ' ')
    .replace(PEOPLE_BEFORE, ' ')
    .replace(DASH, ': ');
  return lexicon.headingFillers.reduce((left, filler) => left.replaceAll(filler, ' '), text);
}
