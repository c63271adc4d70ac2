// Whose filing is on the page? Names, numbers, domains and phones that stand in its read-only text.
import { CONTROL } from '../dom/control';
import { wordsOf } from '../dom/elements';
import { tidy } from '../dom/text';
import type { Evidence } from '../model';

type Kind = Evidence['kind'];

/** What a label says about the text behind it. */
const LABELS: readonly (readonly [Kind, RegExp])[] = [
  ['name', /^(?:当前|备案)?(?:主体|主办单位|主办者|主办人|单位|公司|企业)(?:或主办人)?(?:名称|全称)$/u],
  ['number', /(?:证件号码?|证照号码?|信用代码|营业执照号码?|身份证号码?)$/u],
  ['domain', /^(?:网站|备案|主|已备案)?域名$/u],
  ['phone', /(?:手机号码?|联系方式1?|移动电话(?:号码)?)$/u],
];
/** Words that name somebody only with a colon behind them: alone in a cell 企业 is a nature, not a label. */
const WITH_COLON = /^(?:当前|备案)?(?:主体|主办单位|主办者|主办人|单位|公司|企业|主体信息|备案主体)$/u;
const SHAPES: Readonly<Record<Kind, RegExp>> = {
  name: /^[\p{L}\p{N}（）()·.&\s-]{2,60}$/u,
  number: /^[0-9A-Za-z*]{8,20}$/u,
  domain: /^(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+\/?$/u,
  phone: /^(?:\+?86[- ]?)?1[\d*]{10}$/u,
};
const NUMBER =
  /(?<![0-9A-Z*])(?:[0-9A-HJ-NPQRTUWXY]{2}[\d*]{6}[0-9A-HJ-NPQRTUWXY*]{10}|\d{6}[\d*]{11}[\dXx*])(?![0-9A-Z*])/gu;
const NO_VALUE = /^(?:请|未填|未选|暂无|无$|-+$)/u;

function kindOfLabel(label: string): Kind | null {
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
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

/** The kind and the words of a text that stands for a label, or null. */
function labelIn(
  text: string,
): { readonly kind: Kind; readonly label: string; readonly inline: string } | null {
  const [head = '', ...rest] = text.split(':');
  const label = tidy(head);
  const inline = tidy(rest.join(':'));
  const kind = inline !== '' && WITH_COLON.test(label) ? 'name' : kindOfLabel(label);
  return kind === null ? null : { kind, label, inline };
}

const plainOf = (text: Text): string => {
  const raw = text.nodeValue ?? '';
  return raw.length < 2 || raw.trim().length < 2 ? '' : tidy(raw.normalize('NFKC'));
};

/** A sign that stands in each label and number above; most texts of a page have none, and are done with at once. */
const ANY_SIGN = /[称号码域方移主单公企\d*]/u;

/** Could this text say, or name, whose filing the page shows? Asked of every text once. */
export function isTelling(text: Text): boolean {
  const plain = plainOf(text);
  if (plain.length < 2 || !ANY_SIGN.test(plain)) return false;
  return (plain.search(NUMBER) >= 0 || labelIn(plain) !== null) && !isOutside(text);
}

/** Whose filing these texts speak of; what stands in controls is compared separately, field by field. */
export function evidenceOf(texts: readonly Text[], limit = 60): Evidence[] {
  const found = new Map<string, Evidence>();
  const add = (kind: Kind, text: string, where: string): void => {
    if (found.size < limit && SHAPES[kind].test(text) && !NO_VALUE.test(text) && kindOfLabel(text) === null) {
      found.set(`${kind} ${text}`, { kind, text, where });
    }
  };
  for (const node of texts) {
    const text = plainOf(node);
    for (const match of text.matchAll(NUMBER))
      add('number', match[0], text.replace(match[0], '').slice(0, 30));
    const named = labelIn(text);
    if (named === null) continue;
    const { kind, label, inline } = named;
    const value = inline !== '' || node.parentElement === null ? inline : valueBehind(node.parentElement);
    add(kind, value, label);
  }
  return [...found.values()];
}
