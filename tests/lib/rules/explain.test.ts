// Does a trace say what was found and what was wanted, and agree with the answer?
import { expect, it } from 'vitest';
import { compileRules, evaluate, findings } from '../../../lib/rules/compile';
import { explainAs, PLAIN } from '../../../lib/rules/explain';
import { leaf, ruleOf, traceOf } from './build';

const rule = ruleOf('adult', [leaf('province', 'in', { fact: 'table.provinces' })], {
  any: [leaf('age', 'greaterThanInclusive', 18), { not: leaf('country', 'equal', { fact: 'home' }) }],
});

it('shows what was found, what was wanted, and where the wanted value came from', () => {
  const facts = { province: 'hunan', age: 17, home: 'CN', country: 'CN' };
  const compiled = compileRules([rule], { known: { 'table.provinces': ['hunan'] } });
  const [trace] = explainAs(PLAIN, compiled, findings(compiled, facts), facts);
  expect(trace?.guards).toBe(1);
  expect(trace?.parts[0]).toEqual({
    kind: 'leaf',
    state: 'true',
    fact: 'province',
    operator: 'in',
    have: 'hunan',
    want: ['hunan'],
    wantFact: 'table.provinces',
  });
  expect(trace?.parts[1]).toEqual({
    kind: 'any',
    state: 'false',
    children: [
      { kind: 'leaf', state: 'false', fact: 'age', operator: 'greaterThanInclusive', have: 17, want: 18 },
      {
        kind: 'not',
        state: 'false',
        children: [
          {
            kind: 'leaf',
            state: 'true',
            fact: 'country',
            operator: 'equal',
            have: 'CN',
            want: 'CN',
            wantFact: 'home',
          },
        ],
      },
    ],
  });
});

it('distinguishes missing from known to be none', () => {
  expect(traceOf(leaf('age', 'lessThan', 5), {})).toMatchObject({
    state: 'unknown',
    have: undefined,
  });
  expect(traceOf(leaf('age', 'lessThan', 5), { age: null })).toMatchObject({
    state: 'false',
    have: null,
  });
});

it('shows the known fact that a condition is about', () => {
  const trace = traceOf(leaf('minAge', 'equal', 16), {}, { known: { minAge: 16 } });
  expect(trace).toMatchObject({ state: 'true', fact: 'minAge', have: 16, want: 16 });
});

it('has nothing to show for a rule that could not be compiled', () => {
  const compiled = compileRules([ruleOf('broken', [{ condition: 'nowhere' }])]);
  expect(explainAs(PLAIN, compiled, evaluate(compiled, {}), {})).toEqual([{ parts: [], guards: 0 }]);
});
