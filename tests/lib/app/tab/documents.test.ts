// What happens to a fill whose page is reloaded, left, crashed or silent? It ends, what it wrote is reported, and another fill may begin.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { RUN_PATIENCE } from '../../../../lib/app/state/fill-runs';
import { bindTab } from '../../../../lib/app/tab/bind';
import { finishFill, nextWrite, startFill } from '../../../../lib/app/tab/fill';
import { noteGate } from '../../../../lib/app/tab/notes';
import { endPage, greetPage, seePage, viewTab } from '../../../../lib/app/tab/publish';
import { Client } from '../../../../lib/filing/client/client';
import type { FillResult, PageReading } from '../../../../lib/page/model';
import { field } from '../../page/fields';
import { createTestApp, PORTAL_URL, type TestApp } from '../test-app';

const TAB = 7;
const client = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const reading: PageReading = {
  url: PORTAL_URL,
  title: '',
  headings: [],
  fields: ['主办单位名称', '主办单位证件号码', '主办单位通讯地址'].map((label) =>
    field(label, { section: ['主体信息'] }),
  ),
  evidence: [],
  fingerprint: 'f1',
  buttons: [],
};

let test: TestApp;
let token: string;
beforeEach(async () => {
  test = await createTestApp([client]);
  test.page = async (_, message) => {
    if (message.type !== 'to-page.fill') return undefined;
    token = message.token;
    return { started: true };
  };
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, client.id);
  await startFill(test.app, TAB, []);
});

const result = (key: string, text: string): FillResult => ({
  key,
  fieldId: 'entity.name',
  state: 'filled',
  before: [],
  after: [text],
  reason: '',
  milliseconds: 1,
});

/** Takes two writes as the page's script does, and tells of the first. */
async function writeOne(documentId = 'd1'): Promise<void> {
  const page = { tabId: TAB, documentId };
  const step = await nextWrite(test.app, page, { token, fingerprint: 'f1', result: null });
  await nextWrite(test.app, page, { token, fingerprint: 'f1', result: result(step?.key ?? '', 'x') });
}

const endings: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['loaded anew', () => greetPage(test.app, TAB)],
  ['replaced by another document', () => seePage(test.app, TAB, 'd2', { ...reading, fingerprint: 'f2' })],
  ['left', () => endPage(test.app, TAB, 'd1')],
];

describe.each(endings)('T12, T32: a page that is %s in the middle of a fill', (_, end) => {
  it('ends it, discards its values, and reports how far it had come', async () => {
    await writeOne();
    await end();
    expect(test.app.runs.runOf(TAB)).toBeNull();
    expect(await viewTab(test.app, TAB)).toMatchObject({ filling: null, interrupted: { done: 1, total: 3 } });
  });

  it('lets a second fill begin, in the new document alone', async () => {
    await writeOne();
    const first = token;
    await end();
    await seePage(test.app, TAB, 'd2', reading);
    await startFill(test.app, TAB, []);
    expect(token).not.toBe(first);
    expect((await viewTab(test.app, TAB)).interrupted).toBeNull();
    const ask = (documentId: string, asked: string) =>
      nextWrite(test.app, { tabId: TAB, documentId }, { token: asked, fingerprint: 'f1', result: null });
    expect(await ask('d1', first)).toBeNull();
    expect(await ask('d2', token)).not.toBeNull();
  });
});

it('T12: a page that has gone silent delays no other fill', async () => {
  await writeOne();
  test.now += RUN_PATIENCE + 1;
  expect((await viewTab(test.app, TAB)).filling).toBeNull();
  const first = token;
  await startFill(test.app, TAB, []);
  expect(token).not.toBe(first);
});

it('T32: a background that stopped in the middle still accepts the end of its own fill', async () => {
  await writeOne();
  test.app.runs.stopAll(); // what it held is gone
  const [first, ...others] = reading.fields;
  if (!first) throw new Error('the page has a field');
  const after = { ...reading, fields: [{ ...first, value: ['x'] }, ...others] };
  await finishFill(
    test.app,
    { tabId: TAB, documentId: 'd1' },
    { token, results: [result(first.key, 'x')], reading: after },
  );
  expect((await viewTab(test.app, TAB)).receipt?.map(({ state }) => state)).toEqual(['filled']);
});

describe('T14: a page that lies about a fill', () => {
  it.each([
    ['with a token that nobody was given', 'forged', 'd1'],
    ['from another document', null, 'd2'],
  ])('is ignored %s', async (_, forged, documentId) => {
    const key = reading.fields[0]?.key ?? '';
    const said = { token: forged ?? token, results: [result(key, 'FORGED')], reading };
    await finishFill(test.app, { tabId: TAB, documentId }, said);
    expect(JSON.stringify(await viewTab(test.app, TAB))).not.toContain('FORGED');
  });

  it('is ignored for controls that the fill was not to write', async () => {
    const said = { token, results: [result('other/control', 'FORGED')], reading };
    await finishFill(test.app, { tabId: TAB, documentId: 'd1' }, said);
    expect(JSON.stringify(await viewTab(test.app, TAB))).not.toContain('FORGED');
  });

  it('gets one line for each state of its gate, and no more than fifty states', async () => {
    for (let turn = 0; turn < 300; turn += 1) await noteGate(test.app, TAB, 'held', `s${turn % 100}`);
    const acts = await test.app.vault.readReceipts(1000);
    expect(acts.filter(({ action }) => action === 'gate.held')).toHaveLength(50);
  });
});
