// How is the page in view read on request? By a script injected at the press; what the page returns is validated.
import { browser } from 'wxt/browser';
import { type SiteAnswer, SiteContents } from '../protocol/site';
import { ask } from './ask';

/** What the page of this tab says of itself as a site and of its order; rejects when the browser does not allow reading it. */
export async function readSiteIn(tabId: number): Promise<SiteAnswer> {
  const [read] = await browser.scripting.executeScript({ target: { tabId }, files: ['/site-check.js'] });
  const words = SiteContents.parse(read?.result);
  return ask('filings.site', { tabId, words });
}
