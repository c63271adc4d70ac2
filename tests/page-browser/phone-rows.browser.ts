// Is a date chosen from the sheet of wheels that a row on a mobile page opens, though nothing marks the row as pressable?
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { PageReading } from '../../lib/page/model';
import type { Run } from './browser';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.cell{padding:8px}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}
ul{float:left;height:120px;overflow:auto;margin:0;padding:0}</style>
<div class="cell"><div>姓名</div><div><input></div></div>
<div class="cell" id="until"><div>有效期至</div><div class="shown">请选择日期</div><span>›</span></div><script src="/page.js"></script>`;
const SHEET = `window.model = {}; const two = (number) => String(number).padStart(2, '0'); const shown = document.querySelector('.shown');
const button = (sheet, words, pressed) => { const at = document.createElement('a'); at.textContent = words;
  at.addEventListener('click', () => { pressed(); sheet.remove(); }); bar.append(at); }; let bar;
document.querySelector('#until').addEventListener('click', () => { const sheet = document.createElement('div'); sheet.className = 'sheet';
  const day = [2026, 11, 26]; document.body.append(sheet); bar = document.createElement('div'); bar.innerHTML = '<span>选择有效期</span>'; sheet.append(bar); button(sheet, '取消', () => undefined);
  button(sheet, '确认', () => { window.model.until = day[0] + '/' + two(day[1]) + '/' + two(day[2]); shown.textContent = window.model.until; });
  const wheel = (at, from, to, sign) => { const list = document.createElement('ul'); sheet.append(list);
    for (let number = from; number <= to; number += 1) { const row = document.createElement('li'); row.textContent = number + sign;
      row.addEventListener('click', () => { day[at] = number; }); list.append(row); } };
  wheel(0, 2024, 2046, '年'); wheel(1, 1, 12, '月'); wheel(2, 1, 31, '日'); });`;

async function open(): Promise<{ readonly page: Page; readonly run: Run; readonly reading: PageReading }> {
  const { page, run } = await openWithEngine(PAGE, SHEET);
  return { page, run, reading: await readingOf(run) };
}

it('reads a row that asks for its day by another word, and takes there that no day is the last', async () => {
  const { page, run } = await openWithEngine(
    PAGE.replace('请选择日期', '签发日期'),
    `${SHEET}new MutationObserver(() => { if (!bar || document.querySelector('.endless')) return; const sheet = document.querySelector('.sheet'); if (!sheet) return;
const at = document.createElement('a'); at.className = 'endless'; at.textContent = '长期有效'; at.onclick = () => { window.model.until = 'long'; shown.textContent = '长期有效'; sheet.remove(); }; sheet.append(at); }).observe(document.body, { childList: true });`,
  );
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['text 姓名', 'date 有效期至']);
  const step = stepFor(reading, '有效期至', ['长期'], { alternatives: [['长期有效']] });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ until: 'long' });
  await page.close();
});

it.each([
  ['a day that they have', '2038-05-01', 'filled', { until: '2038/05/01' }],
  [
    'no day where they do not have it, and the sheet is closed again',
    '2068-05-01',
    'not-found option-missing',
    {},
  ],
])('takes from the wheels %s', async (_, day, state, model) => {
  const { page, run, reading } = await open();
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['text 姓名', 'date 有效期至']);
  const step = stepFor(reading, '有效期至', [day], { alternatives: [], overwrite: true });
  expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
  expect(await page.evaluate('window.model')).toEqual(model);
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.close();
});

/** The same sheet, opened by a read-only box that shows its date as text. */
const BOX = PAGE.replace(
  '<div>有效期至</div><div class="shown">请选择日期</div><span>›</span>',
  '<div>证件到哪天为止</div><div><input class="shown" readonly placeholder="点一下选日子"></div>',
);
const INTO_BOX = SHEET.replace(
  'shown.textContent = window.model.until',
  "shown.value = day[0] + '年' + day[1] + '月' + day[2] + '日'",
);

it.each([
  ['takes a day of them', '2038-05-01', 'filled', { until: '2038/05/01' }],
  ['is given to the person, and the sheet closed, where they do not have it', '2068-05-01', 'refused', {}],
])('a read-only box that opens a page’s own wheels %s', async (_, day, state, model) => {
  const { page, run } = await openWithEngine(BOX, INTO_BOX);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 姓名',
    'date 证件到哪天为止',
  ]);
  const step = stepFor(reading, '证件到哪天为止', [day], { alternatives: [], overwrite: true });
  expect(statesOf(await fillIn(run, [step])).map((one) => one.split(' ')[0])).toEqual([state]);
  expect(await page.evaluate('window.model')).toEqual(model);
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.close();
});

it('a row whose arrow only its style draws is a control while its last words ask for a choice', async () => {
  const rows = (arrow: string): string =>
    `<!doctype html><meta charset="utf-8"><style>ul{padding:0;margin:0;list-style:none}a{display:block;padding:8px}${arrow}</style>
<form><label>姓名 <input></label></form><ul><li><a class="row"><span>单位属性<em>*</em></span><span>请选择</span></a></li>
<li><a class="row"><span>有效期止</span><span>年-月-日</span></a></li><li><a class="row"><span>我的订单</span><span>3 个</span></a></li></ul>`;
  const kinds = async (arrow: string): Promise<readonly string[]> => {
    const { page, run } = await openWithEngine(rows(arrow), '');
    const { fields } = await readingOf(run);
    await page.close();
    return fields.map(({ kind, label }) => `${kind} ${label}`);
  };
  expect(await kinds('.row::after{content:"›";float:right}')).toEqual([
    'text 姓名',
    'select 单位属性',
    'date 有效期止',
  ]);
  expect(await kinds('')).toEqual(['text 姓名']);
});
