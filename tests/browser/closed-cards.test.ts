// Are the closed cards of a portal's page opened, filled and saved at one press in the panel, is one that lacks something left open, and is nothing handed in?
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { isSound } from './axe';
import { openPanel } from './harness';
import { clearStage, PORTAL, type Stage, setStageOn } from './stage';

const CARDS = `${PORTAL}order/cards`;
const card = (title: string): string =>
  `<section><div class="head"><h3>${title}</h3><small>待完善</small><button type="button" class="edit">编辑</button></div><p>尚未填写</p></section>`;
const PERSON = ['姓名', '手机号码', '电子邮箱'];
/** A portal's page whose contact and access data are filled in windows of their own; the second asks for something that no client holds. */
const CARDS_PAGE = `<!doctype html><meta charset="utf-8"><title>备案</title><h1>填写网站信息</h1><h2>主办单位：杭州示例云帆科技有限公司</h2>
<form onsubmit="return false"><p><label>网站名称 <input></label></p>${card('网站负责人')}${card('接入信息')}<button type="button" id="submit">提交备案申请</button></form>
<script>window.model = {}; window.sent = 0; document.querySelector('#submit').onclick = () => { sent += 1; };
const asks = { 网站负责人: ${JSON.stringify(PERSON)}, 接入信息: ['服务器 IP 地址', '机柜铭牌编号'] };
for (const edit of document.querySelectorAll('.edit')) edit.onclick = () => {
  const section = edit.closest('section'); const title = section.querySelector('h3').textContent;
  const over = document.createElement('div'); over.style.cssText = 'position:fixed;top:0;right:0;bottom:0;width:420px;background:#fff;box-shadow:0 0 9px #999';
  over.innerHTML = '<h3>' + title + '</h3>' + asks[title].map((label) => '<p><label>' + label + ' <input required></label></p>').join('') + '<button type="button">取消</button><button type="button">保存</button>';
  const [no, keep] = over.querySelectorAll('button'); no.onclick = () => over.remove();
  keep.onclick = () => { model[title] = [...over.querySelectorAll('input')].map(({ value }) => value); section.querySelector('small').textContent = '已完善'; section.querySelector('p').textContent = model[title].join('，'); over.remove(); };
  setTimeout(() => document.body.append(over), 150);
};</script>`;

const sample = JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')) as Client; // its own test parses it

let stage: Stage;
let portal: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStageOn({ url: CARDS, html: CARDS_PAGE }, { ...sample, documents: [] });
  portal = await stage.browser.page(CARDS);
  panel = await openPanel(stage.browser, portal);
  await panel.getByTestId('panel-proposed').filter({ hasText: sample.entity.name }).first().click();
});
afterAll(() => clearStage(stage));

it('opens both at one press, saves the one that is complete, and leaves the other open', async () => {
  await expect.poll(() => panel.getByTestId('panel-closed-part').allTextContents()).toHaveLength(1);
  await isSound(panel);
  await panel.getByTestId('panel-fill-cards').click();
  await expect.poll(() => panel.getByTestId('panel-notice').textContent()).toContain('还有内容要您补上');
  const { 网站负责人: person, ...others } = (await portal.evaluate('model')) as Record<string, string[]>;
  expect(person?.every((text) => text !== '')).toBe(true);
  expect(others).toEqual({});
  expect(await portal.locator('div[style] h3').textContent()).toBe('接入信息');
  expect(await portal.evaluate('sent')).toBe(0);
});

it('names none any more that is saved', async () => {
  await portal.getByText('取消').click();
  await expect
    .poll(() => panel.getByTestId('panel-closed-part').allTextContents())
    .toEqual(['“接入信息”要点页面上的“编辑”打开才能填。']);
});
