// When the browser allows no more storage: is a save refused with a clear reason, and is nothing lost?
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitedBuild } from './answered-build';
import { type Browser, launch } from './harness';
import { clientWithPaper, serialOf } from './vault-clients';
import { unlockWith, wrongIn } from './vault-faults';
import { extensionPage, openVaultIn, PASSPHRASE, say, storedClient } from './vault-page';

const CLIENTS = 4;
const SCAN_BYTES = 600_000;
/** Enough for some of the saves below, the second copy included. */
const ROOM = 15_000_000;
const SAVES = 40;

let browser: Browser;
let page: Page;
let session: CDPSession;
const acknowledged = new Map<number, number>();

const extension = limitedBuild();

beforeAll(async () => {
  browser = await launch({ extension });
  page = await extensionPage(browser);
  session = await browser.context.newCDPSession(page);
  await allow(ROOM); // set before anything is stored, because the browser caches the free room for half a minute
  await openVaultIn(page);
});
afterAll(async () => {
  await browser?.close();
  rmSync(extension, { recursive: true, force: true });
});

/** Saves a client with a large scan; answers the result. */
async function save(serial: number): Promise<string> {
  const at = serial % CLIENTS;
  const text = JSON.stringify(clientWithPaper(at, serial, randomBytes(SCAN_BYTES)));
  const answer = await say<{ ok?: boolean; fault?: string }>(page, {
    type: 'clients.import',
    text,
    apply: true,
  });
  if (answer.ok !== true) return answer.fault ?? JSON.stringify(answer);
  acknowledged.set(at, serial);
  return 'saved';
}

/** Allows this many bytes beyond what is used now; null: the browser's own limit. */
async function allow(more: number | null): Promise<void> {
  const origin = `chrome-extension://${new URL(page.url()).host}`;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(more === null ? {} : { quotaSize: usage + more }),
  });
}

async function lostOnes(): Promise<readonly number[]> {
  const lost: number[] = [];
  for (const [at, serial] of acknowledged)
    if (serialOf(await storedClient(page, `proof-${at}`)) < serial) lost.push(serial);
  return lost;
}

describe('T36: the quota of the browser used up', () => {
  it('refuses a save in so many words, and keeps all that was acknowledged', async () => {
    for (let serial = 1; serial <= CLIENTS; serial += 1) expect(await save(serial)).toBe('saved');
    const said = new Set<string>();
    for (let serial = CLIENTS + 1; serial <= CLIENTS + SAVES; serial += 1) said.add(await save(serial));
    expect([...said].sort()).toEqual(['saved', 'storage-full']);
    expect(await lostOnes()).toEqual([]);
  });

  it('saves again once there is room, with nothing torn', async () => {
    await allow(null);
    await expect.poll(() => save(1_000)).toBe('saved'); // only once the second copy is up to date
    expect(await unlockWith(page, PASSPHRASE)).toBe(true);
    expect(await lostOnes()).toEqual([]);
    expect(await wrongIn(page)).toEqual([]);
  });
});
