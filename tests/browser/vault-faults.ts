// Faults of the machine around an open vault: a clock that jumps by years, an older version after a newer one, a kill while keys change.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { VaultCheck, VaultStatus } from '../../lib/protocol/vault';
import { type Browser, launch, serviceWorkerOf } from './harness';
import { numberedClient } from './vault-clients';
import { extensionPage, PASSPHRASE, say, storedClient } from './vault-page';
import { copyExtension } from './vault-proof';

const CLIENTS = 3;
const NEXT = 'lantern walnut 7 orchard kite';

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

export interface KeyKillReport {
  readonly kills: number;
  /** After how many kills the old passphrase opened the vault, and after how many the new one. */
  readonly old: number;
  readonly next: number;
  readonly faults: readonly string[];
}

/** Kills the browser this many times during a change of passphrase: one of the two must open the vault, and everything must be there. */
export async function proveKeyKills(kills: number): Promise<KeyKillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-keys-'));
  const extension = copyExtension(folder);
  const profile = join(folder, 'profile');
  const faults: string[] = [];
  let [old, next] = [0, 0];
  let [passphrase, other] = [PASSPHRASE, NEXT];
  let id: string | undefined;
  try {
    for (let round = 0; round <= kills; round += 1) {
      const browser = await launch({ profile, extension });
      const page = await extensionPage(browser, id);
      id ??= new URL(page.url()).host;
      if (round === 0) {
        await say(page, { type: 'vault.create', passphrase });
        await storeSome(page);
      } else if (await unlockWith(page, passphrase)) old += 1;
      else if (await unlockWith(page, other)) {
        next += 1;
        [passphrase, other] = [other, passphrase];
      } else faults.push(`kill ${round}: neither passphrase opens`);
      faults.push(...(await wrongIn(page)).map((what) => `kill ${round}: ${what}`));
      if (round === kills) {
        await browser.close();
        continue;
      }
      const change = say(page, { type: 'vault.change-passphrase', old: passphrase, passphrase: other }).catch(
        () => null,
      );
      await new Promise((done) => setTimeout(done, (900 * (round + 0.5)) / kills));
      await browser.kill();
      await change;
    }
    return { kills, old, next, faults };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
