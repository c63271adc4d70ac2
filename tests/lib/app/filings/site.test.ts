// Is a status suggested for the bound filing only from a page that speaks of its own client?
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerSite } from '../../../../lib/app/filings/site';
import { bindTab } from '../../../../lib/app/tab/bind';
import { contextOf } from '../../../../lib/app/tab/context';
import { seePage } from '../../../../lib/app/tab/publish';
import { makeView } from '../../../../lib/app/tab/view';
import { Client } from '../../../../lib/filing/client/client';
import type { PageReading } from '../../../../lib/page/model';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';

const TAB = 3;
const OWN = '杭州示例云帆科技有限公司';
const OTHER = '南京样例贸易有限公司';
const STATUSES = ['审核通过日期'];
const company = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));

/** A page with one search box, no filing form, that names a company in its text. */
const naming = (name: string, url: string): PageReading => ({
  url,
  title: '',
  headings: ['ICP备案查询'],
  fields: [field('请输入单位名称/域名/备案号', { section: [] })],
  evidence: [{ kind: 'name', text: name, where: '主办单位名称' }],
  fingerprint: name,
  buttons: [],
});

let test: TestApp;
const show = async (name: string, url: string) => seePage(test.app, TAB, 'd1', naming(name, url));
const suggested = async (url: string) => {
  const words = { url, texts: [], pictures: [], frames: 0, statuses: STATUSES, orders: [] };
  return (await answerSite(test.app, TAB, words)).status?.state ?? null;
};
const conflicts = async () => {
  const passing = { version: 1, filling: null, notice: null };
  return (await makeView(test.app, await contextOf(test.app, TAB), passing)).conflicts.map(
    ({ page }) => page,
  );
};

beforeEach(async () => {
  test = await createTestApp([company]);
  await bindTab(test.app, TAB, company.id);
});

describe.each([
  ["the ministry's page, where nothing is filled", 'https://beian.miit.gov.cn/#/Integrated/index'],
  ["a provider's page that is no filing form", 'https://beian.aliyun.com/order/list'],
])('%s', (_, url) => {
  it("gives a status from the client's own record", async () => {
    await show(OWN, url);
    expect(await suggested(url)).toBe('approved');
  });
  it('gives none from the record of another company', async () => {
    await show(OTHER, url);
    expect(await suggested(url)).toBeNull();
  });
});

it('says that a page where only the person acts speaks of another company', async () => {
  await show(OTHER, 'https://beian.miit.gov.cn/#/Integrated/index');
  expect(await conflicts()).toEqual([OTHER]);
});

it('warns of nobody on a page that is no filing form, where nothing is offered', async () => {
  await show(OTHER, 'https://beian.aliyun.com/order/list');
  expect(await conflicts()).toEqual([]);
});

const POLICE = '浙公网安备33010602000001号';

it('wants the number of the website below the site, not that of an app on its domain', async () => {
  const [website] = company.services;
  const here = { ...website, domains: [{ name: 'both-sample.cn' }], homeUrls: [] };
  const app = { ...here, id: 'app', kind: 'app', icpNumber: '浙ICP备2026000009号-9A' };
  const services = [app, { ...here, icpNumber: '浙ICP备2026000009号-1', policeNumber: POLICE }];
  const client = Client.parse({ ...company, id: 'both', services, documents: [], filings: [] });
  const { app: opened } = await createTestApp([client]);
  const browser = { ...opened.browser, tabUrl: async () => 'https://www.both-sample.cn/' };
  const words = { url: '', texts: [], pictures: [], frames: 0, statuses: [], orders: [] };
  const { verdict } = await answerSite({ ...opened, browser }, TAB, words);
  expect(verdict.snippet?.zh).toContain('浙ICP备2026000009号-1<');
  expect(verdict.policeSnippet?.zh).toContain(POLICE);
});

describe('the number of an order', () => {
  const read = async (...orders: string[]) => {
    const words = { texts: [], pictures: [], frames: 0, statuses: [], orders };
    return (await answerSite(test.app, TAB, words)).order?.number ?? null;
  };

  it('is given where the page shows one alone and speaks of nobody else', async () => {
    await show(OWN, 'https://beian.aliyun.com/order/list');
    expect(await read('备案订单号 2026112900017')).toBe('2026112900017');
    expect(await read('备案订单号 2026112900017', '备案订单号 2026112900018')).toBeNull();
    await show(OTHER, 'https://beian.miit.gov.cn/#/Integrated/index');
    expect(await read('备案订单号 2026112900017')).toBeNull();
  });
});
