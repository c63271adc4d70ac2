// Is a region chosen level by level in a sheet whose rows bear no name we know, beside its title and what was chosen before?
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, isolate, launch, openPage } from './browser';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

let browser: Browser;
let engine = '';
beforeAll(async () => {
  browser = await launch();
  engine = (await bundle('engine.ts')).script;
});
afterAll(() => browser?.close());

const PAGE = `<!doctype html><meta charset="utf-8"><style>.cell{padding:8px}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}</style>
<div class="cell"><div>姓名</div><div><input></div></div>
<div class="cell" id="where"><div>所在地区</div><div class="shown">请选择</div><span>›</span></div><script src="/page.js"></script>`;
/** The next level comes a moment after a press, in the place of the one before; above it stands the path. */
const SHEET = `window.model = {}; const shown = document.querySelector('.shown');
const made = (parent, words, pressed) => { const at = document.createElement('div'); const inner = document.createElement('div');
  inner.textContent = words; at.append(inner); if (pressed) at.addEventListener('click', pressed); parent.append(at); };
document.querySelector('#where').addEventListener('click', () => {
  const sheet = document.createElement('div'); sheet.className = 'sheet'; document.body.append(sheet);
  made(sheet, '选地方'); const path = document.createElement('p'); const rows = document.createElement('section'); sheet.append(path, rows);
  const chosen = [];
  const draw = (level) => { path.textContent = ''; rows.textContent = '';
    for (const name of chosen) made(path, name); made(path, '请选择');
    for (const [name, below] of level) made(rows, name, () => { chosen.push(name);
      if (below.length > 0) { setTimeout(() => draw(below), 120); return; }
      window.model.where = chosen.join('/'); shown.textContent = chosen.join(' '); sheet.remove(); }); };
  draw(REGIONS); });`;
const REGIONS = [
  ['北京市', [['北京市', [['东城区', []]]]]],
  [
    '浙江省',
    [
      [
        '杭州市',
        [
          ['上城区', []],
          ['西湖区', []],
        ],
      ],
      ['宁波市', [['海曙区', []]]],
    ],
  ],
];

it.each([
  [['浙江省', '杭州市', '西湖区'], 'filled', { where: '浙江省/杭州市/西湖区' }],
  [['北京市', '北京市', '东城区'], 'filled', { where: '北京市/北京市/东城区' }],
  [['浙江省', '温州市', '鹿城区'], 'not-found option-missing', {}],
])('takes %s', async (path, state, model) => {
  const page = await openPage(browser, PAGE, SHEET.replace('REGIONS', JSON.stringify(REGIONS)));
  const run = await isolate(page, engine);
  const reading = await readingOf(run);
  const step = stepFor(reading, '所在地区', path, { alternatives: [], overwrite: true });
  expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
  expect(await page.evaluate('window.model')).toEqual(model);
  await page.close();
});
