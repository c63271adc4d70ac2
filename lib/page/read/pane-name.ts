// What is a pane of tabs called, or another box that an attribute names?
import { namedBy, nameOf } from '../dom/names';
import { tidy } from '../dom/text';

const COUNT = /\s*[（(]\d+[)）]$/u;

/** What a tab says: how many things stand behind it is no part of that, unless the tabs beside it are called alike. */
function tabName(tab: Element | null | undefined): string {
  const name = nameOf(tab);
  const stem = name.replace(COUNT, '');
  const others = [...(tab?.closest('[role=tablist]')?.querySelectorAll('[role=tab]') ?? [])];
  return others.some((other) => other !== tab && nameOf(other).replace(COUNT, '') === stem) ? name : stem;
}

/** The words of the tab that opens a pane: the one that says so, else where nothing but their order joins them. */
function tabOf(pane: Element): string {
  const root = pane.getRootNode() as ParentNode;
  const opener =
    pane.id === '' ? null : root.querySelector(`[role=tab][aria-controls="${CSS.escape(pane.id)}"]`);
  if (opener !== null) return tabName(opener);
  const around = pane.parentElement;
  const panes = [...(around?.children ?? [])].filter((at) => at.matches('[role=tabpanel]'));
  const tabs = around?.parentElement?.querySelectorAll('[role=tab]');
  return tabName(tabs?.length === panes.length ? tabs[panes.indexOf(pane)] : null);
}

/** What a pane is called: by itself, or by its tab. */
export const paneName = (pane: Element): string =>
  namedBy(pane) || tidy(pane.getAttribute('aria-label') ?? '') || tabOf(pane);
