// Is a control covered, and does the cover go away by waiting or by scrolling the control away from under it?

import { DIALOG } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { isCoveredBy } from '../dom/covers';
import { hasBox } from '../dom/elements';
import { hurryLeaving } from '../dom/leaving';
import type { Occlusion } from '../dom/occlusion';
import { POPUP } from '../dom/opened-parts';
import { type Hidden, whyHidden } from '../dom/visibility';
import type { WidgetKind } from '../model';
import { press } from '../widgets/events';
import { veilOver } from '../widgets/sheets';
import type { WriteDeps } from '../widgets/widget';
import type { CoverPatience } from './cover-patience';
import { surfaceOf } from './surface';

type CoveredDeps = WriteDeps & {
  readonly patience: CoverPatience;
  /** The dialogs that the page has opened since the fill began. */
  readonly newWindows: () => readonly Element[];
};

/** Returns a function that gives the dialogs drawn now that were not drawn before. Only outermost ones, because header and footer of a dialog have similar class names. */
export function watchWindows(page: Document): () => readonly Element[] {
  const isOutermost = (at: Element): boolean => at.parentElement?.closest(DIALOG) === null;
  const drawn = (): Element[] =>
    [...page.querySelectorAll(DIALOG)].filter((at) => isOutermost(at) && hasBox(at));
  const known = new Set(drawn());
  return () => drawn().filter((at) => !known.has(at));
}

/** Elements with choices, as a popup that one of our controls opened would contain. */
const CHOICES = `input,li,[role=option],[role=listbox],[role=grid],${POPUP}`;

/** A dialog without choices is a message, which only the person may close. */
const tells = (at: Element): boolean => at.querySelector(CHOICES) === null;

const COVER_POLL = 16;
/** Of these kinds only a choice among the page's own options can be written, and lines of labels often overlap, so the browser's answer is not used. */
export const CHOSEN = /^(?:radio|checkbox|switch|select|cascader)$/u;

const OPENS_LIST = /^(?:select|cascader)$/u;
/** A page hears with its next picture that it was scrolled (milliseconds), and some pages then close the list that is open. */
const SCROLL_HEARD = 34;

/** Whether the control is covered by something that lets presses through. */
async function isUnderCover(kind: WidgetKind, element: Element, occlusion: Occlusion): Promise<boolean> {
  return CHOSEN.test(kind)
    ? isCoveredBy(occlusion.coversIn(element.ownerDocument), element, element.getBoundingClientRect())
    : occlusion.isOccluded(element);
}

/** Checks what hides a control until nothing covers it or the time is up, because the list of the control before may still be closing. */
export async function uncovered(
  { element }: Control,
  look: () => Promise<Hidden | null>,
  { patience, newWindows, ...deps }: CoveredDeps,
): Promise<Hidden | null> {
  const [begun, most] = [deps.now(), patience.now()];
  for (;;) {
    const hidden = await look();
    if (hidden !== 'covered' || deps.now() - begun >= most) {
      patience.learn(hidden !== 'covered');
      return hidden;
    }
    hurryLeaving(element.ownerDocument);
    const mayPress = deps.isAllowed() && !newWindows().some(tells);
    if (mayPress && patience.mayBeOurs(deps.now() - begun))
      press(veilOver(element, deps.ownVeil) ?? element.ownerDocument.body);
    await deps.change(COVER_POLL);
  }
}

/**
 * Why a person cannot see the control, or null. The browser may report the control as covered because of the shadow of a fixed bar
 * at the edge of the view, which our own search does not see; so the control is scrolled to the middle once.
 */
export function hiddenFor(control: Control, occlusion: Occlusion, deps: CoveredDeps): Promise<Hidden | null> {
  const element = surfaceOf(control, deps.reads);
  let isMoved = false;
  return uncovered(
    control,
    async () => {
      const { top } = element.getBoundingClientRect();
      const hidden = whyHidden(element, occlusion.coversIn);
      const isScrolled = element.getBoundingClientRect().top !== top;
      if (isScrolled && OPENS_LIST.test(control.kind)) await deps.wait(SCROLL_HEARD);
      if (hidden !== null || !(await isUnderCover(control.kind, element, occlusion))) return hidden;
      if (!isMoved) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      isMoved = true;
      return 'covered';
    },
    deps,
  );
}
