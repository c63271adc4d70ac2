// Are regions, and lists that depend on another choice, chosen when the page's rows have no known class name or one like that of their list?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.cell{padding:8px}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}</style>
<div class="cell"><div>姓名</div><div><input></div></div>
<div class="cell" id="where"><div>所在地区</div><div class="shown">请选择</div><span>›</span></div><script src="/page.js"></script>`;
/** The next level replaces the previous one a moment after a press; the path is shown above it. */
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
  const { page, run } = await openWithEngine(PAGE, SHEET.replace('REGIONS', JSON.stringify(REGIONS)));
  const reading = await readingOf(run);
  const step = stepFor(reading, '所在地区', path, { alternatives: [], overwrite: true });
  expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
  expect(await page.evaluate('window.model')).toEqual(model);
  await page.close();
});

it('takes a city behind its province in a list that does not begin with cities', async () => {
  const regions = [
    ['江苏省', [['南京市', []]]],
    [
      '浙江省',
      [
        ['宁波市', []],
        ['杭州市', []],
      ],
    ],
  ];
  const { page, run } = await openWithEngine(PAGE, SHEET.replace('REGIONS', JSON.stringify(regions)));
  const reading = await readingOf(run);
  const step = stepFor(reading, '所在地区', ['杭州市'], {
    alternatives: [['杭州'], ['浙江省', '杭州市']],
    overwrite: true,
  });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ where: '浙江省/杭州市' });
  await page.close();
});

/** Columns whose rows have a class name like their list, contain further elements, and end with the sign that more levels follow. */
const COLUMNS = `window.model = {}; const shown = document.querySelector('.shown');
document.querySelector('#where').addEventListener('click', () => {
  const sheet = document.createElement('div'); sheet.className = 'sheet x-cascader'; document.body.append(sheet); const chosen = [];
  const column = (level, depth) => { while (sheet.children.length > depth) sheet.lastChild.remove();
    const list = document.createElement('ul'); list.className = 'x-cascader-menu'; list.style.float = 'left'; sheet.append(list);
    for (const [name, below] of level) { const row = document.createElement('li'); row.className = 'x-cascader-menu-item';
      row.innerHTML = '<span class="x-menu-item-text"></span>' + (below.length > 0 ? ' ›' : ''); row.firstChild.textContent = name; list.append(row);
      row.addEventListener('click', () => { chosen.length = depth; chosen.push(name);
        if (below.length > 0) { setTimeout(() => column(below, depth + 1), 120); return; }
        window.model.where = chosen.join('/'); shown.textContent = chosen.join(' / '); sheet.remove(); }); } };
  column(REGIONS, 0); });`;

it('takes columns whose rows end with a sign and are called like their list', async () => {
  const { page, run } = await openWithEngine(PAGE, COLUMNS.replace('REGIONS', JSON.stringify(REGIONS)));
  const reading = await readingOf(run);
  const step = stepFor(reading, '所在地区', ['浙江省', '杭州市', '西湖区'], { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ where: '浙江省/杭州市/西湖区' });
  await page.close();
});

/** The options for the kind of certificate change a moment after the nature was chosen. */
const LISTS = `<!doctype html><meta charset="utf-8"><style>.x-select{border:1px solid;width:200px;cursor:pointer}.x-select-dropdown{position:absolute}</style>
<p><b>单位性质</b></p><div class="x-select" id="nature" tabindex="0">请选择 ▾</div><p><b>证件类型</b></p><div class="x-select" id="paper" tabindex="0">请选择 ▾</div><script src="/page.js"></script>`;
const DEPENDING = `window.model = {}; let papers = ['护照'];
const list = (box, key, names) => box.addEventListener('click', () => { document.querySelector('.x-select-dropdown')?.remove();
  const at = document.createElement('ul'); at.className = 'x-select-dropdown'; box.after(at);
  for (const name of names()) { const row = document.createElement('li'); row.textContent = name; at.append(row);
    row.addEventListener('click', () => { window.model[key] = name; box.textContent = name + ' ▾'; at.remove();
      if (key === 'nature') setTimeout(() => { papers = ['营业执照', '组织机构代码证']; }, 150); }); } });
document.addEventListener('mousedown', (event) => { if (!event.target.closest('.x-select, .x-select-dropdown')) document.querySelector('.x-select-dropdown')?.remove(); });
list(document.querySelector('#nature'), 'nature', () => ['个人', '企业']); list(document.querySelector('#paper'), 'paper', () => papers);`;

it('looks once more into a list that follows the choice just made', async () => {
  const { page, run } = await openWithEngine(LISTS, DEPENDING);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '单位性质', ['企业'], { alternatives: [] }),
    stepFor(reading, '证件类型', ['营业执照'], { alternatives: [] }),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ nature: '企业', paper: '营业执照' });
  await page.close();
});

/** A sheet with one tab per level, whose provinces are listed under the letters of the alphabet, each a link among others. */
const LETTERS = `window.model = {}; const shown = document.querySelector('.shown'); const place = document.querySelector('#where');
const sheet = document.createElement('div'); sheet.className = 'x-dropdown'; sheet.hidden = true; place.after(sheet);
sheet.innerHTML = '<div><a>省份</a><a>城市</a><a>區縣</a></div><section></section><section></section><section></section>';
const levels = [...sheet.querySelectorAll('section')]; const chosen = [];
const draw = (rows, depth) => { levels.forEach((level, at) => { level.hidden = at !== depth; });
  const parts = depth === 0 ? [['A-G', rows.slice(0, 2)], ['T-Z', rows.slice(2)]] : [['', rows]]; levels[depth].replaceChildren();
  for (const [letter, names] of parts) { const list = document.createElement('dl'); list.innerHTML = '<dt></dt><dd></dd>'; list.firstChild.textContent = letter; levels[depth].append(list);
    for (const [name, below] of names) { const link = document.createElement('a'); link.textContent = name; list.lastChild.append(link, ' ');
      link.addEventListener('click', () => { chosen.length = depth; chosen.push(name); if (below.length > 0) { draw(below, depth + 1); return; }
        window.model.where = chosen.join('/'); shown.textContent = chosen.join('/'); sheet.hidden = true; }); } } };
place.addEventListener('click', () => { sheet.hidden = !sheet.hidden; draw(REGIONS, 0); });`;
const BY_LETTER = [
  ['安徽省', [['合肥市', [['蜀山区', []]]]]],
  ['廣東省', [['廣州市', [['天河區', []]]]]],
  [
    '浙江省',
    [
      [
        '杭州市',
        [
          ['蕭山區', []],
          ['餘杭區', []],
        ],
      ],
      ['宁波市', [['海曙区', []]]],
    ],
  ],
  ['重慶市', [['重慶市', [['江北區', []]]]]],
];

it.each([
  [['浙江省', '杭州市', '萧山区'], 'filled', { where: '浙江省/杭州市/蕭山區' }],
  [['广东省', '广州市', '天河区'], 'filled', { where: '廣東省/廣州市/天河區' }],
  [['江苏省', '南京市', '鼓楼区'], 'not-found option-missing', {}],
])('takes %s from links under letters', async (path, state, model) => {
  const { page, run } = await openWithEngine(PAGE, LETTERS.replace('REGIONS', JSON.stringify(BY_LETTER)));
  const reading = await readingOf(run);
  const step = stepFor(reading, '所在地区', path, { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
  expect(await page.evaluate('window.model')).toEqual(model);
  await page.close();
});

/** Columns whose choice is confirmed by a button in traditional characters and dropped by the button beside it. */
const CONFIRMED = `window.model = {}; const shown = document.querySelector('.shown');
document.querySelector('#where').addEventListener('click', () => { const sheet = document.createElement('div'); sheet.className = 'sheet x-picker'; document.body.append(sheet);
  sheet.innerHTML = '<span class="no">取消</span><b>選擇地區</b><span class="yes">確定</span><ul></ul><ul></ul>'; const columns = sheet.querySelectorAll('ul'); const chosen = [];
  const draw = (rows, depth) => { columns[depth].replaceChildren(); for (const [name, below] of rows) { const row = document.createElement('li'); row.textContent = name; columns[depth].append(row);
    row.addEventListener('click', () => { chosen.length = depth; chosen.push(name); if (depth === 0) draw(below, 1); }); } };
  sheet.querySelector('.no').onclick = () => sheet.remove();
  sheet.querySelector('.yes').onclick = () => { window.model.where = chosen.join('/'); shown.textContent = chosen.join(' '); sheet.remove(); };
  draw(REGIONS, 0); });`;

it('takes columns that 確定 confirms', async () => {
  const { page, run } = await openWithEngine(PAGE, CONFIRMED.replace('REGIONS', JSON.stringify(REGIONS)));
  const step = stepFor(await readingOf(run), '所在地区', ['浙江省', '杭州市'], { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ where: '浙江省/杭州市' });
  await page.close();
});

/** A sheet of one level that is fetched first, and whose marked row is confirmed by a button. */
const ONE_LEVEL = `window.model = {}; const shown = document.querySelector('.shown');
document.querySelector('#where').addEventListener('click', () => { const sheet = document.createElement('div'); sheet.className = 'sheet'; let marked = '';
  sheet.innerHTML = '<div><a class="no">取消</a><b>所在地区</b><a class="yes">确定</a></div><section><div>加载中</div></section>'; document.body.append(sheet);
  setTimeout(() => { sheet.querySelector('section').replaceChildren(...['北京', '江苏', '浙江'].map((name) => { const row = Object.assign(document.createElement('div'), { textContent: name });
    row.onclick = () => { marked = name; }; return row; })); }, 150);
  sheet.querySelector('.no').onclick = () => sheet.remove();
  sheet.querySelector('.yes').onclick = () => { window.model.where = marked; shown.textContent = marked; sheet.remove(); }; });`;

it.each([
  [[['浙江', '杭州'], ['浙江']], 'filled', { where: '浙江' }],
  [[['浙江', '杭州']], 'not-found option-missing', {}],
])(
  'takes the one level that a list has only where that is a way to say it: %j',
  async (alternatives, state, model) => {
    const { page, run } = await openWithEngine(PAGE, ONE_LEVEL);
    const step = stepFor(await readingOf(run), '所在地区', ['浙江省', '杭州市'], { alternatives });
    expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
    expect(await page.evaluate('window.model')).toEqual(model);
    await page.close();
  },
);

/** The rows above the list show what was chosen, and a note stands in its place until a server has sent the next level. */
const TABS_ABOVE = `window.model = {}; const shown = document.querySelector('.shown');
const rows = (list, names, pressed) => list.replaceChildren(...names.map((name) => { const at = Object.assign(document.createElement('li'), { textContent: name }); at.onclick = () => pressed(name); return at; }));
document.querySelector('#where').addEventListener('click', () => { const sheet = document.createElement('div'); sheet.className = 'sheet';
  sheet.innerHTML = '<h3><span>取消</span>选择所在地</h3><ul></ul><ul></ul>'; document.body.append(sheet); const chosen = []; const [tabs, list] = sheet.querySelectorAll('ul');
  sheet.querySelector('span').onclick = () => sheet.remove();
  const draw = (level, late) => { rows(tabs, [...chosen, NEXT].filter((name) => name !== ''), () => undefined);
    const show = () => rows(list, level.map(([name]) => name), (name) => { chosen.push(name); const [, below] = level.find(([one]) => one === name);
      if (below.length > 0) return draw(below, LATE); window.model.where = chosen.join('/'); shown.textContent = chosen.join(' '); sheet.remove(); });
    if (late === 0) return show(); list.innerHTML = '<div>加载中…</div>'; setTimeout(show, late); };
  draw(REGIONS, 0); });`;

it.each([
  ['and the next level', "'请选择'", 60],
  ['alone', "''", 60],
  ['while the next level is fetched for long', "'请选择'", 1300],
])('takes levels under rows that show what was chosen, %s', async (_, next, late) => {
  const script = TABS_ABOVE.replace('NEXT', next).replace('LATE', String(late));
  const { page, run } = await openWithEngine(PAGE, script.replace('REGIONS', JSON.stringify(REGIONS)));
  const path = ['浙江省', '杭州市', '西湖区'];
  const step = stepFor(await readingOf(run), '所在地区', path, { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ where: path.join('/') });
  await page.close();
});
