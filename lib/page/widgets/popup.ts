// Where are the choices of an opened control? In a popup anywhere in the document, found by what became visible.

import {
  hasLayout,
  hasOwnWords,
  hasToken,
  isHtml,
  isInput,
  isLeaving,
  isOwnElement,
  isVisible,
  styleOf,
} from '../dom/elements';
import { DISABLED_OPTION, OPTION, POPUP, SELECT_TRIGGER } from '../dom/opened-parts';
import { documentIn } from '../dom/roots';

const ANY_POPUP = `[role=listbox],[role=menu],[role=tree],${POPUP}`;
const ANY_OPTION = `${OPTION},[role=option],[role^=menuitem],[role=treeitem],li,dd`;

const rootOf = (element: Element): Document | ShadowRoot => {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot) : element.ownerDocument; // only a shadow root has a host
};

/** Libraries measure a list far above or left of the page before they put it beside its control; until then a press in it is lost. */
function isPlaced(popup: Element): boolean {
  const { right, bottom } = popup.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = popup.ownerDocument.defaultView ?? {};
  return right + scrollX >= 0 && bottom + scrollY >= 0;
}

/** A closed list of some plug-ins keeps its room and its choices, clipped to nothing. */
const isClippedAway = (popup: Element): boolean =>
  styleOf(popup)?.clipPath?.startsWith('inset(100%') === true;

const letsThrough = (at: Element): boolean => styleOf(at)?.pointerEvents === 'none';

/** What is on its way in may let presses through until it is there, and be called active meanwhile (Vuetify). */
const ENTERING = /--active$|-enter-active$/u;

/** Does it let every press through, down to its first words? Then it is on its way out. */
function isShut(popup: Element): boolean {
  if (!letsThrough(popup) || hasToken(popup, ENTERING)) return false;
  let inner = popup;
  for (let next: Element | undefined = popup; next !== undefined; ) {
    inner = next;
    next = [...inner.children].find((at) => textIn(at) !== '');
  }
  return letsThrough(inner);
}

export const isOpen = (popup: Element): boolean =>
  isVisible(popup) &&
  !isLeaving(popup) &&
  hasLayout(popup) &&
  isPlaced(popup) &&
  !isClippedAway(popup) &&
  !isShut(popup);

/** What a press in the middle of an element would meet: itself where the browser cannot say. */
function metBy(element: Element): Element {
  const { left, top, width, height } = element.getBoundingClientRect();
  return rootOf(element).elementFromPoint?.(left + width / 2, top + height / 2) ?? element;
}

const isDot = (box: Element | null): boolean =>
  box !== null && isHtml(box) && box.offsetWidth > 0 && box.offsetWidth < 3;

/** Is it a button, and wider than half of the control around it, as the one button of a list is? */
const isMostOf = (sign: Element, element: Element): boolean =>
  sign.tagName === 'BUTTON' && sign.getBoundingClientRect().width * 2 > element.getBoundingClientRect().width;

/** The element that opens the control when pressed. */
export function triggerOf(element: Element): Element {
  // a box to search in lies in the closed list of some plug-ins, clipped away or left of the page: a press there meets the page below or nothing; one for screen readers is in a box of one pixel
  const isMet = (at: Element): boolean =>
    hasLayout(at) && isPlaced(at) && !isDot(at.parentElement) && element.contains(metBy(at));
  const box = [...element.querySelectorAll('input:not([type=hidden]):not(:disabled)')].find(isMet);
  const trigger = element.querySelector(SELECT_TRIGGER) ?? box ?? metBy(element);
  // a cross in the middle would take away what was chosen
  const sign = trigger.closest('svg,button');
  const isSign = sign !== null && sign !== element && element.contains(sign) && !isMostOf(sign, element);
  return element.contains(trigger) && !isSign ? trigger : element;
}

const NONE: ReadonlySet<Element> = new Set();

/** May this be a popup of the control: not itself, not what it stands in, and not another box? */
const isBeside = (popup: Element, element: Element): boolean =>
  popup !== element && !popup.contains(element) && !isInput(popup);

/** The choices in a popup, and those that stand in its slots: an element of the page's own making draws the list, and the page gives the choices. */
const namedOptionsIn = (popup: Element): Element[] => [
  ...popup.querySelectorAll(ANY_OPTION),
  ...[...popup.querySelectorAll('slot')]
    .flatMap((slot) => slot.assignedElements({ flatten: true }))
    .flatMap((at) => [at, ...at.querySelectorAll('*')])
    .filter(isNamedOption),
];

/** A sheet may be laid over the page before what it offers comes in (uni-app). */
const offers = (popup: Element): boolean => isOpen(popup) && namedOptionsIn(popup).some(isVisible);

/** Every popup now open around this document but the known ones: lists of other controls and the page's own menus among them. */
export function openPopups(element: Element, known: ReadonlySet<Element> = NONE): Element[] {
  const found: Element[] = [];
  for (const at of rootOf(element).querySelectorAll(ANY_POPUP)) {
    if (!isBeside(at, element) || found.some((outer) => outer.contains(at))) continue;
    if (known.has(at) || offers(at)) found.push(at);
  }
  return found.filter((at) => !known.has(at));
}

/** Popups that the control names as its own, by aria-controls or aria-owns. */
function namedPopups(element: Element): Element[] {
  const root = rootOf(element);
  return [element, ...element.querySelectorAll('[aria-controls],[aria-owns]')]
    .map((at) => at.getAttribute('aria-controls') ?? at.getAttribute('aria-owns'))
    .flatMap((id) => (id === null || id === '' ? [] : [root.getElementById(id)?.closest(ANY_POPUP) ?? null]))
    .filter((at) => at !== null)
    .map((at) => outermostPopup(at))
    .filter((at) => isOpen(at) && !element.contains(at));
}

/**
 * The popups of this control: those that came after `before` was taken, else those it names. Ids may stand twice on a page, so a name
 * alone is not believed; what is named and has come is found without a search of the whole page.
 */
export function ownPopups(element: Element, before: ReadonlySet<Element>): Element[] {
  const named = [...new Set(namedPopups(element))];
  const both = named.filter((at) => !before.has(at) && isBeside(at, element) && offers(at));
  if (both.length > 0) return both;
  const fresh = openPopups(element, before);
  return fresh.length > 0 ? fresh : named;
}

function outermostPopup(element: Element): Element {
  let found = element;
  for (let at = element.parentElement; at !== null && at.tagName !== 'BODY'; at = at.parentElement) {
    if (at.matches(ANY_POPUP)) found = at;
  }
  return found;
}

const BOXES = new Set(['DIV', 'UL', 'OL', 'DL', 'TABLE', 'SECTION', 'P', 'DIALOG']);

/** The control's own document or shadow tree, the page's, those of the frames in it that are drawn, and those of what the page lays over itself. */
export function rootsShown(element: Element): (Document | ShadowRoot)[] {
  const page = element.ownerDocument;
  const frames = [...page.querySelectorAll('iframe')].filter(hasLayout);
  const layers = [...(page.body?.children ?? [])].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [
    ...new Set([rootOf(element), page, ...frames.flatMap((frame) => documentIn(frame) ?? []), ...layers]),
  ];
}

/** Every box around this element that may hold choices, whatever it is called. */
const boxesAround = (element: Element): Element[] =>
  rootsShown(element).flatMap((root) =>
    [...root.querySelectorAll('*')].filter((at) => BOXES.has(at.tagName) || isOwnElement(at)),
  );

/** Those of them that are drawn now. */
export const listsShown = (element: Element): Element[] =>
  boxesAround(element).filter((at) => hasLayout(at) && isVisible(at));

/** Without words in the page, but seen: the box by which an empty list is searched (cmdk), and a button that the browser draws. */
const SHOWN_WITHOUT_WORDS = 'input:not([type]),input[type=text],input[type=search],input[type=button]';
const isBare = (at: Element): boolean =>
  !allIn(at).some(showsWords) && at.querySelector(SHOWN_WITHOUT_WORDS) === null;

/** The outermost boxes with words that came up since: of a page that calls its lists by no name we know. Asked while a list is awaited, so what was there before costs no look at how it is drawn. */
export function freshLists(element: Element, before: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  for (const at of boxesAround(element)) {
    if (before.has(at) || !hasLayout(at) || at.contains(element)) continue;
    if (found.some((outer) => outer.contains(at)) || isBare(at)) continue;
    if (isOpen(at)) found.push(at);
  }
  return found;
}

const allIn = (popup: Element): Element[] => [popup, ...popup.querySelectorAll('*')];
const showsWords = (at: Element): boolean => hasOwnWords(at) && isVisible(at) && hasLayout(at);

const textIn = (element: Element): string => element.textContent?.trim() ?? '';

/** What holds several links, as the provinces under one letter of the alphabet, is no choice but their box. */
function rowsOf(option: Element): Iterable<Element> {
  const links = option.childElementCount > 1 ? option.querySelectorAll(':scope > a') : [];
  return links.length > 1 ? links : [option];
}

/** The choices drawn in a popup: rows, not the parts of a row, not groups, not the unseen copies for screen readers. */
export function optionsIn(popup: Element): Element[] {
  const drawn = new Set<Element>();
  for (const at of namedOptionsIn(popup)) {
    if (textIn(at) === '' || !isVisible(at) || !hasLayout(at)) continue;
    const list = at.closest('[role=listbox],[role=menu]');
    if (list === null || list === at || hasLayout(list)) for (const row of rowsOf(at)) drawn.add(row);
  }
  for (const at of [...drawn]) {
    let outer = at.parentElement;
    while (outer !== null && outer !== popup && !drawn.has(outer)) outer = outer.parentElement;
    if (outer !== null && drawn.has(outer)) drawn.delete(textIn(outer) === textIn(at) ? at : outer);
  }
  return drawn.size > 0 ? [...drawn] : wordsIn(popup);
}

/** In a list whose rows have no name we know, each element with words of its own is a choice. */
const wordsIn = (popup: Element): Element[] => allIn(popup).filter(showsWords);

/** Is it a choice by its name, its role or its tag, which may be the page's own? */
export const isNamedOption = (option: Element): boolean =>
  option.matches(ANY_OPTION) || option.localName.endsWith('-option');

export const isDisabledOption = (option: Element): boolean =>
  option.getAttribute('aria-disabled') === 'true' || hasToken(option, DISABLED_OPTION);

/** The sign by which a branch of a tree is opened or closed, where it stands before the words. */
const BRANCH_SIGN = /^[+…–−▸▹►▶▷▼▾⊞⊟-]\s*(?=\p{Script=Han})/u;

/** The box or circle before the words that shows whether a choice is taken. */
const TAKEN_SIGN = /^[☐☑☒□■○●◯◉✓✔√]\s*/u;

/** The sign behind the words that more stands below this choice. */
const MORE_SIGN = /(?<=\S)\s*[›>»❯→▸▶]$/u;

/** The words of an option: its text, else its title. */
export function optionName(option: Element): string {
  return (
    textIn(option).replace(BRANCH_SIGN, '').replace(TAKEN_SIGN, '').replace(MORE_SIGN, '') ||
    (option.getAttribute('title') ?? '')
  );
}

/** Without the characters by which fonts of icons draw their signs. */
const plainTextIn = (element: Element): string => textIn(element).replace(/[\ue000-\uf8ff]/g, '');

/** Some libraries listen on the words, not on the row: the innermost element that holds the whole text. */
export function innermost(option: Element): Element {
  let at = option;
  for (;;) {
    const text = plainTextIn(at);
    const inner: Element | undefined = [...at.children].find((child) => plainTextIn(child) === text);
    if (inner === undefined || text === '') return at;
    at = inner;
  }
}

/** The box that scrolls a list whose rows exist only while they can be seen. */
export function scrollerOf(option: Element, popup: Element): Element | null {
  for (let at = option.parentElement; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 4 && at.clientHeight > 0) {
      const overflow = at.ownerDocument.defaultView?.getComputedStyle(at).overflowY;
      if (overflow !== 'visible') return at;
    }
    if (at === popup) return null;
  }
  return null;
}
