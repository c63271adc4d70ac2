// Is an unknown portal of six steps filled as a person would, without a map and with at most two choices by the person?
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server';
import { answeredBuild } from './answered-build';
import { closedTexts, pressClosed } from './closed-root';
import { type Browser, launch, openPanel } from './harness';
import { bindClient, createVault, fillPage, importClient, openSurface } from './person';

const HOST = 'beian.hosting.example';
const ADDRESS = `https://${HOST}`;
const MOST_PICKS = 2;

interface Step {
  readonly heading: string;
  /** The field that shows that the panel has read this step. */
  readonly first: string;
  /** Label and control of each row; the name of a control is its key in `holds`. */
  readonly rows: readonly (readonly [label: string, control: string])[];
  /** The complete content of the page's form at the end. */
  readonly holds: Readonly<Record<string, string>>;
}

const box = (name: string, inside = ''): string => `<input name="${name}" placeholder="${inside}">`;
const list = (name: string, ...options: readonly string[]): string =>
  `<select name="${name}"><option value="">请选择</option>${options.map((at) => `<option>${at}</option>`).join('')}</select>`;
const radio = (name: string, ...options: readonly string[]): string =>
  options.map((at) => `<label><input type="radio" name="${name}" value="${at}">${at}</label>`).join('');
const slot = (name: string): string => `<input type="file" name="${name}" accept=".jpg,.png">`;

const HOME = '浙江省杭州市西湖区示例路1号云帆样本大厦501室';
const IDS = ['身份证', '护照', '港澳居民来往内地通行证'];

const STEPS: readonly Step[] = [
  {
    heading: '主办单位资料',
    first: 'entity.name',
    rows: [
      ['主办单位全称', box('a')],
      ['主办单位性质', list('b', '个人', '企业', '事业单位')],
      ['有效证件类型', list('c', '组织机构代码', '工商营业执照号码')],
      ['证件号码', box('d')],
      ['证件住所', box('e')],
      ['通信地址', box('f')],
      ['员工人数', box('g')],
    ],
    holds: {
      a: '杭州示例云帆科技有限公司',
      b: '企业',
      c: '工商营业执照号码',
      d: '91330106MA0AHL014E',
      e: HOME,
      f: HOME,
      g: '',
    },
  },
  {
    heading: '主体负责人资料',
    first: 'subjectPrincipal.name',
    rows: [
      ['真实姓名', box('a')],
      ['有效证件', `${list('b', ...IDS)} ${box('c', '请输入证件号码')}`],
      ['手机号码', box('d')],
      ['短信验证码', box('e')],
      ['应急电话', box('f')],
      ['电子邮箱', box('g')],
    ],
    holds: {
      a: '张示例',
      b: '身份证',
      c: '33010619850312001X',
      d: '19900000001',
      e: '',
      f: '19900000009',
      g: 'zhang@yunfan-sample.com',
    },
  },
  {
    heading: '网站资料',
    first: 'service.name',
    rows: [
      ['网站名称', box('a')],
      ['网站域名', box('b')],
      ['首页网址', `<span>http://</span>${box('c')}`],
      ['前置审批', list('d', '不涉及', '新闻', '出版')],
      ['网站备注', '<textarea name="e"></textarea>'],
    ],
    holds: {
      a: '云帆科技产品介绍',
      b: 'yunfan-sample.com;yunfan-shop.cn',
      c: 'www.yunfan-sample.com',
      d: '不涉及',
      e: '介绍本公司自主开发的软件产品，不涉及新闻、出版等前置审批内容',
    },
  },
  {
    heading: '网站负责人资料',
    first: 'servicePrincipal.name',
    rows: [
      ['是否与主体负责人相同', radio('a', '是', '否')],
      ['真实姓名', box('b')],
      ['身份证号码', box('c')],
      ['手机号码', box('d')],
      ['应急电话', box('e')],
      ['电子邮箱', box('f')],
    ],
    holds: {
      a: '否',
      b: '李样本',
      c: '33010219900708002X',
      d: '19900000002',
      e: '19900000008',
      f: 'li@yunfan-sample.com',
    },
  },
  {
    heading: '网站接入资料',
    first: 'access.ip',
    rows: [
      ['网站IP地址', box('a')],
      ['网站开通日期', '<input type="date" name="b">'],
      ['机柜编号', box('c')],
    ],
    holds: { a: '192.0.2.10', b: '2026-11-30', c: '' },
  },
  {
    heading: '上传备案资料',
    first: 'upload.subjectCert',
    rows: [
      ['营业执照', slot('a')],
      ['主体负责人身份证人像面', slot('b')],
      ['主体负责人身份证国徽面', slot('c')],
      ['网站负责人身份证人像面', slot('d')],
      ['党建确认函', slot('e')],
    ],
    holds: {
      a: 'business-licence.jpg',
      b: 'subject-principal-id-front.jpg',
      c: 'subject-principal-id-back.jpg',
      d: 'service-principal-id-front.jpg',
      e: '',
    },
  },
];

/** A page that asks for one thing twice, so that only the person can say which box is meant. */
const TWICE: Step = {
  heading: '网站资料',
  first: 'service.domain',
  rows: [
    ['网站名称', box('a')],
    ['网站域名', box('b')],
    ['网站名称', box('c')],
  ],
  holds: { a: '', b: '', c: '' },
};

function pageOf(at: number): string | null {
  const step = [...STEPS, TWICE][at];
  if (step === undefined) return null;
  const rows = step.rows.map(
    ([label, control]) =>
      `<div class="ln"><span class="cap">${label}：</span><div class="in">${control}</div></div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>ICP备案</title>
<style>.ttl{font:bold 18px sans-serif}.ln{display:flex;margin:8px}.cap{width:200px;text-align:right}</style>
<div class="top"><input placeholder="搜索帮助"></div><h1>ICP备案（第 ${at + 1} 步，共 6 步）</h1>
<form><div class="ttl">${step.heading}</div>${rows.join('')}</form><button type="button">下一步</button>`;
}

/** The client with a second domain, for which the portal has no label. */
function clientOfTwoDomains(): Buffer {
  const client = JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8'));
  const [site] = client.services;
  const [domain] = site.domains;
  client.services = [{ ...site, domains: [domain, { ...domain, name: 'yunfan-shop.cn' }] }];
  client.documents = client.documents.filter(({ of }: { of: string }) => of !== 'docs');
  client.filings = [];
  return Buffer.from(JSON.stringify(client));
}

let portals: Portals;
let browser: Browser;
let extension = '';
const profile = mkdtempSync(join(tmpdir(), 'beiantong-'));

beforeAll(async () => {
  extension = answeredBuild([ADDRESS]);
  portals = await startPortals({
    page: (host, path) => (host === HOST ? pageOf(Number(path.slice('/record/'.length)) - 1) : null),
  });
  browser = await launch({ extension, profile, hostResolverRules: portals.hostResolverRules });
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, {
    name: 'client.json',
    mimeType: 'application/json',
    buffer: clientOfTwoDomains(),
  });
  await options.getByTestId('options-settings').click();
  await options.getByTestId('portal-host-address').fill(`${ADDRESS}/record/1`);
  await options.getByTestId('portal-host-add').click();
  await options.getByTestId('portal-host').waitFor();
  await options.close();
});

afterAll(async () => {
  await browser?.close();
  await portals?.close();
  for (const folder of [extension, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The content of the page's form: a text, the chosen option, or the name of a file. */
const heldIn = (page: Page): Promise<Record<string, string>> =>
  page.locator('form').evaluate((form) => {
    const all = [...new FormData(form as HTMLFormElement)]; // the page's own form
    const named = [...form.querySelectorAll('[name]')].map(
      (at) => [at.getAttribute('name') ?? '', ''] as const,
    );
    const held = all.map(([name, value]) => [name, typeof value === 'string' ? value : value.name] as const);
    return Object.fromEntries([...named, ...held]);
  });

/** Makes the choices that the panel leaves to the person: all values where a box could take several, otherwise the first option. */
async function pick(panel: Page): Promise<number> {
  const open = panel.locator('[data-testid=panel-plan-row][data-action=needs-you]');
  const offered = open.locator('[data-format=";"], [data-testid=panel-pick]');
  let picks = 0;
  for (; (await offered.count()) > 0; picks += 1) {
    await offered.first().click();
    await panel.getByTestId('panel-picked').nth(picks).waitFor();
  }
  return picks;
}

it('is filled step by step, and only what the client has', async () => {
  const page = await browser.page(`${ADDRESS}/record/1`);
  const panel = await openPanel(browser, page);
  await bindClient(panel, '杭州示例');
  let picks = 0;
  for (const [at, { first, holds }] of STEPS.entries()) {
    if (at > 0) await page.goto(`${ADDRESS}/record/${at + 1}`);
    await panel.locator(`[data-testid=panel-plan-row][data-field="${first}"]`).waitFor();
    picks += await pick(panel);
    await fillPage(panel);
    await expect.poll(() => heldIn(page)).toEqual(holds);
  }
  expect(picks).toBeGreaterThan(0);
  expect(picks).toBeLessThanOrEqual(MOST_PICKS);
  await page.goto(`${ADDRESS}/record/3`);
  // the choice is remembered at the next visit
  await panel
    .locator('[data-testid=panel-plan-row][data-field="service.domain"][data-action=fill]')
    .waitFor();
  expect(await panel.getByTestId('panel-picked').count()).toBe(1);
});

it('T1: a box is picked with one press beside it on the page, by its name, and nothing is filled by that', async () => {
  const page = await browser.page(`${ADDRESS}/record/${STEPS.length + 1}`);
  const panel = await openPanel(browser, page);
  await bindClient(panel, '杭州示例');
  await page.bringToFront();
  const offered = (): Promise<string[]> => closedTexts(page, 'overlay-pick');
  await expect.poll(async () => (await offered()).length).toBe(2);
  expect((await offered()).join()).not.toMatch(/云帆|yunfan/u); // the two domains of the third box are shown only in the panel
  await pressClosed(page, 'overlay-pick');
  await panel.getByTestId('panel-picked').waitFor();
  await expect.poll(offered).toEqual([]);
  expect(await heldIn(page)).toEqual(TWICE.holds);
});
