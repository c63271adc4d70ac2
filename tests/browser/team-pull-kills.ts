// Does a browser that is killed while it reads its team's records end with all of them, each once? It is killed at several points of its first synchronisation, and everything is compared after each start.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Author, authorOf, sendVersions } from '../../scripts/bench/team-author';
import { startLighttpd } from '../cluster/lighttpd';
import { CALM, type Line, openLine } from '../cluster/line';
import { done, viewOf } from '../lib/app/team/team-apps';
import { answeredBuild } from './answered-build';
import { clientsLike, withNumbers } from './bench-clients';
import { type SentJournal, sentJournalOf } from './sent-journal';
import { openBrowser } from './team-kills';
import type * as pullProbe from './team-pull-probe';
import { numberedClient, serialOf } from './vault-clients';
import { addProbe, askIn as ask, storedClient } from './vault-page';

export interface PullKillReport {
  readonly kills: number;
  /** How many of the kills came before the synchronisation had ended. */
  readonly whileReading: number;
  readonly records: number;
  /** Revisions that the cursor covers and that are not stored, or are not the present ones at the end. */
  readonly lost: number;
  /** Revisions stored more than once or made by the reading itself. */
  readonly doubled: number;
  /** Cursors that stand elsewhere than at the last segment, and segments that are fetched although they were read. */
  readonly wrongCursors: number;
  /** Damage that the vault's own check finds. */
  readonly damages: number;
  /** Acknowledged saves of a client outside of the team that are gone. */
  readonly lostSaves: number;
}

/** More than 20 segments of 500 revisions: from there on the index is stored in parts, which a kill may leave behind. */
const RECORDS = 10_000;
const EACH_CHANGED = 10;
/** The latest moment of a kill after the segment that it waits for: a batch is stored within this time. */
const WITHIN_MS = 800;
const OWN = 0; // number of the client outside of the team

interface Counts {
  whileReading: number;
  lost: number;
  doubled: number;
  damages: number;
  lostSaves: number;
}

/** Kills the browser this many times during one first synchronisation, with one profile and a real WebDAV store. */
export async function provePullKills(kills: number): Promise<PullKillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-pull-'));
  const extension = answeredBuild(['https://127.0.0.1']);
  const engine = await startLighttpd();
  const line = await openLine(engine.ports[0] ?? 0);
  line.passed.push = () => 0; // tens of megabytes that nobody looks at
  const counts: Counts = { whileReading: 0, lost: 0, doubled: 0, damages: 0, lostSaves: 0 };
  const saves = { next: 1, acknowledged: 0 };
  const start = (id?: string) => openBrowser(join(folder, 'profile'), extension, id);
  try {
    const author = await authorOfAll(engine, line);
    const { team } = author;
    const sent = await sentJournalOf(author.app, { team, device: (await viewOf(author.app)).device });
    let { browser, page, id } = await start();
    await joinTeam(page, author);
    for (let kill = 1; kill <= kills; kill += 1) {
      line.troubles = CALM;
      const isRunning = pullAndSave(page, team, saves);
      await untilFetched(line, Math.ceil((kill * sent.segments.length) / kills), isRunning);
      await pause(Math.random() * WITHIN_MS);
      if (isRunning()) counts.whileReading += 1;
      await browser.kill();
      line.troubles = { ...CALM, cut: 100 }; // opening the vault starts a synchronisation, which must not move what is compared
      ({ browser, page, id } = await start(id));
      await compare(page, { team, sent, saves }, counts);
    }
    line.troubles = CALM;
    done(await ask(page, 'team.sync', { team }));
    const held = await compare(page, { team, sent, saves }, counts);
    const wrongCursors = (isAtEnd(held, sent) ? 0 : 1) + (await fetchedAgain(page, team, line));
    counts.lost += missing(newestOf(sent), new Set(held.present)) + Math.abs(RECORDS + 1 - held.listed);
    await browser.close();
    return { kills, records: RECORDS, wrongCursors, ...counts };
  } finally {
    await line.stop();
    await engine.stop();
    for (const one of [folder, extension]) rmSync(one, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A team whose founder has sent all clients, and a second revision of some. */
async function authorOfAll(engine: Parameters<typeof authorOf>[0], line: Line): Promise<Author> {
  const sample = numberedClient(OWN, 0);
  const author = await authorOf(engine, line, sample, RECORDS);
  const clients = withNumbers(clientsLike(sample, RECORDS)).filter((_, at) => at % EACH_CHANGED === 0);
  const versions = clients.map((before) => ({ before, client: { ...before, tags: ['changed'] } }));
  await sendVersions(author.app, author.team, versions);
  return author;
}

async function joinTeam(page: Page, { app, team, invited }: Author): Promise<void> {
  const asked = { text: invited.text, deviceName: '王芳 · Windows' };
  const { digits } = done(await ask(page, 'team.join', asked));
  done(await app.ask('team.approve', { team, device: invited.device, digits: digits ?? '' }));
}

interface Saves {
  next: number;
  acknowledged: number;
}

/** Synchronises and saves a client outside of the team again and again; answers whether the synchronisation still runs. */
function pullAndSave(page: Page, team: string, saves: Saves): () => boolean {
  let isRunning = true;
  const pulling = ask(page, 'team.sync', { team });
  pulling
    .catch(() => undefined)
    .finally(() => {
      isRunning = false;
    });
  void saveOn(page, saves).catch(() => undefined); // the browser is gone
  return () => isRunning;
}

async function saveOn(page: Page, saves: Saves): Promise<void> {
  while (!page.isClosed()) {
    const serial = saves.next;
    saves.next += 1;
    const text = JSON.stringify(numberedClient(OWN, serial));
    const answer = await ask(page, 'clients.import', { text, apply: true });
    if (answer?.ok === true) saves.acknowledged = Math.max(saves.acknowledged, serial);
    await pause(200);
  }
}

/** Waits until so many segments were requested, over all starts of the browser; ends early when the synchronisation has ended. */
async function untilFetched(line: Line, wanted: number, isRunning: () => boolean): Promise<void> {
  while (isRunning() && segmentsIn(line.requests).size < wanted) await pause(10);
}

const segmentsIn = (requests: readonly string[]) =>
  new Set(requests.filter((request) => /^GET .*\/j\//u.test(request)));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Compared {
  readonly team: string;
  readonly sent: SentJournal;
  readonly saves: Saves;
}

/** Compares what is stored with what the cursor covers, and adds what is wrong. */
async function compare(page: Page, { team, sent, saves }: Compared, counts: Counts) {
  await addProbe(page, 'tests/browser/team-pull-probe.ts');
  // this page has another probe than the one that the vault's tests declare
  const held = await page.evaluate(
    (id) => (globalThis as unknown as { probe: typeof pullProbe }).probe.heldOf(id),
    team,
  );
  const stored = [...held.present, ...held.earlier];
  const names = new Set(stored);
  const read = Math.max(0, ...Object.values(held.read).map(({ number }) => number));
  counts.lost += missing(namesOf(sent.segments.slice(0, read)), names);
  counts.doubled += stored.length - names.size + missing(names, new Set(namesOf(sent.segments)));
  counts.doubled += held.undecided + held.waiting;
  const { torn, undecryptable, lostFiles, behind } = held.check;
  counts.damages += torn.length + undecryptable.length + lostFiles.length + behind;
  if (serialOf(await storedClient(page, `proof-${OWN}`)) < saves.acknowledged) counts.lostSaves += 1;
  return held;
}

const namesOf = (segments: SentJournal['segments']) => segments.flat().map(({ revision }) => revision);

const missing = (wanted: Iterable<string>, there: ReadonlySet<string>): number =>
  [...wanted].filter((one) => !there.has(one)).length;

/** The newest revision of each client. */
const newestOf = ({ segments }: SentJournal): Iterable<string> =>
  new Map(segments.flat().map(({ revision, body }) => [body.client.id, revision])).values();

function isAtEnd({ read }: pullProbe.HeldOfTeam, { last }: SentJournal): boolean {
  const [only, another] = Object.values(read);
  return another === undefined && only?.number === last.number && only.hash === last.hash;
}

/** How many segments a further synchronisation fetches: none is new. */
async function fetchedAgain(page: Page, team: string, line: Line): Promise<number> {
  line.requests.splice(0);
  done(await ask(page, 'team.sync', { team }));
  return segmentsIn(line.requests).size;
}
