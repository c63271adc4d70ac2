// Is the person asked which of several open filings a page is for, once for each address, and is its order's number read from the page on request?
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client, Filing } from '../../lib/filing/client/client';
import { isSound } from './axe';
import { openPanel } from './harness';
import { clearStage, openPortalAndPanel, PORTAL, type Stage, setStageOn } from './stage';
import { storedClient } from './vault-page';

const NUMBER = '2026112900017';
const DONE = `${PORTAL}order/done`;
/** What a portal shows of an order that was submitted: the number stands beside its label, in an element of its own. */
const DONE_PAGE = `<!doctype html><meta charset="utf-8"><title>order</title><h1>备案订单详情</h1>
<dl><dt>主办单位名称</dt><dd>杭州示例云帆科技有限公司</dd></dl>
<p>备案订单号：<b>${NUMBER}</b></p><p>已于 2026-11-20 提交，请留意短信</p>`;

const sample = JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')) as Client; // its own test parses it
const [first] = sample.filings;
if (!first) throw new Error('the sample has a filing');
const sent: Filing = { ...first, state: 'submitted', moves: [{ to: 'submitted', on: '2026-11-20' }] };
const change: Filing = { ...first, id: 'change', intent: 'change-data', answers: [] };

let stage: Stage;
let portal: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStageOn(
    { url: DONE, html: DONE_PAGE },
    { ...sample, documents: [], filings: [sent, change] },
  );
  ({ portal, panel } = await openPortalAndPanel(stage));
});
afterAll(() => clearStage(stage));

const choice = (id: string) =>
  panel.locator(`[data-testid="panel-which-filing-choose"][data-filing="${id}"]`);

/** Chooses the client in the panel, and answers nothing that it asks then. */
async function chooseClient(): Promise<void> {
  const offered = panel.getByTestId('panel-proposed').filter({ hasText: sample.entity.name });
  const list = panel.getByTestId('panel-client');
  await offered.or(list).first().waitFor();
  if ((await offered.count()) > 0) await offered.first().click();
  else await list.selectOption(sample.id);
}

async function leaveClient(): Promise<void> {
  await panel.getByTestId('panel-unbind').click();
  await panel.getByTestId('panel-picker').waitFor();
}

const filings = async () => ((await storedClient(stage.options, sample.id)) as Client).filings;

it('asks before anything is bound, and the answer that leaves it binds nothing', async () => {
  await chooseClient();
  await choice('change').waitFor();
  expect(await choice('first').textContent()).toBe(
    '开办或接入 · 云帆科技产品介绍、云帆科技技术文档 · 阿里云 · 已提交',
  );
  expect(await panel.getByTestId('panel-bound-client').count()).toBe(0);
  await isSound(panel);
  await panel.getByTestId('panel-which-filing-stay').click();
  await panel.getByTestId('panel-picker').waitFor();
});

it('keeps the answer for the address of the page, in whichever tab it is open', async () => {
  await chooseClient();
  await choice('change').click();
  await panel.getByTestId('panel-bound-client').waitFor();
  expect(await panel.getByTestId('panel-submitted').count()).toBe(0); // a draft, whose page is filled
  await leaveClient();
  await chooseClient();
  await panel.getByTestId('panel-bound-client').waitFor();
  expect(await choice('change').count()).toBe(0);
  await panel.close();
  ({ portal, panel } = await openPortalAndPanel(stage));
  await chooseClient();
  await panel.getByTestId('panel-other-filings').waitFor();
  expect(await panel.getByTestId('panel-submitted').count()).toBe(0);
});

it('asks again where the person wants the other one, which then counts at this address', async () => {
  await panel.getByTestId('panel-other-filings-choose').click();
  await choice('first').click();
  await panel.getByTestId('panel-submitted').waitFor();
  await leaveClient();
  await chooseClient();
  await panel.getByTestId('panel-submitted').waitFor();
});

it('asks anew at another address, and reads the number of the order there into the chosen filing', async () => {
  const done = await stage.browser.page(DONE);
  panel = await openPanel(stage.browser, done);
  await chooseClient();
  await choice('first').click();
  await panel.getByTestId('panel-submitted').waitFor();
  const before = await filings();
  await panel.getByTestId('order-read').click();
  await panel.getByTestId('order-number').waitFor();
  expect(await panel.getByTestId('order-number').textContent()).toContain(NUMBER);
  expect(await filings()).toEqual(
    before.map((filing) => (filing.id === 'first' ? { ...filing, orderNumber: NUMBER } : filing)),
  );
  await portal.close();
});

it('says that there is none on a page that shows none, and stores nothing', async () => {
  const page = await stage.browser.page(PORTAL);
  await page.locator('.icp-page-form').waitFor();
  panel = await openPanel(stage.browser, page);
  await chooseClient();
  await panel.getByTestId('order-change').click();
  const before = await filings();
  await panel.getByTestId('order-read').click();
  await panel.getByRole('alert').waitFor();
  expect(await filings()).toEqual(before);
});
