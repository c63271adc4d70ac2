// @vitest-environment happy-dom
// Which words stand directly before a box whose label is elsewhere?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const told = (html: string): (string | undefined)[][] => {
  document.body.innerHTML = html;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  return fields.map(({ label, wordsBefore }) => [label, wordsBefore]);
};

it('in a cell of several boxes each has its own words', () => {
  expect(told('<table><tr><td>联系方式</td><td>手机 <input><br>邮箱 <input></td></tr></table>')).toEqual([
    ['联系方式', '手机'],
    ['联系方式', '邮箱'],
  ]);
});

it('a label directly before its box is not told twice', () => {
  expect(told('<div><label>手机</label><input></div>')).toEqual([['手机', undefined]]);
});

it('a box named for screen readers by its part has the words before the row', () => {
  const box = (name: string) => `<input aria-label="${name}" placeholder="${name}">`;
  expect(
    told(
      `<div><div>座机</div><div><input aria-label="区号" placeholder="0571">${box('号码')}</div></div>`,
    )[0],
  ).toEqual(['区号', '座机']);
});

it('a sentence before a box is not told', () => {
  const help = '接入商'.repeat(12);
  expect(told(`<div>${help}<input aria-label="IP 地址"></div>`)).toEqual([['IP 地址', undefined]]);
});

it('so has a day behind a number', () => {
  const row =
    '<table><tr><td>身份证号</td><td><input name="sfzh"> 到期日 <input class="Wdate"></td></tr></table>';
  expect(told(row)).toEqual([
    ['身份证号', undefined],
    ['身份证号', '到期日'],
  ]);
});
