// What do the words of a field show about it? An incomplete name of an organisation, a digit in a domain, a symbol in an address.
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/recognition/fields/extract';
import { settleOne } from '@/lib/recognition/fields/settle';
import { page, type WrittenLine } from '../pages';
import { CARD, domainCertificate, LICENCE } from '../written-papers';

it.each([
  ['杭州云帆（西湖）网络科技有限公司', []],
  ['杭州云帆企业管理合伙企业（有限合伙）', []],
  ['杭州云帆（西湖））', ['shape']], // what light left of the rest was read as a bracket
  ['杭州云帆西湖）网络科技有限公司', ['shape']],
])('%s is a name without doubt when as many brackets are closed as are opened', (name, doubts) => {
  const lines = LICENCE.map((line) => (line.text.startsWith('称') ? { ...line, text: `称${name}` } : line));
  expect(settleOne(extract(page(lines))).fields.find(({ field }) => field === 'name')).toMatchObject({
    value: name,
    doubts,
  });
});

const fieldOf = (lines: readonly WrittenLine[], field: string) =>
  settleOne(extract(page(lines))).fields.find((one) => one.field === field);

describe('a lone digit of a domain', () => {
  const domain = (text: string, other: WrittenLine['other'] = []) =>
    fieldOf(domainCertificate(text, { other }), 'domain');

  it('is the letter that looks like it where that was seen too, and is marked', () => {
    const mended = { value: 'luolink.com.cn', doubts: ['look-alike'] };
    expect(domain('1uolink.com.cn', [[0, 'l', 0.02]])).toMatchObject(mended);
    expect(domain('lu0link.com.cn', [[2, 'o', 0.02]])).toMatchObject(mended);
  });

  it('stays a digit where no letter was seen, or among digits', () => {
    expect(domain('1uolink.com.cn')).toMatchObject({ value: '1uolink.com.cn', doubts: ['look-alike'] });
    expect(domain('51yun.com', [[1, 'l', 0.02]])?.value).toBe('51yun.com');
    expect(domain('yun365.cn')).toMatchObject({ value: 'yun365.cn', doubts: [] });
  });
});

it('a symbol in an address is the Chinese character that was seen there too, marked', () => {
  const address = (other: WrittenLine['other']) =>
    fieldOf(
      CARD.map((line) => (line.text.startsWith('苑二区') ? { ...line, text: '苑→区3幢101室', other } : line)),
      'address',
    );
  expect(
    address([
      [1, '>', 0.2],
      [1, '二', 0.12],
    ]),
  ).toMatchObject({ value: '浙江省杭州市西湖区翠苑二区3幢101室', doubts: ['stroke'] });
  expect(address([])?.value).toContain('→');
});

it('a stroke before the place of an authority is no part of it, whatever a seal adds behind it', () => {
  const back = (authority: string) =>
    fieldOf(
      [
        { text: '中华人民共和国', x: 600, y: 120 },
        { text: '居民身份证', x: 600, y: 200 },
        { text: '签发机关', x: 300, y: 500 },
        { text: authority, x: 500, y: 500 },
        { text: '有效期限', x: 300, y: 600 },
        { text: '2020.01.05-2040.01.05', x: 500, y: 600 },
      ],
      'authority',
    );
  expect(back('_八步区公安局')).toMatchObject({ value: '八步区公安局', doubts: [] });
  expect(back('_八步区公安局业单位')).toMatchObject({ value: '八步区公安局', doubts: ['changed-to-list'] });
});
