// What is a pane of tabs called, or another box that an attribute names?
import { TAB, TAB_OPEN, TAB_PANE } from '../dom/component-libraries';
import { hasToken, styleOf } from '../dom/elements';
import { namedBy, nameOf } from '../dom/names';
import { tidy } from '../dom/text';

/** Where web components write the name of a box that folds, or of a panel: their own shadow tree draws it as a heading. */
const BOX_NAMES = ['summary', 'heading', 'header-text'] as const;
/** Boxes that are called by an attribute of their own; a table's `summary` describes it and heads nothing. */
export const NAMED_BOX = BOX_NAMES.map((name) => `[${name}]:not(table)`).join();

const COUNT = /\s*[（(]\d+[)）]$/u;

/** What a tab says: how many things stand behind it is no part of that, unless the tabs beside it are called alike. */
function tabName(tab: Element | null | undefined): string {
  const name = nameOf(tab);
  const stem = name.replace(COUNT, '');
  const others = [...(tab?.closest('[role=tablist],ul')?.querySelectorAll(TAB) ?? [])];
  return others.some((other) => other !== tab && nameOf(other).replace(COUNT, '') === stem) ? name : stem;
}

const MOST_AROUND = 2;

/** The tabs that stand in a box around the one that holds these panes; none where they stand among the panes. */
function tabsBeside(panes: Element | null): readonly Element[] {
  let box = panes?.querySelector(TAB) ? null : panes?.parentElement;
  for (let level = 0; box && level < MOST_AROUND; level += 1, box = box.parentElement) {
    const tabs = [...box.querySelectorAll(TAB)].filter((tab) => nameOf(tab) !== '');
    const areTheirs = [...box.querySelectorAll(TAB_PANE)].every((at) => panes?.contains(at));
    if (tabs.length > 0) return level === 0 || areTheirs ? tabs : [];
  }
  return [];
}

const isOpen = (tab: Element): boolean =>
  (tab.getAttribute('aria-selected') ?? '') === 'true' || hasToken(tab, TAB_OPEN);

/** The words of the tab that opens a pane: the one that says so, else where nothing but their order joins them. */
function tabOf(pane: Element): string {
  const root = pane.getRootNode() as ParentNode;
  const openerBy = (attribute: string, value: string | null) =>
    value === null || value === ''
      ? null
      : root.querySelector(`[role=tab][${attribute}="${CSS.escape(value)}"]`);
  const opener = openerBy('aria-controls', pane.id) ?? openerBy('panel', pane.getAttribute('name'));
  if (opener !== null) return tabName(opener);
  const around = pane.parentElement;
  const panes = [...(around?.children ?? [])].filter((at) => at.matches(TAB_PANE));
  const tabs = tabsBeside(around);
  if (tabs.length === panes.length) return tabName(tabs[panes.indexOf(pane)]);
  // where panes are made when their tabs are pressed, the only one in sight is that of the open tab
  const [shown, ...others] = panes.filter((at) => styleOf(at)?.display !== 'none');
  const [open, ...more] = tabs.filter(isOpen);
  return shown === pane && others.length + more.length === 0 ? tabName(open) : '';
}

/** What a pane is called: by itself, or by its tab. */
export const paneName = (pane: Element): string =>
  namedBy(pane) ||
  ['aria-label', ...BOX_NAMES]
    .map((name) => tidy(pane.getAttribute(name) ?? ''))
    .find((name) => name !== '') ||
  tabOf(pane);
