// Whose certificate does 长期 without further words refer to?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const held = [
  { ...values, 'entity.certLongTerm': true, 'subjectPrincipal.certValidity': '2018-05-01/2038-05-01' },
];
const asked = (...labels: readonly string[]) =>
  planFor(
    reading(
      labels.map((label) =>
        /^长期/u.test(label)
          ? field(label, { section: ['主体资料'], kind: 'checkbox', options: [label] })
          : field(label, { section: ['主体资料'], kind: 'date' }),
      ),
    ),
    null,
    lexicon,
    held,
    options,
  ).at(-1)?.fieldId;

it('长期 belongs to the person whose term is asked for directly before it, whatever the heading says', () => {
  expect(asked('主体负责人证件有效期起', '主体负责人证件有效期止', '长期')).toBe(
    'subjectPrincipal.certLongTerm',
  );
});

it('长期 belongs to the entity after the term of its own certificate', () => {
  expect(asked('主体证件有效期起', '主体证件有效期止', '长期')).toBe('entity.certLongTerm');
});
