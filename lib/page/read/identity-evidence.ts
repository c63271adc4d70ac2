// Whose filing does the page show? Names, numbers, domains and phone numbers in its read-only text.
import { holdsControl } from '../dom/control';
import { wordsOf } from '../dom/elements';
import { simplifiedWords } from '../dom/page-signs';
import { isCommon, tidy } from '../dom/text';
import { type Evidence, MOST_EVIDENCE } from '../model';
import { type Kind, kindOfLabel } from './evidence-kinds';
import { weightOf } from './evidence-weight';
import { isHint } from './hints';

/** Words that are labels only with a colon after them: 企业 alone in a cell is an entity type. */
const WITH_COLON = /^(?:当前|备案)?(?:主体|主办单位|主办者|主办人|单位|公司|企业|主体信息|备案主体)$/u;
/** Of these the value may also stand in an element of its own behind the colon. */
const FILER = /^(?:当前|备案)?(?:主体|主办单位|主办者|主办人)$/u;
const NAME = /^[\p{L}\p{N}（）()·.,'*&\s-]{2,60}$/u;
const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+\/?$/u;
const SHAPES: Readonly<Record<Kind, (text: string) => boolean>> = {
  name: (text) => NAME.test(text),
  number: (text) => /^[0-9A-Za-z*]{8,20}$/u.test(text),
  domain: (text) => DOMAIN.test(text),
  phone: (text) => /^(?:\+?86[- ]?)?1[\d*]{10}$/u.test(text),
};
/** Endings of organisation names. */
const ORGANISATION =
  /(?:公司|集团|厂|店|商行|工作室|合作社|合伙|有限合伙|中心|研究院|研究所|学院|大学|学校|医院|委员会|局|协会|学会|基金会|商会|事务所|银行|报社|出版社|政府|馆|站|社|部|院|会)(?:[（(].{1,20}[)）])?$|\b(?:ltd|inc|llc|corp|limited|company|corporation|gmbh|plc|association|university|foundation)\.?$/iu;
/** Characters that occur in sentences of help and never in a name. */
const SENTENCE =
  /除|以外|所有|如果|请|须|需要|例如|包括|不得|可以|不能|一致|填写|输入|选择|\b(?:other than|every|any|please|must|example|should)\b/iu;
const NUMBER =
  /(?<![0-9A-Z*])(?:[0-9A-HJ-NPQRTUWXY]{2}[\d*]{6}[0-9A-HJ-NPQRTUWXY*]{10}|\d{6}[\d*]{11}[\dXx*])(?![0-9A-Z*])/gu;
const NO_VALUE = /^(?:请|未填|未选|暂无|必填|选填|可选|required|optional|无$|-+$)/iu;

/** What is said in brackets behind a whole name is a note of the page: …有限公司（主体资料已填）. A branch or a legal form in them is part of the name. */
const NOTE_BEHIND =
  /(?<=公司|ltd\.?|inc\.?|llc|corp\.?)\s*[（(](?![^（()）]*(?:公司|合伙|[部厂店所]$|branch))[^（()）]*[)）]$/iu;

/** A person's name, possibly masked with asterisks. */
const PERSON = /^[\p{Script=Han}·]{2,4}$|\*/u;

/** Does a text look like the value of this kind of label? After a bare 单位： only a whole organisation's name does. */
function looksLike(kind: Kind, text: string, isOrganisation: boolean): boolean {
  if (!SHAPES[kind](text) || NO_VALUE.test(text) || kindOfLabel(simplifiedWords(text)) !== null) return false;
  if (kind !== 'name') return true;
  return !SENTENCE.test(text) && (ORGANISATION.test(text) || (!isOrganisation && PERSON.test(text)));
}

/** The value that all rows below a heading share; '' when they differ, because a list of several names identifies nobody's filing. */
function valueUnder(head: Element, row: Element): string {
  const column = [...row.children].indexOf(head);
  const rowsIn = (box: Element): Element[] =>
    [...box.querySelectorAll('tr')].filter((at) => at.querySelector('td') !== null);
  let rows: Element[] = [];
  // libraries split headings and rows into separate tables
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

/** A value with the element that contains it. */
interface Shown {
  readonly text: string;
  readonly element: Element;
}

/** The text after a label in the same element, as in 主办单位：<b>…</b>; null where none follows. */
function valueInside({ nextSibling: next }: Text): Shown | null {
  if (next?.nodeType !== 1) return null; // 1: an Element
  const element = next as Element;
  const text = holdsControl(element) ? '' : tidy(wordsOf(element));
  return text === '' ? null : { text, element };
}

/** The text after a label: its next sibling, or the next sibling of its cell; never a control. */
function valueBehind(label: Element): Shown | null {
  const head = label.closest('th');
  const row = head?.closest('tr');
  if (head && row && row.querySelector('td') === null) return { text: valueUnder(head, row), element: label };
  for (
    let at: Element | null = label, depth = 0;
    at !== null && depth < 4;
    at = at.parentElement, depth += 1
  ) {
    let next = at.nextElementSibling;
    // a separate colon or a mark without letters
    while (next !== null && next.textContent?.trim() === '' && !holdsControl(next))
      next = next.nextElementSibling;
    if (next !== null) {
      if (holdsControl(next)) return null;
      const text = tidy(wordsOf(next));
      // a text whose class says hint is weighed accordingly; a text worded like a hint is no value
      return isHint(text, null) ? null : { text, element: next };
    }
    if (at.parentElement?.matches('tr,dl,li,[role=row]') === true) return null; // the following text belongs to another label
    if (tidy(at.parentElement?.textContent?.slice(0, 200) ?? '').length > 80) return null;
  }
  return null;
}

function isOutside(text: Node): boolean {
  const parent = text.parentElement;
  return (
    parent === null ||
    // the footer of a page names the operator of the portal
    parent.closest(
      'script,style,select,textarea,button,option,noscript,[role=option],footer,[role=contentinfo]',
    ) !== null
  );
}

interface Labelled {
  readonly kind: Kind;
  /** As written on the page. */
  readonly where: string;
  readonly label: string;
  readonly inline: string;
  /** Only a whole organisation name counts, because the label is vague (单位) or differently worded. */
  readonly isOrganisation: boolean;
}

/** Several values in a row, each behind its name: (实名核验:已通过) 主办单位:某某公司. Names of other signs may have several words. */
const BEFORE_NEXT_NAME = /\s+(?=\p{Script=Han}{2,12}:)/u;
const ENDS_WITH_COLON = /[:：]\s*$/u;

/** What begins so shows nobody's filing behind it. */
const BEGINS_EXAMPLE = /[示范样举]例|[例比]如|示范|说明|提示|须知|注意/u;

/** Every label in a text with its kind; a text may show several values in a row. */
function labelsIn(text: string, node: Text): Labelled[] {
  const whole = ENDS_WITH_COLON.test(node.nodeValue ?? '') ? `${text}:` : text;
  const [first = '', ...more] = whole.includes(':') ? whole.split(BEFORE_NEXT_NAME) : [whole];
  const parts = BEGINS_EXAMPLE.test(first) ? [first] : [first, ...more];
  return parts.flatMap((part) => labelIn(part, node) ?? []);
}

/** The kind and the text of a label, or null if the text is no label. */
function labelIn(text: string, { nodeValue }: Text): Labelled | null {
  const [head = '', ...rest] = text.split(':');
  const where = tidy(head);
  const label = simplifiedWords(where);
  const inline = tidy(rest.join(':'));
  const isBare =
    inline === '' ? FILER.test(label) && ENDS_WITH_COLON.test(nodeValue ?? '') : WITH_COLON.test(label);
  if (isBare) return { kind: 'name', where, label, inline, isOrganisation: true };
  const found = kindOfLabel(label);
  return found === null
    ? null
    : { kind: found.kind, where, label, inline, isOrganisation: found.isOrganisation === true };
}

const plainOf = (text: Text): string => {
  const raw = text.nodeValue ?? '';
  return raw.length < 2 || raw.trim().length < 2 ? '' : tidy(raw.normalize('NFKC'));
};

/** Short patterns contained in every number and every label above; most texts of a page match neither and need no further test. */
const NUMBER_SIGN = /[\d*]{6}/u;
const LABEL_SIGN = /[称稱号號码碼域方移主单單公企名]|name|domain|mobile|number|code/i;

/** Either of them in a text that needs no normalization. */
const ANY_SIGN = new RegExp(`[\\d*＊]{6}|${LABEL_SIGN.source}`, 'i');

/** Could this text be evidence or a label of it? Tested once for every text. */
export function mentionsIdentity(text: Text): boolean {
  const raw = text.nodeValue ?? '';
  if (isCommon(raw) && !ANY_SIGN.test(raw)) return false;
  const plain = plainOf(text);
  if (plain.length < 2) return false;
  const says =
    (NUMBER_SIGN.test(plain) && plain.search(NUMBER) >= 0) ||
    (LABEL_SIGN.test(plain) && labelsIn(plain, text).length > 0);
  return says && !isOutside(text);
}

/** A piece of evidence as found, with what is needed to weigh it. */
interface RawEvidence extends Pick<Evidence, 'kind' | 'text' | 'where'> {
  readonly label: string;
  readonly element: Element | null;
}

/** All evidence in one text, with the words before each value. */
function evidenceIn(text: string, node: Text): RawEvidence[] {
  const pieces: RawEvidence[] = [];
  const element = node.parentElement;
  for (const match of text.matchAll(NUMBER)) {
    const [number] = match;
    if (!looksLike('number', number, false)) continue;
    const where = text.replace(number, '').slice(0, 30);
    pieces.push({ kind: 'number', text: number, where, label: text.slice(0, match.index), element });
  }
  for (const { kind, where, label, inline, isOrganisation } of labelsIn(text, node)) {
    const behind = inline !== '' || element === null ? null : (valueInside(node) ?? valueBehind(element));
    const said = behind?.text ?? inline;
    const value = kind === 'name' ? said.replace(NOTE_BEHIND, '') : said;
    if (looksLike(kind, value, isOrganisation))
      pieces.push({ kind, text: value, where, label, element: behind?.element ?? element });
  }
  return pieces;
}

/** The evidence in these texts of whose filing it is; values in controls are compared separately, field by field. */
export function evidenceOf(texts: readonly Text[], limit = MOST_EVIDENCE): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const node of texts) {
    if (found.size >= limit) break;
    for (const { kind, text, where, label, element } of evidenceIn(plainOf(node), node)) {
      const key = `${kind} ${text}`;
      // a repeated value has the weight of its strongest place
      if (found.get(key)?.weight === 'strong') continue;
      const weight = element === null ? 'strong' : weightOf({ kind, element, label, value: text });
      if (weight !== 'none') found.set(key, { kind, text, where, weight });
    }
  }
  return [...found.values()];
}
