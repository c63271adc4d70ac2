// How strong is a piece of evidence, judged by its place on the page? Beside a label of the form it blocks a fill; in help, in an example or near the account it only warns.
import { HELP_TEXT } from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { hasToken } from '../dom/elements';
import { simplifiedWords } from '../dom/page-signs';
import { tidy } from '../dom/text';
import type { Evidence } from '../model';
import { isOfBefore } from './cell-names';

/** What is known about one piece of evidence when its weight is determined. */
export interface Weighed {
  readonly kind: Evidence['kind'];
  /** The element that contains the value. */
  readonly element: Element;
  /** The text before the value: in the same element, or its label. */
  readonly label: string;
  readonly value: string;
}

type Weight = NonNullable<Evidence['weight']> | 'none';

const EXAMPLE_BEFORE =
  /(?:[示范样举]例|[例比]如|[如例][:：]|[（(]例|\be\.?g\.?|\bexample|\bsample|\bsuch as)[^\p{L}\d]*$/iu;
const EXAMPLE_AT_HEAD = /^(?:[例比]如|(?:示例|[如例])[:：]|e\.g\.|for example)/iu;
/** The character 如 before a name marks an example (如南京…公司), unless it is part of the name (如皋…公司, 如家…公司). */
const PERHAPS_EXAMPLE = /^如(?![皋东家意])/u;
const HELP =
  /^(?:填[写报])?(?:帮助|说明|[示样范]例|须知|指[引南]|(?:温馨)?提示|注意|常见问题)|如何填|^(?:help|example|sample|guide|tips?|note|notice|faq|how to)/iu;
/** Class names of descriptions: a page may display a client in such a box, so it does not count as help. */
const DESCRIBES = /desc|intro/iu;
/** Headings of an earlier record, or of the account, which may belong to an agent. */
const OF_ANOTHER =
  /上一?次|历史|往期|作废|注销|账[号户]|帐[号户]|会员|登录|实名认证|previous|history|account/iu;
const CALLED_ACCOUNT =
  /^(?:site-|app-|top-)?header$|layout-header$|(?:^|-)(?:top-?bar|nav-?bar|user|user-?info|account)(?:$|-)/iu;
const CALLED_FOOT = /(?:^|-)(?:foot(?:er)?|copyright)(?:$|-)/iu;
const FOOT_WORDS = /©|版权所有|copyright|rights reserved|公网安备|网站标识码|技术支持\s*[:：]/iu;
/** Labels in a form contain 名称 or 号码; the footer of a page only says 主办单位：. */
const OF_FORMS = /名称|全称|号码|代码|\bname|\bnumber/iu;
const OF_FILING = /主体|主办|备案|开办|申办|负责人|filing|icp|organi[sz]er|sponsor/iu;
const OF_PERSON = /负责人|联系人|责任人|principal|contact|person/iu;
/** A button by which an entry of a list is taken into the form. */
const TAKES = /^(?:带[入出]|[使引]用|填入|use)/iu;
const CLIMB = 5;
const LONGEST_FOOT = 300;
const LONGEST_HELP = 600;

/** The ancestors of an element that contain no input, innermost first. */
function* boxesAround(element: Element): Generator<Element> {
  let at: Element | null = element;
  for (let depth = 0; at !== null && at.tagName !== 'BODY' && depth < CLIMB; depth += 1) {
    if (at.querySelector(CONTROL) !== null) return;
    yield at;
    at = at.parentElement;
  }
}

/** The text of an element, if it is short. */
function shortText(element: Element | null): string {
  const text = tidy((element?.textContent ?? '').slice(0, 60));
  return text.length <= 20 ? text : '';
}

/** The text at the start of a box, if it is short. */
const titleOf = (box: Element): string => shortText(box.firstElementChild);

const anyBox = (element: Element, is: (box: Element) => boolean): boolean => {
  for (const box of boxesAround(element)) if (is(box)) return true;
  return false;
};

/** Is the text of a box no longer than this, and does it match? */
const saysShortly = (box: Element | null, says: RegExp, longest: number): boolean => {
  const text = box?.textContent ?? '';
  return text.length <= longest && says.test(text);
};

type IsAt = (one: Weighed) => boolean;

const isInFoot: IsAt = ({ element, label }) =>
  anyBox(element, (box) => hasToken(box, CALLED_FOOT)) ||
  (!OF_FORMS.test(label) &&
    [element, element.parentElement].some((box) => saysShortly(box, FOOT_WORDS, LONGEST_FOOT)));

const isSaidAsExample: IsAt = ({ label, value }) => EXAMPLE_BEFORE.test(label) || EXAMPLE_AT_HEAD.test(value);

const isPerhapsExample: IsAt = ({ value }) => PERHAPS_EXAMPLE.test(value);

const isBesidePage: IsAt = ({ element }) =>
  element.closest('aside,[role=complementary],[role=tooltip],[role=note],details') !== null;

const isInBoxCalledHelp: IsAt = ({ element }) =>
  anyBox(element, (box) => hasToken(box, HELP_TEXT) && !hasToken(box, DESCRIBES));

const isUnderHeadingOfHelp: IsAt = ({ element }) =>
  anyBox(element, (box) => (box.textContent ?? '').length <= LONGEST_HELP && HELP.test(titleOf(box)));

const isUnderHeadingOfAnother: IsAt = ({ element }) =>
  anyBox(element, (box) =>
    [titleOf(box), shortText(box.previousElementSibling)].some((title) =>
      OF_ANOTHER.test(simplifiedWords(title)),
    ),
  );

const isAccountInHead: IsAt = ({ element, label }) =>
  !OF_FILING.test(label) &&
  (element.closest('header,nav,[role=banner],[role=navigation]') !== null ||
    anyBox(element, (box) => hasToken(box, CALLED_ACCOUNT)));

const isPersonBeforeChange: IsAt = ({ kind, element }) =>
  kind !== 'name' && isOfBefore(element) && OF_PERSON.test(element.closest('tr')?.textContent ?? '');

/** In a list from which one is taken into the form, only the chosen one says whose filing it is. */
const isOfOneToChoose: IsAt = ({ element }) => {
  const row = element.closest('tr,li,[role=row]');
  const [choice, ...more] = row?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [];
  if (choice && more.length === 0) return !choice.checked;
  return [...(row?.querySelectorAll('a,button') ?? [])].some((at) => TAKES.test(tidy(at.textContent ?? '')));
};

const isNumberInSentence: IsAt = ({ kind, label, value }) =>
  kind === 'number' && /[，。；,;!！?？]/u.test(label) && label.length + value.length > 40;

const isInFormItself: IsAt = () => true;

/** The places where evidence may be found, with its weight there; the first match counts, and the last always matches. */
export const EVIDENCE_PLACES: readonly { readonly weight: Weight; readonly is: IsAt }[] = [
  { weight: 'none', is: isInFoot },
  { weight: 'none', is: isSaidAsExample },
  { weight: 'weak', is: isPerhapsExample },
  { weight: 'weak', is: isBesidePage },
  { weight: 'weak', is: isInBoxCalledHelp },
  { weight: 'weak', is: isUnderHeadingOfHelp },
  { weight: 'weak', is: isUnderHeadingOfAnother },
  { weight: 'weak', is: isAccountInHead },
  { weight: 'weak', is: isPersonBeforeChange },
  { weight: 'weak', is: isOfOneToChoose },
  { weight: 'weak', is: isNumberInSentence },
  { weight: 'strong', is: isInFormItself },
];

/** The weight of one piece of evidence: `strong` blocks a fill, `weak` warns, `none` is ignored. */
export function weightOf(told: Weighed): Weight {
  const one = { ...told, label: simplifiedWords(told.label) };
  return EVIDENCE_PLACES.find(({ is }) => is(one))?.weight ?? 'strong';
}
