// After the vault is locked: is no value readable in any store of the extension or on disk, and does it lock in time?
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PRODUCT } from './build-folders';
import { launch, serviceWorkerOf } from './harness';
import { heapOfPage, heapOfWorker } from './heap';
import { openSurface } from './person';
import { CANARIES, numberedClient } from './vault-clients';
import { extensionPage, openVaultIn, PASSPHRASE, say, storedClient } from './vault-page';

it('T25, T43: leaves no text of a client in storage or on the disk after it was locked', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'beiantong-canary-'));
  try {
    const browser = await launch({ profile });
    const page = await extensionPage(browser);
    await openVaultIn(page);
    for (let at = 0; at < 20; at += 1) {
      const text = JSON.stringify(numberedClient(at, at));
      await say(page, { type: 'clients.import', text, apply: true });
    }
    await say(page, { type: 'clients.list', search: 'CANARY' });
    expect(await storedClient(page, 'proof-3')).toMatchObject({ id: 'proof-3' });
    await say(page, { type: 'vault.lock' });
    expect(await say(page, { type: 'clients.read', id: 'proof-3' })).toEqual({ ok: false, fault: 'locked' });
    const worker = await serviceWorkerOf(browser);
    const stored = await worker.evaluate(
      'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(JSON.stringify)',
    );
    expect(needles().filter((needle) => String(stored).includes(needle.toString()))).toEqual([]);
    const session = await worker.evaluate('chrome.storage.session.get().then(JSON.stringify)');
    expect(String(session)).not.toContain('"key"'); // the header contains only the wrapped key, which opens nothing by itself
    await browser.close();
    const files = filesBelow(profile);
    expect(files.some((file) => file.includes('IndexedDB'))).toBe(true);
    const found = files.flatMap((file) => {
      const bytes = readFileSync(file);
      return needles().flatMap((needle) => (bytes.includes(needle) ? [`${file}: ${needle}`] : []));
    });
    expect(found).toEqual([]);
    const database = files.filter((file) => file.includes('IndexedDB')).map((file) => readFileSync(file));
    expect(Buffer.concat(database).includes('argon2id')).toBe(true); // the search does find what is stored unencrypted
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

it('T43: keeps no text of a client in the memory of the worker or of a page that showed it', async () => {
  const browser = await launch();
  try {
    const page = await extensionPage(browser);
    await openVaultIn(page);
    const text = JSON.stringify(numberedClient(1, 1));
    await say(page, { type: 'clients.import', text, apply: true });
    const options = await openSurface(browser, 'options.html');
    await options.getByTestId('client-row').waitFor();
    await say(page, { type: 'clients.read', id: 'proof-1' });
    const name = CANARIES[0] ?? '';
    const before = [await heapOfWorker(browser.context), await heapOfPage(options)];
    expect(before.every((heap) => heap.includes(name))).toBe(true); // so that finding nothing later proves something
    await options.getByTestId('options-vault').click();
    await options.getByTestId('vault-lock').click();
    await options.getByTestId('vault-unlock').waitFor();
    const after = { worker: await heapOfWorker(browser.context), page: await heapOfPage(options) };
    expect(CANARIES.filter((canary) => after.worker.includes(canary))).toEqual([]);
    expect(CANARIES.filter((canary) => after.page.includes(canary))).toEqual([]);
  } finally {
    await browser.close();
  }
});

it('T44: locks by its deadline, whatever the alarm does', async () => {
  const browser = await launch();
  try {
    const page = await extensionPage(browser);
    await openVaultIn(page);
    await say(page, { type: 'vault.auto-lock', minutes: 1 });
    const worker = await serviceWorkerOf(browser);
    await worker.evaluate(`(async () => {
      await chrome.alarms.clearAll();
      const { vault } = await chrome.storage.session.get('vault');
      await chrome.storage.session.set({ vault: { ...vault, deadline: Date.now() - 1 } });
    })()`);
    expect(await say(page, { type: 'clients.list', search: '' })).toEqual({ ok: false, fault: 'locked' });
    expect(await say(page, { type: 'vault.status' })).toMatchObject({ state: 'locked' });
    expect(await worker.evaluate('chrome.storage.session.get("vault")')).toEqual({});
    await openVaultIn(page);
    expect(await say(page, { type: 'clients.list', search: '' })).toEqual([]);
  } finally {
    await browser.close();
  }
});

it('T44: locks when the browser closes', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'beiantong-close-'));
  try {
    // the published build, at the full cost of key derivation
    const first = await launch({ profile, extension: PRODUCT });
    await openVaultIn(await extensionPage(first));
    await first.close();
    const second = await launch({ profile, extension: PRODUCT });
    expect(await say(await extensionPage(second), { type: 'vault.status' })).toMatchObject({
      state: 'locked',
    });
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Every canary as UTF-8, UTF-16, hexadecimal and base64. */
function needles(): readonly Buffer[] {
  return [...CANARIES, PASSPHRASE].flatMap((text) => {
    const bytes = Buffer.from(text);
    return [
      bytes,
      Buffer.from(text, 'utf16le'),
      Buffer.from(bytes.toString('hex')),
      Buffer.from(bytes.toString('base64').slice(0, 12)),
    ];
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const about = statSync(path, { throwIfNoEntry: false });
    if (!about) return []; // a lock file that was removed when the browser ended
    return about.isDirectory() ? filesBelow(path) : about.isFile() ? [path] : [];
  });
}
