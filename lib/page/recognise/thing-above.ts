// Which thing is a label about when only the heading names it: 到期日 or 持有人 under 域名?
import { withoutBrackets } from '../dom/text';
import { clauseOf, saying } from './label-grammar';
import type { Lexicon } from './lexicon';
import { readable } from './word-segments';

/** Attributes that a label may name without the thing they belong to. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'until',
  'date',
  'number',
  'type',
  'validity',
  'longTerm',
  'signing',
]);
const DOMAIN: ReadonlySet<string> = new Set(['domain']);
/** Things in a filing that have such attributes. */
const THINGS: ReadonlySet<string> = new Set([
  'domain',
  'domainCert',
  'certificate',
  'idCard',
  'licence',
  'notice',
]);

/** Does a heading name one of these things, and nothing else? */
function isOf(heading: string, things: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const { words, isWhole } = clauseOf(readable(heading), lexicon);
  const terms = saying(words, 'term');
  return isWhole && terms.length > 0 && terms.every((term) => things.has(term));
}

/** Words for the holder of a thing: in the row of a domain, or under its heading, the domain's holder. */
export const HOLDER = /^(?:持有|所有|拥有|注册|登记)[人者]$|^(?<latin>holder|owner|registrant)$/iu;

/** Words for the paper that proves who holds a thing, as it is or as a picture of it. */
export const CERTIFICATE = /^(?:(?:注册)?证书(?:图片|照片|扫描件|原件|文件|附件)?|certificate)$/iu;

/** The words for the holder, if a label has no other words in either of its languages. */
function holderIn(label: string): string | null {
  const [first = '', ...more] = readable(withoutBrackets(label))
    .trim()
    .split(/[\s/／]+/u);
  return [first, ...more].every((word) => HOLDER.test(word)) ? first : null;
}

/** What a heading says of its part and not of its thing: 添加网站域名 above a window, 域名信息. */
const OF_PART = /^(?:添加|增加|编辑|修改|填写|录入)|(?:信息|資料|资料|情况)$/gu;

/** A domain's own name before what is asked of it: yunfan.cn 的证书, example.cn 到期日. */
const OF_NAMED_DOMAIN =
  /(?:[a-z\d-]+\.)+[a-z]{2,}\s*(?:的|'s)?\s*(?=(?:注册)?证书|(?:到期|过期|有效期)|(?:持有|所有)[人者]|certificate|expir)/iu;

/** The label with 域名 for the name of a domain that it asks something of. */
export const withDomainMeant = (label: string): string => label.replace(OF_NAMED_DOMAIN, '域名');

/** Puts the heading's thing before the label when both can be read completely: 到期日 under 网站域名, 号码 under 网站负责人证件. */
export function withThingAbove(label: string, section: readonly string[], lexicon: Lexicon): string {
  const heading = withoutBrackets(section.at(-1) ?? '').replace(OF_PART, '');
  const holder = holderIn(label);
  if (holder !== null && isOf(heading, DOMAIN, lexicon))
    return `${heading}${/\p{Script=Han}/u.test(holder) ? '' : ' '}${holder}`;
  if (CERTIFICATE.test(readable(label).trim()) && isOf(heading, DOMAIN, lexicon))
    return `${heading} ${label}`;
  const own = clauseOf(readable(label), lexicon);
  const says = saying(own.words, 'term');
  const isAttribute =
    own.isWhole &&
    says.length > 0 &&
    says.every((term) => ATTRIBUTES.has(term)) &&
    own.words.every(({ role }) => role === 'term');
  if (!isAttribute || heading === '') return label;
  return isOf(heading, THINGS, lexicon) ? `${heading}${/[a-z]$/iu.test(heading) ? ' ' : ''}${label}` : label;
}

/** The word server alone, which does not say what about the server is asked; the same in English may follow it. */
export const BARE_SERVER = /^(?:服务器|伺服器|主机)(?:\s+(?:cloud |ecs )?(?:server|host)s?)?$/u;

/** Labels that depend on the heading 接入, each with its complete wording. */
const OF_ACCESS: readonly (readonly [RegExp, string])[] = [
  [/^(?:方式|method)$/u, '接入方式'],
  [/^(?:云)?实例(?=$|\s+(?!ip\b)[a-z])/u, '云资源'],
  [BARE_SERVER, '云资源'],
];

/** The server on which a service runs, as lists of them are called: 接入的服务器, 网站部署在哪台云主机. */
const SERVER_CHOSEN =
  /^(?:(?:请?选择)?(?:(?:网站|站点|服务|应用|(?:本次)?备案)[所要]?)?(?:接入|部署|托管|放置|存放|绑定|关联|使用|所?用|选用|所在|运行|挂载|放)[到在于]?(?:的|哪一?[台个])?|哪一?[台个])云?(?:服务器|伺服器|主机|实例|云?资源)$/u;

/** The label of a list from which the server of a service is chosen, as the vocabulary has it; any other label as it is. */
export const withServerMeant = (label: string): string =>
  SERVER_CHOSEN.test(readable(label)) ? '云资源' : label;

/** The complete label for 方式, 实例 or 服务器 under the heading 接入. */
export const wholeUnderAccess = (label: string): string =>
  OF_ACCESS.find(([bare]) => bare.test(readable(label)))?.[1] ?? label;
