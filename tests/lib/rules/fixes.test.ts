// Does every proposed change remove its finding without causing a new blocking one?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules, evaluate } from '../../../lib/rules/compile';
import { applyChanges, type Changeability, findFixes } from '../../../lib/rules/fixes';
import type { Rule } from '../../../lib/rules/format';
import type { Facts, FactValue } from '../../../lib/rules/operator-names';
import { fullFacts, rules as someRules, trials } from './arbitrary';
import { leaf, ruleOf } from './build';

const costs: Record<string, number | null> = { age: 5, documents: 1, province: null, category: 9, expiry: 2 };
const able: Changeability = { cost: (fact) => costs[fact] ?? null };

function changesFor(rules: readonly Rule[], facts: Facts, how: Changeability = able) {
  const compiled = compileRules(rules);
  const [first] = evaluate(compiled, facts);
  if (first === undefined) throw new Error('no rule');
  return findFixes(compiled, first, facts, how).map(({ changes, cost }) => [
    Object.fromEntries(changes.map((one) => [one.fact, one.value])),
    cost,
  ]);
}
const zhejiang = leaf('province', 'equal', 'zhejiang');

describe('fixes', () => {
  it.each<[string, Rule, Facts, Record<string, FactValue>]>([
    [
      'add a document',
      ruleOf('a', [zhejiang], leaf('documents', 'contains', 'permit')),
      { documents: ['licence'] },
      { documents: ['licence', 'permit'] },
    ],
    [
      'add all documents',
      ruleOf('a', [zhejiang], leaf('documents', 'includesAll', ['x', 'y'])),
      { documents: [] },
      { documents: ['x', 'y'] },
    ],
    [
      'start a list that is none',
      ruleOf('a', [zhejiang], leaf('documents', 'contains', 'x')),
      { documents: null },
      { documents: ['x'] },
    ],
    [
      'take one out',
      ruleOf('a', [zhejiang], leaf('documents', 'doesNotContain', 'x')),
      { documents: ['x', 'y'] },
      { documents: ['y'] },
    ],
    [
      'reach a limit',
      ruleOf('a', [zhejiang], leaf('age', 'greaterThanInclusive', 18)),
      { age: 17 },
      { age: 18 },
    ],
    ['stay under a limit', ruleOf('a', [zhejiang], leaf('age', 'lessThan', 60)), { age: 60 }, { age: 59 }],
    [
      'wait for a day',
      ruleOf('a', [zhejiang], leaf('expiry', 'onOrAfter', '2020-03-01')),
      { expiry: '2020-01-01' },
      { expiry: '2020-03-01' },
    ],
    [
      'come before a day',
      ruleOf('a', [zhejiang], leaf('expiry', 'before', '2020-03-01')),
      { expiry: '2020-03-01' },
      { expiry: '2020-02-29' },
    ],
    [
      'equal another fact',
      ruleOf('a', [zhejiang], leaf('age', 'equal', { fact: 'least' })),
      { age: 1, least: 4 },
      { age: 4 },
    ],
  ])('%s', (_, rule, facts, change) => {
    expect(changesFor([rule], { province: 'zhejiang', ...facts })[0]?.[0]).toEqual(change);
  });

  const either = ruleOf('a', [leaf('category', 'equal', 'personal')], {
    any: [leaf('age', 'greaterThanInclusive', 18), leaf('documents', 'contains', 'consent')],
  });

  it('name the cheapest first, and may make the rule not apply', () => {
    const how = {
      ...able,
      domain: (fact: string) => (fact === 'category' ? ['personal', 'enterprise'] : null),
    };
    expect(changesFor([either], { category: 'personal', age: 17, documents: [] }, how)).toEqual([
      [{ documents: ['consent'] }, 1],
      [{ age: 18 }, 5],
      [{ category: 'enterprise' }, 9],
    ]);
  });

  it('leave out what would cause another block, but not what causes a hint', () => {
    const forbids = (severity: 'block' | 'warn') =>
      ruleOf('b', [], leaf('documents', 'doesNotContain', 'consent'), severity);
    const facts = { category: 'personal', age: 17, documents: [] };
    expect(changesFor([either, forbids('block')], facts)).toEqual([[{ age: 18 }, 5]]);
    expect(changesFor([either, forbids('warn')], facts)[0]).toEqual([{ documents: ['consent'] }, 1]);
  });

  it('exceed a limit by the least that the fact can grow', () => {
    const over = ruleOf('a', [], leaf('age', 'greaterThan', 3));
    const how = { ...able, step: () => 0.5 };
    expect([changesFor([over], { age: 3 }), changesFor([over], { age: 3 }, how)]).toEqual([
      [[{ age: 4 }, 5]],
      [[{ age: 3.5 }, 5]],
    ]);
  });

  it('change two facts when one is not enough', () => {
    const both = ruleOf('a', [], {
      all: [leaf('age', 'greaterThan', 17), leaf('documents', 'contains', 'x')],
    });
    expect(changesFor([both], { age: 3, documents: [] })).toEqual([[{ documents: ['x'], age: 18 }, 6]]);
  });

  it('offer two together beside the one that is enough alone, and no pair with one that is', () => {
    const either = ruleOf('a', [], {
      any: [
        leaf('age', 'greaterThan', 17),
        { all: [leaf('documents', 'contains', 'x'), leaf('expiry', 'onOrAfter', '2020-03-01')] },
      ],
    });
    const facts = { age: 3, documents: [], expiry: '2020-01-01' };
    expect(changesFor([either], facts)).toEqual([
      [{ age: 18 }, 5],
      [{ documents: ['x'], expiry: '2020-03-01' }, 3],
    ]);
  });

  it('compute derived facts again before they are judged', () => {
    const facts = { age: 17, isAdult: false };
    const rule = ruleOf('a', [], leaf('isAdult', 'equal', true));
    const how = {
      ...able,
      domain: () => [16, 18],
      causes: (fact: string) => (fact === 'isAdult' ? ['age'] : []),
      complete: (now: Facts) => ({ ...now, isAdult: Number(now.age) >= 18 }),
    };
    expect(changesFor([rule], facts, how)[0]).toEqual([{ age: 18 }, 5]);
  });

  it('are none when nothing can be changed, and for a rule that does not fail', () => {
    expect(changesFor([ruleOf('a', [], zhejiang)], { province: 'hunan' })).toEqual([]);
    expect(changesFor([ruleOf('a', [], zhejiang)], {})).toEqual([]);
  });
});

it('never proposes a change that leaves the finding or raises a new block', () => {
  let proposed = 0;
  const all: Changeability = { cost: (fact) => fact.length };
  const named = { named1: leaf('yes1', 'equal', true), named2: leaf('yes2', 'equal', true) };
  fc.assert(
    fc.property(someRules, fullFacts, (some, facts) => {
      const compiled = compileRules(some, { conditions: named });
      const before = evaluate(compiled, facts).filter((one) => one.state === 'fails');
      for (const result of before)
        for (const { changes } of findFixes(compiled, result, facts, all)) {
          proposed += 1;
          const after = evaluate(compiled, applyChanges(facts, changes, all)).filter(
            (one) => one.state === 'fails',
          );
          const names = before.map((one) => one.rule.name);
          expect(after.map((one) => one.rule.name)).not.toContain(result.rule.name);
          expect(after.every((one) => names.includes(one.rule.name))).toBe(true);
        }
    }),
    trials(500),
  );
  expect(proposed).toBeGreaterThan(100);
});
