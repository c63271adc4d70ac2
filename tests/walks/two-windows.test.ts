// Can data of two clients ever be mixed on one page? Random sequences of three clients in two windows, through the real background.
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { beforeAll, expect, it, vi } from 'vitest';
import type { App } from '../../lib/app/state/app';
import { finishFill, nextWrite } from '../../lib/app/tab/fill';
import { tabHandlers } from '../../lib/app/tab/handlers';
import { seePage, viewTab } from '../../lib/app/tab/publish';
import { Client } from '../../lib/filing/client/client';
import type { Field, FillResult, FillStep, PageReading } from '../../lib/page/model';
import type { ToPage } from '../../lib/protocol/page-messages';
import type { TabView } from '../../lib/protocol/tab';
import type { Vault } from '../../lib/vault/vault';
import { createTestApp } from '../lib/app/test-app';
import { field } from '../lib/page/fields';

// what the rules say of a filing decides nothing here, and would be asked tens of thousands of times
vi.mock(import('../../lib/app/tab/report'), async (original) => ({
  ...(await original()),
  reportOf: () => null as never, // a view without a report is one of a locked vault; nothing here looks at it
}));

/** `npm run prove:walks` makes 500. */
const WALKS = Number(process.env.PROVE ?? 120);
const TURNS = 5;
const URL = 'https://beian.aliyun.com/order';
const SAMPLES = ['zhejiang-company', 'guangdong-person', 'shanghai-hk-company'];
const clients = SAMPLES.map((name) =>
  Client.parse(JSON.parse(readFileSync(`public/samples/${name}.json`, 'utf8'))),
);
const FORM: readonly (readonly [string, string])[] = [
  ['主办单位名称', '主体信息'],
  ['主办单位证件号码', '主体信息'],
  ['主办单位通讯地址', '主体信息'],
  ['负责人姓名', '主体负责人信息'],
  ['手机号码', '主体负责人信息'],
  ['网站域名', '网站信息'],
];

/** A page in a tab: what its boxes hold, and which document it is. */
interface Page {
  document: number;
  held: Map<string, string>;
  running: Promise<void>;
}
const TABS = [1, 2] as const;
const pages = new Map<number, Page>();
let app: App;
let documents = 0;
/** After how many writes a page lets go of a fill, as a tab that is closed or sent on would. */
let patience = 99;

const pageOf = (tabId: number): Page => {
  const page = pages.get(tabId) ?? { document: 0, held: new Map(), running: Promise.resolve() };
  pages.set(tabId, page);
  return page;
};
const labelAt = (key: string): string => key.split('/')[1] ?? '';
const fieldsOf = ({ held }: Page): Field[] =>
  FORM.map(([label, heading]) => {
    const value = held.get(label);
    return field(label, { section: [heading], value: value === undefined ? [] : [value] });
  });
const readingOf = (page: Page): PageReading => ({
  url: URL,
  title: '',
  headings: [],
  fields: fieldsOf(page),
  evidence: [],
  fingerprint: `f${page.document}`,
  buttons: [],
});
const see = (tabId: number): Promise<void> => {
  const page = pageOf(tabId);
  return seePage(app, tabId, `d${page.document}`, readingOf(page));
};

/** Writes as the page's script does: one by one, each asked for, never over something else without being told. */
async function write(tabId: number, token: string, fingerprint: string): Promise<void> {
  const page = pageOf(tabId);
  const speaker = { tabId, documentId: `d${page.document}` };
  let result: FillResult | null = null;
  const { held } = page;
  const results: FillResult[] = [];
  for (let count = 0; count < patience; count += 1) {
    const step: FillStep | null = await nextWrite(app, speaker, { token, fingerprint, result });
    if (step === null || page.held !== held) break;
    const label = labelAt(step.key);
    const before = held.has(label) ? [held.get(label) ?? ''] : [];
    if (before.length === 0 || step.overwrite) held.set(label, step.value.join(';'));
    const { key, fieldId } = step;
    result = {
      key,
      fieldId,
      state: 'filled',
      before,
      after: [held.get(label) ?? ''],
      reason: '',
      milliseconds: 1,
    };
    results.push(result);
  }
  await finishFill(app, speaker, { token, results, reading: readingOf(pageOf(tabId)) });
  await see(tabId);
}

async function answer(tabId: number, message: ToPage): Promise<unknown> {
  const page = pageOf(tabId);
  if (message.type === 'to-page.read') await see(tabId);
  if (message.type !== 'to-page.fill') return undefined;
  if (message.fingerprint !== `f${page.document}`) return { started: false };
  page.running = Promise.resolve().then(() => write(tabId, message.token, message.fingerprint));
  return { started: true };
}

/**
 * The vault as it answers while it stays open and no client changes, which is all of these walks: each answer is asked of
 * it once, and comes after a turn of the event loop as one of a database does.
 */
function unchanging(vault: Vault): Vault {
  const answered = new Map<string, Promise<unknown>>();
  const once = <Given extends readonly unknown[], Answer>(ask: (...given: Given) => Promise<Answer>) => {
    return async (...given: Given): Promise<Answer> => {
      const question = `${ask.name} ${given.join()}`;
      const answer = (answered.get(question) as Promise<Answer> | undefined) ?? ask(...given); // its own question
      answered.set(question, answer);
      await setImmediate();
      return answer;
    };
  };
  const { health, state, isUnlocked, unlockWait, readClientWithoutFiles } = vault;
  return {
    ...vault,
    health: once(health),
    state: once(state),
    isUnlocked: once(isUnlocked),
    unlockWait: once(unlockWait),
    readClientWithoutFiles: once(readClientWithoutFiles),
    // a tab that is bound saves what was there before
    saveClient: async (_, expectedRev) => ({ ok: true, rev: (await setImmediate(expectedRev)) ?? 1 }),
    note: async () => void (await setImmediate()), // read by nobody here
  };
}

beforeAll(async () => {
  const test = await createTestApp(clients);
  test.page = answer;
  app = test.app;
}, 30_000);

/** Numbers that look random and are the same each time. */
function randomOf(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state >>> 8) % 65536) % below;
  };
}

/** What each client alone would write, by box; learned from the first fill of an empty page. */
const own: Map<string, string>[] = clients.map(() => new Map());
const ownersOf = ({ held }: Page): number[] =>
  own.flatMap((texts, client) =>
    [...held].some(([label, text]) => texts.get(label) === text) ? [client] : [],
  );

const bind = (tabId: number, client: number): Promise<unknown> =>
  Promise.resolve(tabHandlers['tab.bind'](app, { tabId, clientId: clients[client]?.id ?? '' }));

async function fill(tabId: number): Promise<TabView> {
  const { plan } = await viewTab(app, tabId);
  const replace = plan.filter(({ action }) => action === 'replace').map(({ key }) => key);
  return tabHandlers['tab.fill'](app, { tabId, replace });
}

function empty(tabId: number): Promise<void> {
  documents += 1;
  pages.set(tabId, { document: documents, held: new Map(), running: pageOf(tabId).running });
  return see(tabId);
}

it('T20: data of three clients in two windows are never mixed on one page, in random sequences', {
  timeout: 1_800_000, // it tells of what hangs, not of a slow machine
}, async () => {
  for (const client of clients.keys()) {
    await empty(1);
    await bind(1, client);
    await fill(1);
    await pageOf(1).running;
    own[client] = new Map(pageOf(1).held);
    expect(own[client]?.size).toBeGreaterThanOrEqual(4);
  }
  app = { ...app, vault: unchanging(app.vault) }; // the filing that each of them was given when it was first bound is in it
  let blocked = 0;
  let written = 0;
  for (let walk = 1; walk <= WALKS; walk += 1) {
    const random = randomOf(walk);
    for (const tabId of TABS) {
      await empty(tabId);
      await bind(tabId, random(3));
    }
    for (let turn = 0; turn < TURNS; turn += 1) {
      const tabId = TABS[random(2)] ?? 1;
      const act = random(8);
      patience = act === 5 ? 1 + random(3) : 99;
      if (act === 0) await empty(tabId);
      else if (act === 1) {
        // a draft of the other window is opened here
        await empty(tabId);
        pageOf(tabId).held = new Map(pageOf(3 - tabId).held);
        await see(tabId);
      } else if (act === 2) await bind(tabId, random(3));
      else {
        const view = await fill(tabId);
        if (view.conflicts.length > 0) blocked += 1;
        else written += 1;
        // another client is bound while the fill still runs
        if (act === 6) await bind(tabId, random(3));
        if (act === 7) await empty(tabId);
        await pageOf(tabId).running;
      }
      for (const at of TABS) expect(ownersOf(pageOf(at)).length).toBeLessThanOrEqual(1);
    }
  }
  expect(blocked).toBeGreaterThan(WALKS / 5);
  expect(written).toBeGreaterThan(WALKS);
});
