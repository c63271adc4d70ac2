// Is a choice changed that the page has set itself, and one left alone that the person has made?
import { expect, it } from 'vitest';
import type { Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const section = ['服务负责人'];
const ticked = (more: Partial<Field>): Field =>
  field('与主体负责人一致', {
    kind: 'checkbox',
    section,
    options: ['与主体负责人一致'],
    value: ['与主体负责人一致'],
    ...more,
  });
const planned = (fields: readonly Field[]): readonly string[] =>
  planFor(reading(fields), null, lexicon, [values], options)
    .slice(0, 1)
    .map(({ action, reason, will }) => `${action} ${reason.code} ${will.length}`);
const name = (more: Partial<Field>): Field => field('姓名', { section, ...more });

it('a tick set by the page is removed when nothing about another person is entered', () => {
  expect(planned([ticked({ isPreset: true }), name({ visible: false })])).toEqual(['fill preset 0']);
  expect(planned([ticked({ isPreset: true }), name({})])).toEqual(['fill preset 0']);
});

it('the person’s own tick, and one beside a person already named, are changed only when the person allows it', () => {
  expect(planned([ticked({}), name({ visible: false })])).toEqual(['replace different 0']);
  expect(planned([ticked({ isPreset: true }), name({ value: ['王示范'] })])).toEqual(['replace different 0']);
});

const nature = (more: Partial<Field> = {}): Field =>
  field('主办单位性质', {
    kind: 'select',
    section: ['主体信息'],
    options: ['个人', '企业'],
    value: ['个人'],
    isPreset: true,
    ...more,
  });
const own = (more: Partial<Field> = {}): Field => field('主办单位名称', { section: ['主体信息'], ...more });

it('a list that a new form has set is changed', () => {
  expect(planned([nature(), own()])).toEqual(['fill preset 1']);
  const shown = own({ value: ['杭州示例云帆科技有限公司'], editable: false, isReadOnly: true });
  expect(planned([nature(), shown])).toEqual(['fill preset 1']);
});

it('in a draft with values of the same owner it is changed only when the person allows it, as after a press', () => {
  expect(planned([nature(), own({ value: ['杭州示例云帆科技有限公司'] })])).toEqual(['replace different 1']);
  expect(planned([nature({ isPreset: false }), own()])).toEqual(['replace different 1']);
});
