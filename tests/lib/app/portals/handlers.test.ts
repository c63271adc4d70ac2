// What follows when a person says that a page is a filing form? It applies to that address alone and can be undone.
import { beforeEach, describe, expect, it } from 'vitest';
import { handleSurfaceMessage } from '../../../../lib/app/router';
import type { App } from '../../../../lib/app/state/app';
import { createOwnPortals } from '../../../../lib/app/state/own-portals';
import { bindTab } from '../../../../lib/app/tab/bind';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { PageReading } from '../../../../lib/page/model';
import type { AddedPortals } from '../../../../lib/protocol/portals';
import { field } from '../../page/fields';
import { sampleClient } from '../tab/trips';
import { createTestApp, type TestApp } from '../test-app';

const TAB = 7;
const ORIGIN = 'https://filing.example';
const PLACE = `${ORIGIN}/workbench/form`;
const client = sampleClient('zhejiang-company');

/** A page that its own signs give away as no filing form: a search, with boxes that we could fill. */
const pageAt = (url: string): PageReading => ({
  url,
  title: '企业查询',
  headings: ['企业查询'],
  fields: ['公司名称', '统一社会信用代码', '联系地址'].map((label) =>
    field(label, { value: ['页面里的字'] }),
  ),
  evidence: [],
  fingerprint: url,
  buttons: [{ text: '查询', role: 'other' }],
});

let test: TestApp;
let app: App;
const isForm = () => handleSurfaceMessage(app, { type: 'portals.is-filing-form', data: { tabId: TAB } });
const forget = (address: string) =>
  handleSurfaceMessage(app, { type: 'portals.forget-form', data: { address } });
const stored = () => test.settings.get('portals');

/** How many controls are offered on a page, and whether the panel says that it is no filing form. */
async function offeredAt(url: string): Promise<{ rows: number; isNoForm: boolean }> {
  await seePage(app, TAB, url, pageAt(url));
  const view = await viewTab(app, TAB);
  return { rows: view.plan.length, isNoForm: view.isNoFilingForm === true };
}

const NOTHING = { rows: 0, isNoForm: true };
const OFFERED = { rows: 3, isNoForm: false };

beforeEach(async () => {
  test = await createTestApp([client]);
  app = test.app;
  await app.ownPortals.change((own) => ({ ...own, hosts: [ORIGIN, 'https://other.example'] }));
  await seePage(app, TAB, 'd1', pageAt(PLACE));
  await bindTab(app, TAB, client.id);
});

describe('a page that is called a filing form', () => {
  it('gets no offer before, and its fields are offered after', async () => {
    expect(await offeredAt(PLACE)).toEqual(NOTHING);
    expect(await isForm()).toBeNull();
    expect(await offeredAt(PLACE)).toEqual(OFFERED);
  });

  it('is not asked for at a described portal, whose last step has nothing but a consent', async () => {
    expect(await offeredAt('https://beian.aliyun.com/submit')).toEqual({ rows: 0, isNoForm: false });
  });

  it('is still one when its query has another order', async () => {
    await offeredAt(`${PLACE}?order=1`);
    await isForm();
    expect(await offeredAt(`${PLACE}?order=2`)).toEqual(OFFERED);
  });

  it.each([
    ['another path', `${ORIGIN}/workbench/form2`],
    ['a path below', `${PLACE}/search`],
    ['the path above', `${ORIGIN}/workbench`],
    ['another place after #', `${PLACE}#/search`],
    ['another host', 'https://other.example/workbench/form'],
    ['another port', 'https://filing.example:8443/workbench/form'],
  ])('is unchanged by %s', async (_, url) => {
    await isForm();
    expect((await offeredAt(url)).rows).toBe(0);
  });

  it('is one after a restart', async () => {
    await isForm();
    app = { ...app, ownPortals: createOwnPortals(test.settings) };
    expect(await offeredAt(PLACE)).toEqual(OFFERED);
  });

  it('is kept once, by its address, and nothing that stands on it', async () => {
    await offeredAt(`${PLACE}?name=%E9%A1%B5%E9%9D%A2`);
    await isForm();
    await isForm();
    expect(await stored()).toEqual({ hosts: [ORIGIN, 'https://other.example'], taught: [], forms: [PLACE] });
  });

  it('is kept together with the others when two are named at once', async () => {
    await seePage(app, TAB + 1, 'd2', pageAt(`${ORIGIN}/second`));
    await Promise.all([
      isForm(),
      handleSurfaceMessage(app, { type: 'portals.is-filing-form', data: { tabId: TAB + 1 } }),
    ]);
    expect(await stored()).toMatchObject({ forms: [PLACE, `${ORIGIN}/second`] });
  });
});

describe('what was said of a page', () => {
  it('is listed among the filing systems of the person, and can be deleted', async () => {
    await isForm();
    expect(await handleSurfaceMessage(app, { type: 'portals.list', data: {} })).toMatchObject({
      forms: [PLACE],
    });
    const left = (await forget(PLACE)) as AddedPortals; // the protocol's answer to this message
    expect(left.forms).toEqual([]);
    expect(await offeredAt(PLACE)).toEqual(NOTHING);
    expect(await stored()).toMatchObject({ forms: [] });
  });

  it('is deleted for that address alone', async () => {
    await isForm();
    await forget(`${PLACE}#/search`);
    expect(await offeredAt(PLACE)).toEqual(OFFERED);
  });

  it('is deleted when the host is removed', async () => {
    await isForm();
    await handleSurfaceMessage(app, { type: 'portals.remove', data: { origin: ORIGIN } });
    expect(await stored()).toEqual({ hosts: ['https://other.example'], taught: [], forms: [] });
  });

  it('needs a page: for a tab without one nothing is stored', async () => {
    app.pages.drop(TAB);
    expect(await isForm()).toBeNull();
    expect(await stored()).not.toHaveProperty('forms');
  });
});
