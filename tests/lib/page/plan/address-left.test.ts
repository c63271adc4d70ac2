// Is an unclear control for an address taken as the one that its part of the page does not ask for otherwise, and no other kind of control decided in this way?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

type Row = readonly [label: string, heading: string];

const idsOn = (rows: readonly Row[]): (string | null)[] => {
  const fields = rows.map(([label, heading], at) => field(label, { section: [heading], key: `k${at}` }));
  return planFor(reading(fields), null, lexicon, [values], options).map(({ fieldId }) => fieldId);
};

it('takes an address beside the other one as the one that is not yet asked for', () => {
  expect(
    idsOn([
      ['单位地址', '主体信息'],
      ['证件住所', '主体信息'],
    ])[0],
  ).toBe('entity.mailAddress');
  expect(
    idsOn([
      ['单位地址', '主体信息'],
      ['通讯地址', '主体信息'],
    ])[0],
  ).toBe('entity.certAddress');
});

it('is unclear when neither address is asked for, when both are, or when the other one is in another part', () => {
  expect(idsOn([['单位地址', '主体信息']])[0]).toBeNull();
  expect(
    idsOn([
      ['单位地址', '主体信息'],
      ['证件住所', '主体信息'],
      ['通讯地址', '主体信息'],
    ])[0],
  ).toBeNull();
  expect(
    idsOn([
      ['单位地址', '主体信息'],
      ['证件住所', '单位信息'],
    ])[0],
  ).toBeNull();
});

it('asks the person when two controls may be the missing one', () => {
  const rows: Row[] = [
    ['单位地址', '主体信息'],
    ['公司地址', '主体信息'],
    ['证件住所', '主体信息'],
  ];
  const fields = rows.map(([label, heading], at) => field(label, { section: [heading], key: `k${at}` }));
  const plan = planFor(reading(fields), null, lexicon, [values], options);
  expect(plan.map(({ action }) => action)).toEqual(['needs-you', 'needs-you', expect.anything()]);
});

it('never decides in this way to whom a name belongs', () => {
  const rows: Row[] = [
    ['姓名', '备案人员'],
    ['主体负责人姓名', '备案人员'],
    ['网站名称', '网站信息'],
  ];
  expect(idsOn(rows)[0]).toBeNull();
});

it('decides nothing but addresses in this way', () => {
  const slot = (label: string) => field(label, { section: ['上传证件'], kind: 'upload', key: label });
  const fields = [slot('头像'), slot('网站负责人身份证人像面'), slot('主体负责人身份证国徽面')];
  const [photo, front] = planFor(reading(fields), null, lexicon, [values], options);
  expect(front?.fieldId).toBe('upload.servicePrincipalIdFront');
  expect(photo?.fieldId).toBeNull();
});

it('takes a box without a label after the region of an address as the rest of it when its placeholder is about streets', () => {
  const section = ['主体信息'];
  const region = field('通信地址', { section, kind: 'cascader', key: 'region' });
  const restOf = (placeholder: string, before = region) =>
    planFor(
      reading([before, field('', { section, placeholder, key: 'rest' })]),
      null,
      lexicon,
      [
        {
          ...values,
          'entity.mailAddress': '浙江省杭州市西湖区示例路1号',
          'entity.region': ['浙江省', '杭州市', '西湖区'],
        },
      ],
      options,
    ).at(-1);
  expect(restOf('路名、门牌、几栋几室')).toMatchObject({
    fieldId: 'entity.mailAddress',
    will: ['示例路1号'],
  });
  expect(restOf('选填')).toMatchObject({ fieldId: null });
  expect(restOf('路名、门牌', field('单位名称', { section, key: 'region' }))).toMatchObject({
    fieldId: null,
  });
});

it('takes a list before the box for the details of an address as its region, and the box as the rest', () => {
  const section = ['主体信息'];
  const planned = (label: string, heading = '主体信息') =>
    planFor(
      reading([
        field('通信地址', { section, kind: 'select', key: 'region' }),
        field(label, { section: [heading], key: 'rest' }),
      ]),
      null,
      lexicon,
      [
        {
          ...values,
          'entity.mailAddress': '浙江省杭州市西湖区示例路1号',
          'entity.region': ['浙江省', '杭州市', '西湖区'],
        },
      ],
      options,
    ).map(({ action, will }) => [action, ...will].join(' '));
  expect(planned('详细地址')).toEqual(['fill 浙江省 杭州市 西湖区', 'fill 示例路1号']);
  expect(planned('通信详细地址', '单位信息')[0]).toBe('needs-you');
});

it('takes a second region before the box of the mailing address as the region of that address', () => {
  const under = (heading: string, label: string, kind: 'select' | 'textarea') =>
    field(label, { kind, section: [heading] });
  const mail = [under('通讯信息', '通讯地区', 'select'), under('通讯信息', '详细地址', 'textarea')];
  const plan = (all: readonly Field[]) =>
    planFor(reading(all), null, lexicon, [{ ...values }], options).map(({ fieldId, will }) => [
      fieldId,
      will.join(''),
    ]);
  expect(plan([under('主办单位', '所在地区', 'select'), ...mail])).toEqual([
    ['entity.region', '浙江省杭州市西湖区'],
    ['entity.mailAddress', '浙江省杭州市西湖区'],
    ['entity.mailAddress', '示例路1号501室'],
  ]);
  expect(plan(mail)[0]?.[0]).toBe('entity.region');
});

it.each([
  ['与证件住所相同', { kind: 'checkbox', options: ['与证件住所相同'] }, '浙江省杭州市西湖区示例路1号501室'],
  ['同营业执照地址', { kind: 'switch' }, '浙江省杭州市西湖区示例路1号501室'],
  ['通訊地址與證照住所相同', { kind: 'checkbox' }, '浙江省杭州市西湖区示例路1号501室'],
  ['地址可公开', { kind: 'checkbox', options: ['地址可公开'] }, '示例路1号501室'],
] as const)('a box for streets and houses beside «%s» holds what that copies', (label, more, will) => {
  const fields = [
    field('所在地区', { kind: 'cascader' }),
    field('证件住所'),
    field('通讯地址', { placeholder: '街道、门牌号、楼层、房间号' }),
    field(label, { ...more, options: 'options' in more ? [...more.options] : [] }),
  ];
  expect(planFor(reading(fields), null, lexicon, [values], options)[2]?.will).toEqual([will]);
});

it('a box for streets and houses holds the whole address where the page asks for no district', () => {
  const list = (label: string) => field(label, { kind: 'select' });
  const mail = field('通讯地址', { placeholder: '街道、门牌号、楼层、房间号' });
  const lists = [list('所在省'), list('所在市')];
  expect(willFor([...lists, field('证件住所'), mail])[3]).toEqual(['浙江省杭州市西湖区示例路1号501室']);
  expect(willFor([...lists, list('所在区县'), field('证件住所'), mail])[4]).toEqual(['示例路1号501室']);
});

const willFor = (fields: readonly Field[]): (readonly string[] | undefined)[] =>
  planFor(reading(fields), null, lexicon, [values], options).map(({ will }) => will);

it('takes a question for the district as one for the whole region when it is the only list of a region', () => {
  const list = (label: string, more = {}) => field(label, { kind: 'select', ...more });
  expect(willFor([list('在哪个区县')])).toEqual([['浙江省', '杭州市', '西湖区']]);
  expect(willFor([list('备案省份')])).toEqual([['浙江省']]);
  expect(willFor([list('所在城市')])).toEqual([['杭州市']]);
  expect(willFor([list('在哪个区县', { options: ['上城区', '西湖区'] })])).toEqual([['西湖区']]);
  expect(willFor([list('所在省'), list('所在市'), list('在哪个区县')])).toEqual([
    ['浙江省'],
    ['杭州市'],
    ['西湖区'],
  ]);
});

it('where somebody lives is no region of the entity, and the detail behind it is none of its address', () => {
  const region = (label: string): Field => field(label, { kind: 'select', section: ['网站信息'] });
  const rest = field('街道门牌', { section: ['网站信息'] });
  expect(willFor([region('住址所在地'), rest])).toEqual([[], []]);
  expect(willFor([region('住所所在地'), rest])[1]).toEqual(['示例路1号501室']);
});
