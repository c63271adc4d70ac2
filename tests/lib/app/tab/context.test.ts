// Does a filing begun in a tab keep its client on later pages that name nobody, until it is submitted or another one begins?
import { beforeEach, describe, expect, it } from 'vitest';
import { bindTab, overrideConflicts } from '../../../../lib/app/tab/bind';
import { finishFill, nextWrite, startFill } from '../../../../lib/app/tab/fill';
import { overlayFor } from '../../../../lib/app/tab/overlay';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { FillResult, PageReading } from '../../../../lib/page/model';
import type { ToPage } from '../../../../lib/protocol/page-messages';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { done, reading, sampleClient, TAB } from './trips';

const [company, other] = [sampleClient('zhejiang-company'), sampleClient('shanghai-hk-company')];
/** A later step: it asks for the website, and shows nobody. */
const laterStep: PageReading = {
  ...reading,
  headings: ['ICP备案', '网站信息'],
  fields: ['网站名称', '网站域名', '网站首页网址', '网站服务内容'].map((label) =>
    field(label, { section: ['网站信息'] }),
  ),
  fingerprint: 'f2',
};

let test: TestApp;
let token = '';

beforeEach(async () => {
  test = await createTestApp([company, other]);
  token = '';
  test.page = async (_, message: ToPage) => {
    if (message.type !== 'to-page.fill') return undefined;
    token = message.token;
    return { started: true };
  };
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, company.id);
  await startFill(test.app, TAB, []);
  const page = { tabId: TAB, documentId: 'd1' };
  const results: FillResult[] = [];
  const next = () => nextWrite(test.app, page, { token, fingerprint: 'f1', result: results.at(-1) ?? null });
  for (let step = await next(); step !== null; step = await next()) results.push(done(step));
  const fields = reading.fields.map((field) => ({
    ...field,
    value: results.find(({ key }) => key === field.key)?.after ?? [],
  }));
  await finishFill(test.app, page, { token, results, reading: { ...reading, fields } });
});

const conflicts = async () =>
  (await viewTab(test.app, TAB)).conflicts.map(({ kind, page, client }) => ({ kind, page, client }));

describe('another client chosen on a later step', () => {
  beforeEach(async () => {
    await seePage(test.app, TAB, 'd2', laterStep);
    await bindTab(test.app, TAB, other.id);
    token = '';
  });

  it('is blocked, with the name of the filing’s client; nothing is written', async () => {
    expect(await conflicts()).toEqual([
      { kind: 'filled', page: company.entity.name, client: other.entity.name },
    ]);
    await startFill(test.app, TAB, []);
    expect(token).toBe('');
  });

  it('is reported on the page too, and both of its buttons are blocked', async () => {
    const view = await viewTab(test.app, TAB);
    const overlay = overlayFor(view, { language: 'zh', theme: 'auto' } as never, new Set());
    expect(overlay.status).toBe('other-client');
    for (const gate of [overlay.gate, overlay.nextGate])
      expect(gate?.items[0]).toMatchObject({ rule: 'identity', severity: 'block' });
    const said = JSON.stringify([overlay.gate, overlay.nextGate]);
    for (const name of [company.entity.name, other.entity.name]) expect(said).not.toContain(name);
  });

  it('may be filled once the last characters of its number are typed, and the tab then belongs to it', async () => {
    await overrideConflicts(test.app, TAB, other.entity.certNumber.slice(-4));
    expect(await conflicts()).toEqual([]);
    await startFill(test.app, TAB, []);
    expect(token).not.toBe('');
    await bindTab(test.app, TAB, company.id);
    expect(await conflicts()).toMatchObject([{ kind: 'filled', page: other.entity.name }]);
  });

  it('is no other client once the first one is chosen again', async () => {
    await bindTab(test.app, TAB, company.id);
    expect(await conflicts()).toEqual([]);
  });

  it('may be filled once the filing before was submitted', async () => {
    const filings = company.filings.map((filing) => ({ ...filing, state: 'submitted' as const }));
    await test.app.vault.saveMany([{ ...company, filings }]);
    expect(await conflicts()).toEqual([]);
  });
});

it('starts another filing on a page that asks for the entity', async () => {
  await seePage(test.app, TAB, 'd2', { ...reading, fingerprint: 'f2' });
  await bindTab(test.app, TAB, other.id);
  expect(await conflicts()).toEqual([]);
});

it('does not see the results of a fill for the client before', async () => {
  expect((await viewTab(test.app, TAB)).receipt).not.toBeNull();
  await bindTab(test.app, TAB, other.id);
  expect((await viewTab(test.app, TAB)).receipt).toBeNull();
});
