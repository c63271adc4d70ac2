// Which option means yes or no when its words are not those of the field?
import { expect, it } from 'vitest';
import type { ClientValues, Field } from '../../../../lib/page/model';
import { adapt } from '../../../../lib/page/plan/format-value';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const planned = (one: Field, held: ClientValues): string =>
  planFor(reading([one]), null, lexicon, [{ ...values, ...held }], options)
    .map(({ fieldId, will, reason }) => `${fieldId} ${will.join() || reason.code}`)
    .join();
const choice = (label: string, heading: string, ...names: readonly string[]): Field =>
  field(label, { kind: 'radio', section: [heading], options: names });

it.each([
  ['网站负责人与主体负责人是否相同', '相同', '不相同'],
  ['由谁负责', '主体负责人（张示例）', '其他人员'],
  ['由谁负责', '主体负责人', '其他人员'],
])('%s: %s or %s', (label, same, another) => {
  const asked = choice(label, '网站负责人', same, another);
  const id = 'servicePrincipal.sameAsPrincipal';
  expect(planned(asked, { [id]: true })).toBe(`${id} ${same}`);
  expect(planned(asked, { [id]: false })).toBe(`${id} ${another}`);
});

it('asks whether there is an approval with two options that begin with yes and no', () => {
  const asked = choice('前置审批', '网站信息', '无前置审批内容', '有');
  expect(planned(asked, { 'service.preApproval': ['none'] })).toBe('service.preApproval 无前置审批内容');
  expect(planned(asked, { 'service.preApproval': ['news'] })).toBe('service.preApproval 有');
});

it.each([
  ['该站点无须办理前置审批', '含有须审批的内容（如新闻、出版）'],
  ['网站没有', '网站有'],
])('asks the same with answers that name what they are about: %s, %s', (none, some) => {
  const asked = choice('前置审批', '网站信息', none, some);
  expect(planned(asked, { 'service.preApproval': ['none'] })).toBe(`service.preApproval ${none}`);
  expect(planned(asked, { 'service.preApproval': ['news'] })).toBe(`service.preApproval ${some}`);
});

it('chooses the client’s own person, by name and number, from an account’s list with masked numbers', () => {
  const listed = (own: string): Field =>
    field('网站负责人', {
      kind: 'native-select',
      section: ['网站信息'],
      options: ['张示例(330106****001X)', own],
    });
  expect(planned(listed('李样本(330102****002X)'), {})).toBe('servicePrincipal.name 李样本(330102****002X)');
  expect(planned(listed('李样本(440102****002X)'), {})).toBe('servicePrincipal.name option-missing');
});

it('a closed list of persons may offer to name another one, which is no answer where it is the same', () => {
  const known = lexicon.byId.get('servicePrincipal.name');
  if (known === undefined) throw new Error('servicePrincipal.name');
  const others = (subject: string): unknown => {
    const result = adapt({
      field: field('网站负责人', { kind: 'select', hasMore: true }),
      known,
      mapped: null,
      terms: new Set(),
      value: '李样本',
      region: ['浙江省', '杭州市', '西湖区'],
      persons: [subject, '李样本'],
    });
    return result.ok && result.alternatives.map((path) => path.join());
  };
  expect(others('张示例')).toEqual(
    expect.arrayContaining(['新增负责人', '另有其人', '另行指定', '另外指定一人']),
  );
  expect(others('李样本')).toEqual([]);
});
