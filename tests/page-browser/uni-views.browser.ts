// Are the choices and days taken that pages of uni-app draw out of elements of their own: where only the words of a choice hear a press, days stand in nothing but views, and the bar at the top lies over the veil?
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const modelOf = (page: Page): Promise<unknown> => page.evaluate('window.model');

const HEAD = `<!doctype html><meta charset="utf-8"><style>uni-view{display:block}.u-form-item__body{display:flex;padding:8px}.u-form-item__body__left{width:120px}
.ph{position:absolute;color:grey;pointer-events:none}.wrap{position:relative}input:disabled{pointer-events:none}.u-radio{display:flex}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff;z-index:20}
.veil{position:fixed;inset:0;background:rgba(0,0,0,.4);z-index:10}.bar{position:fixed;top:0;left:0;right:0;height:44px;background:#fff;z-index:30}body{margin-top:60px}</style>`;
const item = (label: string, inside: string, id = ''): string =>
  `<uni-view class="u-form-item" id="${id}"><uni-view class="u-form-item__body"><uni-view class="u-form-item__body__left"><uni-view class="u-form-item__body__left__content"><uni-text class="u-form-item__body__left__content__label"><span>${label}</span></uni-text></uni-view></uni-view><uni-view class="u-form-item__body__right">${inside}</uni-view></uni-view></uni-view>`;
const NAME = item('姓名', '<uni-input><input></uni-input>');
const box = (prompt: string): string =>
  `<uni-input><div class="wrap"><div class="ph uni-input-placeholder">${prompt}</div><input disabled></div></uni-input>`;

const RADIOS = `${HEAD}${NAME}${item(
  '由法定代表人担任',
  `<uni-view class="u-radio-group">${['是', '否']
    .map(
      (words) =>
        `<uni-view class="u-radio"><uni-view class="u-radio__icon-wrap"><uni-text style="color:transparent"><span>\ue659</span></uni-text></uni-view><uni-text class="u-radio__text"><span>${words}</span></uni-text></uni-view>`,
    )
    .join('')}</uni-view>`,
)}<script src="/page.js"></script>`;
const ANSWERS = `window.model = {}; const all = [...document.querySelectorAll('.u-radio')]; all.forEach((one, at) => { one.onclick = (e) => e.stopPropagation();
one.querySelector('.u-radio__text').onclick = () => { window.model.legal = at; all.forEach((other) => { other.querySelector('.u-radio__icon-wrap').style.backgroundColor = other === one ? 'rgb(41, 121, 255)' : '#fff'; }); }; });`;

it('presses the words of a choice, beside which the sign of an icon font stands, and sees by the colour of the sign that it is taken', async () => {
  const { page, run } = await openWithEngine(RADIOS, ANSWERS);
  const steps = [stepFor(await readingOf(run), '由法定代表人担任', ['否'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  expect(await modelOf(page)).toEqual({ legal: 1 });
  await page.close();
});

const DAYS = `${HEAD}${NAME}${item('开通日', box('选日期'), 'from')}${item('证件失效日', box('年-月-日'))}${item('备注', '<uni-input><input disabled></uni-input>')}<script src="/page.js"></script>`;
/** Months stand below each other; the first is named by the head of the calendar alone, the others by titles of their own. */
const MONTHS = `window.model = {}; from.onclick = () => { const sheet = document.createElement('uni-view'); sheet.className = 'u-popup sheet'; const months = [0, 1, 2].map((at) => { const date = new Date(2026, 8 + at, 1); const last = new Date(2026, 9 + at, 0).getDate();
const title = at ? '<uni-text>2026年' + (9 + at) + '月</uni-text>' : ''; const days = Array.from({ length: last }, (_, day) => '<uni-view class="u-day" style="display:inline-block;width:14%"><uni-text><span>' + (day + 1) + '</span></uni-text></uni-view>').join('');
return '<uni-view class="u-month-' + at + '">' + title + '<uni-view class="u-days" style="display:block;height:120px"><uni-text class="mark"><span>' + (9 + at) + '</span></uni-text>' + days + '</uni-view></uni-view>'; }).join('');
sheet.innerHTML = '<uni-view><uni-text>选择日期</uni-text><uni-text>2026年9月</uni-text></uni-view><uni-view class="all" style="height:300px;overflow:auto">' + months + '</uni-view><uni-button id="done"><uni-text><span>确定</span></uni-text></uni-button>'; document.body.append(sheet);
let day = ''; sheet.querySelectorAll('.u-day').forEach((one) => { one.onclick = () => { const month = [...sheet.querySelector('.all').children].findIndex((at) => at.contains(one)); day = '2026-' + String(9 + month).padStart(2, '0') + '-' + one.textContent.padStart(2, '0'); }; });
sheet.querySelector('#done').onclick = () => { window.model.day = from.querySelector('input').value = day; sheet.remove(); }; };`;

it('reads disabled boxes that ask for a day, and presses it in months that stand in views, the first of them named by the head of the calendar', async () => {
  const { page, run } = await openWithEngine(DAYS, MONTHS);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label, editable }) => `${kind} ${label} ${editable}`)).toEqual([
    'text 姓名 true',
    'date 开通日 true',
    'date 证件失效日 true',
    'text 备注 false',
  ]);
  for (const day of ['2026-11-24', '2026-09-10']) {
    expect(statesOf(await fillIn(run, [stepFor(reading, '开通日', [day], { overwrite: true })]))).toEqual([
      'filled',
    ]);
    expect(await modelOf(page)).toEqual({ day });
  }
  await page.close();
});

const SHEET = `${HEAD}<uni-view class="bar">资料</uni-view>${NAME}${item('证件类型', `${box('请选择')}<uni-view class="arrow"></uni-view>`, 'kind')}<script src="/page.js"></script>`;
const VEILED = `kind.onclick = () => { const veil = document.createElement('uni-view'); const sheet = document.createElement('uni-view'); veil.className = 'veil'; sheet.className = 'u-popup sheet';
sheet.innerHTML = '<uni-view class="u-option">护照</uni-view><uni-view class="u-option">其他</uni-view>'; veil.onclick = () => { veil.remove(); sheet.remove(); }; document.body.append(veil, sheet); };`;

it.each([
  ['low', SHEET],
  ['of more than half of the view', SHEET.replace('.sheet{', '.sheet{height:70%;')],
])(
  'closes a sheet, %s, without the wanted choice by the veil below the bar at the top of the page',
  async (_, html) => {
    const { page, run } = await openWithEngine(html, VEILED);
    const steps = [stepFor(await readingOf(run), '证件类型', ['居民身份证'])];
    expect(statesOf(await fillIn(run, steps))).toEqual(['not-found option-missing']);
    expect(await page.locator('.sheet').count()).toBe(0);
    await page.close();
  },
);

/** At the end of a page a button for a chat stays over the last box, which nobody can scroll away. */
const chat = (width: number): string =>
  `<!doctype html><meta charset="utf-8"><style>body{margin:0}input{width:600px;height:30px;border:1px solid}.chat{position:fixed;left:${600 - width}px;bottom:20px;width:${width + 40}px;height:60px;background:#07f;color:#fff}</style>
<label>姓名 <input></label><div style="height:2000px"></div><label>邮箱<br><input style="display:block;margin-bottom:55px"></label><div class="chat">客服</div>`;

it('writes below a sliver of what stays at the edge of the view, and not below more of it', async () => {
  for (const [width, state] of [
    [10, 'filled'],
    [150, 'refused covered'],
  ] as const) {
    const { page, run } = await openWithEngine(chat(width));
    const steps = [stepFor(await readingOf(run), '邮箱', ['a@b.example'])];
    expect(statesOf(await fillIn(run, steps))).toEqual([state]);
    await page.close();
  }
});

const DEEP = `${HEAD}${NAME}<uni-view class="u-form-item"><uni-view class="u-form-item__body" style="display:block;position:relative"><uni-text style="position:absolute;left:4px;top:16px;font-size:20px;line-height:20px;width:12px;color:red">*</uni-text><uni-view class="u-form-item__body__left__content__label">邮箱</uni-view>
${'<uni-view>'.repeat(5)}<input style="border:1px solid;height:40px">${'</uni-view>'.repeat(5)}</uni-view></uni-view>`;

it('writes into a box at whose corner the star of its own field stands, however deep the box lies in it', async () => {
  const { page, run } = await openWithEngine(DEEP);
  const steps = [stepFor(await readingOf(run), '邮箱', ['a@b.example'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  await page.close();
});
