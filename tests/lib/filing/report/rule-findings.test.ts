// Is it marked when a warning that says what must be rests on one unsure source?
import { expect, it } from 'vitest';
import { ruleFindings } from '../../../../lib/filing/report/rule-findings';
import { book } from '../../../rulebook';

const facts = {
  'entity.province': 'jiangsu',
  'entity.category': 'personal',
  'filing.type': 'first-filing',
  'service.kind': 'website',
  'service.name': '亦舟的取景框',
};
const found = ruleFindings(book, facts, '2026-11-24').map(({ finding }) => finding);

it('marks the warning about a person’s site name in Jiangsu, whose one source is not quite sure', () => {
  const name = found.find(({ rule }) => rule === 'jiangsu-personal-name-form');
  expect([name?.state, name?.severity, name?.isLone]).toEqual(['fails', 'warn', true]);
});

it('marks nothing that blocks or is still undecided', () => {
  const marked = found.filter(({ isLone }) => isLone);
  expect(marked.every(({ state, severity }) => state === 'fails' && severity === 'warn')).toBe(true);
});
