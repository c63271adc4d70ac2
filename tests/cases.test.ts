// Does every rule answer its cases as they say, and has each rule all the cases it needs?
import { describe, expect, it } from 'vitest';
import { caseFactsIn, rulesOfCase } from '../lib/filing/rulebook/rule-cases';
import { tablesOf } from '../lib/filing/rulebook/tables';
import { compileRules, evaluate } from '../lib/rules/compile';
import { ruleCaseFiles, ruleCasesIn } from '../scripts/cases/rule-cases';
import { book } from './rulebook';

const tables = tablesOf(book.provinces.values());
const factsOf = caseFactsIn(book);
const files = ruleCaseFiles();

describe.each(files)('%s', (file) => {
  const cases = ruleCasesIn(file);

  it('answers as it says', () => {
    for (const one of cases) {
      const results = evaluate(compileRules(rulesOfCase(book.rules, one)), factsOf(one));
      const states = Object.fromEntries(results.map(({ rule, state }) => [rule.name, state]));
      expect({ case: one.name, states }).toEqual({ case: one.name, states: one.expect });
    }
  });
});

describe('the proof of the rulebook', () => {
  const all = files.flatMap(ruleCasesIn);
  /** Rule → the states that its cases expect; gathered in one pass over the thousands of cases. */
  const expected = new Map<string, Set<string>>();
  for (const one of all)
    for (const [name, state] of Object.entries(one.expect))
      expected.set(name, (expected.get(name) ?? new Set()).add(state));
  const statesOf = (name: string): ReadonlySet<string> => expected.get(name) ?? new Set();

  it('holds for every rule a case in which it fails, one in which it does not, and one in which it asks', () => {
    const lacking = book.rules
      .map(({ name, conditions }) => ({
        name,
        states: statesOf(name),
        requires: 'not' in (conditions.all.at(-1) ?? {}),
      }))
      .filter(
        ({ states, requires }) =>
          !(states.has('fails') && states.has('ask') && states.has(requires ? 'passes' : 'not-applicable')),
      );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('holds for every table of a province that a check reads a case in that province', () => {
    const checks = book.rules.filter(({ name }) => tables.has(name)).map(({ name }) => name);
    const lacking = [...book.provinces.values()].flatMap(({ province, tables: own }) =>
      checks
        .filter((name) => name in own)
        .filter((name) => !all.some((one) => name in one.expect && one.facts['entity.province'] === province))
        .map((name) => `${province}: ${name}`),
    );
    expect(lacking).toEqual([]);
  });

  it('says no case twice in one file', () => {
    for (const file of files) {
      const names = ruleCasesIn(file).map(({ name }) => name);
      expect([file, names.length]).toEqual([file, new Set(names).size]);
    }
  });
});
