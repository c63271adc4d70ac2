// What happens to the vault when its disk becomes full? A profile on a small file system is filled, given room, closed and opened again.
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from './harness';
import { numberedClient, serialOf } from './vault-clients';
import { addProbe, extensionPage, openVaultIn, PASSPHRASE, say, waitForCopy } from './vault-page';
import { copyExtension } from './vault-proof';

export interface FullDiskReport {
  readonly runs: number;
  /** How often the vault opened afterwards, by itself or from its second copy, with everything that was acknowledged. */
  readonly whole: number;
  /** How many of these needed the second copy. */
  readonly byCopy: number;
  /** Saves acknowledged while the disk was full, and after there was room again. */
  readonly whileFull: number;
  readonly afterwards: number;
  /** Acknowledged saves that are missing everywhere. */
  readonly lost: number;
  /** Refusals by their code, and what was found in place of an acknowledged save. */
  readonly reported: Readonly<Record<string, number>>;
  /** Faults found by the vault's own complete check. */
  readonly faults: number;
}

/** Reported for a run whose browser ended by itself. */
export const ENDED = 'the browser ended by itself';

const DISK = '220m';
const LEFT = 280_000;
const CLIENTS = 6;
const FILLINGS = 3; // the browser may release room of its own meanwhile
const SAVES_WHILE_FULL = 20;
const SAVES_AFTERWARDS = 6;

/** Whether a file system of a few megabytes can be created here: as root, or where a user may have a namespace. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Counts = { -readonly [Key in keyof FullDiskReport]: FullDiskReport[Key] } & {
  reported: Record<string, number>;
};

function tell({ reported }: Counts, what: string): void {
  reported[what] = (reported[what] ?? 0) + 1;
}

/** Runs it this many times, each with its own disk. */
export async function proveFullDisk(runs: number): Promise<FullDiskReport> {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-full-'));
  const extension = copyExtension(folder);
  const counts: Counts = {
    runs,
    whole: 0,
    byCopy: 0,
    whileFull: 0,
    afterwards: 0,
    lost: 0,
    reported: {},
    faults: 0,
  };
  try {
    for (let run = 0; run < runs; run += 1)
      await onSmallDisk(folder, (disk) => once(disk, extension, counts));
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function onSmallDisk(folder: string, work: (disk: string) => Promise<void>): Promise<void> {
  const disk = join(folder, 'disk');
  mkdirSync(disk, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]);
  try {
    await work(disk);
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
}

async function once(disk: string, extension: string, counts: Counts): Promise<void> {
  const profile = join(disk, 'profile');
  const acknowledged = new Map<number, number>();
  const browser = await launch({ profile, extension });
  const page = await extensionPage(browser);
  const id = new URL(page.url()).host;
  await openVaultIn(page);
  await saves(page, acknowledged, counts, CLIENTS, 0);
  await waitForCopy(page, CLIENTS);
  const ballast = join(disk, 'ballast');
  mkdirSync(ballast);
  for (let filling = 1; filling <= FILLINGS; filling += 1) {
    fillUp(join(ballast, String(filling)));
    counts.whileFull += await saves(page, acknowledged, counts, SAVES_WHILE_FULL, filling * 100);
  }
  rmSync(ballast, { recursive: true });
  counts.afterwards += await saves(page, acknowledged, counts, SAVES_AFTERWARDS, (FILLINGS + 1) * 100);
  if (page.isClosed()) tell(counts, ENDED);
  else await page.waitForTimeout(2500);
  await browser.close();
  await compare(profile, extension, id, acknowledged, counts);
}

/** Fills the disk except for the last bytes. */
function fillUp(path: string): void {
  const file = openSync(path, 'w');
  const piece = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) writeSync(file, piece);
  } catch {
    // full
  }
  ftruncateSync(file, Math.max(0, statSync(path).size - LEFT));
  closeSync(file);
}

/** Saves one client after the other; answers how many were acknowledged. */
async function saves(
  page: Page,
  acknowledged: Map<number, number>,
  counts: Counts,
  count: number,
  from: number,
): Promise<number> {
  let done = 0;
  for (let turn = 0; turn < count; turn += 1) {
    const [at, serial] = [turn % CLIENTS, from + turn + 1];
    const answer = await say<{ ok?: boolean; fault?: string } | undefined>(page, {
      type: 'clients.import',
      text: JSON.stringify(numberedClient(at, serial)),
      apply: true,
    }).catch((error: Error) => ({ ok: false, fault: error.message.slice(0, 40) }));
    if (answer?.ok === true) {
      acknowledged.set(at, serial);
      done += 1;
    } else {
      tell(counts, answer?.fault ?? JSON.stringify(answer ?? 'no answer').slice(0, 60));
    }
  }
  return done;
}

async function compare(
  profile: string,
  extension: string,
  id: string,
  acknowledged: ReadonlyMap<number, number>,
  counts: Counts,
): Promise<void> {
  const browser = await launch({ profile, extension });
  try {
    const page = await extensionPage(browser, id);
    const { health } = await say<{ health: string | null }>(page, { type: 'vault.status' });
    if (health !== null) tell(counts, `start: ${health}`);
    if (health !== null) await say(page, { type: 'vault.restore-copy' });
    const lost = await lostIn(page, acknowledged, counts);
    if (health !== null && lost === 0) counts.byCopy += 1;
    counts.lost += lost;
    if (lost === 0) counts.whole += 1;
  } finally {
    await browser.close();
  }
}

async function lostIn(
  page: Page,
  acknowledged: ReadonlyMap<number, number>,
  counts: Counts,
): Promise<number> {
  await addProbe(page);
  const shut = await page.evaluate(
    (passphrase) =>
      probe.vault.unlock(passphrase).then(
        (result) => (result.ok ? null : result.reason),
        (error: Error) => error.message,
      ),
    PASSPHRASE,
  );
  if (shut !== null) {
    tell(counts, `not opened: ${shut}`);
    return acknowledged.size;
  }
  let lost = 0;
  for (const [at, serial] of acknowledged) {
    const read = await page.evaluate(
      (client) => probe.vault.readClient(client).catch(() => ({ ok: false }) as const),
      `proof-${at}`,
    );
    if (read.ok && serialOf(read.client) >= serial) continue;
    lost += 1;
    tell(counts, read.ok ? `save ${serialOf(read.client)} instead of ${serial}` : `no save ${serial}`);
  }
  const check = await page.evaluate(() => probe.vault.verify());
  counts.faults += check.torn.length + check.undecryptable.length + check.lostFiles.length;
  return lost;
}
