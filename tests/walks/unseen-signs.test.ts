// Are labels with invisible characters, and labels that contradict their headings, read as a person reads them?
import { expect, it } from 'vitest';
import { planFor } from '../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../lib/page/fields';

const idOf = (label: string, section: readonly string[]): string | null =>
  planFor(reading([field(label, { section })]), null, lexicon, [values], options)[0]?.fieldId ?? null;

it.each([
  ['主办\u200b单位\u2060名称', 'entity.name'],
  ['\u202e主办单位名称\u202c', 'entity.name'],
  ['主\u00ad办单位\ufeff证件号码', 'entity.certNumber'],
])('%j is read', (label, id) => expect(idOf(label, ['主体信息'])).toBe(id));

it('a label that names one principal under the heading of the other belongs to nobody', () => {
  expect(idOf('网站负责人姓名', ['ICP备案', '主体负责人信息'])).toBeNull();
  expect(idOf('主体负责人姓名', ['ICP备案', '网站负责人信息'])).toBeNull();
});
