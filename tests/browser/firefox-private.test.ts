// Where Firefox is private throughout and allows no database: is there a vault all the same, and is it said that it does not stay?
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/find-browser.mjs';
import { launchPrivateFirefox } from './firefox';

const PASSPHRASE = 'a sample passphrase of 5 words';

// setup installs it where it can; elsewhere its absence is counted as skipped, not hidden
const isHere = findFirefox() !== null;

let firefox: Awaited<ReturnType<typeof launchPrivateFirefox>>;
let options: Page;

const byTestId = (id: string) => `[data-testid="${id}"]`;

beforeAll(async () => {
  if (!isHere) return;
  firefox = await launchPrivateFirefox();
  options = await firefox.surface('options.html');
});
afterAll(() => firefox?.close());

describe.skipIf(!isHere)('in a private Firefox', () => {
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
    await (await options.waitForSelector(byTestId('vault-passphrase')))?.type(PASSPHRASE);
    await (await options.waitForSelector(byTestId('vault-passphrase-again')))?.type(PASSPHRASE);
    await options.click(byTestId('vault-create'));
    await options.waitForSelector(byTestId('vault-recovery-code'));
    const file = await options.waitForSelector('input[data-testid="client-import-file"]');
    await file?.uploadFile(resolve('public/samples/zhejiang-company.json'));
    await (await options.waitForSelector(byTestId('client-import-apply')))?.click();
    await options.waitForSelector(byTestId('client-row'));
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
