// Which part does each of several boxes with one label ask for: a level of a region, a number of an address?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading } from '../fields';

const HELD = { 'entity.region': ['浙江省', '杭州市', '西湖区'] };
const LABEL = '所在地（省／市／區） Province / City / District';
const box = (occurrence: number, more: Partial<Field> = {}): Field =>
  field(LABEL, { occurrence, section: ['主办单位信息'], offersList: true, ...more });
const planned = (fields: readonly Field[]): readonly string[] =>
  planFor(reading(fields), null, lexicon, [HELD], options).map(({ action, reason, will }) =>
    action === 'fill' ? will.join('/') : reason.code,
  );

it('the first for the province, the next for the city, the third for the district', () => {
  expect(planned([0, 1, 2].map((at) => box(at)))).toEqual(['浙江省', '杭州市', '西湖区']);
  expect(planned([0, 1].map((at) => box(at)))).toEqual(['浙江省', '杭州市']);
});

it('must agree with the values in the boxes, and is asked about when it does not', () => {
  const saying = (...prompts: string[]) => prompts.map((placeholder, at) => box(at, { placeholder }));
  expect(planned(saying('省份', '城市', '区县'))).toEqual(['浙江省', '杭州市', '西湖区']);
  expect(planned(saying('城市', '省份'))).toEqual(['asked-twice', 'asked-twice']);
});

it('is asked about when there are more boxes than levels, or when they are apart', () => {
  expect(planned([0, 1, 2, 3].map((at) => box(at)))).toEqual(Array(4).fill('asked-twice'));
  expect(planned([box(0), field('单位名称', { section: ['主办单位信息'] }), box(1)])).toEqual([
    'asked-twice',
    'no-value',
    'asked-twice',
  ]);
});

const numbers = (count: number, more: Partial<Field> = {}): readonly Field[] =>
  Array.from({ length: count }, (_, occurrence) =>
    field('IP 地址', { occurrence, section: ['接入信息'], maxLength: 3, ...more }),
  );
const addressed = (fields: readonly Field[], ip: readonly string[]): readonly string[] =>
  planFor(reading(fields), null, lexicon, [{ 'access.ip': [...ip] }], options).map(
    ({ action, reason, will }) => (action === 'fill' ? will.join('/') : reason.code),
  );

it('four boxes take one number each of the only address', () => {
  expect(addressed(numbers(4), ['192.0.2.10'])).toEqual(['192', '0', '2', '10']);
});

it('are asked about when there are several addresses, another kind of address, or other boxes', () => {
  expect(addressed(numbers(4), ['192.0.2.10', '192.0.2.11'])).toEqual(Array(4).fill('several-values'));
  expect(addressed(numbers(4), ['2001:db8::1'])).toEqual(Array(4).fill('wrong-shape'));
  expect(addressed(numbers(3), ['192.0.2.10'])).toEqual(Array(3).fill('asked-twice'));
  expect(addressed(numbers(4, { maxLength: 40 }), ['192.0.2.10'])).toEqual(Array(4).fill('asked-twice'));
});

it('a day before the last day of the same term is the first', () => {
  const held = { 'subjectPrincipal.certValidity': ['2018-05-01', '2038-05-01'] };
  const section = ['主体负责人'];
  const days = [
    field('证件有效期', { kind: 'date', section }),
    field('截止日期', { kind: 'date', section: [...section, '证件有效期'] }),
  ];
  const [first, last] = planFor(
    reading(days.map((at) => ({ ...at, section }))),
    null,
    lexicon,
    [held],
    options,
  );
  expect([first?.will, last?.will]).toEqual([['2018-05-01'], ['2038-05-01']]);
});

it('a list and a box with one label for an address take its region and the rest', () => {
  const held = {
    'entity.region': ['浙江省', '杭州市', '西湖区'],
    'entity.mailAddress': '浙江省杭州市西湖区示例路1号',
  };
  const section = ['主办单位信息'];
  const asked = [
    field('通信地址', { kind: 'select', section }),
    field('通信地址', { kind: 'textarea', section }),
  ];
  const planOf = (fields: readonly Field[]) => planFor(reading(fields), null, lexicon, [held], options);
  expect(planOf(asked).map(({ will }) => will.join('/'))).toEqual(['浙江省/杭州市/西湖区', '示例路1号']);
  const [list] = asked;
  expect(planOf(list ? [list] : []).map(({ action }) => action)).toEqual(['needs-you']);
});

it('two boxes with @ between them take one side each of a mail address', () => {
  const mail = (prefixes: readonly string[]): readonly string[] => {
    const fields = prefixes.map((prefix, occurrence) =>
      field('电子邮箱', { occurrence, prefix, section: ['主体负责人'] }),
    );
    const held = { 'subjectPrincipal.email': 'zhang@sample.example' };
    return planFor(reading(fields), null, lexicon, [held], options).map(({ action, reason, will }) =>
      action === 'fill' ? will.join() : reason.code,
    );
  };
  expect(mail(['', '@'])).toEqual(['zhang', 'sample.example']);
  expect(mail(['', ''])).toEqual(['asked-twice', 'asked-twice']);
  expect(mail(['', '@', ''])).toEqual(Array(3).fill('asked-twice'));
});

it('an area code and a number below the name of a landline take one part each', () => {
  const section = ['主体负责人', '座机（区号 + 号码）'];
  const boxes = [field('区号', { section }), field('号码', { section })];
  const held = { 'subjectPrincipal.landline': '0571-20000001' };
  const asked = planFor(reading(boxes), null, lexicon, [held], options);
  expect(asked.map(({ fieldId, will }) => `${fieldId} ${will}`)).toEqual([
    'subjectPrincipal.landline 0571',
    'subjectPrincipal.landline 20000001',
  ]);
});

it('an area code and a number named in two languages, behind the name of a landline, take one part each', () => {
  const section = ['主体负责人'];
  const boxes = [
    field('区号 Area code', { section, wordsBefore: '座机 Landline' }),
    field('', { section, placeholder: '号码 Number' }),
  ];
  const held = { 'subjectPrincipal.landline': '0571-20000001' };
  const asked = (fields: readonly Field[]) =>
    planFor(reading(fields), null, lexicon, [held], options).map(({ fieldId, will }) => `${fieldId} ${will}`);
  expect(asked(boxes)).toEqual(['subjectPrincipal.landline 0571', 'subjectPrincipal.landline 20000001']);
  expect(asked(boxes.map((box) => ({ ...box, wordsBefore: '传真 Fax' })))).toEqual(['null ', 'null ']);
});
