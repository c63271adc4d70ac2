// Does a compiled rule distinguish fails, passes, not applicable, ask and error?
import { describe, expect, it } from 'vitest';
import {
  compileCondition,
  compileRules,
  evaluate,
  findings,
  testCondition,
} from '../../../lib/rules/compile';
import type { Condition, Rule } from '../../../lib/rules/format';
import type { Facts } from '../../../lib/rules/operator-names';
import { leaf, ruleOf } from './build';

const inZhejiang = leaf('province', 'equal', 'zhejiang');
const isAdult = leaf('age', 'greaterThanInclusive', 18);
const rule = ruleOf('adult', [inZhejiang], isAdult);
const stateOf = (one: Rule, facts: Facts) => evaluate(compileRules([one]), facts)[0]?.state;

describe('the state of a rule', () => {
  it.each<[Facts, string]>([
    [{ province: 'zhejiang', age: 17 }, 'fails'],
    [{ province: 'zhejiang', age: 18 }, 'passes'],
    [{ province: 'hunan', age: 17 }, 'not-applicable'],
    [{ province: 'hunan' }, 'not-applicable'],
    [{ province: 'zhejiang' }, 'ask'],
    [{ age: 17 }, 'ask'],
    [{}, 'ask'],
    [{ age: 18 }, 'passes'], // wherever it is, it cannot fail
    [{ province: null, age: 17 }, 'not-applicable'],
    [{ province: 'zhejiang', age: null }, 'fails'],
    [{ province: 'zhejiang', age: '17' }, 'error'],
    [{ province: 'hunan', age: '17' }, 'not-applicable'], // the fault cannot matter
    [{ province: ['zhejiang'], age: 17 }, 'error'],
  ])('%o is %s', (facts, state) => {
    expect(stateOf(rule, facts)).toBe(state);
    const seen = ['fails', 'ask', 'error'].includes(state);
    expect(findings(compileRules([rule]), facts).map((one) => one.state)).toEqual(seen ? [state] : []);
  });

  it.each([31, 32, 33, 63, 64, 65, 96])(
    'loses none of %i rules, and shows none that is excluded',
    (count) => {
      const provinces = ['zhejiang', 'hunan', 'hebei'];
      const rules = Array.from({ length: count }, (_, at) =>
        ruleOf(`rule${at}`, [leaf('province', 'equal', provinces[at % 3] ?? '')], isAdult),
      );
      const compiled = compileRules(rules);
      for (const facts of [{ province: 'hunan', age: 17 }, { province: 'hebei' }, { age: 17 }]) {
        const open = evaluate(compiled, facts).filter(({ state }) => state === 'fails' || state === 'ask');
        expect(findings(compiled, facts)).toEqual(open);
      }
    },
  );

  it('shows a statement without a requirement when it applies', () => {
    const todo = ruleOf('mail', [inZhejiang], null, 'todo');
    expect(stateOf(todo, { province: 'zhejiang' })).toBe('fails');
    expect(stateOf(todo, { province: 'hunan' })).toBe('not-applicable');
    expect(stateOf(todo, {})).toBe('ask');
  });

  it('always applies when nothing stands before the requirement', () => {
    expect(stateOf(ruleOf('adult', [], isAdult), { age: 3 })).toBe('fails');
    expect(stateOf(ruleOf('adult', [], isAdult), { age: 30 })).toBe('passes');
  });

  it('names only the facts that still matter', () => {
    const either: Condition = {
      any: [{ all: [leaf('a', 'equal', 1), leaf('b', 'equal', 1)] }, leaf('c', 'equal', 1)],
    };
    const [result] = evaluate(compileRules([ruleOf('r', [inZhejiang], either)]), {
      province: 'zhejiang',
      a: 2,
    });
    expect(result).toMatchObject({ state: 'ask', unknown: ['c'] });
  });

  it('says which comparison could not be made, and leaves the other rules alone', () => {
    const results = evaluate(compileRules([rule, ruleOf('fine', [inZhejiang], leaf('age', 'notEqual', 0))]), {
      province: 'zhejiang',
      age: 'old',
    });
    expect(results[0]?.error).toBe('greaterThanInclusive cannot compare age, a string, with a number');
    expect(results[1]?.state).toBe('passes');
  });

  it('turns a rule that cannot be compiled into an error and runs the others', () => {
    const broken = ruleOf('broken', [{ condition: 'nowhere' }]);
    const alien: Condition = JSON.parse('{"fact":"age","operator":"isOdd","value":1}');
    const results = evaluate(compileRules([broken, ruleOf('alien', [alien]), rule]), {
      province: 'zhejiang',
      age: 1,
    });
    expect(results.map((one) => one.state)).toEqual(['error', 'error', 'fails']);
    expect(results[0]?.error).toBe('no condition is named nowhere');
  });
});

describe('surroundings', () => {
  const personal = leaf('category', 'equal', 'personal');

  it('uses named conditions, also inside each other', () => {
    const conditions = { personal, organization: { not: { condition: 'personal' } } };
    const test = compileCondition({ condition: 'organization' }, { conditions });
    expect([test({ category: 'personal' }), test({ category: 'enterprise' }), test({})]).toEqual([
      false,
      true,
      null,
    ]);
  });

  it('refuses conditions in a circle and names the circle', () => {
    const conditions: Record<string, Condition> = {
      a: { not: { condition: 'b' } },
      b: { all: [{ condition: 'a' }] },
    };
    expect(() => compileRules([], { conditions })).toThrow('conditions in a circle: a > b > a');
  });

  it('refuses conditions that double at every name', () => {
    const conditions: Record<string, Condition> = { c0: { all: [personal, personal] } };
    for (let i = 1; i < 40; i += 1)
      conditions[`c${i}`] = { all: [{ condition: `c${i - 1}` }, { condition: `c${i - 1}` }] };
    expect(() => compileRules([], { conditions })).toThrow('more than 2000 comparisons');
  });

  it('puts known facts in before any profile is seen', () => {
    const known = { 'table.smsProvinces': ['zhejiang', 'hunan'], 'table.minAge': 16 };
    const sms = ruleOf(
      'sms',
      [leaf('province', 'in', { fact: 'table.smsProvinces' })],
      leaf('age', 'greaterThanInclusive', { fact: 'table.minAge' }),
    );
    const compiled = compileRules([sms], { known });
    expect(evaluate(compiled, { province: 'hunan', age: 15 })[0]?.state).toBe('fails');
    expect(compiled.slots.names).toEqual(['province', 'age']);
    expect(evaluate(compiled, { province: 'tibet', age: 15 })[0]?.state).toBe('not-applicable');
    expect(evaluate(compileRules([sms]), { province: 'hunan', age: 15 })[0]?.unknown).toEqual([
      'table.smsProvinces',
      'table.minAge',
    ]);
  });

  it('compares two facts of one profile', () => {
    const same = leaf('phone', 'notEqual', { fact: 'emergencyPhone' });
    expect(testCondition(same, { phone: '1', emergencyPhone: '1' })).toBe(false);
    expect(testCondition(same, { phone: '1', emergencyPhone: '2' })).toBe(true);
    expect(testCondition(same, { phone: '1' })).toBeNull();
  });
});

describe('an undecided rule', () => {
  const zhejiang = leaf('province', 'equal', 'zhejiang');
  const adult = ruleOf('adult', [zhejiang], isAdult);
  const asked = (facts: Facts) => evaluate(compileRules([adult]), facts)[0];

  it('asks first whether it applies, then for what it requires', () => {
    expect(asked({})).toMatchObject({ state: 'ask', unknown: ['province', 'age'], next: ['province'] });
    expect(asked({ province: 'zhejiang' })).toMatchObject({ unknown: ['age'], next: ['age'] });
  });

  it('asks nothing whose answer cannot matter', () => {
    expect(asked({ province: 'hunan' })).toMatchObject({ state: 'not-applicable', unknown: [] });
    expect(asked({ age: 18 })).toMatchObject({ state: 'passes', unknown: [] });
  });

  it('is distinguished from what it asked about the client before', () => {
    const compiled = compileRules([adult]);
    const asks = [{}, { province: 'zhejiang' }, {}, { age: 3 }].map(
      (facts) => evaluate(compiled, facts)[0]?.unknown,
    );
    expect(asks).toEqual([['province', 'age'], ['age'], ['province', 'age'], ['province']]);
  });

  it('is asked about what is left in more ways than are kept', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const compiled = compileRules([ruleOf('many', [{ any: names.map((name) => leaf(name, 'equal', 1)) }])]);
    for (let gaps = 1; gaps < 64; gaps += 1) {
      const left = names.filter((_, at) => (gaps >> at) % 2 === 1);
      const facts = Object.fromEntries(names.filter((name) => !left.includes(name)).map((name) => [name, 0]));
      expect(evaluate(compiled, facts)[0]?.unknown).toEqual(left);
    }
  });
});

describe('findings', () => {
  const rules = [
    ruleOf('z', [leaf('province', 'in', ['zhejiang', 'zhejiang', 'hunan'])], isAdult),
    ruleOf('everywhere', [], isAdult),
    ruleOf('h', [leaf('province', 'equal', 'hunan')], isAdult),
  ];

  it('come in rule order, each once', () => {
    const names = (facts: Facts) => findings(compileRules(rules), facts).map((one) => one.rule.name);
    expect(names({ province: 'hunan', age: 1 })).toEqual(['z', 'everywhere', 'h']);
    expect(names({ province: 'zhejiang', age: 1 })).toEqual(['z', 'everywhere']);
    expect(names({ age: 1 })).toEqual(['z', 'everywhere', 'h']);
    expect(names({ province: 'tibet', age: 18 })).toEqual([]);
  });
});
