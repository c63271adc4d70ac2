// Which field can a box hold that takes typing and offers a list?
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
  ['证照名称', 'entity.certType', 'select', ['营业执照（个人或企业）']],
  ['所在地区', 'entity.region', 'select', ['浙江省', '杭州市', '西湖区']],
  ['单位名称', 'entity.name', 'text', ['杭州示例云帆科技有限公司']],
])(
  '%s is chosen from its list where it is a choice, and typed where it is a text',
  (label, id, kind, value) => {
    expect(written(label, { offersList: true })).toEqual([[id, kind, value]]);
  },
);

it('its words about searching do not make it the person’s', () => {
  expect(written('所在地区', { offersList: true, placeholder: '输入区县名称搜索' })[0]?.[1]).toBe('select');
});

it('its library may make a search box of it, which is one of the page’s where it has no label', () => {
  const hints = ['id=rc_select_3', 'type=search'];
  expect(written('主办者全称', { offersList: true, hints })[0]?.slice(0, 2)).toEqual(['entity.name', 'text']);
  expect(written('', { offersList: true, hints })).toEqual([[null, undefined, undefined]]);
  expect(written('主办者全称', { hints })[0]?.[0]).toBeNull();
});

it.each([
  ['三、网站情况', 'service.content'],
  ['网站或小程序', null],
  ['服务信息', null],
])('under %s, what a list of kinds that shows nothing yet asks', (heading, id) =>
  expect(written('服务类别', { kind: 'select', section: [heading] })[0]?.[0]).toBe(id),
);

it('a box without a list holds no choice', () => {
  expect(written('证件类型', {})).toEqual([[null, undefined, undefined]]);
});

it('a list of persons that offers nothing before it is opened asks for the name', () => {
  const asked = { kind: 'select' as const, section: ['网站信息'] };
  expect(written('网站负责人', asked)).toEqual([['servicePrincipal.name', 'select', ['李样本']]]);
});

it.each(['云主机', '关联云服务器'])('%s is chosen from the list of the account', (label) => {
  const asked = { kind: 'select' as const, section: ['接入信息'] };
  expect(written(label, asked)[0]?.[0]).toBe('access.resource');
});

it('the number of a server may be typed', () => {
  expect(written('云主机实例ID', { section: ['接入信息'] })[0]?.[0]).toBe('access.resource');
  expect(written('云资源实例 ID', { section: ['接入信息'] })[0]?.[0]).toBe('access.resource');
});

it('a server without another name is chosen, and not typed, because its address may be meant', () => {
  const asked = { section: ['接入信息'] };
  expect(written('服务器', { ...asked, kind: 'select' })[0]?.[0]).toBe('access.resource');
  expect(written('服务器', asked)[0]?.[0]).toBe(null);
  expect(written('实例', asked)[0]?.[0]).toBe('access.resource');
});

it('a list of schemes asks for nothing', () => {
  const asked = {
    kind: 'native-select' as const,
    options: ['https://', 'http://'],
    value: ['https://'],
    section: ['网站信息'],
  };
  expect(written('首页地址', asked)).toEqual([[null, undefined, undefined]]);
});

it('a list that two fields could offer belongs to the one with more exact matches', () => {
  const asked = {
    kind: 'native-select' as const,
    section: ['网站基本情况'],
    options: ['网站应用', 'WAP 应用', 'APP 应用'],
  };
  expect(written('网站应用类型', asked)[0]?.[0]).toBe('service.kind');
});

it('a cell that may become a box or a list gets a choice in the words that the client holds', () => {
  const name = '腾讯云计算（北京）有限责任公司';
  const asked = field('域名注册商', { kind: 'cell', section: ['接入信息'] });
  const [row] = planFor(
    reading([asked]),
    null,
    lexicon,
    [{ ...values, 'access.registrarName': name }],
    options,
  );
  expect(row?.write?.value).toEqual([name]);
});

it.each([
  ['证件有效', ['长期', '至'], 'subjectPrincipal.certLongTerm'],
  ['证件有效期', ['长期有效', '截至'], 'subjectPrincipal.certLongTerm'],
  ['证件有效', ['长期', '甲类'], null],
])('%s with the choices %j', (label, choices, id) => {
  const asked = { kind: 'radio' as const, section: ['主体负责人'], options: choices };
  expect(written(label, asked)[0]?.[0]).toBe(id);
});

it('a list that is not opened yet asks whether there is a last day', () => {
  const asked = { kind: 'select' as const, section: ['主体负责人'] };
  expect(written('证件有效期', asked)[0]?.[0]).toBe('subjectPrincipal.certLongTerm');
});
