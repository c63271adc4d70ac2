// Does an acknowledged edit reach the team when the browser is killed while it sends? It is killed during exchanges, then a colleague reads everything.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { scanName } from '../../lib/team/scans';
import type { Engine } from '../cluster/engine';
import { startLighttpd } from '../cluster/lighttpd';
import { CALM, type Line, lineFetch, openLine } from '../cluster/line';
import { appOver, done, type TeamApp } from '../lib/app/team/team-apps';
import { answeredBuild } from './answered-build';
import { launch } from './harness';
import { type JournalPlace, sentJournalOf } from './sent-journal';
import { clientWithPaper, serialOf } from './vault-clients';
import { askIn as ask, extensionPage, openVaultIn } from './vault-page';

export interface SendKillReport {
  readonly kills: number;
  /** How many of the kills came while a request to the store was unanswered. */
  readonly whileSending: number;
  /** Edits that were acknowledged. */
  readonly acknowledged: number;
  /** Acknowledged edits that are in no segment of the journal. */
  readonly lost: number;
  /** Revisions that are in the journal more than once. */
  readonly doubled: number;
  /** Scans of acknowledged edits that are not in the store. */
  readonly lostScans: number;
  /** Clients whose newest acknowledged edit did not reach the colleague. */
  readonly behind: number;
}

const CLIENTS = [0, 1, 2];
const SLOW = { ...CALM, delayMs: 150 };
/** The latest moment of a kill, counted from a round's first request: on a quiet machine an exchange of this size has ended by then. */
const WITHIN_MS = 1_200;

interface Edits {
  /** Every serial that was acknowledged. */
  readonly acknowledged: Set<number>;
  /** The newest serial of each client. */
  readonly newest: Map<number, number>;
  next: number;
}

/** Kills the browser this many times during exchanges, with one profile and a real WebDAV store. */
export async function proveSendKills(kills: number): Promise<SendKillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-send-'));
  const extension = answeredBuild(['https://127.0.0.1']);
  const engine = await startLighttpd();
  const line = await openLine(engine.ports[0] ?? 0);
  const edits: Edits = { acknowledged: new Set(), newest: new Map(), next: 0 };
  const start = (id?: string) => openBrowser(join(folder, 'profile'), extension, id);
  let whileSending = 0;
  try {
    let { browser, page, id } = await start();
    const { team, device, colleague } = await foundTeam(page, engine, line);
    for (const at of CLIENTS) await edit(page, at, edits);
    done(await ask(page, 'team.share', { team, ids: CLIENTS.map((at) => `proof-${at}`) }));
    for (let round = 0; round < kills; round += 1) {
      line.troubles = SLOW;
      const work = editAndSend(page, team, edits);
      await line.nextRequest();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * WITHIN_MS));
      if (line.unanswered > 0) whileSending += 1;
      await browser.kill();
      await work;
      line.troubles = CALM;
      ({ browser, page, id } = await start(id));
    }
    done(await ask(page, 'team.sync', { team }));
    const report = await compare(colleague, { team, device }, edits);
    await browser.close();
    return { kills, whileSending, ...report };
  } finally {
    await line.stop();
    await engine.stop();
    for (const one of [folder, extension]) rmSync(one, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The browser with its vault open, and a page of the extension that can send messages. */
export async function openBrowser(profile: string, extension: string, known?: string) {
  const browser = await launch({ profile, extension, trustsAnyCertificate: true });
  const page = await extensionPage(browser, known);
  await openVaultIn(page);
  return { browser, page, id: new URL(page.url()).host };
}

/** A team of this browser and a colleague, whose background runs in this process with the same code. */
async function foundTeam(page: Page, engine: Engine, line: Line) {
  const access = engine.access(line.port, 'none');
  if (access.engine !== 'webdav') throw new Error('WebDAV');
  const { createOnly: _, ...address } = access.address;
  const { team, device } = await ask(page, 'team.new-ids', {});
  const names = { name: '示例代办', deviceName: '周明 · 办公室' };
  const credentials = { engine: 'webdav' as const, ...access.credentials };
  const store = { address: { engine: 'webdav' as const, ...address }, credentials };
  done(await ask(page, 'team.create', { team, device, ...names, ...store }));
  const { device: other } = await ask(page, 'team.new-ids', {});
  const invited = { team, device: other, name: '王芳', role: 'editor' as const, credentials: null };
  const { text } = done(await ask(page, 'team.invite', invited));
  const colleague = await appOver(lineFetch);
  const { digits } = done(await colleague.ask('team.join', { text, deviceName: '王芳 · Windows' }));
  done(await ask(page, 'team.approve', { team, device: other, digits: digits ?? '' }));
  done(await colleague.ask('team.sync', { team }));
  return { team, device, colleague };
}

/** Edits the clients in turn and synchronises meanwhile, until the browser is gone. */
async function editAndSend(page: Page, team: string, edits: Edits): Promise<void> {
  const isGone = () => page.isClosed();
  const editing = async () => {
    for (let turn = 0; !isGone(); turn += 1) {
      await edit(page, CLIENTS[turn % CLIENTS.length] ?? 0, edits).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100)); // the synchronisation runs on the same machine
    }
  };
  const sending = async () => {
    while (!isGone()) await ask(page, 'team.sync', { team }).catch(() => undefined);
  };
  await Promise.all([editing(), sending()]);
}

/** Saves a client again; counted only when the background answered that it is stored. */
async function edit(page: Page, at: number, edits: Edits): Promise<void> {
  edits.next += 1;
  const serial = edits.next;
  const text = JSON.stringify(clientWithPaper(at, serial, Buffer.from(`paper ${serial}`)));
  const answer = await ask(page, 'clients.import', { text, apply: true });
  if (answer?.ok !== true) return;
  edits.acknowledged.add(serial);
  edits.newest.set(at, serial);
}

async function compare(
  colleague: TeamApp,
  place: JournalPlace,
  { acknowledged, newest }: Edits,
): Promise<Omit<SendKillReport, 'kills' | 'whileSending'>> {
  done(await colleague.ask('team.sync', { team: place.team }));
  const { segments, scans, keys } = await sentJournalOf(colleague, place);
  const revisions = segments.flat();
  const names = new Set(revisions.map(({ revision }) => revision));
  const sent = new Set(revisions.map(({ body }) => serialOf(body.client)));
  let lostScans = 0;
  for (const { body } of revisions)
    for (const { digest } of body.client.documents)
      if (acknowledged.has(serialOf(body.client)) && !scans.has(await scanName(keys, digest))) lostScans += 1;
  let behind = 0;
  for (const [at, serial] of newest) {
    const read = await colleague.app.vault.readClientWithoutFiles(`proof-${at}`);
    if (!read.ok || serialOf(read.client) < serial) behind += 1;
  }
  return {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((serial) => !sent.has(serial)).length,
    doubled: revisions.length - names.size,
    lostScans,
    behind,
  };
}
