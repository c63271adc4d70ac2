// What is a pane of tabs called, or another box that an attribute names?
import { namedBy, nameOf } from '../dom/names';
import { tidy } from '../dom/text';

/** The words of the tab that opens a pane, where nothing but their order joins them. */
function tabOf(pane: Element): string {
  const around = pane.parentElement;
  const panes = [...(around?.children ?? [])].filter((at) => at.matches('[role=tabpanel]'));
  const tabs = around?.parentElement?.querySelectorAll('[role=tab]');
  return nameOf(tabs?.length === panes.length ? tabs[panes.indexOf(pane)] : null);
}

/** What a pane is called: by itself, or by its tab. */
export const paneName = (pane: Element): string =>
  namedBy(pane) || tidy(pane.getAttribute('aria-label') ?? '') || tabOf(pane);
