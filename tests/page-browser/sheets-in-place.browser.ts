// Are the rows of a phone's form read and filled whose sheets stand right behind them, closed, with titles of their own and boxes to tick that are drawn?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const ROW = (id: string, name: string, shown: string): string =>
  `<view class="cell pressed" id="${id}"><view class="cell__title">${name}</view><view class="cell__value">${shown}</view><svg width="9" height="9"></svg></view>`;
const SHEET = (id: string, inside: string): string =>
  `<view class="cover"></view><view class="sheet" id="${id}"><view class="sheet__title">请选好</view>${inside}</view>`;
const TICKS = ['门户', '博客', '其他']
  .map((name) => `<view class="x-checkbox"><svg width="9" height="9"></svg><view>${name}</view></view>`)
  .join('');
const FORM = `<!doctype html><meta charset="utf-8"><style>view{display:block}.cell{display:flex;padding:8px}.cell__title{width:120px}.pressed{cursor:pointer}
.sheet,.cover{display:none;position:fixed;left:0;right:0;bottom:0;background:#fff}.open{display:block}.x-icon-checked{color:red}</style>
<form><view class="cell"><view class="cell__title">单位名称</view><view class="cell__value"><input></view></view>
${ROW('place', '所在地区', '请选择')}${SHEET('places', '<ul id="levels"></ul>')}
${ROW('content', '服务内容', '门户、其他')}${SHEET('contents', `<view class="x-checkbox-group">${TICKS}</view><view id="done">确定</view>`)}
<view class="cell"><view class="cell__title">服务领域</view><view class="cell__value"><view class="x-checkbox-group" id="fields">${TICKS}</view></view></view>
<view class="cell"><view class="cell__title">联系地址</view><view class="cell__value"><input></view></view></form><script src="/page.js"></script>`;

const SCRIPT = `window.model = {}; const $ = (at) => document.querySelector(at);
const TREE = { 浙江省: { 杭州市: { 西湖区: null }, 宁波市: { 海曙区: null } }, 上海市: { 市辖区: { 黄浦区: null } } };
let chosen = [];
// the rows of one level are those of the level before, with other words
const draw = (names) => names.forEach((name, at) => {
  const row = levels.children[at] ?? levels.appendChild(document.createElement('li'));
  row.textContent = name;
  row.onclick = () => {
    chosen.push(row.textContent);
    const next = chosen.reduce((tree, name) => tree[name], TREE);
    if (next !== null) { while (levels.children.length > Object.keys(next).length) levels.lastChild.remove(); draw(Object.keys(next)); return; }
    places.classList.remove('open');
    window.model.place = $('#place .cell__value').textContent = chosen.join('/');
  };
});
place.onclick = () => { chosen = []; draw(Object.keys(TREE)); places.classList.add('open'); };
const ticking = (box, taken, told) => box.querySelectorAll('.x-checkbox').forEach((one) => {
  const show = () => one.firstChild.setAttribute('class', taken.has(one.textContent) ? 'x-icon-checked' : 'x-icon');
  show();
  one.onclick = () => { if (!taken.delete(one.textContent)) taken.add(one.textContent); show(); told([...taken]); };
});
const inSheet = new Set(['门户', '其他']);
ticking(contents, inSheet, () => {});
content.onclick = () => contents.classList.add('open');
done.onclick = () => { contents.classList.remove('open'); window.model.content = [...inSheet]; $('#content .cell__value').textContent = [...inSheet].join('、'); };
ticking(fields, new Set(['门户']), (taken) => { window.model.fields = taken; });`;

it('reads the rows by their names, and no title of a closed sheet as the heading of the rows behind it', async () => {
  const { page, run } = await openWithEngine(FORM, SCRIPT);
  const fields = (await readingOf(run)).fields.filter(({ visible }) => visible);
  expect(fields.map(({ kind, label, value, section }) => [kind, label, ...value, ...section])).toEqual([
    ['text', '单位名称'],
    ['select', '所在地区'],
    ['select', '服务内容', '门户、其他'],
    ['radio', '服务领域', '门户'],
    ['text', '联系地址'],
  ]);
  await page.close();
});

it('chooses levels from rows that change their words, and leaves only what is wanted of several that are ticked', async () => {
  const { page, run } = await openWithEngine(FORM, SCRIPT);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '所在地区', ['浙江省', '杭州市', '西湖区']),
    stepFor(reading, '服务内容', ['博客'], { overwrite: true }),
    stepFor(reading, '服务领域', ['博客', '其他'], { overwrite: true }),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    place: '浙江省/杭州市/西湖区',
    content: ['博客'],
    fields: ['博客', '其他'],
  });
  await page.close();
});
