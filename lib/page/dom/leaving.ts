// Which elements are being closed, and can their animations be ended early?
import { isLeaving } from './elements';

/**
 * Ends the animations of whatever is being closed, because a closing list covers the control below it until its animation is
 * over. The page receives the same event as at the regular end, only earlier.
 */
export function hurryLeaving(document: Document): void {
  if (typeof document.getAnimations !== 'function') return;
  for (const animation of document.getAnimations()) {
    const target = animation.effect !== null && 'target' in animation.effect ? animation.effect.target : null;
    const isEndless = animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    if (target !== null && !isEndless && isLeaving(target as Element)) animation.finish(); // only elements are animated
  }
}
