// Whose is a field under an unreadable heading, on a page that names the owners of its other parts?
import { describe, expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { groupOfHeading, groupOfSection, isUnderRiddle } from '../../../../lib/page/recognise/field-groups';
import type { FieldGroup } from '../../../../lib/page/recognise/lexicon';
import { field, lexicon, options, reading, values } from '../fields';

type Part = readonly [heading: string, labels: readonly string[]];

/** What would be written, each with its heading. */
function writtenOn(parts: readonly Part[], title: readonly string[] = []): string[] {
  const fields = parts.flatMap(([heading, labels]) =>
    labels.map((label) => field(label, { section: [...title, heading] })),
  );
  const rows = planFor(reading(fields), null, lexicon, [values], options);
  return rows.flatMap(({ action, fieldId }, at) =>
    action === 'fill' ? [`${fields[at]?.section.at(-1)}: ${fieldId}`] : [],
  );
}

const ENTITY: Part = ['主体信息', ['单位名称', '信用代码']];
const PRINCIPAL: Part = ['主体负责人', ['姓名', '手机号码']];
const OWN = [
  '主体信息: entity.name',
  '主体信息: entity.certNumber',
  '主体负责人: subjectPrincipal.name',
  '主体负责人: subjectPrincipal.mobile',
];

it.each([
  ['负责人是否为法定代表人', 'principal'],
  ['主体负责人是否为单位法定代表人？', 'subjectPrincipal'],
  ['是否法定代表人', 'legal'],
  ['1谁来备案', 'entity'],
])('a question about a person speaks of nobody else: %s', (heading, group) => {
  expect(groupOfHeading(heading, lexicon)).toBe(group);
});

it.each(['三、附加服务（选填）', '增值服务'])(
  'what a provider sells besides is no service that is filed: %s',
  (heading) => expect(groupOfHeading(heading, lexicon)).toBe('other'),
);

it.each([
  [['yunfan-sample.com'], 'service'],
  [['接入信息', 'yunfan-sample.com'], 'access'],
  [['网站负责人', 'yunfan-sample.com'], 'servicePrincipal'],
  [['v2.0'], null],
])('a domain heads what is asked of its site, where nothing else says whose it is: %j', (section, group) => {
  expect(groupOfSection(section, lexicon)).toBe(group);
  expect(isUnderRiddle(['备案', ...section], lexicon)).toBe(section.includes('v2.0'));
});

describe('beside parts that name their owner', () => {
  it.each([
    '代运营',
    '属地派出所',
    '服务商',
    '备案服务商',
    '服务推荐',
    '上门服务预约',
    '谁介绍您来的',
    'Purchase order',
  ])(
    'nothing that any company or person has is filled under %s, but the parts themselves are filled',
    (heading) => {
      const stranger: Part = [heading, ['单位名称', '通信地址', '手机号码', '姓名']];
      expect(writtenOn([ENTITY, PRINCIPAL, stranger], ['ICP备案'])).toEqual(OWN);
      expect(writtenOn([ENTITY, PRINCIPAL, stranger])).toEqual(OWN);
    },
  );

  it('nothing is filled under it either where the page does not ask the same elsewhere', () => {
    expect(writtenOn([PRINCIPAL, ['代运营', ['单位名称', '通信地址']]])).toEqual(OWN.slice(2));
  });

  it('a part that alone asks what only a filer is asked belongs to the entity', () => {
    const asked = ['单位名称', '单位性质', '统一社会信用代码', '通讯地址'];
    const ids = ['name', 'certNumber', 'mailAddress'].map((name) => `客户基础资料: entity.${name}`);
    const unread: Part = ['客户基础资料', asked];
    expect(writtenOn([unread, PRINCIPAL])).toEqual([...ids, ...OWN.slice(2)]);
    expect(writtenOn([unread, ['合同乙方', asked], PRINCIPAL])).toEqual(OWN.slice(2));
    expect(writtenOn([['客户基础资料', asked.slice(2)], PRINCIPAL])).toEqual(OWN.slice(2));
  });

  it('a label that says by itself that it is about the filing still counts', () => {
    expect(writtenOn([PRINCIPAL, ['管局核查', ['主办单位名称', '网站域名']]])).toEqual([
      ...OWN.slice(2),
      '管局核查: entity.name',
      '管局核查: service.domain',
    ]);
  });
});

it.each([
  ['网站负责人', 'subjectPrincipal'],
  ['主体负责人', 'servicePrincipal'],
])('负责人 alone beside %s is the other principal', (named, other) => {
  const asked = ['姓名', '手机号码'];
  const both: Part[] = [ENTITY, ['负责人', asked], ['网站信息', ['网站名称']], [named, asked]];
  const own = writtenOn(both).filter((one) => one.startsWith('负责人: '));
  expect(own).toEqual([`负责人: ${other}.name`, `负责人: ${other}.mobile`]);
  expect(writtenOn([ENTITY, ['负责人', asked], ['网站信息', ['网站名称']]]).join()).not.toContain('负责人');
});

it.each([
  '网站/应用负责人',
  '网站/应用负责人 Person in charge of the service',
  '网站或APP负责人',
  'APP/网站负责人',
  '网站/服务负责人 Site principal',
])('%s is one person, whichever of the two is filed', (named) => {
  const own = writtenOn([ENTITY, [named, ['姓名', '手机号码']]]).slice(-2);
  expect(own).toEqual([`${named}: servicePrincipal.name`, `${named}: servicePrincipal.mobile`]);
});

it('a field asked for again under a heading without an owner does not affect the one under its owner’s heading', () => {
  expect(writtenOn([PRINCIPAL, ['联系信息', ['手机号码']]])).toEqual(OWN.slice(2));
  expect(
    writtenOn([
      ['联系信息', ['主体负责人手机号码']],
      ['其他信息', ['主体负责人手机号码']],
    ]),
  ).toEqual([]);
});

it.each([
  ['单位档案', '名称', 'entity.name'],
  ['网站信息', '网站叫什么', 'service.name'],
  ['主体负责人', '紧急联系人电话', 'subjectPrincipal.emergencyPhone'],
  ['主辦單位資訊', '證照號碼', 'entity.certNumber'],
])('%s › %s', (heading, label, id) => {
  const rows = planFor(
    reading([field(label, { section: ['ICP备案', heading] })]),
    null,
    lexicon,
    [{ ...values, 'subjectPrincipal.emergencyPhone': '19900000003' }],
    options,
  );
  expect(rows.map(({ fieldId }) => fieldId)).toEqual([id]);
});

it.each([
  ['联络与出资', null],
  ['期限与出资', 'entity'],
  ['投资人与主管单位', 'other'],
  ['出资信息', 'other'],
])('investors beside contacts, as in %s, name %s', (heading, group) =>
  expect(groupOfHeading(heading, lexicon)).toBe(group),
);

it.each([
  ['应用负责人 App Owner', 'servicePrincipal'],
  ['主体负责人 Designated Owner', 'subjectPrincipal'],
  ['技术负责人 Technical Owner', 'other'],
  ['付款人 Payer', 'other'],
  ['主体负责人 Website Principal', 'other'],
])('a translation that cannot be read leaves %s as it is', (heading, group) =>
  expect(groupOfHeading(heading, lexicon)).toBe(group),
);

it.each([
  ['法定代表人与主体负责人', 'subjectPrincipal'],
  ['法定代表人和负责人', 'principal'],
  ['法定代表人信息', 'legal'],
  ['单位及法定代表人信息', 'legal'],
])(
  'of the legal representative and a principal, %s is a heading of the principal’s fields',
  (heading, group) => expect(groupOfHeading(heading, lexicon)).toBe(group),
);

describe('a contact whose heading names no owner', () => {
  const vague: Part = ['联系人', ['姓名', '手机号码']];

  it('is somebody else when the principal is asked the same under a heading of his own', () => {
    expect(writtenOn([ENTITY, PRINCIPAL, vague])).toEqual(OWN);
    expect(writtenOn([PRINCIPAL, vague])).toEqual(OWN.slice(2));
  });

  it('is the principal when only new questions are asked', () => {
    expect(writtenOn([ENTITY, PRINCIPAL, ['负责人证件信息', ['证件号码']]]).at(-1)).toBe(
      '负责人证件信息: subjectPrincipal.certNumber',
    );
    expect(writtenOn([ENTITY, vague]).at(-1)).toBe('联系人: subjectPrincipal.mobile');
  });
});

describe('a page that asks of one person and offers to copy the other', () => {
  const asked = ['站点负责人姓名', '证件有效期起始日期', '联系手机', '电子邮箱'];
  const written = (labels: readonly string[], more: readonly ReturnType<typeof field>[] = []): string[] => {
    const fields = [...more, ...labels.map((label) => field(label))];
    const rows = planFor(reading(fields), null, lexicon, [{ ...values, ...DAYS }], options);
    return rows.flatMap(({ action, fieldId }) => (action === 'fill' ? [fieldId ?? ''] : []));
  };
  const DAYS = { 'servicePrincipal.certValidity': ['2018-05-01', '2038-05-01'] };
  const sameAs = (words: string) => field(words, { kind: 'checkbox', options: [words] });
  const same = sameAs('与主体负责人一致');

  it.each(['同主体负责人', '与主体负责人一致', '信息与主办单位负责人相同', 'Same as entity principal'])(
    'asks about that one person beside %s',
    (words) => {
      const ids = ['name', 'certValidity', 'mobile'].map((name) => `servicePrincipal.${name}`);
      expect(written(asked, [sameAs(words)])).toEqual(ids);
    },
  );

  it('asks about two when it names the other by itself', () => {
    expect(written(asked, [same, field('主体负责人姓名')])).toEqual([
      'subjectPrincipal.name',
      'servicePrincipal.name',
    ]);
  });
});

describe('a part without a heading of an owner, on a page that asks of a service too', () => {
  const SITE: Part = ['接入信息变更', ['网站IP地址', '接入方式']];
  const named = ['主体负责人姓名', '主体负责人证件号码', '主体负责人手机号码'];
  const written = (labels: readonly string[]): readonly string[] =>
    writtenOn([['本次登记', labels], SITE]).filter((at) => at.startsWith('本次登记'));

  it('belongs to the person whom several of its labels name, when they name nobody else', () => {
    expect(written([...named, '固定电话'])).toContain('本次登记: subjectPrincipal.landline');
    expect(written(['单位名称', ...named, '固定电话'])).toContain('本次登记: subjectPrincipal.landline');
  });

  it('belongs to nobody when fewer do, or when another person is named', () => {
    expect(written([...named.slice(1), '固定电话'])).not.toContain('本次登记: subjectPrincipal.landline');
    expect(written([...named, '网站负责人姓名', '固定电话'])).not.toContain(
      '本次登记: subjectPrincipal.landline',
    );
  });
});

it.each([
  ['单位负责人（法人或授权的人）', 'subjectPrincipal'],
  ['网站负责人（可与主体负责人相同）', 'servicePrincipal'],
  ['负责人（网站）', 'servicePrincipal'],
  ['主办者（单位或个人）', 'entity'],
])('brackets explain which owner a heading names: %s', (heading, group) => {
  expect(groupOfHeading(heading, lexicon)).toBe(group);
});

it.each([
  ['联系方式（管局会抽查拨打）', null, false],
  ['联系方式（须保持畅通）', null, false],
  ['联系方式（代办专员会联系）', 'other', false],
  ['联系方式（社区居委会）', null, true],
  ['涉及新闻、出版、药品、网约车等前置审批吗', null, true],
  ['您在外地有分部吗', null, true],
])('brackets that say what happens name nobody: %s', (heading, group, isRiddle) => {
  expect(groupOfHeading(heading, lexicon)).toBe(group);
  expect(isUnderRiddle(['主体备案', heading], lexicon)).toBe(isRiddle);
});

it('reads each heading once for a plan, and keeps none of a page that was planned', () => {
  const headings = new Map<string, FieldGroup | null>();
  expect(groupOfHeading('主体负责人信息', { ...lexicon, headings })).toBe('subjectPrincipal');
  expect(headings.get('主体负责人信息')).toBe('subjectPrincipal');
  headings.set('主体负责人信息', 'service');
  expect(groupOfHeading('主体负责人信息', { ...lexicon, headings })).toBe('service');
  const riddles = new Map<string, boolean>();
  const section = ['备案信息', '鸿鹄之志'];
  expect(isUnderRiddle(section, { ...lexicon, riddles })).toBe(isUnderRiddle(section, lexicon));
  expect([...riddles.keys()]).toEqual(['鸿鹄之志']);
  riddles.set('鸿鹄之志', !isUnderRiddle(section, lexicon));
  expect(isUnderRiddle(section, { ...lexicon, riddles })).toBe(!isUnderRiddle(section, lexicon));
  writtenOn([['浙江云帆科技有限公司', ['单位名称']]]);
  expect([lexicon.headings, lexicon.riddles]).toEqual([undefined, undefined]);
});

it('takes the person after the colon of a title, and not the website before it', () => {
  expect(groupOfHeading('内地网站备案：联系人', lexicon)).toBe('principal');
});

it.each([
  ['网站基本情况 当前网站：tea-sample.cn 主办单位：杭州样例茶业有限公司', 'service'],
  ['接入信息 接入服务单位：宁波样板网络有限公司（系统自动填写）', 'access'],
  ['企业信息 主办单位：杭州样例茶业有限公司', 'entity'],
  ['企业信息 代理商：宁波样板网络有限公司', 'other'],
])('a value shown in a heading is no part of what it heads: %s', (heading, group) => {
  expect(groupOfHeading(heading, lexicon)).toBe(group);
});

it.each([
  '材料（点“浏览”选好后自动上传）',
  '核验域名：tea-sample.cn 状态：已实名',
  '附件（单张 2M）',
  '电子资料',
])('%s is no heading that nobody can read', (heading) =>
  expect(isUnderRiddle(['备案信息', heading], lexicon)).toBe(false),
);

it.each([
  [['三、域名信息核对', 'yunfan-sample.com'], '持有者', 'service.domainOwner'],
  [['接入', 'yunfan-sample.com'], 'IP', 'access.ip'],
])('under %j %s asks for %s', (section, label, id) => {
  const [row] = planFor(reading([field(label, { section })]), null, lexicon, [values], options);
  expect(row?.fieldId).toBe(id);
});
