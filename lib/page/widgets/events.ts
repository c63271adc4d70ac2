// Which events does a page expect when a person writes, presses or leaves a control?
import { isHtml, isInput, type TextControl, windowOf } from '../dom/elements';

const PRESS = { bubbles: true, cancelable: true, composed: true, button: 0 } as const;

/** What a browser itself does something with when it is pressed. */
const ACTIVE = 'a,area,button,input,label,select,option,summary,textarea';

/** A full press in the middle of an element: libraries listen to different parts of it, and a lone click opens only some of them. A wheel is turned to the place of the press. */
export function press(element: Element): void {
  const view = windowOf(element);
  if (view === null) return;
  const Pointer = view.PointerEvent ?? view.MouseEvent;
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { ...PRESS, clientX: left + width / 2, clientY: top + height / 2 };
  element.dispatchEvent(new view.MouseEvent('mouseover', at)); // some lists take only what is pointed at
  element.dispatchEvent(new Pointer('pointerdown', { ...at, buttons: 1 }));
  element.dispatchEvent(new view.MouseEvent('mousedown', { ...at, buttons: 1 }));
  element.dispatchEvent(new Pointer('pointerup', at));
  element.dispatchEvent(new view.MouseEvent('mouseup', at));
  if (isHtml(element) && element.closest(ACTIVE) !== null) element.click();
  else element.dispatchEvent(new view.MouseEvent('click', { ...at, detail: 1 }));
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

/** The events of a person entering a box, while the browser's own focus stays where the person has it. */
export function dispatchEntered(box: Element): void {
  dispatchFocus(box, 'focus');
  dispatchFocus(box, 'focusin');
}

/** The events of the person leaving it, so that the page checks and keeps the value. */
export function dispatchLeft(box: Element): void {
  dispatchFocus(box, 'blur');
  dispatchFocus(box, 'focusout');
}

/** Gives focus; the events are made by hand when the window itself has none (the side panel has it). */
export function enter(element: Element): void {
  if (!isHtml(element)) return;
  const heard = listenOnce(element, 'focus', () => element.focus({ preventScroll: true }));
  if (!heard) dispatchEntered(element);
}

/** Takes focus away, so that the page checks and keeps the value. */
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

/** Sets the value past any accessor of the page, then dispatches the event of typing. */
export function setText(element: TextControl, value: string): void {
  const view = windowOf(element);
  if (view === null) return;
  element.setAttribute('autocomplete', 'off'); // else the browser writes the value to its session files in clear
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
  element.dispatchEvent(new view.KeyboardEvent('keydown', init));
  element.dispatchEvent(new view.KeyboardEvent('keyup', init));
}
