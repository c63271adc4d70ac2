// When Firefox always browses privately and allows no database: does the vault work all the same, and does it say that it will not be kept?
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byTestId, createVaultWithSample, hasFirefox, launchPrivateFirefox } from './firefox';
import { PASSPHRASE } from './person';

let firefox: Awaited<ReturnType<typeof launchPrivateFirefox>>;
let options: Page;

beforeAll(async () => {
  if (!hasFirefox) return;
  firefox = await launchPrivateFirefox();
  options = await firefox.surface('options.html');
});
afterAll(() => firefox?.close());

describe.skipIf(!hasFirefox)('in a private Firefox', () => {
  it('no database is allowed, and the vault says that it lies in memory', async () => {
    await options.waitForSelector(byTestId('vault-fleeting'));
    const fault = await options.evaluate(
      () =>
        new Promise((done) => {
          const asked = indexedDB.open('any');
          asked.onerror = () => done(asked.error?.name);
          asked.onsuccess = () => done('opened');
        }),
    );
    expect(fault).toBe('InvalidStateError');
  });

  it('clients come in, and are there again when the page is opened anew', async () => {
    await createVaultWithSample(options);
    const again = await firefox.surface('options.html?again');
    await again.waitForSelector(byTestId('client-row'));
  });

  it('the lock holds, and the right passphrase opens it', async () => {
    await options.click(byTestId('options-vault'));
    await (await options.waitForSelector(byTestId('vault-lock')))?.click();
    await (await options.waitForSelector(byTestId('vault-passphrase')))?.type(PASSPHRASE);
    await options.click(byTestId('vault-unlock'));
    await options.waitForSelector(byTestId('vault-lock'));
    await options.click(byTestId('options-clients'));
    await options.waitForSelector(byTestId('client-row'));
  });
});
