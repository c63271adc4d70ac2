// Which of several controls under one label are called by the words directly before them?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const section = ['网站负责人'];
const idsOf = (fields: readonly Field[]): (string | null)[] =>
  planFor(reading(fields), null, lexicon, [values], options).map((row) => row.fieldId);
const boxes = (label: string, ...words: readonly string[]): readonly Field[] =>
  words.map((word, occurrence) =>
    field(label, { section, occurrence, ...(word !== '' && { wordsBefore: word }) }),
  );

it.each([
  ['联系方式', ['手机', '应急', '座机', '邮箱'], ['mobile', 'emergencyPhone', 'landline', 'email']],
  ['负责人', ['', '手机'], ['name', 'mobile']],
])('the boxes of %s behind %j', (label, words, asked) => {
  expect(idsOf(boxes(label, ...words))).toEqual(asked.map((name) => `servicePrincipal.${name}`));
});

it('a box whose words ask for nothing that is asked of a person keeps its label', () => {
  const told = (label: string, ...words: readonly string[]) => idsOf(boxes(label, ...words));
  expect(told('手机号码', '中国大陆')).toEqual(['servicePrincipal.mobile']);
  const ip = ['起始', '－ 终止'].map((wordsBefore, occurrence) =>
    field('网站 IP 地址', { section: ['接入信息'], occurrence, wordsBefore }),
  );
  expect(idsOf(ip)).toEqual(['access.ip', 'access.ip']);
  expect(told('证件有效期', '自', '至')).toEqual([
    'servicePrincipal.certValidity',
    'servicePrincipal.certValidity',
  ]);
});

it('a box that shares its label with none keeps it, and so does one under somebody else', () => {
  expect(idsOf(boxes('姓名', '手机'))).toEqual(['servicePrincipal.name']);
  const agent = ['', '手机'].map((word, occurrence) =>
    field('客户经理', { section: ['经办'], occurrence, wordsBefore: word }),
  );
  expect(idsOf(agent)).toEqual([null, null]);
});

it('the boxes behind a domain and behind an identity card are called by their words', () => {
  const pair = (label: string, word: string, kind: Field['kind'] = 'text'): readonly Field[] => [
    field(label, { section: ['网站信息'] }),
    field(label, { section: ['网站信息'], occurrence: 1, wordsBefore: word, kind }),
  ];
  expect(idsOf(pair('域名', '注册商'))).toEqual(['service.domain', 'access.registrarName']);
  expect(idsOf(pair('域名', '到期日期', 'date'))).toEqual(['service.domain', 'service.domainExpiry']);
});

it('of two lists under one label, the prompt of the first says that it asks something else', () => {
  const lists = (first: string): readonly Field[] =>
    [first, '--证件--'].map((placeholder, occurrence) =>
      field('证件类型', { section, occurrence, placeholder, kind: 'native-select' }),
    );
  const asked = ['servicePrincipal.nationality', 'servicePrincipal.certType'];
  for (const prompt of ['--国籍/地区--', '请选择国籍', '- 国家/地区 -'])
    expect(idsOf(lists(prompt))).toEqual(asked);
  expect(idsOf(lists('请选择'))[0]).not.toBe('servicePrincipal.nationality');
});
