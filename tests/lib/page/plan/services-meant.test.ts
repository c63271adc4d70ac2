// Is it told where a page does not say which of two websites it asks about?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading } from '../fields';

const SERVICES = [
  { 'service.name': '产品介绍', 'service.domain': ['first-sample.cn'] },
  { 'service.name': '技术文档', 'service.domain': ['second-sample.cn'] },
];
const name = (section: readonly string[] = ['网站信息']): Field => field('网站名称', { section });

const planned = (fields: readonly Field[], service = 0, more: object = {}, services = SERVICES) =>
  planFor({ ...reading(fields), ...more }, null, lexicon, services, {
    ...options,
    service,
    isFilingForm: true,
  }).map(({ will, isAssumed = false }) => [...will, isAssumed]);

it('a page that asks about one gets the first one’s values, and the other’s once the person has named it', () => {
  expect(planned([name()])).toEqual([['产品介绍', true]]);
  expect(planned([name()], 1)).toEqual([['技术文档', true]]);
});

it('nothing is assumed where the page says it, whatever the person named', () => {
  const says = { title: '填写 second-sample.cn 的资料' };
  expect(planned([name()], 0, says)).toEqual([['技术文档', false]]);
  expect(planned([name(['网站一'])], 1)).toEqual([['产品介绍', false]]);
});

it('nothing is assumed where there is one website only, or nothing of a website is asked', () => {
  expect(planned([name()], 0, {}, SERVICES.slice(0, 1))).toEqual([['产品介绍', false]]);
  expect(planned([field('单位名称', { section: ['主体信息'] })]).flat()).not.toContain(true);
});

it('nothing is planned where the page says one website and all of its boxes stand below another', () => {
  const says = { title: '填写 second-sample.cn 的资料' };
  const below = [name(['网站一（已保存）']), field('首页地址', { section: ['网站一（已保存）'] })];
  expect(planned(below, 0, says).flat()).not.toContain('产品介绍');
  expect(planned(below, 0, says)[0]).toEqual([false]);
});
