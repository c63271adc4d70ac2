// Under which headings does a control stand? One pass in document order, outermost heading first.
import { CONTROL } from '../dom/control';
import { hasToken, wordsOf } from '../dom/elements';
import { tidy } from '../dom/text';

/** Everything that may head a block of fields. */
export const HEADING =
  'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading],[class*="title" i],[class*="heading"],[class*="divider"],' +
  '[class*="section-name"],[class*="block-name"],[class*="group-name"],th[colspan],td[colspan],strong,b';

const NO_HEADING =
  /(?:label|option|select|upload|explain|error|tooltip|modal|message|empty|steps?-item|menu|tabs?)/iu;

/** These head what they stand in, be it one control. */
const NAMES_GROUP = new Set(['LEGEND', 'CAPTION']);

interface Open {
  readonly element: Element;
  readonly scope: Element;
  readonly level: number;
  readonly text: string;
}

function levelOf(element: Element): number {
  const digit = /^H([1-6])$/u.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level');
  if (digit !== null && digit !== undefined) return Number(digit);
  return 7;
}

/** Follows headings and controls in document order and knows for each control which headings are open. */
export function createOutline(controls: readonly Element[]): {
  heading(element: Element): void;
  sectionOf(element: Element): string[];
} {
  const open: Open[] = [];
  const places = new Map(controls.map((control, place) => [control, place]));

  /** Are there this many controls in the box? Asked of the first one in it, however many follow. */
  const holds = (scope: Element, count: 1 | 2): boolean => {
    const first = scope.querySelector(CONTROL);
    if (first === null || count === 1) return first !== null;
    const next = controls[(places.get(first) ?? controls.length) + 1];
    return next !== undefined && scope.contains(next);
  };

  const scopeOf = (element: Element): Element | null => {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      if (at.tagName === 'LABEL' || at.tagName === 'BUTTON') return null;
      if (holds(at, 1)) return at;
    }
    return null;
  };

  const leave = (element: Element): void => {
    while (open.length > 0 && !open[open.length - 1]?.scope.contains(element)) open.pop();
  };

  const heading = (element: Element): void => {
    leave(element);
    if (open.some((at) => at.element.contains(element))) return;
    if (hasToken(element, NO_HEADING) || element.querySelector(CONTROL) !== null) return;
    const text = tidy(wordsOf(element, 60));
    if (text.length < 2 || text.length > 40) return;
    const scope = scopeOf(element);
    const level = levelOf(element);
    // a title over one control alone is that control's label
    if (scope === null || (level === 7 && !NAMES_GROUP.has(element.tagName) && !holds(scope, 2))) return;
    while (open.length > 0) {
      const last = open[open.length - 1];
      if (last === undefined || last.scope !== scope || last.level < level) break;
      open.pop();
    }
    open.push({ element, scope, level, text });
  };

  const sectionOf = (element: Element): string[] => {
    leave(element);
    return open.map((at) => at.text);
  };

  return { heading, sectionOf };
}
