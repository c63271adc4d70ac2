// Are the cells of a phone's page read by how they are built, whatever their library calls them: titles of groups, remarks in small print, counts of files, captions below uploads, boxes deep in views?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const HEAD = `<!doctype html><meta charset="utf-8"><title>资料</title><style>uni-view{display:block}body{font-size:14px;margin:0}.top{display:flex;justify-content:space-between;font-size:16px;font-weight:600}.top .more{font-size:13px;font-weight:400}
.c-cell{display:flex;padding:10px}.c-left{width:140px}.c-small{font-size:12px;color:#888}.c-choices{display:flex}.c-radio{display:flex;cursor:pointer;margin-right:12px}.c-circle{width:18px;height:18px;border:1px solid #aaa;border-radius:9px}.c-sign{font-size:0}
.x-upload{width:80px;height:80px;background:#eee;cursor:pointer}.tile{width:80px;height:60px}.arrow::before{content:'›'}.ph{position:absolute;color:grey;pointer-events:none}.u-form-item{display:flex}input:disabled{pointer-events:none}</style>`;
const view = (name: string, inside: string): string => `<uni-view class="${name}">${inside}</uni-view>`;
const cell = (label: string, value: string, small = ''): string =>
  view(
    'c-cell',
    view('c-left', view('c-title', `<uni-text>${label}</uni-text>${small && view('c-small', small)}`)) +
      view('c-right', value),
  );
const BOX = '<uni-input><input></uni-input>';
const group = (title: string, note: string, cells: string): string =>
  view(
    'c-group',
    view('c-group__title top', view('l', `<uni-text>${title}</uni-text>`) + view('more', note)) + cells,
  );
const UPLOAD = view('x-upload', `${view('x-add', '')}<uni-view>（0/1）</uni-view>`);
const choice = (words: string): string =>
  view('c-radio', `${view('c-circle', '<span class="c-sign">\ue605</span>')}${view('words', words)}`);

const GROUPS = `${HEAD}${group('账号', '', cell('登录账号', 'yunfan') + cell('业务单号', 'MB-1'))}
${group('一、单位情况', '以证照为准', cell('名称', BOX) + cell('证照编号', BOX))}
${group('二、网站情况', '1 个网站', cell('名称', BOX) + cell('专项审批内容', view('c-choices', choice('有') + choice('没有')), '新闻、出版、药品等') + cell('备案告知书', UPLOAD, '真实性责任告知书，需要签字并且盖章之后再拍照上传'))}`;

it('reads groups of cells: one without a field heads nothing after it, notes at the other end of a title are no part of it, and remarks below a label are told apart', async () => {
  const { page, run } = await openWithEngine(GROUPS);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label, section }) => `${kind} ${section[0]} ${label}`)).toEqual([
    'text 一、单位情况 名称',
    'text 一、单位情况 证照编号',
    'text 二、网站情况 名称',
    'radio 二、网站情况 专项审批内容（新闻、出版、药品等）',
    'upload 二、网站情况 备案告知书',
  ]);
  await page.close();
});

it('leaves a remark away that stands in a paragraph below a label', async () => {
  const { page, run } = await openWithEngine(
    `${HEAD}<div class="c-cell"><div class="c-left"><div>真实性责任告知书</div><p class="c-small">负责人签字、加盖公章</p></div>${BOX}</div>`,
  );
  expect((await readingOf(run)).fields.map(({ label }) => label)).toEqual(['真实性责任告知书']);
  await page.close();
});

const TAKES = `window.model = {}; addEventListener('DOMContentLoaded', () => { const all = [...document.querySelectorAll('.c-radio')]; all.forEach((one, at) => { one.onclick = () => { window.model.special = at; all.forEach((other) => { other.querySelector('.c-circle').className = 'c-circle' + (other === one ? ' c-circle--checked' : ''); }); }; }); });`;

it('takes a choice whose icon is drawn before a code of no size', async () => {
  const { page, run } = await openWithEngine(
    `${HEAD}${cell('是否需前置审批', view('c-choices', choice('有') + choice('没有')))}${cell('名称', BOX)}<script src="/page.js"></script>`,
    TAKES,
  );
  const steps = [stepFor(await readingOf(run), '是否需前置审批', ['没有'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ special: 1 });
  await page.close();
});

const box = (prompt: string): string =>
  `<uni-input><div class="wrap"><div class="ph uni-input-placeholder">${prompt}</div><input disabled></div></uni-input>`;
const item = (label: string, inside: string): string =>
  view('u-form-item', `${view('u-form-item__content__label', label)}${inside}`);
const DEEP = '<uni-view>'.repeat(11);
const paper = (caption: string): string =>
  view('side', `${view('x-upload', view('x-add tile', '点击上传'))}${view('note', caption)}`);
const ITEMS = `${HEAD}${item('服务器放置地', `${box('省 / 市')}${view('arrow', '')}`)}${item('备注', box('省 / 市'))}
${item('待备案域名', `${DEEP}<input placeholder="如 example.cn">${'</uni-view>'.repeat(11)}<uni-button>再加一个</uni-button>`)}${item('证件正反面', view('sides', paper('头像一面') + paper('国徽一面')))}`;

it('reads items: a disabled box that asks for a region before an arrow, a box deep in views, and uploads by the captions below them', async () => {
  const { page, run } = await openWithEngine(ITEMS);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label, editable }) => `${kind} ${label} ${editable}`)).toEqual([
    'select 服务器放置地 true',
    'text 备注 false',
    'text 待备案域名 true',
    'upload 头像一面 true',
    'upload 国徽一面 true',
  ]);
  await page.close();
});

const DAYS = `${HEAD}<style>.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}.c-day{display:inline-block;width:14%}</style>${cell('名称', BOX)}<uni-view class="c-date-picker" id="until">${cell('证件有效期至', `<uni-text class="c-value">请选择</uni-text>${view('arrow', '')}`)}</uni-view>${cell('证件种类', `<uni-text class="c-value">请选择</uni-text>${view('arrow', '')}`)}<script src="/page.js"></script>`;
/** Months stand below each other in boxes without names; the head of the calendar names the first. */
const MONTHS = `window.model = {}; addEventListener('DOMContentLoaded', () => { until.onclick = () => { const sheet = document.createElement('uni-view'); sheet.className = 'c-popup sheet'; let day = '';
const months = [0, 1, 2].map((at) => { const days = Array.from({ length: new Date(2026, 11 + at, 0).getDate() }, (_, nth) => '<uni-view class="c-day"><uni-view> ' + (nth + 1) + ' </uni-view></uni-view>').join(''); const title = new Date(2026, 10 + at, 1);
return '<uni-view><uni-view><uni-view><uni-view class="c-month"><uni-view class="c-shown">' + (at ? '<uni-view>' + title.getFullYear() + '年' + (title.getMonth() + 1) + '月</uni-view>' : '') + '<uni-view class="c-days">' + days + '</uni-view></uni-view></uni-view></uni-view></uni-view></uni-view>'; }).join('');
sheet.innerHTML = '<uni-view>选择日期</uni-view><uni-view>2026年11月</uni-view><uni-view class="all" style="height:300px;overflow:auto">' + months + '</uni-view><uni-button id="done">确定</uni-button>'; document.body.append(sheet);
sheet.querySelectorAll('.c-day').forEach((one) => { one.onclick = () => { const month = [...sheet.querySelector('.all').children].findIndex((at) => at.contains(one)); day = month + ' ' + one.textContent.trim(); }; });
sheet.querySelector('#done').onclick = () => { window.model.day = day; until.querySelector('.c-value').textContent = '2026-11-30'; sheet.remove(); }; }; });`;

it('reads a cell in a picker of days as a day, and presses it in months that stand in boxes without names', async () => {
  const { page, run } = await openWithEngine(DAYS, MONTHS);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 名称',
    'date 证件有效期至',
    'select 证件种类',
  ]);
  const steps = [stepFor(reading, '证件有效期至', ['2026-11-30'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ day: '0 30' });
  await page.close();
});

/** Each shows its file at once, and has it only when it was sent; the second may not arrive. */
const SENDS = `window.model = {}; addEventListener('DOMContentLoaded', () => { document.querySelectorAll('.x-upload').forEach((slot, at) => { slot.onclick = () => { const input = document.createElement('input'); input.type = 'file'; input.style.display = 'none'; document.body.append(input);
input.onchange = () => { const [file] = input.files; slot.innerHTML = '<img><uni-text>上传中</uni-text>'; slot.firstChild.src = URL.createObjectURL(file); setTimeout(() => { slot.lastChild.remove(); if (at && file.name === 'lost.jpg') slot.innerHTML = '<uni-view class="x-upload-fail">上传失败</uni-view>'; else window.model[at] = file.name; }, 1200); }; input.click(); }; }); });`;

it.each([
  ['back.jpg', 'filled', { 0: 'front.jpg', 1: 'back.jpg' }],
  ['lost.jpg', 'refused not-taken', { 0: 'front.jpg' }],
])('waits for files on their way: %s is %s, and each upload keeps its name', async (name, state, model) => {
  const { page, run } = await openWithEngine(`${ITEMS}<script src="/page.js"></script>`, SENDS);
  const reading = await readingOf(run);
  const steps = ['头像一面', '国徽一面'].map((label, at) => {
    const file = at ? name : 'front.jpg';
    const files = [{ name: file, mediaType: 'image/jpeg', base64: btoa('picture') }];
    return stepFor(reading, label, [file], { files });
  });
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', state]);
  expect(await page.evaluate('window.model')).toEqual(model);
  const { fields } = await readingOf(run);
  expect(fields.filter(({ kind }) => kind === 'upload').map(({ label }) => label)).toEqual([
    '头像一面',
    '国徽一面',
  ]);
  await page.close();
});
