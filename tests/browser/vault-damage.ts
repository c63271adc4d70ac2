// What does the vault do when its files on disk are damaged? Bytes are flipped or cut off, then it is opened.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BroughtBack, VaultCheck } from '../../lib/protocol/vault';
import { launch } from './harness';
import { numberedClient, serialOf } from './vault-clients';
import { addProbe, extensionPage, openVaultIn, PASSPHRASE, say, waitForCopy } from './vault-page';
import { copyExtension } from './vault-proof';

export interface DamageReport {
  readonly damages: number;
  /** How often the vault opened, with all or some of its clients. */
  readonly opened: number;
  /** How often it did not open, by the code that gave the reason. */
  readonly reported: Readonly<Record<string, number>>;
  /** How many of those were restored from the second copy. */
  readonly byCopy: number;
  readonly clientsKept: number;
  /** How many single clients could not be read until they were brought back from the second copy. */
  readonly broughtBack: number;
  /** Clients that were in the second copy and are missing everywhere now. */
  readonly lost: number;
  /** Clients that were read and differ from what was saved, or calls that were never answered: must be none. */
  readonly wrong: number;
  /** A line for each damage after which something was lost or wrong: the file, the place in it, and what was seen. */
  readonly faults: readonly string[];
}

const CLIENTS = 20;

/** Damages a copy of a filled profile at this many places, one at a time, and opens each. */
export async function proveDamages(damages: number): Promise<DamageReport> {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-damage-'));
  try {
    const extension = copyExtension(folder);
    const sound = join(folder, 'sound');
    const id = await fill(extension, sound);
    const report = {
      damages,
      opened: 0,
      reported: {} as Record<string, number>,
      byCopy: 0,
      clientsKept: 0,
      broughtBack: 0,
      lost: 0,
      wrong: 0,
      faults: [] as string[],
    };
    for (let at = 0; at < damages; at += 1) {
      const profile = join(folder, 'damaged');
      rmSync(profile, { recursive: true, force: true });
      cpSync(sound, profile, { recursive: true });
      const where = damage(profile, at);
      const browser = await launch({ profile, extension });
      const result = await look(await extensionPage(browser, id));
      await browser.close();
      if (result.code === null) report.opened += 1;
      else report.reported[result.code] = (report.reported[result.code] ?? 0) + 1;
      if (result.code !== null && result.kept > 0) report.byCopy += 1;
      report.clientsKept += result.kept;
      report.broughtBack += result.broughtBack;
      report.lost += CLIENTS - result.kept;
      report.wrong += result.wrong;
      if (result.wrong > 0 || result.kept < CLIENTS)
        report.faults.push(`${where}: ${JSON.stringify(result)}`);
    }
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A profile with some clients in it; answers the extension's id. */
async function fill(extension: string, profile: string): Promise<string> {
  const browser = await launch({ profile, extension });
  const page = await extensionPage(browser);
  await openVaultIn(page);
  for (let at = 0; at < CLIENTS; at += 1)
    await say(page, {
      type: 'clients.import',
      text: JSON.stringify(numberedClient(at, at + 1)),
      apply: true,
    });
  await addProbe(page);
  await page.evaluate(() => probe.vault.health()); // stores the mark that a vault exists
  await waitForCopy(page, CLIENTS);
  const id = new URL(page.url()).host;
  await browser.close();
  return id;
}

/** Flips 64 bytes at a random place of a database file, or cuts the file off there; answers where. */
function damage(profile: string, turn: number): string {
  const database = join(profile, 'Default', 'IndexedDB');
  const files = readdirSync(database, { recursive: true })
    .map((name) => join(database, String(name)))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0 && !path.endsWith('LOG'));
  const path = files[turn % files.length] ?? '';
  const bytes = readFileSync(path);
  const place = Math.floor(Math.random() * bytes.length);
  const isCut = Math.floor(turn / files.length) % 2 === 1;
  for (let at = place; at < Math.min(place + 64, bytes.length); at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, isCut ? bytes.subarray(0, place) : bytes);
  return `${path.slice(database.length)} ${isCut ? 'cut off' : 'flipped'} at ${place} of ${bytes.length}`;
}

interface Looked {
  readonly code: string | null;
  readonly kept: number;
  readonly wrong: number;
  readonly broughtBack: number;
}

async function look(page: Page): Promise<Looked> {
  const { health: code } = await say<{ health: string | null }>(page, { type: 'vault.status' });
  if (code !== null) await say(page, { type: 'vault.restore-copy' });
  const unlocked = await say<{ ok: boolean; reason?: string; fault?: string }>(page, {
    type: 'vault.unlock',
    passphrase: PASSPHRASE,
  });
  if (!unlocked.ok)
    return { code: `not unlocked: ${unlocked.reason ?? unlocked.fault}`, kept: 0, wrong: 0, broughtBack: 0 };
  const broughtBack = await bringBack(page);
  await addProbe(page);
  let [kept, wrong] = [0, 0];
  for (let at = 0; at < CLIENTS; at += 1) {
    const read = await page.evaluate(
      (id) => probe.vault.readClient(id).catch(() => ({ ok: false, reason: 'threw' }) as const),
      `proof-${at}`,
    );
    if (read.ok && serialOf(read.client) === at + 1) kept += 1;
    else if (read.ok || read.reason === 'removed') wrong += 1;
  }
  const listed = await page.evaluate(() =>
    probe.vault.listClients().then(
      (list) => list.clients.length,
      () => -1,
    ),
  );
  return { code, kept, wrong: wrong + (listed < 0 ? 1 : 0), broughtBack };
}

/** Brings back what the second copy has unchanged; answers how many clients. */
async function bringBack(page: Page): Promise<number> {
  const { unreadable } = await say<VaultCheck>(page, { type: 'vault.verify' });
  const records = unreadable.map(({ record }) => record);
  return (await say<BroughtBack>(page, { type: 'vault.bring-back', records, older: false })).clients;
}
