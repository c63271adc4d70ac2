// Whose values does a page of one website get that does not say which, before and after the person names another?
import { beforeEach, expect, it } from 'vitest';
import { bindTab, namePageService, unbindTab } from '../../../../lib/app/tab/bind';
import { contextOf } from '../../../../lib/app/tab/context';
import { finishFill, nextWrite, startFill } from '../../../../lib/app/tab/fill';
import { insertStep } from '../../../../lib/app/tab/plan';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { FillResult, FillStep, PageReading } from '../../../../lib/page/model';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { done, reading, sampleClient, TAB } from './trips';

const client = sampleClient('zhejiang-company');
const [first, second] = client.services.map(({ id }) => id);
const websites: PageReading = {
  ...reading,
  headings: ['填写网站信息'],
  fields: ['网站名称', '网站域名', '首页网址'].map((label) => field(label, { section: ['网站信息'] })),
};

let test: TestApp;
const see = (page: PageReading) => seePage(test.app, TAB, 'd1', page);
const names = async () => {
  const { plan, pageService } = await viewTab(test.app, TAB);
  return [plan[0]?.will.join(), pageService?.chosen];
};

beforeEach(async () => {
  test = await createTestApp([client]);
  await see(websites);
  await bindTab(test.app, TAB, client.id);
});

it('gets those of the first one, and offers all of the filing by name and domain', async () => {
  expect(await names()).toEqual([client.services[0]?.name, first]);
  const { pageService } = await viewTab(test.app, TAB);
  expect(pageService?.services.map(({ id, domain }) => [id, domain])).toEqual(
    client.services.map(({ id, domains }) => [id, domains[0]?.name]),
  );
});

it('gets those of another once it is named, as long as the page is the same', async () => {
  await namePageService(test.app, TAB, second ?? '');
  expect(await names()).toEqual([client.services[1]?.name, second]);
  await see({ ...websites, url: `${websites.url}?order=2`, fingerprint: 'f2' });
  expect(await names()).toEqual([client.services[1]?.name, second]);
  await see({ ...websites, headings: ['填写网站信息', '备案信息'], fingerprint: 'f3' });
  expect(await names()).toEqual([client.services[0]?.name, first]);
});

it('keeps no word of the page', async () => {
  await see({ ...websites, headings: ['填写网站信息', client.entity.name], fingerprint: 'f5' });
  await namePageService(test.app, TAB, second ?? '');
  expect(await names()).toEqual([client.services[1]?.name, second]);
  const kept = JSON.stringify(await test.app.sessions.get(`page-service:${TAB}`));
  expect(kept).toContain(second);
  expect(kept).not.toMatch(/云帆|网站|portal|http/u);
});

it('keeps nothing that is not in the filing, and forgets what was named when the tab is unbound', async () => {
  await namePageService(test.app, TAB, 'somebody-elses');
  expect(await names()).toEqual([client.services[0]?.name, first]);
  await namePageService(test.app, TAB, second ?? '');
  await unbindTab(test.app, TAB);
  await bindTab(test.app, TAB, client.id);
  expect(await names()).toEqual([client.services[0]?.name, first]);
});

it('asks nothing where the page says which one it is', async () => {
  await see({ ...websites, title: `${client.services[1]?.name} - 备案`, fingerprint: 'f4' });
  expect(await names()).toEqual([client.services[1]?.name, undefined]);
});

/** The page with these texts in its first controls, as it is after a fill or when it begins anew. */
const showing = (...texts: readonly string[]): PageReading => ({
  ...websites,
  fields: websites.fields.map((one, at) => ({ ...one, value: texts[at] ? [texts[at]] : [] })),
});

/** Fills the page, as its script does: each write is asked for and reported. */
async function fill(page: PageReading): Promise<void> {
  await see(page);
  test.page = async () => ({ started: true });
  await startFill(test.app, TAB, []);
  const { token = '' } = test.app.runs.runOf(TAB) ?? {};
  const from = { tabId: TAB, documentId: 'd1' };
  const results: FillResult[] = [];
  let result: FillResult | null = null;
  for (;;) {
    const step: FillStep | null = await nextWrite(test.app, from, {
      token,
      fingerprint: page.fingerprint,
      result,
    });
    if (step === null) break;
    result = done(step);
    results.push(result);
  }
  await finishFill(test.app, from, {
    token,
    results,
    reading: showing(...results.map(({ after }) => after.join())),
  });
}

it('is asked for once what was filled there is gone, and nothing of a service is written until it is named', async () => {
  await fill(websites);
  expect((await names())[1]).toBeUndefined(); // by now the page shows the domain of the first one
  await see({ ...websites, fingerprint: 'f6' });
  const { plan, pageService } = await viewTab(test.app, TAB);
  expect(pageService?.chosen).toBeNull();
  expect(plan.map(({ action, reason }) => [action, reason?.code])).toEqual(
    websites.fields.map(() => ['needs-you', 'which-service']),
  );
  await startFill(test.app, TAB, []);
  expect(test.app.runs.runOf(TAB)?.steps).toEqual([]);
  test.app.runs.stop(TAB);
  const { key = '' } = websites.fields[0] ?? {};
  const context = await contextOf(test.app, TAB);
  expect(insertStep(context, key, 'service.name', test.app.today())).toBeNull();
  await namePageService(test.app, TAB, second ?? '');
  expect(await names()).toEqual([client.services[1]?.name, second]);
});

it('is not asked for where the fill was undone, nor where one box was emptied by hand', async () => {
  await fill(websites);
  const { results } = test.app.pages.get(TAB) ?? { results: [] };
  await see(showing('', client.services[0]?.domains[0]?.name ?? ''));
  expect((await viewTab(test.app, TAB)).pageService?.chosen ?? first).toBe(first);
  test.app.pages.note(
    TAB,
    results.map((one) => ({ ...one, state: 'undone' })),
    new Map(),
  );
  await see(websites);
  expect(await names()).toEqual([client.services[0]?.name, first]);
});
