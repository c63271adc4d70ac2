// Does the index over the rules exclude only rules that can neither fail nor be undecided?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules, evaluate, findings } from '@/lib/rules/compile';
import { buildGuardIndex, forEachCandidate, type GuardIndex } from '@/lib/rules/guards';
import type { Facts } from '@/lib/rules/operator-names';
import { conditions, fullFacts, gaps, guardedRules, trials, without } from './arbitrary';
import { leaf, ruleOf } from './build';

function candidatesFor(index: GuardIndex, facts: Facts): readonly number[] {
  const found: number[] = [];
  forEachCandidate(index, facts, (rule) => found.push(rule));
  return found;
}

const SEEN = ['fails', 'ask', 'error'];

it('finds what every rule answers by itself, whatever is known', () => {
  let ruledOut = 0;
  fc.assert(
    fc.property(guardedRules, fullFacts, gaps, conditions, (rules, facts, left, named) => {
      const compiled = compileRules(rules, { conditions: named });
      const known = without(facts, left);
      ruledOut += rules.length - candidatesFor(compiled.index, known).length;
      const all = evaluate(compiled, known).filter(({ state }) => SEEN.includes(state));
      expect(findings(compiled, known)).toEqual(all);
    }),
    trials(500),
  );
  expect(ruledOut).toBeGreaterThan(trials(500).numRuns); // the index did answer, again and again
});

describe('the candidates', () => {
  const four = (make: (entry: string) => ReturnType<typeof ruleOf>) => ['a', 'b', 'c', 'd'].map(make);
  const candidates = (rules: ReturnType<typeof four>, facts: Facts) =>
    candidatesFor(buildGuardIndex(rules, {}), facts).map((rule) => rules[rule]?.name);

  it('exclude rules whose requirement is known to hold', () => {
    const rules = four((entry) => ruleOf(entry, [], leaf('faults', 'doesNotContain', entry)));
    expect(candidates(rules, { faults: ['b', 'x'] })).toEqual(['b']);
    expect(candidates(rules, { faults: null })).toEqual([]);
    expect(candidates(rules, {})).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are no rules that ask for another value, or for another than this', () => {
    expect(
      candidates(
        four((entry) => ruleOf(entry, [leaf('type', 'equal', entry)])),
        { type: 'c' },
      ),
    ).toEqual(['c']);
    expect(
      candidates(
        four((entry) => ruleOf(entry, [leaf('type', 'notEqual', entry)])),
        { type: 'c' },
      ),
    ).toEqual(['a', 'b', 'd']);
  });

  it('are no rules that ask several times for one fact, unless the value meets all of it', () => {
    const rules = four((entry) =>
      ruleOf(entry, [leaf('type', 'in', ['x', entry]), leaf('type', 'in', [entry, 'y', 'z'])]),
    );
    const negated = four((entry) =>
      ruleOf(entry, [leaf('type', 'in', [entry, 'x']), leaf('type', 'notEqual', entry)]),
    );
    expect(candidates(rules, { type: 'c' })).toEqual(['c']);
    expect(candidates(rules, { type: 'x' })).toEqual([]);
    expect(candidates(negated, { type: 'c' })).toEqual([]);
    expect(candidates(negated, { type: 'x' })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are all rules where the fact is of a kind that they cannot compare', () => {
    const rules = four((entry) => ruleOf(entry, [leaf('type', 'equal', entry)]));
    expect(candidates(rules, { type: ['c'] })).toEqual(['a', 'b', 'c', 'd']);
  });
});
