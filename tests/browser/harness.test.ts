// Does the test harness load an extension by both methods, find tabs, and survive a crash of the browser?
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server';
import { extensionIdOf, launch, openPanel, serviceWorkerOf, tabIdOf } from './harness';

const extension = mkdtempSync(join(tmpdir(), 'beiantong-extension-'));
const profile = mkdtempSync(join(tmpdir(), 'beiantong-profile-'));
let portals: Portals;

beforeAll(async () => {
  const manifest = {
    manifest_version: 3,
    name: 'harness test',
    version: '1',
    permissions: ['storage'],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'worker.js'), 'globalThis.hello = 1;');
  writeFileSync(join(extension, 'sidepanel.html'), '<title>panel</title><p>panel</p>');
  portals = await startPortals({
    page: (host) => (host === 'first.example' ? '<title>first</title>' : null),
  });
});

afterAll(async () => {
  await portals.close();
  for (const folder of [extension, profile]) rmSync(folder, { recursive: true, force: true });
});

it.each(['switch', 'protocol'] as const)(
  'loads the extension by the %s and opens its panel for a tab',
  async (loadBy) => {
    const browser = await launch({ extension, loadBy, hostResolverRules: portals.hostResolverRules });
    try {
      const page = await browser.page('https://first.example/');
      expect(await page.title()).toBe('first');
      const other = await browser.page('about:blank');
      const tab = await tabIdOf(browser, page);
      expect(tab).not.toBe(await tabIdOf(browser, other));
      const panel = await openPanel(browser, page);
      expect(panel.url()).toBe(
        `chrome-extension://${await extensionIdOf(browser)}/sidepanel.html?tab=${tab}`,
      );
      expect(await panel.title()).toBe('panel');
    } finally {
      await browser.close();
    }
  },
);

it('keeps what the extension stored when the browser is killed', async () => {
  const first = await launch({ extension, profile });
  const stored = await serviceWorkerOf(first);
  await stored.evaluate('chrome.storage.local.set({ kept: 7 })');
  await first.kill();
  const second = await launch({ extension, profile });
  try {
    const worker = await serviceWorkerOf(second);
    expect(await worker.evaluate('chrome.storage.local.get()')).toEqual({ kept: 7 });
  } finally {
    await second.close();
  }
});

it('opens a first page in front of the welcome page, so that it is drawn without delay', async () => {
  const browser = await launch();
  try {
    const page = await browser.page(`chrome-extension://${await extensionIdOf(browser)}/options.html`);
    const addresses = () => browser.context.pages().map((at) => at.url());
    await expect.poll(addresses).toContainEqual(expect.stringContaining('welcome.html'));
    expect(await page.evaluate('chrome.tabs.getCurrent().then(({ active }) => active)')).toBe(true);
  } finally {
    await browser.close();
  }
});
