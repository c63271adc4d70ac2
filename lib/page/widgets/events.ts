// Which events does a page expect when a person types into, presses or leaves a control?
import { isHtml, isInput, type TextControl, windowOf } from '../dom/elements';

const PRESS = { bubbles: true, cancelable: true, composed: true, button: 0 } as const;

/** Elements that the browser itself reacts to when they are pressed. */
const ACTIVE = 'a,area,button,input,label,select,option,summary,textarea';

/** All events of a press in the middle of an element: libraries listen to different ones, and a click alone opens only some of them. A wheel turns to the position of the press; `isScrolled`: on a page that is scrolled it is also told where that is on the whole page. */
export function press(element: Element, isScrolled = true): void {
  const view = windowOf(element);
  if (view === null) return;
  const Pointer = view.PointerEvent ?? view.MouseEvent;
  const { left, top, width, height } = element.getBoundingClientRect();
  // an event without its window takes the page for one that is not scrolled
  const at = {
    ...PRESS,
    view: isScrolled ? view : null,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  element.dispatchEvent(new view.MouseEvent('mouseover', at)); // some lists select only the element under the pointer
  element.dispatchEvent(new Pointer('pointerdown', { ...at, buttons: 1 }));
  element.dispatchEvent(new view.MouseEvent('mousedown', { ...at, buttons: 1 }));
  element.dispatchEvent(new Pointer('pointerup', at));
  element.dispatchEvent(new view.MouseEvent('mouseup', at));
  if (isHtml(element) && element.closest(ACTIVE) !== null) element.click();
  else element.dispatchEvent(new view.MouseEvent('click', { ...at, detail: 1 }));
}

const ENTERED = 4; // levels

/** What a pointer does that comes upon an element: the boxes around it hear of it as well, each for itself. */
export function pointAt(element: Element): void {
  const view = windowOf(element);
  let at: Element | null = view === null ? null : element;
  for (let depth = 0; view !== null && at !== null && depth < ENTERED; depth += 1, at = at.parentElement)
    at.dispatchEvent(new view.MouseEvent('mouseenter'));
}

/** What one finger does at a point of the view. False when the page keeps what the browser would do then, such as a press. */
export function touch(element: Element, type: string, clientX: number, clientY: number): boolean {
  const view = windowOf(element);
  if (!view?.TouchEvent) return true;
  const [pageX, pageY] = [clientX + view.scrollX, clientY + view.scrollY]; // which of them a wheel follows is its own choice
  const [screenX, screenY] = [clientX, clientY];
  const at = { clientX, clientY, pageX, pageY, screenX, screenY };
  const finger = new view.Touch({ identifier: 1, target: element, ...at });
  const touches = type === 'touchend' ? [] : [finger];
  const init = { bubbles: true, cancelable: true, composed: true, touches, targetTouches: touches };
  return element.dispatchEvent(new view.TouchEvent(type, { ...init, changedTouches: [finger] }));
}

/** Touches the middle of an element, as a finger does before the browser makes a press of it. False when the page wants no press any more. */
export function tap(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return [touch(element, 'touchstart', x, y), touch(element, 'touchend', x, y)].every(Boolean);
}

/** Presses an element as a finger does; the page may take the touch for all of it. */
export function pressByFinger(element: Element): void {
  if (tap(element)) press(element);
}

/** Two presses in quick succession. */
export function pressTwice(element: Element): void {
  press(element);
  press(element);
  const view = windowOf(element);
  if (view !== null) element.dispatchEvent(new view.MouseEvent('dblclick', { ...PRESS, detail: 2 }));
}

const dispatchFocus = (element: Element, type: 'focus' | 'focusin' | 'blur' | 'focusout'): void => {
  const view = windowOf(element);
  if (view === null) return;
  const bubbles = type === 'focusin' || type === 'focusout';
  element.dispatchEvent(new view.FocusEvent(type, { bubbles, composed: true }));
};

/** Dispatches the events of a person focusing a box, while the browser's real focus stays where the person has it. */
export function dispatchEntered(box: Element): void {
  dispatchFocus(box, 'focus');
  dispatchFocus(box, 'focusin');
}

/** Dispatches the events of a person leaving the box, so that the page validates and keeps the value. */
export function dispatchLeft(box: Element): void {
  dispatchFocus(box, 'blur');
  dispatchFocus(box, 'focusout');
}

/** Focuses an element. The events are dispatched by hand when the window itself has no focus (the side panel has it). */
export function enter(element: Element): void {
  if (!isHtml(element)) return;
  const heard = listenOnce(element, 'focus', () => element.focus({ preventScroll: true }));
  if (!heard) dispatchEntered(element);
}

/** Removes the focus, so that the page validates and keeps the value. */
export function leave(element: Element): void {
  if (!isHtml(element)) return;
  const heard = listenOnce(element, 'blur', () => element.blur());
  if (!heard) dispatchLeft(element);
}

function listenOnce(element: Element, type: string, act: () => void): boolean {
  let heard = false;
  const listen = (): void => {
    heard = true;
  };
  element.addEventListener(type, listen);
  act();
  element.removeEventListener(type, listen);
  return heard;
}

/** Sets the value with the native setter, past any accessor that the page has defined, then dispatches the input events. */
export function setText(element: TextControl, value: string): void {
  const view = windowOf(element);
  if (view === null) return;
  element.setAttribute('autocomplete', 'off'); // otherwise the browser stores the value unencrypted in its session files
  const owner = isInput(element) ? view.HTMLInputElement : view.HTMLTextAreaElement;
  const setter = Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set;
  if (setter === undefined) element.value = value;
  else setter.call(element, value);
  element.dispatchEvent(
    new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: value }),
  );
}

export function dispatchChange(element: Element): void {
  const view = windowOf(element);
  if (view !== null) element.dispatchEvent(new view.Event('change', { bubbles: true, composed: true }));
}

export function pressKey(element: Element, key: 'Enter' | 'Escape' | 'Backspace' | 'Process'): void {
  const view = windowOf(element);
  if (view === null) return;
  const keyCode = { Backspace: 8, Enter: 13, Escape: 27, Process: 229 }[key];
  const init = { key, code: key, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true };
  const isKept = element.dispatchEvent(new view.KeyboardEvent('keydown', init));
  // as in a browser, a page that does not take Enter at once hears of the character too
  if (isKept && key === 'Enter') element.dispatchEvent(new view.KeyboardEvent('keypress', init));
  element.dispatchEvent(new view.KeyboardEvent('keyup', init));
}

/** Types a word into a box by which a list is searched. */
export function typeIn(box: TextControl, word: string): void {
  dispatchEntered(box); // some search only for who stands in the box
  setText(box, word);
  pressKey(box, 'Process'); // some only search after a key
}
