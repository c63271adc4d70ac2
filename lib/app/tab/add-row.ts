// How does a page get another row when the client has more values than it has rows? At the person's request its own button is pressed once, and the page is filled.
import type { TabView } from '../../protocol/tab';
import type { App } from '../state/app';
import { contextOf } from './context';
import { startFill } from './fill';
import { conflictsIn, moreRowsIn, planOf } from './plan';
import { publishTab, viewTab } from './publish';

/** Presses the page's own button for one row, then fills the page. Nothing is pressed on a page that would not be filled. */
export async function addRow(app: App, tabId: number): Promise<TabView> {
  await app.browser.injectScript(tabId, 'page-writer');
  const context = await contextOf(app, tabId);
  const plan = planOf(context, app.today());
  const more = moreRowsIn(context, plan);
  if (more === null || conflictsIn(context, plan, app.today()).length > 0 || app.runs.runOf(tabId))
    return viewTab(app, tabId);
  const { button, keys } = more;
  const isAdded: unknown = await app.browser.sendToPage(tabId, { type: 'to-page.add-row', button, keys }); // reads the page again before it answers
  if (isAdded === true) return startFill(app, tabId, []);
  app.notices.set(tabId, 'no-row');
  return publishTab(app, tabId);
}
