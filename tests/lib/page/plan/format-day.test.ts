// Is a day written in the format that its box asks for?
import { expect, it } from 'vitest';
import { dayAs, takesDaysOnly } from '../../../../lib/page/plan/format-day';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading } from '../fields';

it.each([
  ['', '2026-11-30'],
  ['请选择日期', '2026-11-30'],
  ['yyyy-mm-dd', '2026-11-30'],
  ['DD/MM/YYYY', '30/11/2026'],
  ['MM/DD/YYYY', '11/30/2026'],
  ['YYYYMMDD', '20261130'],
  ['请输入yyyy.mm.dd', '2026.11.30'],
  ['DD/DD/YYYY', '2026-11-30'],
])('with %s inside it', (placeholder, day) =>
  expect(dayAs({ placeholder, hints: [] }, '2026-11-30')).toBe(day),
);

it('never in a box of the browser’s own calendar, nor what is no day', () => {
  expect(dayAs({ placeholder: 'DD/MM/YYYY', hints: ['type=date'] }, '2026-11-30')).toBe('2026-11-30');
  expect(dayAs({ placeholder: 'DD/MM/YYYY', hints: [] }, 'long-term')).toBe('long-term');
});

it('the term of a licence without an end is 长期 as text, and left to the person where only a day is accepted', () => {
  const values = [{ 'entity.certValidity': 'long-term', 'entity.certLongTerm': true }];
  const until = (control: Parameters<typeof field>[1]) =>
    planFor(reading([field('营业执照有效期至', control)]), null, lexicon, values, options).flatMap(
      ({ will, reason }) => [...will, reason.code],
    );
  expect(until({})).toEqual(['长期', 'empty']);
  expect(until({ kind: 'cell' })).toEqual(['长期', 'empty']);
  expect(until({ kind: 'date' })).toEqual(['no-end']);
  // a row of a phone opens a sheet, which may offer it
  expect(until({ kind: 'date', parts: 0 })).toEqual(['长期', 'empty']);
  expect(until({ placeholder: 'YYYY/MM/DD' })).toEqual(['no-end']);
  expect(takesDaysOnly({ kind: 'text', placeholder: '', hints: ['type=date'] })).toBe(true);
});

it.each([
  ['开始日期 至 结束日期', '2018-05-01 至 2038-05-01'],
  ['开始 - 结束', '2018-05-01 - 2038-05-01'],
  ['有效期结束日期', '2038-05-01'],
])('a span in one box with the placeholder %s is %s', (placeholder, span) => {
  const asked = field('身份证有效期', { placeholder, section: ['主体负责人信息'] });
  const held = { 'subjectPrincipal.certValidity': ['2018-05-01', '2038-05-01'] };
  expect(planFor(reading([asked]), null, lexicon, [held], options)[0]?.will).toEqual([span]);
});

it.each([
  [' - ', true],
  ['起 - 止', true],
  ['yyyy-MM-dd 至 yyyy-MM-dd', true],
  ['yyyy-MM-dd', false],
  ['请选择', false],
])('the calendar of a box with %s in it takes both days of a span: %s', (placeholder, isBoth) => {
  const asked = field('身份证有效期', { kind: 'date', parts: 1, placeholder, section: ['主体负责人信息'] });
  const planned = (until: string) =>
    planFor(
      reading([asked]),
      null,
      lexicon,
      [{ 'subjectPrincipal.certValidity': ['2018-05-01', until] }],
      options,
    )[0];
  expect(planned('2038-05-01')?.will).toEqual(isBoth ? ['2018-05-01', '2038-05-01'] : ['2038-05-01']);
  expect(planned('long-term')?.action).not.toBe('fill');
});

it('a switch below the term of a licence asks whether it has an end only when its words say so', () => {
  const held = { 'entity.certValidity': 'long-term', 'entity.certLongTerm': true };
  const planned = (words: readonly string[]) =>
    planFor(
      reading([field('执照有效期', { kind: 'switch', options: words, section: ['主办单位信息'] })]),
      null,
      lexicon,
      [held],
      options,
    ).map(({ fieldId, will }) => [fieldId, ...will]);
  expect(planned(['非长期'])).toEqual([['entity.certLongTerm', 'on']]);
  expect(planned([])).toEqual([[null]]);
});

it.each(['text', 'date'] as const)(
  'it is left free as a %s beside a choice that asks for the end',
  (kind) => {
    const whether = field('营业执照是否长期', { kind: 'radio', options: ['长期', '有固定期限'] });
    const day = field('营业执照到期日', { kind });
    const held = { 'entity.certValidity': 'long-term', 'entity.certLongTerm': true };
    const rows = planFor(reading([whether, day]), null, lexicon, [held], options);
    expect(rows.map(({ will, action }) => [...will, action])).toEqual([['长期', 'fill'], ['keep']]);
    const ending = { 'entity.certValidity': '2038-05-01', 'entity.certLongTerm': false };
    const [, last] = planFor(reading([whether, day]), null, lexicon, [ending], options);
    expect(last?.will).toEqual(['2038-05-01']);
  },
);

it('two options, one of which says that there is no expiry date, ask whether there is one, whatever their words', () => {
  const asked = (isEndless: boolean, ...names: readonly string[]) =>
    planFor(
      reading([field('营业执照有效期', { kind: 'radio', section: ['主办单位'], options: names })]),
      null,
      lexicon,
      [{ 'entity.certLongTerm': isEndless }],
      options,
    ).map(({ fieldId, will }) => `${fieldId} ${will}`);
  expect(asked(true, '没有期限，长期', '有到期日')).toEqual(['entity.certLongTerm 没有期限，长期']);
  expect(asked(false, '长期', '选择日期')).toEqual(['entity.certLongTerm 选择日期']);
  expect(asked(true, '截止日期', '长期有效')).toEqual(['entity.certLongTerm 长期有效']);
});
