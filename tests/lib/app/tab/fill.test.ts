// What does a fill cost, and does each write still need an open vault, the same page and the same client?
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { finishFill, nextWrite, startFill } from '../../../../lib/app/tab/fill';
import { seePage } from '../../../../lib/app/tab/publish';
import { Client } from '../../../../lib/filing/client/client';
import type { FillResult, FillStep, PageReading } from '../../../../lib/page/model';
import type { ToPage } from '../../../../lib/protocol/page-messages';
import { field } from '../../page/fields';
import { createTestApp, PORTAL_URL, type TestApp } from '../test-app';

const TAB = 7;
const page = { tabId: TAB, documentId: 'd1' };
const LABELS: readonly (readonly [string, string])[] = [
  ['主办单位名称', '主体信息'],
  ['主办单位证件号码', '主体信息'],
  ['主办单位通讯地址', '主体信息'],
  ['负责人姓名', '主体负责人信息'],
  ['手机号码', '主体负责人信息'],
];
const [company, other] = ['zhejiang-company', 'shanghai-hk-company'].map((name) =>
  Client.parse(JSON.parse(readFileSync(`public/samples/${name}.json`, 'utf8'))),
);
const reading: PageReading = {
  url: PORTAL_URL,
  title: '',
  headings: [],
  fields: LABELS.map(([label, heading]) => field(label, { section: [heading] })),
  evidence: [],
  fingerprint: 'f1',
  buttons: [],
};
const done = ({ key, fieldId, value }: FillStep): FillResult => ({
  key,
  fieldId,
  state: 'filled',
  before: [],
  after: value,
  reason: '',
  milliseconds: 1,
});

let test: TestApp;
let token: string;
let decrypts: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  if (!company || !other) throw new Error('samples');
  test = await createTestApp([company, other]);
  test.page = async (_, message: ToPage) => {
    if (message.type !== 'to-page.fill') return undefined;
    token = message.token;
    return { started: true };
  };
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, company.id);
});

const next = (result: FillResult | null = null, fingerprint = 'f1') =>
  nextWrite(test.app, page, { token, fingerprint, result });

/** Runs the fill as the page's script does; answers what was written. */
async function writeAll(): Promise<FillResult[]> {
  const results: FillResult[] = [];
  for (let step = await next(); step !== null; step = await next(results.at(-1) ?? null))
    results.push(done(step));
  return results;
}

describe('a fill', () => {
  it('decrypts no client and makes no view for any written field', async () => {
    const panel = test.openPanel(TAB);
    await vi.waitFor(() => expect(panel.pushed.length).toBeGreaterThan(0));
    await startFill(test.app, TAB, []);
    decrypts = vi.spyOn(test.app.vault, 'readClientWithoutFiles');
    const before = panel.pushed.length;
    const results = await writeAll();
    expect(results.length).toBeGreaterThanOrEqual(4);
    expect(decrypts).not.toHaveBeenCalled();
    const news = panel.pushed.slice(before);
    expect(news.filter((one) => 'version' in one)).toEqual([]);
    expect(news).toHaveLength(results.length); // how far it is, once a field
  });

  it('takes n + 5 messages for n fields and two views in all', async () => {
    const panel = test.openPanel(TAB);
    await vi.waitFor(() => expect(panel.pushed.length).toBeGreaterThan(0));
    const before = { pushed: panel.pushed.length, calls: test.calls.length };
    await startFill(test.app, TAB, []);
    let asked = 1; // tab.fill itself
    const results: FillResult[] = [];
    for (;;) {
      asked += 1;
      const step = await next(results.at(-1) ?? null);
      if (step === null) break;
      results.push(done(step));
    }
    await finishFill(test.app, page, { token, results, reading });
    asked += 1; // page.done
    const told = test.calls.slice(before.calls).filter(([port]) => port === 'sendToPage').length;
    expect(asked + told).toBe(results.length + 5);
    expect(panel.pushed.slice(before.pushed).filter((news) => 'version' in news)).toHaveLength(2);
  });
});

describe('the next write is refused', () => {
  beforeEach(async () => {
    await startFill(test.app, TAB, []);
    expect(await next()).not.toBeNull();
  });

  it('once the vault is locked', async () => {
    await test.app.vault.lock();
    expect(await next()).toBeNull();
  });

  it('to another document of the tab', async () => {
    expect(
      await nextWrite(test.app, { tabId: TAB, documentId: 'd2' }, { token, fingerprint: 'f1', result: null }),
    ).toBeNull();
  });

  it('when another document is in the tab by now', async () => {
    await seePage(test.app, TAB, 'd2', { ...reading, fingerprint: 'f2' });
    expect(await next()).toBeNull();
  });

  it('when the page has gone on to another step', async () => {
    expect(await next(null, 'f2')).toBeNull();
  });

  it('when the tab is bound to somebody else, or to nobody', async () => {
    await test.app.sessions.set(`tab:${TAB}`, {
      clientId: other?.id,
      filingId: 'filing-x',
      services: [],
    });
    expect(await next()).toBeNull();
  });

  it('to a run that another tab started', async () => {
    expect(
      await nextWrite(test.app, { tabId: 8, documentId: 'd1' }, { token, fingerprint: 'f1', result: null }),
    ).toBeNull();
  });
});
