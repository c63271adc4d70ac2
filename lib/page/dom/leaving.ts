// What is on its way out of the page, and need it take its time?
import { isLeaving } from './elements';

/**
 * Ends the animations of whatever is being closed: a list lies over the control below it until its own is over. The page
 * hears of the end as it would have a moment later.
 */
export function hurryLeaving(document: Document): void {
  if (typeof document.getAnimations !== 'function') return;
  for (const animation of document.getAnimations()) {
    const target = animation.effect !== null && 'target' in animation.effect ? animation.effect.target : null;
    const isEndless = animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    if (target !== null && !isEndless && isLeaving(target as Element)) animation.finish(); // only elements are animated
  }
}
