// Do clients whose stored rows are damaged come back from the second copy in a real browser, when they are opened and by one press?
import type { Page } from 'playwright-core';
import { afterEach, expect, it, vi } from 'vitest';
import type { VaultCheck } from '../../lib/protocol/vault';
import { launch, SQLITE_FEATURES } from './harness';
import { numberedClient } from './vault-clients';
import { extensionPage, openVaultIn, say, storedClient, waitForCopy } from './vault-page';

afterEach(() => {
  vi.unstubAllEnvs();
});

const CLIENTS = 6;

/** Changes one byte of the first record, deletes the second and every document. */
const damageRows = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('beiantong-vault');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tx = database.transaction(['records', 'files'], 'readwrite');
    const records = tx.objectStore('records');
    records.getAll().onsuccess = ({ target }) => {
      const [first, second] = (target as IDBRequest).result;
      first.envelope.ct[40] ^= 1;
      records.put(first);
      records.delete(second.id);
      tx.objectStore('files').clear();
    };
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    database.close();
  });

it.each([
  ['LevelDB', ''],
  ['SQLite', SQLITE_FEATURES],
])('T36: brings damaged clients back in %s', async (_, features) => {
  vi.stubEnv('CHROMIUM_FEATURES', features);
  const browser = await launch();
  try {
    const page = await extensionPage(browser);
    await openVaultIn(page);
    for (let at = 0; at < CLIENTS; at += 1)
      await say(page, {
        type: 'clients.import',
        text: JSON.stringify(numberedClient(at, at + 1)),
        apply: true,
      });
    await waitForCopy(page, CLIENTS);
    await damageRows(page);
    const verify = () => say<VaultCheck>(page, { type: 'vault.verify' });
    const found = (await verify()).unreadable;
    expect(found.filter(({ present }) => present === 'same')).toHaveLength(2);
    expect(found.reduce((sum, { documents }) => sum + documents, 0)).toBe(CLIENTS);
    const opened = await Promise.all(
      Array.from({ length: CLIENTS }, (_each, at) => storedClient(page, `proof-${at}`)),
    );
    expect(opened.map((client) => client?.tags[0])).toEqual(
      Array.from({ length: CLIENTS }, (_each, at) => `serial-${at + 1}`),
    );
    const options = await browser.page(page.url().replace('popup.html', 'options.html#vault'));
    await options.getByTestId('care-fold').locator('summary').click();
    await options.getByTestId('care-check').click();
    await options.getByTestId('care-bring-back').click();
    await options.locator('[data-testid="care-result"][data-state="whole"]').waitFor();
    expect(await verify()).toMatchObject({ undecryptable: [], torn: [], lostFiles: [], unreadable: [] });
  } finally {
    await browser.close();
  }
});
