// Which component of a library is an element a part of, judged by class names?
import { LIBRARY_CONTROL, named, SUGGESTS } from '../dom/component-libraries';
import { isSelect } from '../dom/elements';
import { remembering } from '../dom/remember';
import { boxBelow } from '../dom/visual-element';
import type { WidgetKind } from '../model';
import { type Candidate, isChoiceRole } from './candidates';

/** The outermost element of a control, and its kind. */
export interface Widget {
  readonly root: Element;
  readonly kind: WidgetKind;
}

const kindOfNames = remembering((names): WidgetKind | null => {
  if (names.includes(SUGGESTS)) return null;
  let kind: WidgetKind | null = null;
  for (const name of names.split(/\s+/u)) {
    const is = LIBRARY_CONTROL.exec(name)?.groups;
    if (is === undefined) continue;
    if (is.cascader !== undefined) return 'cascader';
    kind = is.select !== undefined ? 'select' : is.date !== undefined ? 'date' : 'switch';
  }
  return kind;
});

/** What a component is by its class names, or by a tag of its own that says it is a list (xm-select); the pickers of such tags hide boxes that the browser draws. */
export const kindOfClass = (element: Element): WidgetKind | null => {
  const names = element.getAttribute('class');
  const kind = names === null ? null : kindOfNames(names);
  return kind === null && element.localName.endsWith('-select') ? 'select' : kind;
};

/** What says that it opens a list, or that it takes what is typed. */
const NO_DAYS = '[aria-haspopup=listbox],[aria-haspopup=tree],[aria-haspopup=false]';

/** Is it a part of a box that only suggests, whose drawn frame says that it opens a list? */
export const onlySuggests = (element: Element): boolean => element.closest(named(SUGGESTS)) !== null;

/** The outermost library component around the element within its form item. A native select is none, nor is the box that shows what is chosen in one. */
export function libraryControl({ element, item, role }: Candidate): Widget | null {
  if (boxBelow(element)) return null;
  let root: Element | null = null;
  let kind: WidgetKind | null = null;
  for (let at: Element | null = element, depth = 0; at !== null && at !== item && depth < 7; depth += 1) {
    const here = kindOfClass(at);
    if (here !== null) {
      root = at;
      kind = kind === 'cascader' ? kind : here;
    }
    at = at.parentElement;
  }
  if (root === null || kind === null || isSelect(root)) return null;
  // a picker may be anything one chooses from, which its role says better (RSuite)
  if (kind !== 'date') return { root, kind };
  const said = root.querySelector(NO_DAYS)?.getAttribute('aria-haspopup');
  return isChoiceRole(role)
    ? null
    : { root, kind: said === undefined ? kind : said === 'false' ? 'tags' : 'select' };
}
