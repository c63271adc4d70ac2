// Do the rules and the facts exist whose contradiction offers to take an answer back?
import { expect, it } from 'vitest';
import { contradictedAnswers } from '../../../../lib/filing/report/contradicted-answers';
import { book } from '../../../rulebook';

it.each(['nat-number-told', 'nat-approval-told'])('%s', (rule) => {
  expect(book.rules.some(({ name }) => name === rule)).toBe(true);
  const facts = contradictedAnswers(rule);
  expect(facts.length).toBeGreaterThan(0);
  for (const fact of facts) expect(book.facts.has(fact)).toBe(true);
});
