// How much memory and time does the extension itself need to synchronise many clients? The built one in two Chromium profiles with a real WebDAV store.
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Client } from '../../lib/filing/client/client';
import { parseClient } from '../../lib/filing/client/parse-client';
import { answeredBuild } from '../../tests/browser/answered-build';
import { type Browser, launch } from '../../tests/browser/harness';
import { type HeapWhile, workerHeapWhile } from '../../tests/browser/heap';
import { processorSeconds } from '../../tests/browser/memory';
import { openSurface } from '../../tests/browser/person';
import type * as benchProbe from '../../tests/browser/vault-bench-probe';
import { addProbe, askIn, extensionPage, openVaultIn } from '../../tests/browser/vault-page';
import type { Engine } from '../../tests/cluster/engine';
import { startLighttpd } from '../../tests/cluster/lighttpd';
import { type Line, openLine } from '../../tests/cluster/line';
import { done } from '../../tests/lib/app/team/team-apps';
import type { BenchLine } from './bench-lines';
import { authorOf } from './team-author';

const MIB = 1024 ** 2;
/** The limits: MiB of the extension's own heap, and seconds for the synchronisation of 100,000 clients. */
const BARS = { heap: 400, seconds: 60 };
/** The search that is measured in the client list, and how long it may take before it is given up. */
const SEARCH = 'zjhzyf';
const PATIENT = { timeout: 120_000 };

interface Member {
  readonly browser: Browser;
  readonly page: Page;
}

/** What sharing and sending this many clients costs the browser that has them. */
export const benchBrowserPush = (records: number) =>
  withStore(async (extension, engine, line) => {
    const founder = await startMember(extension);
    try {
      await storeIn(founder.page, records);
      const team = await teamOf(founder.page, engine, line);
      const shared = await watched(founder, () =>
        askIn(founder.page, 'team.share', { team, ids: null }).then(done),
      );
      const pushed = await watched(founder, () => sync(founder.page, team));
      const [view] = await askIn(founder.page, 'team.list', {});
      if (view?.sync.waiting !== 0) throw new Error(`${view?.sync.waiting} still wait`);
      return [
        ...linesOf(`share ${records}`, shared, null),
        ...linesOf(`push of ${records}`, pushed, BARS.seconds),
      ];
    } finally {
      await founder.browser.close();
    }
  });

/** What a first synchronisation costs a browser without any clients, then a check for news, and how fast the pages answer afterwards. */
export const benchBrowserPull = (records: number) =>
  withStore(async (extension, engine, line) => {
    const { app, team, invited } = await authorOf(engine, line, sample(), records);
    const newcomer = await startMember(extension);
    try {
      const asked = { text: invited.text, deviceName: '王芳 · Windows' };
      const { digits } = done(await askIn(newcomer.page, 'team.join', asked));
      done(await app.ask('team.approve', { team, device: invited.device, digits: digits ?? '' }));
      const pulled = await watched(newcomer, () => sync(newcomer.page, team));
      line.requests.splice(0);
      const polled = await watched(newcomer, () => sync(newcomer.page, team));
      const lists = line.requests.filter((request) => request.startsWith('PROPFIND')).length;
      const [view] = await askIn(newcomer.page, 'team.list', {});
      if (view?.clients !== records) throw new Error(`${view?.clients} of ${records} arrived`);
      return [
        ...linesOf(`pull of ${records}`, pulled, BARS.seconds),
        lineOf('poll', polled.seconds * 1000, 'ms', null),
        lineOf('poll, lists', lists, 'requests', 1),
        ...(await benchSurfaces(newcomer.browser)),
      ];
    } finally {
      await newcomer.browser.close();
    }
  });

async function withStore(
  run: (extension: string, engine: Engine, line: Line) => Promise<readonly BenchLine[]>,
): Promise<readonly BenchLine[]> {
  const extension = answeredBuild(['https://127.0.0.1']);
  const engine = await startLighttpd();
  const line = await openLine(engine.ports[0] ?? 0);
  line.passed.push = () => 0; // a bench does not record what passed
  try {
    return await run(extension, engine, line);
  } finally {
    await line.stop();
    await engine.stop();
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** How long a person waits for the list, a search in it, and the team tab with this many shared clients. */
async function benchSurfaces(browser: Browser): Promise<readonly BenchLine[]> {
  const opening = performance.now();
  const options = await openSurface(browser, 'options.html');
  const row = options.getByTestId('client-row').first();
  await row.waitFor(PATIENT);
  const opened = performance.now() - opening;
  const all = await options.getByTestId('client-count').textContent();
  const searching = performance.now();
  await options.getByTestId('client-search').fill(SEARCH);
  await options.waitForFunction(
    (before) => document.querySelector('[data-testid="client-count"]')?.textContent !== before,
    all,
    PATIENT,
  );
  const searched = performance.now() - searching;
  const turning = performance.now();
  await options.getByTestId('options-team').click();
  await options.getByTestId('team-card').waitFor(PATIENT);
  const turned = performance.now() - turning;
  await options.close();
  return [
    lineOf('options opened, until the list is there', opened, 'ms', null),
    lineOf('search in the list, first', searched, 'ms', null),
    lineOf('options, team', turned, 'ms', null),
  ];
}

async function startMember(extension: string): Promise<Member> {
  // otherwise the driver receives the body of each of the worker's requests as text, which costs time and memory in the worker
  process.env.PLAYWRIGHT_DISABLE_SERVICE_WORKER_NETWORK = '1';
  const browser = await launch({ extension, trustsAnyCertificate: true });
  const page = await extensionPage(browser);
  await openVaultIn(page);
  return { browser, page };
}

function sample(): Client {
  const read = parseClient(readFileSync('public/samples/zhejiang-company.json', 'utf8'), '2026-11-24');
  if (!read.ok) throw new Error('the sample has faults');
  return read.client;
}

/** Stores clients without scans through a page of the extension; this is not measured. */
async function storeIn(page: Page, records: number): Promise<void> {
  await addProbe(page, 'tests/browser/vault-bench-probe.ts');
  // this page has another probe than the one that the vault's tests declare
  await page.evaluate(
    ([client, count]) =>
      (globalThis as unknown as { probe: typeof benchProbe }).probe.addClients(client, count),
    [sample(), records] as const satisfies readonly [Client, number],
  );
  await page.reload(); // frees the page's own vault
}

/** A team that this browser has founded. */
async function teamOf(founder: Page, engine: Engine, line: Line): Promise<string> {
  const access = engine.access(line.port, 'none');
  if (access.engine !== 'webdav') throw new Error('WebDAV');
  const { createOnly: _, ...address } = access.address;
  const ids = await askIn(founder, 'team.new-ids', {});
  const store = {
    address: { engine: 'webdav' as const, ...address },
    credentials: { engine: 'webdav' as const, ...access.credentials },
  };
  done(
    await askIn(founder, 'team.create', { ...ids, name: '示例代办', deviceName: '周明 · 办公室', ...store }),
  );
  await sync(founder, ids.team);
  return ids.team;
}

const sync = async (page: Page, team: string) => done(await askIn(page, 'team.sync', { team }));

interface Watched {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly heap: HeapWhile;
}

async function watched({ browser }: Member, run: () => Promise<unknown>): Promise<Watched> {
  const cpu = await processorSeconds(browser);
  let seconds = 0;
  const heap = await workerHeapWhile(browser.context, async () => {
    const began = performance.now();
    await run();
    seconds = (performance.now() - began) / 1000;
  });
  return { seconds, cpuSeconds: (await processorSeconds(browser)) - cpu, heap };
}

const linesOf = (
  what: string,
  { seconds, cpuSeconds, heap }: Watched,
  bar: number | null,
): readonly BenchLine[] => [
  lineOf(what, seconds, 's', bar),
  lineOf(`${what}, processor`, cpuSeconds, 's', null),
  lineOf(`${what}, heap at most`, heap.most / MIB, 'MiB', BARS.heap),
  lineOf(`${what}, heap afterwards`, heap.after / MIB, 'MiB', null),
];

const lineOf = (what: string, measured: number, unit: string, bar: number | null): BenchLine => ({
  what: `browser: ${what}`,
  measured,
  unit,
  bar: bar === null ? null : { sign: '<=', value: bar },
});
