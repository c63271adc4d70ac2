// @vitest-environment happy-dom
// Which boxes beside each other are one field?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

it.each([
  ['办公电话', '-', 'phone 2'],
  ['辦公電話', ' - ', 'phone 2'],
  ['公司電話', '—', 'phone 2'],
  ['联系方式(座机)', '-', 'phone 2'],
  ['联系人 / 邮箱', '/', 'text 1, text 1'],
  ['网站名称', '-', 'text 1, text 1'],
])('%s in two boxes with «%s» between them', (label, between, expected) => {
  document.body.innerHTML = `<div class="row"><div>${label}</div><div><input>${between}<input></div></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts }) => `${kind} ${parts}`).join(', ')).toBe(expected);
});

it.each([
  ['邮箱', 'phone 2, text 1'],
  ['传真', 'phone 2, text 1'],
  ['转', 'phone 3'],
  ['', 'phone 3'],
])('a third box behind the two of a number, with «%s» before it', (between, expected) => {
  document.body.innerHTML = `<table><tr><td>联系方式</td><td><input>-<input><br>${between} <input></td></tr></table>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts }) => `${kind} ${parts}`).join(', ')).toBe(expected);
});

it.each([
  ['有效期起止', '', 'date-range 2'],
  ['证件有效期', ' ', 'date-range 2'],
  ['证件有效期', '至', 'date-range 2'],
  ['开通日期', '', 'date 1, date 1'],
  ['证件有效期', '签发机关', 'date 1, date 1'],
])('%s over two days with «%s» between them', (label, between, expected) => {
  document.body.innerHTML = `<div class="row"><div>${label}</div><div><input type="date">${between}<input type="date"></div></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts }) => `${kind} ${parts}`).join(', ')).toBe(expected);
});

it.each([
  [
    '<input placeholder="YYYY"><span>/</span><input placeholder="MM"><span>/</span><input placeholder="DD">',
    'date 3',
  ],
  ['<input>年<input>月<input>日', 'date 3'],
  ['<input>省<input>市<input>区', 'text 1, text 1, text 1'],
])('a day in three boxes, %s', (boxes, expected) => {
  document.body.innerHTML = `<div class="row"><div>证件起始日</div><div>${boxes}</div></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts }) => `${kind} ${parts}`).join(', ')).toBe(expected);
});

it('two days in three lists each, whose first choice is their own name, are empty days', () => {
  const list = (name: string, from: number, to: number) =>
    `<select><option value="0">${name}</option>${Array.from({ length: to - from + 1 }, (_, at) => `<option>${from + at}</option>`).join('')}</select>`;
  const day = `${list('年', 1990, 2050)}年${list('月', 1, 12)}月${list('日', 1, 31)}日`;
  document.body.innerHTML = `<table><tr><td>证件有效期</td><td>自 ${day}<br>至 ${day}</td></tr></table>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts, value }) => `${kind} ${parts} ${value}`)).toEqual(['date 3 ', 'date 3 ']);
});

it('a day that lies ahead has few years to choose from', () => {
  const list = (name: string, all: readonly number[]) =>
    `<select><option value="">${name}</option>${all.map((one) => `<option>${one}</option>`).join('')}</select>`;
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  document.body.innerHTML = `<div class="row"><div>开通日期</div><div>${list('年', [2026, 2027])}<i>年</i>${list('月', months)}<i>月</i>${list('日', [])}<i>日</i></div></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts }) => `${kind} ${parts}`)).toEqual(['date 3']);
});

it('a day in three boxes has the words before them as its label, and not the placeholder of its first box', () => {
  const box = (hint: string, name: string): string => `<input placeholder="${hint}" aria-label="${name}">`;
  const day = `${box('YYYY', 'Year')}-${box('MM', 'Month')}-${box('DD', 'Day')}`;
  document.body.innerHTML = `<h2>Website</h2><div><div>Launch Date</div><div>${day}</div></div><div><div>ID Valid From</div><div>${day}</div></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'date Launch Date',
    'date ID Valid From',
  ]);
});

it('a number in two boxes, each in a frame with its error below it, is one field', () => {
  const box = '<div><div><input></div><p></p></div>';
  document.body.innerHTML = `<div><label>办公座机</label><div>${box}${box}</div></div><div><label>姓名</label><div>${box}</div></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts }) => `${kind} ${parts}`)).toEqual(['phone 2', 'text 1']);
});

it.each([
  ['座机区号', 'maxlength="4"', '座机号码', 'phone 2'],
  ['座机区号', 'placeholder="如 0571"', '座机号码', 'phone 2'],
  ['区号', 'placeholder="0571"', '固定电话', 'phone 2'],
  ['固话区号', '', '固话号码', 'phone 2'],
  ['区号', 'maxlength="4"', '邮箱', 'text 1, text 1'],
  ['姓名', 'maxlength="4"', '固定电话', 'text 1, text 1'],
])('%s (%s) in the row before %s', (first, hint, second, expected) => {
  document.body.innerHTML = `<div class="row"><div>${first}</div><div><input ${hint}></div></div><div class="row"><div>${second}</div><div><input></div></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts }) => `${kind} ${parts}`).join(', ')).toBe(expected);
  expect(fields.at(-1)?.label).toBe(second);
});

it('the questions of a table with a column for each person are no span, also when the heading of a column offers to copy', () => {
  document.body.innerHTML = `<table><tr><th>项目</th><th>主体负责人</th><th>网站负责人 <input type="button" value="复制主体负责人"></th></tr>${[
    '证件有效期起',
    '证件有效期',
  ]
    .map((name) => `<tr><td>${name}</td><td><input type="date"></td><td><input type="date"></td></tr>`)
    .join('')}</table>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, section, label }) => [kind, ...section, label])).toEqual(
    ['证件有效期起', '证件有效期'].flatMap((label) => [
      ['date', '主体负责人', label],
      ['date', '网站负责人', label],
    ]),
  );
});

it('lists of one region are one field also when something is drawn in place of each', () => {
  const list = (level: string) =>
    `<div class="cell"><select style="display:none"><option value="">${level}</option></select><div class="x-form-select"><div tabindex="0"><input readonly placeholder="${level}"></div></div></div>`;
  document.body.innerHTML = `<div class="form-item"><label>通信地址</label>${['省', '市', '区/县'].map(list).join('')}</div>`;
  for (const drawn of document.querySelectorAll<HTMLElement>('.cell,.x-form-select'))
    for (const side of ['offsetWidth', 'offsetHeight']) Object.defineProperty(drawn, side, { value: 30 });
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts }) => `${kind} ${parts}`)).toEqual(['cascader 3']);
});

it.each([
  ['固定电话', '<i>0086 -</i>', 'phone 2 固定电话'],
  ['办公电话', '', 'phone 2 办公电话'],
])('%s over two form items without labels is one number in two boxes', (label, before, expected) => {
  const box = (hint: string) =>
    `<div class="x-form-item"><div class="x-form-item-body"><input placeholder="${hint}"></div></div>`;
  document.body.innerHTML = `<form><div class="x-form-item"><label class="x-form-item-label">${label}:</label><div>${before}${box('区号')}<i>-</i>${box('号码')}</div></div></form>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts, label: name }) => `${kind} ${parts} ${name}`)).toEqual([expected]);
});

it('two days in form items without labels, in a form item with one, are one span', () => {
  const box =
    '<div class="el-form-item"><div class="el-date-editor"><input placeholder="YYYY-MM-DD"></div></div>';
  document.body.innerHTML = `<form><div class="el-form-item"><label class="el-form-item__label">证件有效期</label><div>${box}<span>至</span>${box}</div></div></form>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts, label }) => `${kind} ${parts} ${label}`)).toEqual([
    'date-range 2 证件有效期',
  ]);
});

it('form items with labels of their own in a form item with one stay apart', () => {
  const box = (name: string) =>
    `<div class="el-form-item"><label class="el-form-item__label">${name}</label><input></div>`;
  document.body.innerHTML = `<form><div class="el-form-item"><label class="el-form-item__label">固定电话</label><div>${box('办公电话')}${box('家庭电话')}</div></div></form>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, parts, label }) => `${kind} ${parts} ${label}`)).toEqual([
    'text 1 办公电话',
    'text 1 家庭电话',
  ]);
});
