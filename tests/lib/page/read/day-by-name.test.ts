// @vitest-environment happy-dom
// Is a box that only opens something a date control because its label asks for a day?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const kindIn = (): string | undefined =>
  readPage(document, { url: 'https://portal.example/' }).reading.fields[0]?.kind;
const kindOf = (html: string): string | undefined => {
  document.body.innerHTML = html;
  return kindIn();
};

it.each([
  ['date', '<p>上线日期 <input readonly></p>'],
  ['date', '<p>网站开通时间 <input readonly></p>'],
  ['date', '<p>网站开通时间 <input readonly placeholder="点击选择"></p>'],
  ['date', '<p>证件到期 <input readonly placeholder="见证件反面"></p>'],
  ['text', '<p>是否到期 <input readonly></p>'],
  ['select', '<p>证件类型 <input readonly placeholder="点击选择"></p>'],
  ['select', '<p>有效期至 <span class="ui-select"><input readonly placeholder="请选择"></span></p>'],
  ['text', '<p>上线日期 <input></p>'],
  ['text', '<p>注册日期 <input readonly value="2015-01-01"></p>'],
  ['text', '<p>单位名称 <input readonly></p>'],
])('%s: %s', (kind, html) => expect(kindOf(html)).toBe(kind));

it.each([
  ['date', '證件有效期（由） Valid from'],
  ['date', '证件有效期（至）'],
  ['date', '有效期终止日'],
  ['date', '域名到期时间'],
  ['date', '上线日'],
  ['select', '休息日'],
  ['select', '联系时间'],
  ['select', '证件有效期'],
])('a row that opens a picker: %s: %s', (kind, label) =>
  expect(
    kindOf(
      `<div class="row" style="cursor:pointer"><div>${label}</div><div><div tabindex="0">请选择</div><i>›</i></div></div>`,
    ),
  ).toBe(kind),
);

it('remains one after a day was chosen in it', () => {
  expect(kindOf('<p>上线日期 <input readonly></p>')).toBe('date');
  const box = document.querySelector('input');
  if (box) box.value = '2026-11-30';
  expect(kindIn()).toBe('date');
});

it('a drawn box that says which end of a term it asks for, also when it contains a day', () => {
  const row = (words: string) =>
    `<div class="row" style="cursor:pointer"><div>证件有效期</div><div><div tabindex="0">${words}</div><i>›</i></div></div>`;
  expect(kindOf(row('请选择'))).toBe('select');
  expect(kindOf(row('止'))).toBe('date');
  const box = document.querySelector('[tabindex]');
  if (box) box.textContent = '2038-05-01';
  expect(kindIn()).toBe('date');
});
