// Is the vault as safe where Chromium keeps IndexedDB in SQLite, as it does for new profiles since 2026, as where it keeps it in LevelDB?
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { launch, SQLITE_FEATURES } from './harness';
import { canMount, proveFullDisk } from './vault-full-disk';
import { extensionPage, openVaultIn } from './vault-page';
import { proveBrowserKills } from './vault-proof';

beforeEach(() => {
  vi.stubEnv('CHROMIUM_FEATURES', SQLITE_FEATURES);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it('is made in SQLite here, which the other tests below rely on', async () => {
  const browser = await launch();
  try {
    await openVaultIn(await extensionPage(browser));
    const stores = readdirSync(join(browser.profile, 'Default', 'IndexedDB'));
    expect(stores).toEqual([expect.stringMatching(/^chrome-extension_[a-p]{32}_0$/)]);
  } finally {
    await browser.close();
  }
});

it('T30: keeps every acknowledged save through three kills of the browser', async () => {
  const report = await proveBrowserKills(3);
  expect(report).toMatchObject({ kills: 3, lost: 0, torn: 0, undecryptable: 0, lostFiles: 0 });
  expect(report.acknowledged).toBeGreaterThan(30);
});

it.runIf(canMount())('T36: keeps every acknowledged save when the disk runs full', async () => {
  const report = await proveFullDisk(1);
  expect(report).toMatchObject({ runs: 1, whole: 1, lost: 0, faults: 0 });
  expect(report.reported).toHaveProperty('storage-full');
});
