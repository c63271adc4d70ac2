// Is a status read only where a page says it?
import { describe, expect, it } from 'vitest';
import { orderNumbersIn, saysSent, statusesIn } from '../../../../lib/filing/site/order-status';
import { book } from '../../../rulebook';

const states = (...texts: string[]) => statusesIn(book, texts).map(({ state }) => state);

describe('the number of an order on a page', () => {
  it.each([
    ['备案订单号：2026112900017', ['2026112900017']],
    ['订单编号 BA-20261129-17，请妥善保存', ['BA-20261129-17']],
    ['备案单号： 38219004 状态：初审中', ['38219004']],
    ['订单号 38219004 与订单号：38219004', ['38219004']],
    ['订单号 38219004、订单号 38219005', ['38219004', '38219005']],
    ['订单号 请在订单列表查看', []],
    ['订单号 120', []],
    ['订单号：abcdefgh', []],
    ['38219004', []],
  ])('%s has %j', (text, numbers) => {
    expect(orderNumbersIn(book, [text])).toEqual(numbers);
  });
});

describe('a status on a page', () => {
  it.each([
    ['待短信核验', 'sms'],
    ['订单状态：管局审核中', 'administration-review'],
    ['备案状态: 已备案', 'approved'],
    [' 初审驳回 ', 'refused'],
    ['等待初审', 'initial-review'],
    ['您的短信核验完成，请等待其他核验人进行短信核验', 'sms'],
    ['审核通过日期', 'approved'],
  ])('%s is %s', (text, state) => {
    expect(states(text)).toEqual([state]);
  });

  it('is not read out of a sentence that only mentions it', () => {
    expect(states('管局审核中请勿修改资料', '若初审驳回，请按提示修改')).toEqual([]);
  });

  it('is given as several when a page lists several', () => {
    expect(states('草稿', '初审中', '管局审核中')).toEqual([
      'draft',
      'initial-review',
      'administration-review',
    ]);
  });

  it('has one word for one status only', () => {
    const words = book.shared['filings/steps.json'].statuses.flatMap((status) => status.words);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('a page that says that its order was sent', () => {
  it.each([
    '备案订单已提交',
    '提交成功',
    '提交成功！',
    '已提交，待接入商审核',
    '已提交，等待审核',
    '已提交, 平台审核中',
  ])('by the heading %s', (heading) => {
    expect(saysSent(book, ['第 5 步', heading])).toBe(true);
  });

  it.each([
    '备案订单已提交后如何修改？',
    '已提交',
    '已提交的订单',
    '订单已提交怎么办',
    '如果订单已提交，请等待审核',
    '已提交，可以随时修改',
    '提交成功率',
    '尚未提交成功',
  ])('is not taken from %s', (heading) => {
    expect(saysSent(book, [heading])).toBe(false);
  });
});
