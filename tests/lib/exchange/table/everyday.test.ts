// Are the words of the trade read as what they mean, and words that nobody listed left a question?
import { expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { wordsFor } from '../../../../lib/exchange/table/cell-words';
import { columnOf, readCell } from '../../../../lib/exchange/table/columns';
import { isEmptyWord, sameAs } from '../../../../lib/exchange/table/everyday';
import words from '../../../../lib/exchange/table/everyday-words.json';
import { book } from '../../../rulebook';

const labels = codeLabels(book);
const read = (heading: string, text: string, of = labels) => {
  const column = columnOf(heading);
  if (column === undefined) throw new Error(heading);
  const cell = readCell(column, text, of);
  return cell.ok ? cell.value : cell.fault;
};

it('has an everyday name for every provider of the rules, and names no other', () => {
  expect(Object.keys(words.providers).sort()).toEqual((labels.providers ?? []).map(({ id }) => id).sort());
});

it('lists words of choices that are there', () => {
  const lists = ['entityTypes', 'certificateTypes', 'methods', 'content', 'languages'] as const;
  for (const list of lists) {
    const known = (labels[list] ?? []).map(({ id }) => id);
    expect(Object.keys(words[list]).filter((id) => !known.includes(id))).toEqual([]);
  }
});

it('reads natures, providers, certificates and ways of access as people call them', () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['主体性质', '公司', 'enterprise'],
    ['主体性质', '个体户', 'enterprise'],
    ['主体性质', '有限责任公司（自然人独资）', 'enterprise'],
    ['主体性质', '社团', 'social-organization'],
    ['主体性质', '合作社', 'table-word'],
    ['接入服务商', '阿里', 'aliyun'],
    ['接入服务商', '腾讯云服务器', 'tencent'],
    ['接入服务商', '华为云 ECS', 'huawei'],
    ['接入服务商', '阿里云（主账号）', 'aliyun'],
    ['接入服务商', '西数', 'table-word'],
    ['接入服务商', '云服务器', 'table-word'],
    ['主体负责人证件类型', '港澳通行证', 'hk-mo-travel-permit'],
    ['主体负责人证件类型', '护照', 'passport'],
    ['接入方式', '云服务器', 'cloud-access'],
    ['服务内容', '企业官网、商城', ['unit-portal', 'online-shopping']],
    ['服务类型', '微信小程序', 'mini-program'],
    ['域名', 'a-b.cn、c.com/d.cn\ne.cn', ['a-b.cn', 'c.com', 'd.cn', 'e.cn']],
    ['域名', 'a-b.cn/index.html', ['a-b.cn']],
    ['服务器IP', '203.0.113.10（阿里云）、203.0.113.11', ['203.0.113.10', '203.0.113.11']],
    ['主体负责人证件有效期', '2018.05.01-2038.05.01', '2038-05-01'],
    ['主体负责人证件有效期', '2018年5月1日至长期', 'long-term'],
  ];
  for (const [heading, text, wanted] of cases) expect([text, read(heading, text)]).toEqual([text, wanted]);
});

it('reads 统一社会信用代码 as the certificate that this nature has', () => {
  const of = (nature: string) => read('主办单位证件类型', '统一社会信用代码', wordsFor(labels, nature));
  expect(of('enterprise')).toBe('business-licence');
  expect(of('government')).toBe('uscc-certificate-government');
});

it('knows nothing from the same, and both from a name', () => {
  for (const text of ['无', '-', '——', '/', '暂无', 'N/A', '（无）'])
    expect([text, isEmptyWord(text)]).toEqual([text, true]);
  for (const text of ['无锡', '黄', 'A1', '0']) expect([text, isEmptyWord(text)]).toEqual([text, false]);
  expect([sameAs('同上'), sameAs('同法人'), sameAs('一致'), sameAs('同仁堂')]).toEqual([
    'above',
    'legalRepresentative',
    'left',
    undefined,
  ]);
});
