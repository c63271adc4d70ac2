// Is the identity of a page taken from the browser, whatever the page's own messages claim?
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { handlePageMessage } from '../../../lib/app/page-router';
import { keepGrant } from '../../../lib/app/state/tab-store';
import { bindTab } from '../../../lib/app/tab/bind';
import { viewTab } from '../../../lib/app/tab/publish';
import { Client } from '../../../lib/filing/client/client';
import { PageMessage } from '../../../lib/protocol/page-messages';
import type { SaidReading } from '../../../lib/protocol/reading';
import { field } from '../page/fields';
import { createTestApp, PORTAL_URL, type TestApp } from './test-app';

const TAB = 7;
const CALLED = 'https://evil.example/f';
const client = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const said: SaidReading = {
  title: '',
  headings: ['主体信息'],
  fields: ['主办单位名称', '主办单位证件号码', '主办单位通讯地址', '手机号码'].map((label) =>
    field(label, { section: ['主体信息'], parts: 0 }),
  ),
  evidence: [],
  fingerprint: 'f1',
  buttons: [],
};

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([client]);
  await keepGrant(test.app.sessions, TAB, new URL(CALLED).origin);
});

const speakAt = (address: string) =>
  handlePageMessage(
    test.app,
    { kind: 'page', tabId: TAB, documentId: 'd1', address },
    PageMessage.parse({ type: 'page.reading', reading: said }),
  );

it('T5: is no portal when it is only where the person opened our surface', async () => {
  await speakAt(CALLED);
  await bindTab(test.app, TAB, client.id);
  const view = await viewTab(test.app, TAB);
  expect(view.portal?.id).toBe('evil.example');
  const number = view.plan.find(({ fieldId }) => fieldId === 'entity.certNumber');
  expect(number?.action).not.toBe('fill');
});

it('T5: is the portal when the browser says that it is at one', async () => {
  await speakAt(PORTAL_URL);
  await bindTab(test.app, TAB, client.id);
  const view = await viewTab(test.app, TAB);
  expect(view.portal?.id).toBe('aliyun');
  expect(view.plan.find(({ fieldId }) => fieldId === 'entity.certNumber')?.action).toBe('fill');
});

it.each([
  ['page.reading', {}],
  ['page.done', { token: 't', results: [] }],
  ['page.changed', { results: [] }],
])('T14: is ignored when its %s names an address', (type, rest) => {
  const reading = { ...said, url: PORTAL_URL };
  expect(PageMessage.safeParse({ type, reading: said, ...rest }).success).toBe(true);
  expect(PageMessage.safeParse({ type, reading, ...rest }).success).toBe(false);
});

it('T11: nothing is written into a page that is only read, bound and looked at', async () => {
  await speakAt(PORTAL_URL);
  await bindTab(test.app, TAB, client.id);
  await viewTab(test.app, TAB);
  await speakAt(PORTAL_URL);
  const told = test.calls.filter(([port]) => port === 'sendToPage').map(([, , type]) => type);
  expect(told).toContain('to-page.show');
  expect(told).not.toContain('to-page.fill');
  expect(test.app.runs.runOf(TAB)).toBeNull();
});

it.each([
  ['page.reader', 'page-reader'],
  ['page.overlay', 'page-overlay'],
] as const)('gets what it asks for by %s into the very tab that asked', async (type, script) => {
  const page = { kind: 'page', tabId: TAB, documentId: 'd1', address: PORTAL_URL } as const;
  await handlePageMessage(test.app, page, PageMessage.parse({ type }));
  expect(test.calls.filter(([port]) => port === 'injectScript')).toEqual([['injectScript', TAB, script]]);
});

it('a page may pick a field by name, and no way in which several values stand in a box', () => {
  const pick = { type: 'page.pick', key: 'k', fieldId: 'servicePrincipal.name' };
  expect(PageMessage.safeParse(pick).success).toBe(true);
  expect(PageMessage.safeParse({ ...pick, way: ';' }).success).toBe(false);
});
