// What is a pane of tabs called, or another box that an attribute names?
import { wordsOf } from '../dom/elements';
import { namedBy } from '../dom/names';
import { tidy } from '../dom/text';

/** The words of the tab that opens a pane, where nothing but their order joins them. */
function tabOf(pane: Element): string {
  if (!pane.matches('[role=tabpanel]')) return '';
  const beside = (at: Element | null): Element[] =>
    [...(at?.children ?? [])].filter((one) => one.matches('[role=tabpanel]'));
  const panes = beside(pane.parentElement);
  const tabs = [...(pane.parentElement?.parentElement?.querySelectorAll('[role=tab]') ?? [])];
  const tab = tabs.length === panes.length ? tabs[panes.indexOf(pane)] : undefined;
  return tab === undefined ? '' : tidy(wordsOf(tab));
}

/** What a pane is called: by itself, or by its tab. */
export const paneName = (pane: Element): string =>
  namedBy(pane) || tidy(pane.getAttribute('aria-label') ?? '') || tabOf(pane);
