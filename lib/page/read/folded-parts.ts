// Which headings of collapsible parts and of closed sheets belong to the fields after them?
import { FOLD } from '../dom/component-libraries';
import { firstNameOf, isOneMake, isVisible, styleOf } from '../dom/elements';

/** Is it the heading of a collapsible part? Bootstrap gives the heading the class `panel-heading`, and only the content after it `panel-collapse`. */
export const isFold = (beside: Element, heading: Element): boolean =>
  beside.matches('[role=tab],[role=tablist]') &&
  (heading.matches(FOLD) || beside.closest(FOLD) !== null || !!beside.nextElementSibling?.matches(FOLD));

/** Is it the heading of a collapsed part without fields so far, while the next field is in another part of the same kind? Then it is no heading of that field. */
export function isFoldedAway(heading: Element, box: Node, next: Element | undefined): boolean {
  if (next === undefined || heading.closest('[aria-expanded=false]') === null) return false;
  const partOf = (inside: Element) =>
    [...box.childNodes].find((at) => at.contains(inside)) as Element | undefined; // a node that contains an element is an element
  const [own, other] = [partOf(heading), partOf(next)];
  if (own === undefined || other === undefined || own === other) return false;
  return firstNameOf(own) !== '' && isOneMake(own, other); // two elements without a class may be a heading and its own content
}

/** Is it the title of a closed sheet? Where a sheet stands between the rows of a form, its title would head the rows behind it. `box`: what contains the next field, too. */
export function isInClosedSheet(heading: Element, box: Node): boolean {
  if (isVisible(heading)) return false;
  for (let at: Element | null = heading; at !== null && at !== box; at = at.parentElement)
    if (styleOf(at)?.position === 'fixed') return true;
  return false;
}
