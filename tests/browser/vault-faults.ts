// Faults of the machine around an open vault: a clock that jumps by years, an older version after a newer one.
import type { Page } from 'playwright-core';
import type { VaultCheck, VaultStatus } from '../../lib/protocol/vault';
import { type Browser, serviceWorkerOf } from './harness';
import { numberedClient } from './vault-clients';
import { say, storedClient } from './vault-page';

const CLIENTS = 3;

/** Stores a few clients in an open vault. */
export async function storeSome(page: Page): Promise<void> {
  for (let at = 0; at < CLIENTS; at += 1) {
    const text = JSON.stringify(numberedClient(at, at + 1));
    await say(page, { type: 'clients.import', text, apply: true });
  }
}

/** Which clients cannot be read, and what the complete check finds wrong; empty when everything is intact. */
export async function wrongIn(page: Page): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let at = 0; at < CLIENTS; at += 1)
    if ((await storedClient(page, `proof-${at}`)) === null) missing.push(`proof-${at}`);
  const { torn, undecryptable } = await say<VaultCheck>(page, { type: 'vault.verify' });
  return [...missing, ...torn, ...undecryptable];
}

export const stateOf = async (page: Page): Promise<VaultStatus> =>
  say<VaultStatus>(page, { type: 'vault.status' });

export const unlockWith = async (page: Page, passphrase: string): Promise<boolean> =>
  (await say<{ ok: boolean }>(page, { type: 'vault.unlock', passphrase })).ok;

const DAY = 24 * 3600 * 1000;

/** Sets the clock of the background forward or back. */
export async function shiftClock(browser: Browser, years: number): Promise<void> {
  const worker = await serviceWorkerOf(browser);
  await worker.evaluate(
    `{ globalThis.trueNow ??= Date.now; const shift = ${years * 365 * DAY}; Date.now = () => globalThis.trueNow() + shift; }0`,
  );
}

/** The number of rows in each store, counted without the vault's code; `isRaised` makes the database one of a later version. */
export const countRows = (page: Page, isRaised: boolean): Promise<Record<string, number>> =>
  page.evaluate(async (raise) => {
    const [known] = await indexedDB.databases();
    const name = known?.name ?? '';
    const open = (version?: number) =>
      new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open(name, version);
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await open(raise ? (known?.version ?? 0) + 1 : undefined);
    const counts: Record<string, number> = {};
    for (const store of database.objectStoreNames) {
      counts[store] = await new Promise<number>((done) => {
        const request = database.transaction(store).objectStore(store).count();
        request.onsuccess = () => done(request.result);
      });
    }
    database.close();
    return counts;
  }, isRaised);
