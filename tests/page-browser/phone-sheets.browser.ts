// Is chosen from what a page for phones keeps unseen until its row is pressed, and from rows that are no choice but by what they are called?
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const modelOf = (page: Page): Promise<unknown> => page.evaluate('window.model');

const HEAD = `<!doctype html><meta charset="utf-8"><style>m-view{display:block}.item{display:flex;padding:8px;border-bottom:1px solid #eee}.item>:first-child{flex:1}.icon-arrow:before{content:"›"}`;
const NAME = '<m-view class="item"><m-view>姓名</m-view><input></m-view>';

const SHEET = `${HEAD}.sheet{position:fixed;inset:0;display:flex;align-items:flex-end;visibility:hidden;transition:visibility .3s}.sheet--active{visibility:visible}
.box{width:100%;background:#fff;transform:translate3d(0,100%,0);transition:transform .3s}.sheet--active .box{transform:none}</style>
${NAME}<m-view class="item" id="kind"><m-view>证件类型</m-view><m-view class="end"><m-view class="shown">请选择</m-view><m-view class="icon-arrow"></m-view></m-view></m-view>
<m-view class="sheet"><m-view class="box"><m-view>证件类型</m-view><m-view><m-view class="one">护照</m-view><m-view class="one">居民身份证</m-view></m-view><m-view id="out">取消</m-view></m-view></m-view><script src="/page.js"></script>`;
const OPENS = `window.model = {}; const sheet = document.querySelector('.sheet'); const show = (is) => sheet.classList.toggle('sheet--active', is);
kind.onclick = () => show(true); out.onclick = () => show(false);
document.querySelectorAll('.one').forEach((one) => { one.onclick = () => { show(false); window.model.kind = document.querySelector('.shown').textContent = one.textContent; }; });`;

it('chooses from a sheet that keeps its room while it is unseen', async () => {
  const { page, run } = await openWithEngine(SHEET, OPENS);
  const steps = [stepFor(await readingOf(run), '证件类型', ['居民身份证'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  expect(await modelOf(page)).toEqual({ kind: '居民身份证' });
  await page.close();
});

const WHEEL = `${HEAD}.over{display:none}.picker{position:fixed;left:0;right:0;bottom:0;background:#fff;animation:in .3s forwards}@keyframes in{from{transform:translate3d(0,100%,0)}}
.window{position:relative;height:238px;overflow:hidden}.window>div{height:100%}.roller{position:absolute;top:0;left:0;right:0}.roller div{height:34px}</style>
${NAME}<m-view class="item" id="kind"><m-view>证件类型</m-view><m-view class="end"><m-view class="shown">请选择</m-view><m-view class="icon-arrow"></m-view></m-view></m-view>
<div class="over"><div class="picker"><div><a>取消</a><a id="done">确定</a></div><div class="window"><div id="wheel"><div class="roller"></div></div></div></div></div><script src="/page.js"></script>`;
/** The wheel knows where it is once its sheet is open, and turns by as many rows as lie between its middle and the press. */
const TURNS = `window.model = {}; let at = 0; const over = document.querySelector('.over'); const roller = document.querySelector('.roller');
const all = Array.from({ length: 24 }, (_, place) => place === 20 ? '居民身份证' : '其他证件' + place);
all.forEach((words) => { const row = document.createElement('div'); row.textContent = words; roller.append(row); });
const place = () => { roller.style.transform = 'translate3d(0, ' + (102 - 34 * at) + 'px, 0)'; }; place();
wheel.onmouseup = ({ clientY }) => { at = Math.max(0, Math.min(all.length - 1, at + Math.round((clientY - innerHeight + 119) / 34))); place(); };
kind.onclick = () => { over.style.display = 'block'; }; done.onclick = () => { over.style.display = ''; window.model.kind = document.querySelector('.shown').textContent = all[at]; };`;

it('presses a wheel only when its sheet has slid in', async () => {
  const { page, run } = await openWithEngine(WHEEL, TURNS);
  const steps = [stepFor(await readingOf(run), '证件类型', ['居民身份证'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  expect(await modelOf(page)).toEqual({ kind: '居民身份证' });
  await page.close();
});

const RADIO = `${HEAD}.ui-radio__icon{visibility:hidden}.ui-radio__icon--checked{visibility:visible}</style>
<m-view class="ui-tabs"><m-view class="ui-tabs__header"><m-view class="ui-tabs__item">资料</m-view><m-view class="ui-tabs__item">材料</m-view></m-view><m-view class="ui-tabs-pane">${NAME}<m-view class="title">是否为法定代表人</m-view>
<m-view class="ui-radio">${['是，本人即法定代表人', '否，由法定代表人授权']
  .map(
    (words) =>
      `<m-view class="ui-radio__option"><m-view class="ui-radio__row"><m-view class="ui-radio__title">${words}</m-view><m-view class="ui-radio__icon">✓</m-view></m-view></m-view>`,
  )
  .join('')}</m-view></m-view></m-view><script src="/page.js"></script>`;
const ANSWERS = `window.model = {}; document.querySelectorAll('.ui-radio__option').forEach((one, at, all) => { one.onclick = () => { window.model.legal = at;
  all.forEach((other) => other.querySelector('.ui-radio__icon').classList.toggle('ui-radio__icon--checked', other === one)); }; });`;

it('answers a question whose rows only their class calls choices, in the pane of a tab', async () => {
  const { page, run } = await openWithEngine(RADIO, ANSWERS);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 姓名',
    'radio 是否为法定代表人',
  ]);
  expect(
    statesOf(await fillIn(run, [stepFor(reading, '是否为法定代表人', ['否，由法定代表人授权'])])),
  ).toEqual(['filled']);
  expect(await modelOf(page)).toEqual({ legal: 1 });
  await page.close();
});

const ROWS = `${HEAD}</style><m-view class="row"><m-view>姓名</m-view><m-view><m-input><input></m-input></m-view></m-view>
<m-view class="row"><m-view><b>*</b><span>网站负责人</span></m-view><m-view><m-view id="who"><m-view class="shown">请选择</m-view></m-view></m-view></m-view>
<m-view class="row"><m-view>证件有效期</m-view><m-view><m-view><m-picker-core mode="date"><div><m-view>起</m-view></div></m-picker-core><m-text>至</m-text><m-picker-core mode="date"><div><m-view>止</m-view></div></m-picker-core></m-view></m-view></m-view>
<m-view class="other"><m-view>请选择</m-view></m-view><m-view class="note"><m-view>问题</m-view><m-view>请选择</m-view></m-view><script src="/page.js"></script>`;

it('reads rows made as one with a text box that ask for a choice, and the days of pickers that say so', async () => {
  const { page, run } = await openWithEngine(ROWS);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 姓名',
    'select 网站负责人',
    'date 证件有效期',
    'date 至',
  ]);
  await page.close();
});
