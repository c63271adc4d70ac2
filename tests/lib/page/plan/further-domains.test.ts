// Is what a page asks of a second domain of one website left alone, and not taken for a question about a second website?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const SERVICE = ['一、网站基本信息'];
const first = {
  ...values,
  'service.name': '云帆科技产品介绍',
  'service.domain': ['yunfan-sample.com'],
  'service.domainOwner': '杭州示例云帆科技有限公司',
  'service.domainExpiry': '2028-06-30',
};
const second = { ...first, 'service.name': '云帆文档', 'service.domain': ['yunfan-docs.com'] };

const ofDomain = (heading: string) =>
  ['域名所有者', '域名到期日期'].map((label) => field(label, { section: [...SERVICE, heading] }));
const planned = (fields: readonly ReturnType<typeof field>[]) =>
  planFor(reading([...fields]), null, lexicon, [first, second], options).map(
    ({ fieldId, action, service }) => `${fieldId} ${action} ${service}`,
  );
const ofService = ['网站名称', '网站备注'].map((label) => field(label, { section: SERVICE }));

it('a second domain of the one website is left alone', () => {
  const plan = planned([...ofService, ...ofDomain('域名1'), ...ofDomain('域名2')]);
  expect(plan[0]).toBe('service.name fill 0');
  expect(plan.slice(2)).toEqual([
    'service.domainOwner fill 0',
    'service.domainExpiry fill 0',
    'null keep null',
    'null keep null',
  ]);
});

it('domains are those of two websites where each has a name of its own', () => {
  const sites = ['网站1', '网站2'].map((heading) => [
    field('网站名称', { section: [heading] }),
    ...['域名所有者', '域名到期日期'].map((label) => field(label, { section: [heading] })),
  ]);
  expect(planned(sites.flat()).map((row) => row.at(-1))).toEqual(['0', '0', '0', '1', '1', '1']);
});
