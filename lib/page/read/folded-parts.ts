// Which heads of parts that fold speak of the fields behind them?
import { FOLD } from '../dom/component-libraries';
import { firstNameOf, isOneMake } from '../dom/elements';

/** Bootstrap calls the head of a part that folds `panel-heading`, and only what it opens behind it `panel-collapse`. */
export const isFold = (beside: Element, heading: Element): boolean =>
  beside.matches('[role=tab],[role=tablist]') &&
  (heading.matches(FOLD) || beside.closest(FOLD) !== null || !!beside.nextElementSibling?.matches(FOLD));

/** Does it head a part that is folded and holds no field yet, where the next field stands in a part like it? */
export function isFoldedAway(heading: Element, box: Node, next: Element | undefined): boolean {
  if (next === undefined || heading.closest('[aria-expanded=false]') === null) return false;
  const partOf = (inside: Element) =>
    [...box.childNodes].find((at) => at.contains(inside)) as Element | undefined; // what holds an element is one
  const [own, other] = [partOf(heading), partOf(next)];
  if (own === undefined || other === undefined || own === other) return false;
  return firstNameOf(own) !== '' && isOneMake(own, other); // two of no name may be a head and its own part
}
