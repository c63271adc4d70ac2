// Is the vault complete at every moment of its writing? The browser is paused while it saves, its files are copied, and each copy is opened.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VaultCheck } from '../../lib/protocol/vault';
import { type Browser, launch } from './harness';
import { numberedClient, serialOf } from './vault-clients';
import { addProbe, extensionPage, openVaultIn, say, storedClient } from './vault-page';
import { copyExtension } from './vault-proof';

export interface CutReport {
  readonly cuts: number;
  /** Saves acknowledged before the files were copied, over all copies. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly torn: number;
  readonly undecryptable: number;
  readonly lostFiles: number;
}

const CLIENTS = 4;
const NOT_NEEDED =
  /\/(Cache|Code Cache|GPUCache|DawnGraphiteCache|DawnWebGPUCache|ShaderCache|GrShaderCache|Singleton\w+)$/;

interface Cut {
  readonly folder: string;
  /** The newest serial acknowledged by then, by the client's number. */
  readonly serials: ReadonlyMap<number, number>;
}

/** Copies the files of a busy profile at this many moments, and opens each copy as after a power failure. */
export async function proveCuts(count: number): Promise<CutReport> {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-cut-'));
  const extension = copyExtension(folder);
  const counts = { cuts: count, acknowledged: 0, lost: 0, torn: 0, undecryptable: 0, lostFiles: 0 };
  try {
    const { cuts, id } = await takeCuts(folder, extension, count);
    for (const { folder: profile, serials } of cuts) {
      const browser = await launch({ profile, extension });
      const page = await extensionPage(browser, id);
      await openVaultIn(page);
      await addProbe(page);
      const check: VaultCheck = await page.evaluate(() => probe.vault.verify());
      counts.torn += check.torn.length;
      counts.undecryptable += check.undecryptable.length;
      counts.lostFiles += check.lostFiles.length;
      counts.acknowledged += serials.size;
      for (const [at, serial] of serials) {
        const client = await storedClient(page, `proof-${at}`);
        if (serialOf(client) < serial) counts.lost += 1;
      }
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takeCuts(
  folder: string,
  extension: string,
  count: number,
): Promise<{ cuts: readonly Cut[]; id: string }> {
  const profile = join(folder, 'profile');
  const browser = await launch({ profile, extension });
  const page = await extensionPage(browser);
  await openVaultIn(page);
  const serials = new Map<number, number>();
  let isRunning = true;
  const stream = (async () => {
    for (let serial = 1; isRunning; serial += 1) {
      const at = serial % CLIENTS;
      const text = JSON.stringify(numberedClient(at, serial));
      const answer = await say<{ ok: boolean } | undefined>(page, {
        type: 'clients.import',
        text,
        apply: true,
      });
      if (answer?.ok === true) serials.set(at, serial);
    }
  })();
  const cuts: Cut[] = [];
  for (let at = 0; at < count; at += 1) {
    await page.waitForTimeout(40 + Math.random() * 160);
    const cut = { folder: join(folder, `cut-${at}`), serials: new Map(serials) };
    await whileStopped(browser, () =>
      cpSync(profile, cut.folder, { recursive: true, filter: (path) => !NOT_NEEDED.test(path) }),
    );
    cuts.push(cut);
  }
  isRunning = false;
  await stream;
  const id = new URL(page.url()).host;
  await browser.close();
  return { cuts, id };
}

/** Pauses all processes of the browser that write, and resumes them. */
async function whileStopped({ context }: Browser, work: () => void): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser was not started here');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const writers = processInfo.filter(({ type }) => type !== 'renderer' && type !== 'GPU').map(({ id }) => id);
  for (const id of writers) process.kill(id, 'SIGSTOP');
  try {
    work();
  } finally {
    for (const id of writers) process.kill(id, 'SIGCONT');
  }
}
