// Is the vault there after a browser was killed in the middle of a record of its log? Half a record is put at the end of the log by hand.
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Browser, launch } from './harness';
import { numberedClient, serialOf } from './vault-clients';
import { extensionPage, openVaultIn, say, storedClient, waitForCopy } from './vault-page';

// Only what is asked inside the extension's page.
declare const chrome: { readonly storage: { readonly session: { get(key: string): Promise<object> } } };

/** LevelDB writes its log in blocks; a record that does not fit is divided among several. */
const BLOCK = 32_768;
const HEAD = 7;
const FIRST_PART = 2;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0x82f63b78 : rest >>> 1;
  return rest >>> 0;
});

/** The checksum of a part of a record: CRC-32C, turned and shifted as LevelDB stores it. */
function checksum(bytes: Uint8Array): number {
  const sum = ~bytes.reduce((rest, byte) => (TABLE[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8), -1) >>> 0;
  return ((((sum >>> 15) | (sum << 17)) >>> 0) + 0xa282ead8) >>> 0;
}

/** Appends the first part of a record whose other parts were never written, as a kill between two parts leaves it. */
function tearLog(profile: string): void {
  const [database] = readdirSync(join(profile, 'Default', 'IndexedDB')).filter((name) =>
    name.endsWith('.leveldb'),
  );
  const folder = join(profile, 'Default', 'IndexedDB', database ?? '');
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
  const log = join(folder, logs.toSorted().at(-1) ?? '');
  const left = BLOCK - (statSync(log).size % BLOCK);
  const isEnd = left <= HEAD; // too little for a head: the block is filled up, and the record begins in the next one
  const part = Buffer.alloc((isEnd ? BLOCK : left) - HEAD, 1);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(checksum(Buffer.concat([Buffer.of(FIRST_PART), part])), 0);
  head.writeUInt16LE(part.length, 4);
  head[6] = FIRST_PART;
  appendFileSync(log, Buffer.concat([Buffer.alloc(isEnd ? left : 0), head, part]));
}

const save = (page: Page, serial: number) =>
  say<{ ok: boolean }>(page, {
    type: 'clients.import',
    text: JSON.stringify(numberedClient(serial, serial)),
    apply: true,
  });

/** A profile of its own, in which a browser is started several times. */
async function inProfile(
  work: (start: () => Promise<{ browser: Browser; page: Page }>, profile: string) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'beiantong-log-'));
  let last: Browser | undefined;
  let id: string | undefined;
  try {
    await work(async () => {
      const browser = await launch({ profile });
      last = browser;
      const page = await extensionPage(browser, id);
      id ??= new URL(page.url()).host;
      return { browser, page };
    }, profile);
  } finally {
    await last?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function serialsIn(page: Page, serials: readonly number[]): Promise<readonly number[]> {
  const clients = await Promise.all(serials.map((serial) => storedClient(page, `proof-${serial}`)));
  return clients.map(serialOf);
}

it('T30: keeps every acknowledged save when a browser that was killed left half a record in its log', () =>
  inProfile(async (start, profile) => {
    for (const serial of [1, 2]) {
      const { browser, page } = await start();
      await openVaultIn(page);
      expect(await save(page, serial)).toMatchObject({ ok: true });
      await browser.kill();
      if (serial === 1) tearLog(profile);
    }
    const { page } = await start();
    await openVaultIn(page);
    expect(await serialsIn(page, [1, 2])).toEqual([1, 2]);
  }));

it('T30: keeps them when the session after that only looks at the vault', () =>
  inProfile(async (start, profile) => {
    const first = await start();
    await openVaultIn(first.page);
    expect(await save(first.page, 1)).toMatchObject({ ok: true });
    await first.browser.kill();
    tearLog(profile);
    const second = await start();
    expect(await say(second.page, { type: 'vault.status' })).toMatchObject({ state: 'locked', health: null });
    const isBegun = () => second.page.evaluate(() => chrome.storage.session.get('vault-log-begun'));
    await expect.poll(isBegun, { timeout: 60_000 }).toEqual({ 'vault-log-begun': true });
    await second.browser.close();
    const { page } = await start();
    await openVaultIn(page);
    expect(await serialsIn(page, [1])).toEqual([1]);
  }));

it('T30: has what was copied when the next browser is killed before its log is a new one', () =>
  inProfile(async (start, profile) => {
    const first = await start();
    await openVaultIn(first.page);
    expect(await save(first.page, 1)).toMatchObject({ ok: true });
    await waitForCopy(first.page, 1);
    await first.browser.kill();
    for (const milliseconds of [50, 250, 600]) {
      tearLog(profile);
      const { browser, page } = await start();
      const opening = openVaultIn(page).catch(() => undefined); // ends with the browser
      await new Promise((done) => setTimeout(done, milliseconds));
      await browser.kill();
      await opening;
      const next = await start();
      const { health } = await say<{ health: string | null }>(next.page, { type: 'vault.status' });
      if (health === 'lost')
        expect(await say(next.page, { type: 'vault.restore-copy' })).toMatchObject({
          clients: 1,
          lostClients: 0,
        });
      else expect(health).toBeNull();
      await openVaultIn(next.page);
      expect(await serialsIn(next.page, [1])).toEqual([1]);
      await next.browser.kill();
    }
  }));
