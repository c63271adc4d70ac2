// Do our engine and json-rules-engine give the same answers, whatever the rules and facts?
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RuleState } from '../../lib/rules/answer';
import { compileRules, evaluate, findings, testCondition } from '../../lib/rules/compile';
import { explainAs, PLAIN, type Trace } from '../../lib/rules/explain';
import type { Rule } from '../../lib/rules/format';
import type { Facts } from '../../lib/rules/operator-names';
import { runReference, runUnchanged } from '../../lib/rules/reference';
import type { Conditions } from '../../lib/rules/tree';
import {
  condition,
  conditions,
  fullFacts,
  gaps,
  guardedRules,
  rule,
  rules,
  trials,
  without,
} from '../lib/rules/arbitrary';
import { traceOf } from '../lib/rules/build';

/** Does the rule fail? null: not decided. */
const failsOf = (state: RuleState | undefined): boolean | null =>
  state === 'fails' ? true : state === 'passes' || state === 'not-applicable' ? false : null;
const TIMEOUT = 1_800_000;

it('answers as json-rules-engine does when every fact is known', { timeout: TIMEOUT }, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(rules, fullFacts, conditions, async (some, facts, named) => {
      const results = evaluate(compileRules(some, { conditions: named }), facts);
      const decided = results.filter((one) => one.state !== 'error');
      compared += decided.length;
      const fired = await Promise.all(decided.map((one) => firesUnchanged(one.rule, facts, named)));
      expect(decided.map((one) => failsOf(one.state))).toEqual(fired);
    }),
    trials(),
  );
  expect(compared).toBeGreaterThan(trials().numRuns); // most rules can be checked: the comparison is not empty
});

/** One rule by itself: a faulty leaf elsewhere makes json-rules-engine reject the parts run. */
async function firesUnchanged(one: Rule, facts: Facts, named: Conditions): Promise<boolean> {
  return (await runUnchanged([one], facts, { conditions: named })).has(one.name);
}

it('answers as two runs of json-rules-engine do when facts are missing', { timeout: TIMEOUT }, async () => {
  const seen = { true: 0, false: 0, null: 0 };
  await fc.assert(
    fc.asyncProperty(rules, fullFacts, gaps, conditions, async (some, facts, left, named) => {
      const known = without(facts, left);
      const results = evaluate(compileRules(some, { conditions: named }), known);
      const ours = results.map((one) => failsOf(one.state));
      for (const one of ours) seen[`${one}`] += 1;
      expect(ours).toEqual(await runReference(some, known, { conditions: named }));
    }),
    trials(),
  );
  expect(Math.min(seen.true, seen.false, seen.null)).toBeGreaterThan(trials().numRuns / 10);
});

it('never withdraws a definite answer when missing facts are filled in', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(rules, fullFacts, gaps, conditions, (some, facts, left, named) => {
      const compiled = compileRules(some, { conditions: named });
      const before = evaluate(compiled, without(facts, left));
      const after = evaluate(compiled, facts);
      before.forEach((one, i) => {
        const definite = failsOf(one.state);
        if (definite !== null) expect(failsOf(after[i]?.state)).toBe(definite);
      });
    }),
    trials(),
  );
});

it('stays undecided as long as none of the facts it asks for is known', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(rule, fullFacts, gaps, conditions, (one, facts, left, named) => {
      const compiled = compileRules([one], { conditions: named });
      const [before] = evaluate(compiled, without(facts, left));
      if (before?.state !== 'ask') return;
      expect(before.unknown.length).toBeGreaterThan(0);
      const others = without(facts, before.unknown);
      expect(failsOf(evaluate(compiled, others)[0]?.state)).toBeNull();
    }),
    trials(),
  );
});

it('finds with the index what it finds without, in the same order', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.oneof(rules, guardedRules), fullFacts, gaps, conditions, (some, facts, left, named) => {
      const compiled = compileRules(some, { conditions: named });
      const known = without(facts, left);
      const all = evaluate(compiled, known).filter((one) => ['fails', 'ask', 'error'].includes(one.state));
      expect(findings(compiled, known)).toEqual(all);
    }),
    trials(),
  );
});

it('inserts known facts without changing any answer', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(rules, fullFacts, gaps, (some, facts, left) => {
      const named = {
        named1: { fact: 'yes1', operator: 'equal', value: true },
        named2: { condition: 'named1' },
      } as const;
      const known = without(facts, left);
      const states = evaluate(compileRules(some, { conditions: named }), facts).map((one) => one.state);
      const inlined = compileRules(some, { conditions: named, known });
      expect(evaluate(inlined, without(facts, Object.keys(known))).map((one) => one.state)).toEqual(states);
    }),
    trials(),
  );
});

/** The value of a trace worked out again from its leaves. */
function stateAgain(trace: Trace): Trace['state'] {
  const states = (trace.children ?? []).map(stateAgain);
  if (trace.kind === 'leaf') return trace.state;
  if (trace.kind === 'not')
    return states[0] === 'true' ? 'false' : states[0] === 'false' ? 'true' : 'unknown';
  const [decides, otherwise] =
    trace.kind === 'all' ? (['false', 'true'] as const) : (['true', 'false'] as const);
  return states.includes(decides) ? decides : states.includes('unknown') ? 'unknown' : otherwise;
}

it('explains each answer by a tree whose leaves give that answer', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(condition, rule, fullFacts, gaps, conditions, (one, some, facts, left, named) => {
      const known = without(facts, left);
      const trace = traceOf(one, known, { conditions: named });
      const answer = testCondition(one, known, { conditions: named });
      expect(stateAgain(trace)).toBe(answer === null ? 'unknown' : String(answer));
      expect(trace.state).toBe(stateAgain(trace));
      const compiled = compileRules([some], { conditions: named });
      const results = evaluate(compiled, known);
      const [why] = explainAs(PLAIN, compiled, results, known);
      const { parts: lines = [], guards = 0 } = why ?? {};
      expect(lines.every((line) => line.state === stateAgain(line))).toBe(true);
      if (results[0]?.state === 'fails') expect(lines[guards]?.state ?? 'false').toBe('false');
      if (results[0]?.state === 'fails')
        expect(lines.slice(0, guards).every((line) => line.state === 'true')).toBe(true);
    }),
    trials(),
  );
});
