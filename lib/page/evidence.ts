// Whose filing is on the page? Names, numbers, domains and phones that stand in its read-only text.
import { CONTROL } from './controls';
import { wordsOf } from './dom';
import type { Evidence } from './plan';
import { tidy } from './text';

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

/** The text that stands behind a label: next sibling, or the next sibling of its cell; never a control. */
function valueBehind(label: Element): string {
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

/** Reads the document's own text once; what stands in controls is compared separately, field by field. */
export function evidenceOf(root: Document, limit = 60): Evidence[] {
  const found = new Map<string, Evidence>();
  const add = (kind: Kind, text: string, where: string): void => {
    if (found.size < limit && SHAPES[kind].test(text) && !NO_VALUE.test(text) && kindOfLabel(text) === null) {
      found.set(`${kind} ${text}`, { kind, text, where });
    }
  };
  const walker = root.createTreeWalker(root.body ?? root.documentElement, 4); // 4: text nodes
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    if (raw.length < 2 || raw.trim().length < 2 || isOutside(node)) continue;
    const text = tidy(raw.normalize('NFKC'));
    for (const match of text.matchAll(NUMBER))
      add('number', match[0], text.replace(match[0], '').slice(0, 30));
    const [label = '', ...rest] = text.split(':');
    const inline = tidy(rest.join(':'));
    const isNamed = inline !== '' && WITH_COLON.test(tidy(label));
    const kind = isNamed ? 'name' : kindOfLabel(tidy(label));
    if (kind === null) continue;
    const value = inline !== '' || node.parentElement === null ? inline : valueBehind(node.parentElement);
    add(kind, value, tidy(label));
  }
  return [...found.values()];
}
