// How many messages and views do a fill and the opening of a panel take? Both are run through the background and counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bindTab } from '../../../../lib/app/tab/bind';
import { finishFill, nextWrite, startFill } from '../../../../lib/app/tab/fill';
import { seePage } from '../../../../lib/app/tab/publish';
import { Client } from '../../../../lib/filing/client/client';
import type { FillResult, FillStep, PageReading } from '../../../../lib/page/model';
import type { FillProgress, TabView } from '../../../../lib/protocol/tab';
import { field } from '../../page/fields';
import { createTestApp, PORTAL_URL } from '../test-app';

export const TAB = 7;
export const LABELS: readonly (readonly [label: string, heading: string])[] = [
  ['主办单位名称', '主体信息'],
  ['主办单位证件号码', '主体信息'],
  ['主办单位通讯地址', '主体信息'],
  ['负责人姓名', '主体负责人信息'],
  ['手机号码', '主体负责人信息'],
];

/** A page with five empty fields. */
export const reading: PageReading = {
  url: PORTAL_URL,
  title: '',
  headings: [],
  fields: LABELS.map(([label, heading]) => field(label, { section: [heading] })),
  evidence: [],
  fingerprint: 'f1',
  buttons: [],
};

/** A client of public/samples. */
export const sampleClient = (name: string): Client =>
  Client.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, `../../../../public/samples/${name}.json`), 'utf8')),
  );

/** The result of a step whose value the page accepts. */
export const done = ({ key, fieldId, value }: FillStep): FillResult => ({
  key,
  fieldId,
  state: 'filled',
  before: [],
  after: value,
  reason: '',
  milliseconds: 1,
});

/** Waits until something was pushed to the panel. */
export async function pushedTo(panel: { readonly pushed: readonly unknown[] }): Promise<void> {
  while (panel.pushed.length === 0) await new Promise((next) => setTimeout(next, 5));
}

const viewsIn = (news: readonly (TabView | FillProgress)[]): number =>
  news.filter((one) => 'version' in one).length;

/** Fills the page of a bound tab while a panel is open; counts the fields written, all messages, and the views made. */
export async function playFill(): Promise<{
  readonly fields: number;
  readonly messages: number;
  readonly views: number;
}> {
  const company = sampleClient('zhejiang-company');
  const test = await createTestApp([company]);
  let token = '';
  test.page = async (_, message) => {
    if (message.type !== 'to-page.fill') return undefined;
    token = message.token;
    return { started: true };
  };
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, company.id);
  const panel = test.openPanel(TAB);
  await pushedTo(panel);
  const before = { pushed: panel.pushed.length, calls: test.calls.length };
  await startFill(test.app, TAB, []);
  let asked = 1; // one for tab.fill itself
  const results: FillResult[] = [];
  const page = { tabId: TAB, documentId: 'd1' };
  for (;;) {
    asked += 1;
    const step = await nextWrite(test.app, page, {
      token,
      fingerprint: 'f1',
      result: results.at(-1) ?? null,
    });
    if (step === null) break;
    results.push(done(step));
  }
  await finishFill(test.app, page, { token, results, reading });
  asked += 1; // one for page.done
  const told = test.calls.slice(before.calls).filter(([port]) => port === 'sendToPage').length;
  return {
    fields: results.length,
    messages: asked + told,
    views: viewsIn(panel.pushed.slice(before.pushed)),
  };
}

/** Opens the panel on a page that has not been read yet; answers everything pushed to it. */
export async function playOpening(): Promise<readonly (TabView | FillProgress)[]> {
  const test = await createTestApp([sampleClient('zhejiang-company')]);
  let isWatching = false;
  // when the page's script is told to watch it reads the page; then it is told what to show
  test.page = async (tabId, { type }) => {
    if (isWatching || !/^to-page\.(watch|show|read)$/.test(type)) return undefined;
    isWatching = true;
    await seePage(test.app, tabId, 'd1', reading);
    return true;
  };
  const panel = test.openPanel(TAB);
  await pushedTo(panel);
  await new Promise((next) => setTimeout(next, 50)); // a second view would have been pushed by now
  return panel.pushed;
}
