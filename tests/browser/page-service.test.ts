// Does a page that does not say which website it asks about get the values of the one the panel shows, is it asked for again when the page begins anew, and are then those of the next one written?
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { isSound } from './axe';
import { openPanel } from './harness';
import { clearStage, PORTAL, type Stage, setStageOn } from './stage';

const SITES = `${PORTAL}order/sites`;
const LABELS = ['网站名称', '网站域名', '首页网址'];
/** A portal that asks for one website after the other under the same address and heading, and keeps each when it is saved. */
const SITES_PAGE = `<!doctype html><meta charset="utf-8"><title>备案</title><h1>填写网站信息</h1><h2>主办单位：杭州示例云帆科技有限公司</h2>
<form onsubmit="return false"><div id="rows">${LABELS.map((label) => `<p><label>${label} <input></label></p>`).join('')}</div><button type="button" id="next">保存并添加下一个网站</button><p id="count"></p></form>
<script>window.saved = []; const boxes = [...document.querySelectorAll('input')];
document.querySelector('#next').onclick = () => { saved.push(boxes.map((box) => box.value)); for (const box of boxes) box.value = ''; document.querySelector('#count').textContent = '已保存 ' + saved.length + ' 个网站'; };</script>`;

const sample = JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')) as Client; // its own test parses it
const [first, second] = sample.services;

let stage: Stage;
let portal: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStageOn({ url: SITES, html: SITES_PAGE }, { ...sample, documents: [] });
  portal = await stage.browser.page(SITES);
  panel = await openPanel(stage.browser, portal);
  await panel.getByTestId('panel-proposed').filter({ hasText: sample.entity.name }).first().click();
});
afterAll(() => clearStage(stage));

const choice = () => panel.getByTestId('panel-page-service');
const written = () =>
  portal.locator('input').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
const fill = async (service: Client['services'][number] | undefined): Promise<void> => {
  await panel.getByTestId('panel-fill').click();
  const values = [service?.name, service?.domains[0]?.name];
  await expect.poll(written).toEqual(expect.arrayContaining(values));
  await panel.getByTestId('panel-receipt-line').waitFor(); // the fill has ended: nobody goes on before
};

it('writes those of the first one, which the panel names', async () => {
  await expect.poll(() => choice().inputValue()).toBe(first?.id);
  await fill(first);
});

it('asks which one is next where the page begins anew, and writes nothing of a website until then', async () => {
  await portal.locator('#next').click();
  await expect.poll(() => choice().inputValue()).toBe('');
  await isSound(panel);
  expect(await panel.getByTestId('panel-fill').count()).toBe(0);
  expect(await written()).toEqual(['', '', '']);
});

it('writes those of the named one', async () => {
  await choice().selectOption(second?.id ?? '');
  await fill(second);
  await portal.locator('#next').click();
  const saved = (await portal.evaluate('saved')) as string[][];
  expect(saved.map(([name]) => name)).toEqual([first?.name, second?.name]);
});
