// Would a person press this to make a choice, and does it not lead elsewhere?
import { sendsForm } from './buttons';
import { ARROW, DIALOG, FORM_ITEM } from './component-libraries';
import { holdsControl } from './control';
import { hasEdge, hasOwnWords, hasToken, isLaidOver, styleOf } from './elements';
import { isLinkAway } from './more-options';

/** Parts of a page for navigation and for actions. An aside that is a dialog is excepted, because it contains a form. */
const LEADS = `nav,header,footer,aside:not(${DIALOG}),thead,[role=tablist],[role=tab],[role=navigation],[role=menu],[role=menubar],[role=toolbar],[role=listbox],[role=search],[role=tree],[role=link],[contenteditable],[aria-haspopup=menu]`;
const LEADS_BY_NAME =
  /(?:^|[-_])(?:tabs?(?![-_]{1,2}(?:pane|body|content))(?:bar|list|nav)?|navs?|navbar|menus?|steps?|stepper|crumbs?|breadcrumbs?|pager|pagination|paging|filters?|sorts?|sorter|toolbar|swiper|carousel|sidebar|anchor|timeline|upload)(?:$|[-_])/iu;

export const hasHand = (element: Element | null): boolean =>
  element !== null && styleOf(element)?.cursor === 'pointer';

/** Would a person press it? The pointer cursor counts only where it begins: over a whole box it says nothing about the box's content. */
export const isPressed = (element: Element): boolean =>
  element.tagName === 'BUTTON' ||
  element.matches('[tabindex],[onclick],[role=button],[role=option],[aria-pressed]') ||
  (hasHand(element) ? !hasHand(element.parentElement) : isCalledChoice(element));

const CHOICE_NAME = /(?:^|[-_])(?:radio|checkbox|check-item|chip|tag|option|opt|choice)(?:$|[-_])/iu;

const CHOICES_NAME = /(?:^|[-_])(?:radio|checkbox)(?:-group|e?s)?$/iu;
/** What lists of choices are also called. There a border around each shows that it is one. */
const CALLED_CHOICES = /(?:radio|check(?:box|er)?|sel(?:ect)?|choices?|options?|opts?)s?$/i;

/** Is what is chosen in a list kept in a hidden input right before or behind it? */
const keepsChoice = ({ previousElementSibling: before, nextElementSibling: next }: Element): boolean =>
  [before, next].some((at) => at?.matches('input[type=hidden]'));

/** Touch pages show no pointer cursor. There an element counts as a choice when its list is called one of choices or keeps what is chosen, or its class calls it one and its form item contains no control. */
function isCalledChoice(element: Element): boolean {
  const isCalled = hasToken(element, CHOICE_NAME);
  const isItem = element.tagName === 'LI' || element.matches('a:not([href])');
  const list = isCalled || isItem ? element.parentElement : null;
  const isOfChoices = (at: Element): boolean => hasToken(at, CALLED_CHOICES) || keepsChoice(at);
  if (list !== null && (hasToken(list, CHOICES_NAME) || (isOfChoices(list) && hasEdge(element)))) return true;
  const item = isCalled ? formItemAround(element) : null;
  return item !== null && !holdsControl(item);
}

const CLIMB = 6;

/** The nearest element around this one whose class says that it contains one field. */
export function formItemAround(element: Element): Element | null {
  let at = element.parentElement;
  for (let depth = 0; at !== null && depth < CLIMB; depth += 1, at = at.parentElement)
    if (hasToken(at, FORM_ITEM)) return at;
  return null;
}

/** The element that is pressed in one place of a row: the place itself, or the only element in it. */
export function pressedIn(place: Element): Element | null {
  let at: Element | null = place;
  for (let depth = 0; at !== null && depth < 3; depth += 1) {
    if (isPressed(at)) return at;
    if (at.childElementCount !== 1 || hasOwnWords(at)) return null;
    at = at.firstElementChild;
  }
  return null;
}

/** A list in a form item that is not laid over the page is the control itself, as the selector of antd-mobile is. */
const isListOfItem = (at: Element | null | undefined): boolean =>
  at?.getAttribute('role') === 'listbox' && formItemAround(at) !== null && !isLaidOver(at);

/** Does it navigate through the site or the page, or perform an action? */
export function leads(element: Element): boolean {
  const part = element.closest(LEADS);
  const led = isListOfItem(part) ? part?.parentElement?.closest(LEADS) : part;
  if (isLinkAway(element) || led || sendsForm(element)) return true;
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  return around.some((at) => at && hasToken(at, LEADS_BY_NAME));
}

/** Is the form item around it pressed as a whole, and contains no other control? On touch pages a link that leads nowhere is. */
export function isInPressedItem(element: Element): boolean {
  const item = formItemAround(element);
  return item !== null && (isPressed(item) || item.matches('a:not([href])')) && !holdsControl(item);
}

/** Is the label of a form item all that stands before it, beside its box or above it? The text may lie in several boxes. */
export function isBehindLabel(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at !== null && depth < CLIMB; depth += 1, at = at.parentElement) {
    const before = at.previousElementSibling;
    if (before !== null) return before.firstElementChild?.tagName === 'LABEL';
  }
  return false;
}

/** What a form item shows that is pressed as a whole, when something is chosen in it already: an arrow tells that it opens a list. */
export const showsChosen = (element: Element): boolean =>
  isBehindLabel(element) && isInPressedItem(element) && formItemAround(element)?.querySelector(ARROW) != null;
