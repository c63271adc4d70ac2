// What ends an open popup: the button that takes what was chosen, and the one that leaves it?
import { plainButtonText, sendsForm } from '../dom/buttons';
import { isVisible } from '../dom/elements';
import { simplified } from '../dom/simplified';
import { press } from './events';
import { type WriteDeps, waitFor } from './widget';

/** The popups that our press opened, asked anew each time: a list may be drawn again while it is open. */
export type Popups = () => Element[];

/** A button may say it in two languages: OK 确定. */
const CONFIRM =
  /^(?:(?:确定|确认|完成|选好了?|选定|好[的了]|就选?[它这此](?:一?[个类项种])?|ok|done|confirm)[ /|]*){1,2}$/iu;
export const CANCEL = /^(?:(?:取消|关闭|不选了?|cancel|close|[×✕✖])[ /|]*){1,2}$/iu;

/** The sign at the top of a page for phones that leads back from it. */
export const BACK = /^(?:返回|[‹〈<←])$/u;

/** Do these words end a popup, instead of choosing in it? */
export const endsPopup = (words: string): boolean =>
  [CONFIRM, CANCEL].some((says) => says.test(simplified(words)));

/** What is pressed in a popup to end it so: a button, or what a page draws as one. */
export const enderIn = (popups: Popups, says: RegExp): Element | undefined =>
  popups()
    .flatMap((popup) => [...popup.querySelectorAll('*')])
    .find(
      (at) =>
        (at.childElementCount === 0 || at.tagName === 'BUTTON') &&
        says.test(plainButtonText(at)) &&
        isVisible(at) &&
        !sendsForm(at),
    );

/** What is pressed in a popup to take what was chosen in it. */
export const confirmerIn = (popups: Popups): Element | undefined => enderIn(popups, CONFIRM);

const MOVED = 400; // milliseconds until a sheet has come in

/** Is it still coming in, or on its way out? */
export const isMoving = (popup: Element): boolean =>
  popup.getAnimations?.({ subtree: true }).some(({ playState }) => playState === 'running') === true;

/** Waits until a sheet has slid in. */
export const slidIn = (popups: Popups, deps: WriteDeps): Promise<unknown> =>
  waitFor(() => !popups().some(isMoving), deps, MOVED);

/** Some lists are taken only when they are confirmed. A sheet that is closed before it has slid in may never hear that its movement ended, and then lies over the page unseen. */
export async function confirmIn(popups: Popups, deps: WriteDeps): Promise<void> {
  const confirm = confirmerIn(popups);
  if (confirm === undefined) return;
  await slidIn(popups, deps);
  if (deps.isAllowed()) press(confirm);
}

/** Confirms where what was chosen is not shown soon; says whether it is shown then. */
export async function confirmUnless(
  isShown: () => boolean,
  popups: Popups,
  deps: WriteDeps,
): Promise<boolean> {
  const shown = await waitFor(isShown, deps, 150);
  if (!shown) await confirmIn(popups, deps);
  return shown ?? (await waitFor(isShown, deps, 150)) ?? false;
}
