// Is a site read only after a press on the toolbar icon?
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server';
import { type Browser, extensionIdOf, launch, tabIdOf } from './harness';
import { createVault, importClient, openSurface } from './person';
import { SITES } from './site-pages';

const SITE = 'https://www.yunfan-sample.com/none';

let portals: Portals;
let browser: Browser;

beforeAll(async () => {
  portals = await startPortals({
    page: (host, path) =>
      /sample\.(com|cn)$/.test(host)
        ? `<!doctype html><meta charset="utf-8"><title>site</title><body>${SITES[path]?.[0] ?? ''}`
        : null,
  });
  browser = await launch({ loadBy: 'protocol', hostResolverRules: portals.hostResolverRules });
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, 'public/samples/zhejiang-company.json');
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});

/** Presses our toolbar icon while this page is in front; false where the browser lets no tool do that. */
async function pressIcon(page: Page): Promise<boolean> {
  await page.bringToFront();
  const whole = await browser.context.browser()?.newBrowserCDPSession();
  if (!whole) throw new Error('this browser was not started here');
  const { targetInfos } = await whole.send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }],
  });
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
  // newer than Playwright's list of commands
  const send = whole.send.bind(whole) as (method: string, parameters: object) => Promise<unknown>;
  return send('Extensions.triggerAction', { id: await extensionIdOf(browser), targetId }).then(
    () => true,
    (error: Error) => {
      if (error.message.includes("wasn't found")) return false;
      throw error;
    },
  );
}

describe('a press on the icon', () => {
  it('is what lets the site in front be read: not before it, and for that page only', async ({ skip }) => {
    const site = await browser.page(SITE);
    const popup = await openSurface(browser, `popup.html?tab=${await tabIdOf(browser, site)}`); // the page that the icon opens, in a tab
    await popup.getByTestId('site-check').click();
    await popup.getByTestId('site-failed').waitFor();
    if (!(await pressIcon(site))) return skip('this browser lets no tool press its toolbar');
    await popup.bringToFront();
    await popup.getByTestId('site-check').click();
    await popup.getByTestId('site-finding').first().waitFor();
    await site.goto('https://www.yunfan-docs-sample.cn/none');
    await popup.getByTestId('site-check').click();
    await popup.getByTestId('site-failed').waitFor();
  });
});
