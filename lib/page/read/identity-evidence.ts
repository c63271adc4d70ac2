// Whose filing is on the page? Names, numbers, domains and phones that stand in its read-only text.
import { CONTROL } from '../dom/control';
import { wordsOf } from '../dom/elements';
import { simplified, tidy } from '../dom/text';
import type { Evidence } from '../model';

type Kind = Evidence['kind'];

/** Somebody who is named on a filing's page and is never the filer. */
const OF_OTHERS =
  /接入|注册商|注册服务|服务商|服务机构|代理|经办|开户|收款|付款|发票|合作|客服|上级|主管|投资|出资|供应|渠道|推荐|证书|所有者|持有者|示例|provider|registrar|registry|agent|invoice|bank|invest|superior|partner|parent|service mail|help|example|sample|owner|certificate/iu;

/** What a label says about the text behind it: strong enough to hold a page back. */
const LABELS: readonly (readonly [Kind, RegExp])[] = [
  [
    'name',
    /^(?:当前|备案|主体|主办|开办|申请|您的|贵|企业|单位|公司|机构|组织|或|的|方|者|人|中文)*(?:主体|主办单位|主办者|主办人|主办方|单位|公司|企业|机构|组织|者)(?:或主办人)?(?:信息)?的?(?:中文)?(?:名称|全称|名字|名)$/u,
  ],
  [
    'name',
    /^(?:full |legal |registered )?(?:name|title) of (?:the )?(?:organi[sz]ation|organi[sz]er|company|entity|sponsor|enterprise|filing entity|icp filing entity|applicant)$/iu,
  ],
  [
    'name',
    /^(?:the )?(?:icp |filing |current )*(?:organi[sz]ation|organi[sz]er|company|entity|sponsor|enterprise|applicant)(?:'s|’s)?[ -]*(?:full |legal |registered )?name$/iu,
  ],
  [
    'number',
    /(?:证件号码?|证件编号|证照号码?|证照编号|信用代码|营业执照号码?|身份证号码?|(?:id|certificate|document|licen[cs]e) (?:number|no\.?)|credit code)$/iu,
  ],
  ['domain', /^(?:网站|站点|备案|主|已备案|的|互联网信息服务|服务|您的)*(?:域名|网域名称)(?:名称)?$/u],
  [
    'domain',
    /^(?:the )?(?:website|site|main|primary|filed|service|of|'s|’s| )*domain(?: name)?s?(?: of (?:the )?(?:website|site|service))?$/iu,
  ],
  ['phone', /(?:手机号码?|联系方式1?|移动电话(?:号码)?|mobile(?: phone)?(?: number)?)$/iu],
];
/** Words that name somebody only with a colon behind them: alone in a cell 企业 is a nature, not a label. */
const WITH_COLON = /^(?:当前|备案)?(?:主体|主办单位|主办者|主办人|单位|公司|企业|主体信息|备案主体)$/u;
const SHAPES: Readonly<Record<Kind, RegExp>> = {
  name: /^[\p{L}\p{N}（）()·.,'*&\s-]{2,60}$/u,
  number: /^[0-9A-Za-z*]{8,20}$/u,
  domain: /^(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+\/?$/u,
  phone: /^(?:\+?86[- ]?)?1[\d*]{10}$/u,
};
/** The endings of names of organisations. */
const ORGANISATION =
  /(?:公司|集团|厂|店|商行|工作室|合作社|合伙|有限合伙|中心|研究院|研究所|学院|大学|学校|医院|委员会|局|协会|学会|基金会|商会|事务所|银行|报社|出版社|政府|馆|站|社|部|院|会)(?:[（(].{1,20}[)）])?$|\b(?:ltd|inc|llc|corp|limited|company|corporation|gmbh|plc|association|university|foundation)\.?$/iu;
/** No name has these; a sentence of help does. */
const SENTENCE =
  /除|以外|所有|如果|请|须|需要|例如|包括|不得|可以|不能|一致|填写|输入|选择|\b(?:other than|every|any|please|must|example|should)\b/iu;
const NUMBER =
  /(?<![0-9A-Z*])(?:[0-9A-HJ-NPQRTUWXY]{2}[\d*]{6}[0-9A-HJ-NPQRTUWXY*]{10}|\d{6}[\d*]{11}[\dXx*])(?![0-9A-Z*])/gu;
const NO_VALUE = /^(?:请|未填|未选|暂无|无$|-+$)/u;

function kindOfLabel(label: string): Kind | null {
  if (OF_OTHERS.test(label)) return null;
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** Does a text look like what a label of this kind stands before? Behind a bare 单位： only a whole organisation's name does. */
function looksLike(kind: Kind, text: string, isBare: boolean): boolean {
  if (!SHAPES[kind].test(text) || NO_VALUE.test(text) || kindOfLabel(simplified(text)) !== null) return false;
  if (kind !== 'name') return true;
  return !SENTENCE.test(text) && (!isBare || ORGANISATION.test(text));
}

/** What all rows have under a head, when it is the same in all: a list of several names tells of nobody's filing. */
function valueUnder(head: Element, row: Element): string {
  const column = [...row.children].indexOf(head);
  const rowsIn = (box: Element): Element[] =>
    [...box.querySelectorAll('tr')].filter((at) => at.querySelector('td') !== null);
  let rows: Element[] = [];
  // libraries keep heads and rows in tables of their own, side by side
  for (
    let at: Element | null = head.closest('table'), depth = 0;
    at !== null && rows.length === 0 && depth < 4;
    depth += 1
  ) {
    rows = rowsIn(at);
    at = at.parentElement;
  }
  const texts = new Set(rows.map((at) => tidy(wordsOf(at.children[column] ?? at))));
  const [only = ''] = texts;
  return texts.size === 1 ? only : '';
}

/** The text that stands behind a label: next sibling, or the next sibling of its cell; never a control. */
function valueBehind(label: Element): string {
  const head = label.closest('th');
  const row = head?.closest('tr');
  if (head && row && row.querySelector('td') === null) return valueUnder(head, row);
  for (
    let at: Element | null = label, depth = 0;
    at !== null && depth < 3;
    at = at.parentElement, depth += 1
  ) {
    const next: Element | null = at.nextElementSibling;
    if (next !== null) {
      if (next.matches(CONTROL) || next.querySelector(CONTROL) !== null) return '';
      return tidy(wordsOf(next));
    }
    if (at.parentElement?.matches('tr,dl,li,[role=row]') === true) return ''; // what follows belongs to another label
    if (tidy(at.parentElement?.textContent?.slice(0, 200) ?? '').length > 80) return '';
  }
  return '';
}

function isOutside(text: Node): boolean {
  const parent = text.parentElement;
  return (
    parent === null ||
    parent.closest('script,style,select,textarea,button,option,noscript,[role=option]') !== null
  );
}

interface Labelled {
  readonly kind: Kind;
  readonly label: string;
  readonly inline: string;
  /** A word like 单位 that names somebody only because of its colon. */
  readonly isBare: boolean;
}

/** The kind and the words of a text that stands for a label, or null. */
function labelIn(text: string): Labelled | null {
  const [head = '', ...rest] = text.split(':');
  const label = simplified(tidy(head));
  const inline = tidy(rest.join(':'));
  const isBare = inline !== '' && WITH_COLON.test(label);
  const kind = isBare ? 'name' : kindOfLabel(label);
  return kind === null ? null : { kind, label, inline, isBare };
}

const plainOf = (text: Text): string => {
  const raw = text.nodeValue ?? '';
  return raw.length < 2 || raw.trim().length < 2 ? '' : tidy(raw.normalize('NFKC'));
};

/** A sign that stands in each label and number above; most texts of a page have none, and are done with at once. */
const ANY_SIGN = /[称稱号號码碼域方移主单單公企名\d*]|name|domain|mobile|number|code/iu;

/** Could this text say, or name, whose filing the page shows? Asked of every text once. */
export function isTelling(text: Text): boolean {
  const plain = plainOf(text);
  if (plain.length < 2 || !ANY_SIGN.test(plain)) return false;
  return (plain.search(NUMBER) >= 0 || labelIn(plain) !== null) && !isOutside(text);
}

/** More than any page of a filing has; what a page says beyond it is no evidence but a list. */
const MOST = 900;

/** Whose filing these texts speak of; what stands in controls is compared separately, field by field. */
export function evidenceOf(texts: readonly Text[], limit = MOST): Evidence[] {
  const found = new Map<string, Evidence>();
  const add = (kind: Kind, text: string, where: string): void => {
    if (found.size < limit) found.set(`${kind} ${text}`, { kind, text, where });
  };
  for (const node of texts) {
    const text = plainOf(node);
    for (const match of text.matchAll(NUMBER)) {
      const [number] = match;
      if (looksLike('number', number, false)) add('number', number, text.replace(number, '').slice(0, 30));
    }
    const named = labelIn(text);
    if (named === null) continue;
    const { kind, label, inline, isBare } = named;
    const value = inline !== '' || node.parentElement === null ? inline : valueBehind(node.parentElement);
    if (looksLike(kind, value, isBare)) add(kind, value, label);
  }
  return [...found.values()];
}
