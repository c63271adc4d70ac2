// @vitest-environment happy-dom
// Which texts of a page may hold the number of an order?
import { beforeEach, expect, it } from 'vitest';
import { readSite } from '../../../../lib/page/read/site-numbers';

const ordersOn = (html: string): readonly string[] => {
  document.body.innerHTML = html;
  const marks = { marks: [], pictureMarks: [], statusWords: [], orderWords: ['订单号'] };
  return readSite(document, marks).orders;
};

beforeEach(() => {
  Element.prototype.checkVisibility ??= () => true; // the environment draws nothing
});

it.each([
  ['<p>备案订单号：2026112900017</p>', ['备案订单号：2026112900017']],
  ['<dl><dt>订单号</dt><dd>2026112900017</dd></dl>', ['订单号 2026112900017']],
  ['<div><b>订单号</b>：<span>38219004</span><i>初审中</i></div>', ['订单号 ： 38219004 初审中']],
  ['<p>没有编号</p>', []],
])('%s', (html, orders) => {
  expect(ordersOn(html)).toEqual(orders);
});
