// What is the name of a tab pane, or of another box that an attribute names?
import { HAS_OWN_TABS, OPEN_TAB, TAB, TAB_OPEN, TAB_PANE } from '../dom/component-libraries';
import { holdsControl } from '../dom/control';
import { hasToken, styleOf } from '../dom/elements';
import { namedBy, nameOf } from '../dom/names';
import { tidy } from '../dom/text';

/** Attributes in which web components have the title of a collapsible box or panel. Their shadow tree draws it as a heading. */
const BOX_NAMES = ['summary', 'heading', 'header-text'] as const;
/** Boxes that are named by such an attribute. The `summary` of a table is a description and no heading. */
export const NAMED_BOX = BOX_NAMES.map((name) => `[${name}]:not(table)`).join();

const COUNT = /\s*[（(]\d+[)）]$/u;

/** The words of a tab without the number of its entries, unless other tabs have the same words. */
function tabName(tab: Element | null | undefined): string {
  const name = nameOf(tab);
  const stem = name.replace(COUNT, '');
  const others = [...(tab?.closest('[role=tablist],ul')?.querySelectorAll(TAB) ?? [])];
  return others.some((other) => other !== tab && nameOf(other).replace(COUNT, '') === stem) ? name : stem;
}

const MOST_AROUND = 2;

/** The row directly before the panes that has a child for each of them: tabs that nothing else marks as such. */
function rowOfTabs(panes: Element): readonly Element[] {
  const row = panes.previousElementSibling;
  const tabs = [...(row?.children ?? [])];
  const areTabs =
    row !== null &&
    tabs.length === panes.childElementCount &&
    !holdsControl(row) &&
    tabs.every((tab) => nameOf(tab) !== '') &&
    tabs.filter(isOpen).length === 1;
  return areTabs ? tabs : [];
}

/** The tabs beside these panes, in the element that contains them or in a box around it; those in a pane are of something else. */
function tabsBeside(panes: Element | null): readonly Element[] {
  if (panes === null) return [];
  const heads = [...panes.children].filter((at) => !at.matches(TAB_PANE));
  const own = heads.flatMap((head) => [...head.querySelectorAll(TAB)]);
  if (own.length > 0 || panes.querySelector(TAB)) return own;
  let box = panes.parentElement;
  for (let level = 0; box && level < MOST_AROUND; level += 1, box = box.parentElement) {
    const tabs = [...box.querySelectorAll(TAB)].filter((tab) => nameOf(tab) !== '');
    const areTheirs = [...box.querySelectorAll(TAB_PANE)].every((at) => panes.contains(at));
    if (tabs.length > 0) return level === 0 || areTheirs ? tabs : [];
  }
  return rowOfTabs(panes);
}

const isOpen = (tab: Element): boolean =>
  tab.getAttribute('aria-selected') === 'true' || hasToken(tab, TAB_OPEN);

/** The words of the tab that opens a pane: the tab that refers to it, otherwise the one at the same position. */
function tabOf(pane: Element): string {
  const root = pane.getRootNode() as ParentNode;
  const openerBy = (attribute: string, value: string | null) =>
    value ? root.querySelector(`[role=tab][${attribute}="${CSS.escape(value)}"]`) : null;
  const opener = openerBy('aria-controls', pane.id) ?? openerBy('panel', pane.getAttribute('name'));
  if (opener !== null) return tabName(opener);
  const around = pane.parentElement;
  const panes = [...(around?.children ?? [])].filter((at) => at.matches(TAB_PANE));
  const tabs = tabsBeside(around);
  if (tabs.length === panes.length) return tabName(tabs[panes.indexOf(pane)]);
  // where a pane is created when its tab is pressed, the only visible pane belongs to the open tab
  const [shown, ...others] = panes.filter((at) => styleOf(at)?.display !== 'none');
  const [open, ...more] = tabs.filter(isOpen);
  return shown === pane && others.length + more.length === 0 ? tabName(open) : '';
}

/** The name of a pane: its own, or that of its tab. */
export const paneName = (pane: Element): string =>
  namedBy(pane) ||
  ['aria-label', ...BOX_NAMES]
    .map((name) => tidy(pane.getAttribute(name) ?? ''))
    .find((name) => name !== '') ||
  tabOf(pane);

/** The words of the only open tab of a row above a field that is in none of the panes that name themselves; '' for any other element. */
export function openTabName(tab: Element, field: Element): string {
  const row = tab.closest('[role=tablist],ul') ?? tab.parentElement;
  const isNone =
    !row ||
    holdsControl(row) ||
    field.closest(TAB_PANE) ||
    row.closest(HAS_OWN_TABS)?.contains(field) === false ||
    row.childElementCount < 2 ||
    row.querySelectorAll(OPEN_TAB).length !== 1;
  return isNone ? '' : tabName(tab);
}
