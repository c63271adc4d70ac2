// Which field can a box hold that is typed into and offers a list?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const written = (label: string, more: Parameters<typeof field>[1]) =>
  planFor(
    reading([field(label, { section: ['主办单位信息'], ...more })]),
    null,
    lexicon,
    [values],
    options,
  ).map(({ fieldId, write }) => [fieldId, write?.kind, write?.value]);

it.each([
  ['证件类型', 'entity.certType', 'select', ['营业执照（个人或企业）']],
  ['所在地区', 'entity.region', 'select', ['浙江省', '杭州市', '西湖区']],
  ['单位名称', 'entity.name', 'text', ['杭州示例云帆科技有限公司']],
])(
  '%s is chosen from its list where it is a choice, and typed where it is a text',
  (label, id, kind, value) => {
    expect(written(label, { offersList: true })).toEqual([[id, kind, value]]);
  },
);

it('what it says of being searched does not make it the person’s', () => {
  expect(written('所在地区', { offersList: true, placeholder: '输入区县名称搜索' })[0]?.[1]).toBe('select');
});

it('a box without a list holds no choice', () => {
  expect(written('证件类型', {})).toEqual([[null, undefined, undefined]]);
});

it('a list under a person’s name that offers nothing before it is opened may ask whether it is the same person, and is no name', () => {
  expect(written('网站负责人', { kind: 'select', section: ['网站信息'] })[0]?.[0]).not.toBe(
    'servicePrincipal.name',
  );
});

it('the number of a server may be typed', () => {
  expect(written('云主机实例ID', { section: ['接入信息'] })[0]?.[0]).toBe('access.resource');
});

it('a list of schemes asks for nothing of the client', () => {
  const asked = {
    kind: 'native-select' as const,
    options: ['https://', 'http://'],
    value: ['https://'],
    section: ['网站信息'],
  };
  expect(written('首页地址', asked)).toEqual([[null, undefined, undefined]]);
});
