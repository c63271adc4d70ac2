// Does something lie over a control, and does it go when it is waited for, or when the control is brought out from under it?

import { DIALOG } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { isCoveredBy } from '../dom/covers';
import { hasBox } from '../dom/elements';
import { hurryLeaving } from '../dom/leaving';
import type { Occlusion } from '../dom/occlusion';
import { POPUP } from '../dom/opened-parts';
import { type Hidden, surfaceOf, whyHidden } from '../dom/visibility';
import { press } from '../widgets/events';
import { veilOver } from '../widgets/open-list';
import type { WriteDeps } from '../widgets/widget';
import type { CoverPatience } from './cover-patience';

type CoveredDeps = WriteDeps & {
  readonly patience: CoverPatience;
  /** Windows that the page has opened since the fill began. */
  readonly newWindows: () => readonly Element[];
};

/** Says which windows of the page are drawn that are not drawn now; head and foot of a window are called after it. */
export function watchWindows(page: Document): () => readonly Element[] {
  const isOutermost = (at: Element): boolean => at.parentElement?.closest(DIALOG) === null;
  const drawn = (): Element[] =>
    [...page.querySelectorAll(DIALOG)].filter((at) => isOutermost(at) && hasBox(at));
  const known = new Set(drawn());
  return () => drawn().filter((at) => !known.has(at));
}

/** What a control of ours may have opened to choose from. */
const CHOICES = `input,li,[role=option],[role=listbox],[role=grid],${POPUP}`;

/** A window with nothing to choose from tells something: only the person may close it. */
const tells = (at: Element): boolean => at.querySelector(CHOICES) === null;

const COVER_POLL = 16;
/** Of these a page gets one of its own words, and lines of labels lie over each other. */
export const CHOSEN = /^(?:radio|checkbox|switch|select|cascader)$/u;

/** Whether something lies over a control that presses go through. */
async function isUnderCover(control: Control, occlusion: Occlusion): Promise<boolean> {
  const element = surfaceOf(control);
  return CHOSEN.test(control.kind)
    ? isCoveredBy(occlusion.coversIn(element.ownerDocument), element, element.getBoundingClientRect())
    : occlusion.isOccluded(element);
}

/** Looks for what hides a control until nothing covers it; that gets a moment: the list of the control before may still be closing. */
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
 * Why a person cannot see the control, or null. What the browser says lies over it may be no more than the shadow of a bar at
 * the edge of the view, of which our own look knows nothing: the control is brought to the middle once.
 */
export function hiddenFor(control: Control, occlusion: Occlusion, deps: CoveredDeps): Promise<Hidden | null> {
  let isMoved = false;
  return uncovered(
    control,
    async () => {
      const hidden = whyHidden(control, occlusion.coversIn);
      if (hidden !== null || !(await isUnderCover(control, occlusion))) return hidden;
      if (!isMoved)
        surfaceOf(control).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      isMoved = true;
      return 'covered';
    },
    deps,
  );
}
