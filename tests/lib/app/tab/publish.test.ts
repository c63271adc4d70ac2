// How many views does one opening of the panel make, and is an older view never shown over a newer one?
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { greetPage, publishTab, seePage } from '../../../../lib/app/tab/publish';
import { Client } from '../../../../lib/filing/client/client';
import type { PageReading } from '../../../../lib/page/model';
import type { ToPage } from '../../../../lib/protocol/page-messages';
import { field } from '../../page/fields';
import { createTestApp, PORTAL_URL, type TestApp } from '../test-app';

const TAB = 7;
const client = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const FORM: readonly (readonly [string, string])[] = [
  ['主办单位名称', '主体信息'],
  ['主办单位证件号码', '主体信息'],
  ['主办单位通讯地址', '主体信息'],
  ['负责人姓名', '主体负责人信息'],
  ['手机号码', '主体负责人信息'],
];
const reading: PageReading = {
  url: PORTAL_URL,
  title: '',
  headings: [],
  fields: FORM.map(([label, heading]) => field(label, { section: [heading] })),
  evidence: [],
  fingerprint: 'f1',
  buttons: [],
};

let test: TestApp;
/** The page's script: reads when it is told to watch, and again when it is first told to show something. */
let isWatching: boolean;

async function script(tabId: number, message: ToPage): Promise<unknown> {
  const read = () => seePage(test.app, tabId, 'd1', reading);
  if (message.type === 'to-page.watch' || (message.type === 'to-page.show' && message.watch && !isWatching)) {
    isWatching = true;
    await read();
    return true;
  }
  if (message.type !== 'to-page.read') return undefined;
  await read();
  return true;
}

beforeEach(async () => {
  test = await createTestApp([client]);
  isWatching = false;
  test.page = script;
});

const settled = () => new Promise((done) => setTimeout(done, 20));

describe('one opening of the panel makes one view', () => {
  it('on a page that nobody looked at yet', async () => {
    const panel = test.openPanel(TAB);
    await vi.waitFor(() => expect(panel.pushed.length).toBeGreaterThan(0));
    await settled();
    expect(panel.pushed).toHaveLength(1);
    const [view] = panel.pushed;
    expect(view && 'plan' in view && view.plan.map(({ label }) => label)).toEqual(
      FORM.map(([label]) => label),
    );
  });

  it('on a page that is watched because it has a client', async () => {
    await seePage(test.app, TAB, 'd1', reading);
    await bindTab(test.app, TAB, client.id);
    const panel = test.openPanel(TAB);
    await vi.waitFor(() => expect(panel.pushed.length).toBeGreaterThan(0));
    await settled();
    expect(panel.pushed).toHaveLength(1);
  });

  it('on a page without our script', async () => {
    test.page = async () => undefined;
    const panel = test.openPanel(TAB);
    await vi.waitFor(() => expect(panel.pushed.length).toBeGreaterThan(0));
    await settled();
    expect(panel.pushed).toHaveLength(1);
  });
});

describe('a page that has just loaded', () => {
  it('costs no view before it was read', async () => {
    const decrypts = vi.spyOn(test.app.vault, 'readClientWithoutFiles');
    expect(await greetPage(test.app, TAB)).toEqual({ watch: false, overlay: null });
    expect(decrypts).not.toHaveBeenCalled();
  });

  it('is watched when its tab has a client', async () => {
    await bindTab(test.app, TAB, client.id);
    expect((await greetPage(test.app, TAB)).watch).toBe(true);
  });
});

it('shows nobody a view that a newer one has overtaken', async () => {
  const panel = test.openPanel(TAB);
  await settled();
  const before = panel.pushed.length;
  await Promise.all([publishTab(test.app, TAB), publishTab(test.app, TAB), publishTab(test.app, TAB)]);
  const versions = panel.pushed.slice(before).flatMap((news) => ('version' in news ? [news.version] : []));
  expect(versions).toHaveLength(1);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
});
