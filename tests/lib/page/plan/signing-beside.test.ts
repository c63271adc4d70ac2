// What does a day of signing that names no document ask for after the notice of responsibility?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const held = [{ ...values, 'entity.noticeDate': '2026-11-20' }];
const NOTICE = '《真实性责任告知书》签署本';

const asked = (uploads: readonly string[], day: string, section = ['真实性核验']) =>
  planFor(
    reading([
      ...uploads.map((label) => field(label, { section: ['真实性核验'], kind: 'upload' })),
      field(day, { section, kind: 'date' }),
    ]),
    null,
    lexicon,
    held,
    options,
  ).at(-1)?.fieldId;

it.each(['签署日期', '簽署日期 Date signed', '签字日期'])('%s is that of the notice before it', (day) => {
  expect(asked([NOTICE], day)).toBe('entity.noticeDate');
});

it('签署日期 belongs to nothing after another document, under another heading or without the notice', () => {
  expect(asked([NOTICE, '服务合同'], '签署日期')).toBe(null);
  expect(asked([NOTICE], '签署日期', ['服务合同'])).toBe(null);
  expect(asked([], '签署日期')).toBe(null);
});

it('the day of something else is not that of the notice', () => {
  expect(asked([NOTICE], '核验日期')).not.toBe('entity.noticeDate');
});
