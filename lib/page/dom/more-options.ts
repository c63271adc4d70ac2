// Does a question hide some of its choices until its own 更多 is pressed? Only an element that shows more counts, never a link that leaves the page or a button that submits the form.
import { BUTTON, buttonText, sendsForm } from './buttons';
import { FOLD } from './component-libraries';
import { CONTROL, type Control } from './control';
import { hasLayout, isVisible } from './elements';
import { choiceName } from './names';
import { plainWords } from './page-signs';

const MORE =
  /^(?:(?:点击)?(?:(?:查看|显示|展开|加载)?更多|(?:查看|显示|展开)(?:全部|所有|其[他余])|(?:全部)?展开)(?:选项|类型)?(?:共?\d+[项个种]?)?|(?:(?:show|view|see|load)?more|(?:show|view|see|expand)all|expand)(?:options|choices)?\d*)$/u;
/** The href of a link that does not leave the page. */
const STAYS = /^(?:#|javascript:(?:void\(0\))?;?)?$/u;
const CHOICE = 'label,[role=option],[role=radio],[role=checkbox]';

/** Tested first on a whole box, because it is cheap and most boxes contain no such word. */
const MAY_SAY_MORE = /更多|展[开開]|(?:查看|[显顯]示)(?:全部|所有|其)|more|\ball\b|expand/iu;
const LONGEST = 24;

const saysMore = (words: string): boolean => words.length <= LONGEST && MORE.test(plainWords(words));

/** Does a link lead to a part of this page that is not shown yet, such as the sheet that it opens? */
function opensPart(link: Element): boolean {
  const [, id = ''] = /^#([\w-]+)$/u.exec(link.getAttribute('href') ?? '') ?? [];
  const part = id === '' ? null : link.ownerDocument.getElementById(id);
  return part !== null && !part.contains(link) && !hasLayout(part);
}

/** Would pressing this element leave the page? */
export function isLinkAway(element: Element): boolean {
  const link = element.closest('a');
  if (link === null) return false;
  const stays = STAYS.test(link.getAttribute('href') ?? '') || opensPart(link);
  return !stays || link.hasAttribute('target');
}

/** Would pressing an element with these words show more choices and do nothing else? */
function showsMore(element: Element): boolean {
  if (element.closest(CHOICE) !== null) return false;
  const button = element.closest(BUTTON) ?? element;
  return (
    !isLinkAway(element) &&
    !sendsForm(button) &&
    !button.matches(':disabled,[aria-disabled=true],[aria-expanded=true]') &&
    isVisible(element)
  );
}

/** The elements in a box that show more choices: of nested ones, the innermost with these words. */
export function switchesIn(box: Element): readonly Element[] {
  const may = MAY_SAY_MORE.test(box.textContent ?? '') || box.querySelector('input[type=button]') !== null;
  if (!may) return [];
  const saying = [...box.querySelectorAll(':not(option)')].filter((at) => saysMore(buttonText(at)));
  return saying.filter((at) => !saying.some((inner) => inner !== at && at.contains(inner)) && showsMore(at));
}

/** Holds a box no control but this one? */
const holdsOnly = (box: Element, { parts }: Control): boolean =>
  [...box.querySelectorAll(CONTROL)].every((at) =>
    parts.some((part) => part.contains(at) || at.contains(part)),
  );

/** The button that opens a popover, where that is told by an attribute. */
const openerOf = ({ id, ownerDocument }: Element): Element | null =>
  ownerDocument.querySelector(`[popovertarget="${CSS.escape(id)}"]`);

/** The heading, or the button of a popover, that is pressed to show the part which holds nothing but this control; null where there is none. */
function foldHeadOf(control: Control): Element | null {
  let folded: Element | null = null;
  for (let at: Element | null = control.element; at && !isVisible(at); at = at.parentElement) folded = at;
  const popover = folded?.closest('[popover]');
  const head = popover ? openerOf(popover) : folded?.previousElementSibling;
  if (!folded || !head?.matches(`[popovertarget],[aria-expanded=false],:is(${FOLD})>*`)) return null;
  return holdsOnly(folded, control) && showsMore(head) ? head : null;
}

/** The element that shows more choices of a question, or all of them where they are folded away; null when the box around both contains another question too. `within` finds such elements in a box. */
export function moreSwitchOf(control: Control, within = switchesIn): Element | null {
  const { element, item, kind, parts } = control;
  if (!/^(?:radio|checkbox|native-select)$/u.test(kind)) return null;
  const head = foldHeadOf(control);
  if (head !== null) return head;
  for (const box of [element, item ?? element.parentElement]) {
    const [more] = box === null ? [] : within(box);
    if (box === null || more === undefined) continue;
    const namesMore = kind !== 'native-select' && parts.some((part) => saysMore(choiceName(part)));
    return holdsOnly(box, control) && !namesMore ? more : null;
  }
  return null;
}
