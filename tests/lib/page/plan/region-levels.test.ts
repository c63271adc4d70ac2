// Do boxes of one name beside each other ask for a region level by level, and only there?
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

it('agrees with what stands in the boxes, and asks where it does not', () => {
  const saying = (...prompts: string[]) => prompts.map((placeholder, at) => box(at, { placeholder }));
  expect(planned(saying('省份', '城市', '区县'))).toEqual(['浙江省', '杭州市', '西湖区']);
  expect(planned(saying('城市', '省份'))).toEqual(['asked-twice', 'asked-twice']);
});

it('asks where there are more boxes than levels, and where they stand apart', () => {
  expect(planned([0, 1, 2, 3].map((at) => box(at)))).toEqual(Array(4).fill('asked-twice'));
  expect(planned([box(0), field('单位名称', { section: ['主办单位信息'] }), box(1)])).toEqual([
    'asked-twice',
    'no-value',
    'asked-twice',
  ]);
});
