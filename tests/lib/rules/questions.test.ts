// Which missing fact is worth asking first?
import { expect, it } from 'vitest';
import { compileRules, evaluate } from '../../../lib/rules/compile';
import type { Facts, Rule } from '../../../lib/rules/format';
import { rankQuestions } from '../../../lib/rules/questions';
import { leaf, ruleOf } from './build';

function questions(rules: readonly Rule[], facts: Facts) {
  const compiled = compileRules(rules);
  return rankQuestions(compiled, evaluate(compiled, facts), facts);
}
const zhejiang = leaf('province', 'equal', 'zhejiang');

it('puts first the fact that can settle the most undecided blocks', () => {
  const rules = [
    ruleOf('a', [zhejiang], leaf('age', 'greaterThan', 17)),
    ruleOf('b', [zhejiang], leaf('phone', 'isEmpty', true)),
    ruleOf('hint', [leaf('colour', 'equal', 'red')], null, 'info'),
  ];
  expect(questions(rules, {})).toEqual([
    { fact: 'province', settles: 2, isNext: true, rules: ['a', 'b'] },
    { fact: 'age', settles: 1, isNext: false, rules: ['a'] },
    { fact: 'phone', settles: 1, isNext: false, rules: ['b'] },
    { fact: 'colour', settles: 0, isNext: true, rules: ['hint'] },
  ]);
});

it('asks for what is required once the rule applies', () => {
  const rules = [ruleOf('a', [zhejiang], leaf('age', 'greaterThan', 17))];
  expect(questions(rules, { province: 'zhejiang' })).toMatchObject([
    { fact: 'age', settles: 1, isNext: true },
  ]);
});

it('asks nothing whose answer cannot matter', () => {
  const rules = [ruleOf('a', [zhejiang], leaf('age', 'greaterThan', 17))];
  expect(questions(rules, { province: 'hunan' })).toEqual([]);
  expect(questions(rules, { age: 18 })).toEqual([]);
});

it('does not count a rule that needs a second answer as well', () => {
  const both = {
    any: [
      { all: [leaf('x', 'equal', 1), leaf('y', 'equal', 1)] },
      { all: [leaf('x', 'equal', 2), leaf('z', 'equal', 1)] },
    ],
  };
  const found = questions([ruleOf('a', [zhejiang], both)], { province: 'zhejiang' });
  expect(found.map(({ fact, settles }) => [fact, settles])).toEqual([
    ['x', 1],
    ['y', 0],
    ['z', 0],
  ]);
});

it('does not say that one fact settles a comparison of two missing ones', () => {
  const same = ruleOf('a', [], leaf('phone', 'notEqual', { fact: 'emergencyPhone' }));
  expect(questions([same], {}).map((one) => one.settles)).toEqual([0, 0]);
  expect(questions([same], { phone: '1' })).toMatchObject([{ fact: 'emergencyPhone', settles: 1 }]);
});
