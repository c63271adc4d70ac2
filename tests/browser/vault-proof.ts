// Does an acknowledged save survive a kill? Streams of saves through the background are cut off at random moments, then everything is read.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { VaultCheck } from '../../lib/protocol/vault';
import { builtFolder } from './build-folders';
import { type Browser, launch } from './harness';
import { numberedClient, serialOf } from './vault-clients';
import { addProbe, extensionPage, openVaultIn, PASSPHRASE, say, storedClient } from './vault-page';

export interface KillReport {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged saves that are in no current record. */
  readonly lost: number;
  readonly torn: number;
  readonly undecryptable: number;
  readonly lostFiles: number;
}

const STREAMS = 3;
const CLIENTS_A_STREAM = 2;

const SAVES_BEFORE_A_KILL = 12;

/** Kills the whole browser this many times in the middle of saves, with one profile. */
export async function proveBrowserKills(kills: number): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-kill-'));
  const extension = copyExtension(folder);
  const saved = newRecord();
  let id: string | undefined;
  try {
    for (let round = 0; round <= kills; round += 1) {
      const browser = await launch({ profile: join(folder, 'profile'), extension });
      const page = await extensionPage(browser, id);
      id ??= new URL(page.url()).host;
      await openVaultIn(page);
      await compare(page, saved);
      if (round === kills) {
        await browser.close();
        continue;
      }
      const before = saved.acknowledged;
      const streams = startStreams(page, saved);
      while (saved.acknowledged < before + SAVES_BEFORE_A_KILL) await pause(20); // a busy machine is slow
      await pause(Math.random() * 900);
      await browser.kill();
      streams.stop();
      await streams.ended;
    }
    return reportOf(kills, saved);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The built extension copied into a folder, because it may be rebuilt while it is in use. */
export function copyExtension(folder: string): string {
  const extension = join(folder, 'extension');
  cpSync(builtFolder(), extension, { recursive: true });
  return extension;
}

/** Kills the extension's worker in the middle of saves; the page repeats what was not acknowledged. */
export async function proveWorkerKills(browser: Browser, kills: number): Promise<KillReport> {
  const saved = newRecord();
  const page = await extensionPage(browser);
  await openVaultIn(page);
  const streams = startStreams(page, saved);
  for (let round = 0; round < kills; round += 1) {
    const before = saved.acknowledged;
    while (saved.acknowledged < before + 3) await pause(20); // the worker runs again and saves
    await pause(Math.random() * 200);
    await killWorker(browser);
  }
  streams.stop();
  await streams.ended;
  await compare(page, saved);
  return reportOf(kills, saved);
}

export interface PassphraseKillReport {
  readonly kills: number;
  /** How often the new passphrase was the one that worked afterwards. */
  readonly changed: number;
  /** How often neither of the two worked, or both did. */
  readonly wrong: number;
  /** Clients that could not be read, and what the complete check found. */
  readonly torn: number;
}

const CLIENTS_BEHIND_THE_PASSPHRASE = 3;

/** Kills the whole browser this many times while the passphrase is changed, with one profile; the moments are spread over the change. */
export async function provePassphraseKills(kills: number): Promise<PassphraseKillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-rekey-'));
  const extension = copyExtension(folder);
  const report = { kills, changed: 0, wrong: 0, torn: 0 };
  let [current, next] = [PASSPHRASE, 'Another horse 9 staple'];
  let id: string | undefined;
  try {
    for (let round = 0; round <= kills; round += 1) {
      const browser = await launch({ profile: join(folder, 'profile'), extension });
      const page = await extensionPage(browser, id);
      id ??= new URL(page.url()).host;
      if (round === 0) {
        await openVaultIn(page);
        for (let at = 0; at < CLIENTS_BEHIND_THE_PASSPHRASE; at += 1) await save(page, at, at);
      }
      const opens = [await unlocks(page, current), await unlocks(page, next)];
      if (opens[0] === opens[1]) report.wrong += 1;
      if (opens[1]) {
        [current, next] = [next, current];
        report.changed += 1;
      } else await unlocks(page, current);
      report.torn += await tornIn(page);
      if (round === kills) await browser.close();
      else {
        const change = { type: 'vault.change-passphrase', old: current, passphrase: next } as const;
        const answered = say(page, change).catch(() => undefined); // the call ends with the browser
        await pause((1500 * (round + Math.random())) / kills);
        await browser.kill();
        await answered;
      }
    }
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** How many of the clients cannot be read, and how many faults the complete check finds. */
async function tornIn(page: Page): Promise<number> {
  const { torn, undecryptable, records } = await say<VaultCheck>(page, { type: 'vault.verify' });
  let missing = CLIENTS_BEHIND_THE_PASSPHRASE - records;
  for (let at = 0; at < CLIENTS_BEHIND_THE_PASSPHRASE; at += 1)
    if ((await storedClient(page, `proof-${at}`)) === null) missing += 1;
  return torn.length + undecryptable.length + missing;
}

async function unlocks(page: Page, passphrase: string): Promise<boolean> {
  await say(page, { type: 'vault.lock' });
  return (await say<{ ok: boolean }>(page, { type: 'vault.unlock', passphrase })).ok;
}

async function killWorker({ context }: Browser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser was not started here');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

interface Saved {
  /** The newest acknowledged serial, by the client's number. */
  readonly serials: Map<number, number>;
  acknowledged: number;
  next: number;
  lost: number;
  torn: number;
  undecryptable: number;
  lostFiles: number;
}

function newRecord(): Saved {
  return {
    serials: new Map(),
    acknowledged: 0,
    next: 0,
    lost: 0,
    torn: 0,
    undecryptable: 0,
    lostFiles: 0,
  };
}

function reportOf(kills: number, saved: Saved): KillReport {
  const { acknowledged, lost, torn, undecryptable, lostFiles } = saved;
  return { kills, acknowledged, lost, torn, undecryptable, lostFiles };
}

/** Several streams of saves at once, each for its own clients, one save after the other. */
function startStreams(page: Page, saved: Saved): { stop: () => void; ended: Promise<unknown> } {
  let isRunning = true;
  const run = async (stream: number) => {
    for (let turn = 0; isRunning; turn += 1) {
      const at = stream * CLIENTS_A_STREAM + (turn % CLIENTS_A_STREAM);
      saved.next += 1;
      const serial = saved.next;
      if (await save(page, at, serial)) {
        saved.serials.set(at, serial);
        saved.acknowledged += 1;
      } else await pause(5);
    }
  };
  const ended = Promise.all(Array.from({ length: STREAMS }, (_, stream) => run(stream)));
  return {
    stop: () => {
      isRunning = false;
    },
    ended,
  };
}

async function save(page: Page, at: number, serial: number): Promise<boolean> {
  const text = JSON.stringify(numberedClient(at, serial));
  try {
    const answer = await say<{ ok: boolean } | undefined>(page, {
      type: 'clients.import',
      text,
      apply: true,
    });
    return answer?.ok === true;
  } catch {
    return false; // killed before the answer, so nothing was acknowledged
  }
}

async function compare(page: Page, saved: Saved): Promise<void> {
  await addProbe(page);
  const check: VaultCheck = await page.evaluate(() => probe.vault.verify());
  saved.torn += check.torn.length;
  saved.undecryptable += check.undecryptable.length;
  saved.lostFiles += check.lostFiles.length;
  for (const [at, serial] of saved.serials) {
    const client = await storedClient(page, `proof-${at}`);
    if (serialOf(client) < serial) saved.lost += 1;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
