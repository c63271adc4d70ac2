// Is the page's own button pressed once for a missing row, and the page filled afterwards?
import { beforeEach, expect, it } from 'vitest';
import { addRow } from '../../../../lib/app/tab/add-row';
import { bindTab } from '../../../../lib/app/tab/bind';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { PageReading } from '../../../../lib/page/model';
import type { ToPage } from '../../../../lib/protocol/page-messages';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const client = sampleClient('zhejiang-company');
const site = (at: number) =>
  ['网站名称', '网站域名'].map((label) =>
    field(label, { section: ['网站信息'], occurrence: at, key: `${label}${at}` }),
  );
const page = (rows: number): PageReading => ({
  ...reading,
  headings: ['网站备案'],
  fields: Array.from({ length: rows }, (_, at) => site(at)).flat(),
  buttons: [{ text: '添加网站', role: 'other' }],
  fingerprint: `f${rows}`,
});

let test: TestApp;
let said: ToPage[];

beforeEach(async () => {
  said = [];
  test = await createTestApp([client]);
  await seePage(test.app, TAB, 'd1', page(1));
  await bindTab(test.app, TAB, client.id);
});

function answering(isAdded: boolean): void {
  test.page = async (_, message) => {
    said.push(message);
    if (message.type === 'to-page.fill') return { started: true };
    if (message.type !== 'to-page.add-row') return undefined;
    if (isAdded) await seePage(test.app, TAB, 'd1', page(2));
    return isAdded;
  };
}

it('is offered, pressed once, and the new row is filled', async () => {
  answering(true);
  const { moreRows } = await viewTab(test.app, TAB);
  expect(moreRows).toMatchObject({ of: 'service', button: '添加网站', placed: 1, wanted: 2 });
  await addRow(test.app, TAB);
  expect(said.filter(({ type }) => type === 'to-page.add-row')).toEqual([
    { type: 'to-page.add-row', button: '添加网站', keys: ['网站名称0', '网站域名0'] },
  ]);
  expect(test.app.runs.runOf(TAB)?.steps.map(({ key }) => key)).toContain('网站名称1');
  expect((await viewTab(test.app, TAB)).moreRows).toBeUndefined();
});

it('is reported when no row appeared, and nothing is filled', async () => {
  answering(false);
  expect((await addRow(test.app, TAB)).notice).toBe('no-row');
  expect(test.app.runs.runOf(TAB)).toBeNull();
});

it('presses nothing when nothing is missing', async () => {
  await seePage(test.app, TAB, 'd1', page(2));
  answering(true);
  await addRow(test.app, TAB);
  expect(said.filter(({ type }) => type === 'to-page.add-row')).toEqual([]);
});
