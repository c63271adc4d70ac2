// Does every rule answer its cases as they say, in our engine and in json-rules-engine, and has each rule all it needs?
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { tableFacts, tablesOf } from '../lib/filing/rulebook/tables';
import { compileRules, evaluate } from '../lib/rules/compile';
import type { Facts, Rule } from '../lib/rules/format';
import { runReference } from '../lib/rules/reference';
import { loadRulebook } from '../rules/index';
import { RULES_FOLDER, readJson, readRuleFiles } from '../scripts/rule-files';

const State = z.enum(['fails', 'passes', 'not-applicable', 'ask']);
const Case = z.strictObject({
  name: z.string().min(1),
  on: z.iso.date(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  expect: z.record(z.string(), State).refine((states) => Object.keys(states).length > 0, 'expects nothing'),
});
type Case = z.infer<typeof Case>;

const book = loadRulebook(readRuleFiles());
const tables = tablesOf(book.provinces.values());
const files = ['national', 'provinces'].flatMap((folder) =>
  readdirSync(`${RULES_FOLDER}${folder}`)
    .filter((file) => file.endsWith('.cases.json'))
    .map((file) => `${folder}/${file}`),
);
const casesIn = (file: string) => z.array(Case).parse(readJson(`${RULES_FOLDER}${file}`, `rules/${file}`));

/** The facts of a case with those of its province's tables; what the case says itself counts first. */
function factsOf(one: Case): Facts {
  const id = one.facts['entity.province'];
  const province = typeof id === 'string' ? book.provinces.get(id) : undefined;
  return { ...tableFacts(province, one.on, tables), ...one.facts };
}

function rulesOf(one: Case): readonly Rule[] {
  return book.rules.filter(
    ({ name, meta }) => name in one.expect && meta.from <= one.on && (meta.to === null || one.on < meta.to),
  );
}

describe.each(files)('%s', (file) => {
  const cases = casesIn(file);

  it('answers as it says', () => {
    for (const one of cases) {
      const results = evaluate(compileRules(rulesOf(one)), factsOf(one));
      const states = Object.fromEntries(results.map(({ rule, state }) => [rule.name, state]));
      expect({ case: one.name, states }).toEqual({ case: one.name, states: one.expect });
    }
  });

  it('answers the same in json-rules-engine', async () => {
    for (const one of cases) {
      const rules = rulesOf(one);
      const [answer] = await runReference(rules, factsOf(one));
      const fails = { fails: true, passes: false, 'not-applicable': false, ask: null };
      const expected = fails[one.expect[rules[0]?.name ?? ''] ?? 'ask'];
      expect({ case: one.name, answer }).toEqual({ case: one.name, answer: expected });
    }
  });
});

describe('the proof of the rulebook', () => {
  const all = files.flatMap(casesIn);
  const statesOf = (name: string) =>
    new Set(all.map((one) => one.expect[name]).filter((state) => state !== undefined));

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
      const names = casesIn(file).map(({ name }) => name);
      expect([file, names.length]).toEqual([file, new Set(names).size]);
    }
  });
});
