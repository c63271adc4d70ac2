// Do the cases notice a rule that has become wrong, and is every small way of being wrong tried?
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../lib/rules/format';
import { mutantsOf } from '../../../scripts/cases/mutations';
import { mutateRules } from '../../../scripts/rules/mutate-rules';
import { book } from '../../rulebook';

const template = book.rules[0] as Rule; // a rulebook without rules would fail every test here
const ruleOf = (all: Rule['conditions']['all']): Rule => ({ ...template, conditions: { all } });

describe('mutants of a rule', () => {
  it('turn a comparison, move its boundary, change its value and drop it', () => {
    const rule = ruleOf([
      { fact: 'order.newServiceCount', operator: 'lessThan', value: 5 },
      { fact: 'service.kind', operator: 'in', value: ['website', 'app'] },
    ]);
    const members = mutantsOf(rule).map(({ kind, rule: mutant }) => [kind, mutant.conditions.all.length]);
    expect(members).toEqual([
      ['turned', 2],
      ['boundary', 2],
      ['value', 2],
      ['value', 2],
      ['turned', 2],
      ['value', 2],
      ['value', 2],
      ['dropped', 1],
      ['dropped', 1],
    ]);
  });

  it('go inside groups and change all into any', () => {
    const one = { fact: 'service.kind', operator: 'equal', value: 'app' } as const;
    const two = { fact: 'entity.category', operator: 'equal', value: 'personal' } as const;
    const kinds = mutantsOf(ruleOf([{ not: { any: [one, two] } }])).map(({ kind }) => kind);
    expect(kinds).toEqual(['turned', 'turned', 'dropped', 'dropped', 'group']);
  });
});

describe('the cases beside the rules', () => {
  it('notice every turned comparison and 99 of 100 wrong rules', () => {
    const { byKind, caught, total } = mutateRules(book);
    expect(byKind.turned?.caught).toBe(byKind.turned?.total);
    expect(caught / total).toBeGreaterThanOrEqual(0.99);
  });
});
