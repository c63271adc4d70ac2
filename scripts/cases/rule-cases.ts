// What should each rule answer? The cases that stand beside the rules, and the facts they speak of.
import { readdirSync } from 'node:fs';
import * as z from 'zod';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { tableFacts, tablesOf } from '../../lib/filing/rulebook/tables';
import { isInForce } from '../../lib/rules/as-of';
import type { Facts, Rule } from '../../lib/rules/format';
import { RULES_FOLDER, readJson } from '../rule-files';

const State = z.enum(['fails', 'passes', 'not-applicable', 'ask']);
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

const CaseWithVariants = z.strictObject({
  name: z.string().min(1),
  on: z.iso.date(),
  facts: z.record(z.string(), value),
  expect: z.record(z.string(), State).refine((states) => Object.keys(states).length > 0, 'expects nothing'),
  /** Answer → values each of which, put in place of what the facts say, leads to it. */
  instead: z.partialRecord(State, z.array(z.record(z.string(), value)).min(1)).optional(),
});
export type RuleCase = Omit<z.infer<typeof CaseWithVariants>, 'instead'>;

/** The files of cases beside rules, below rules/. */
export function ruleCaseFiles(): readonly string[] {
  return ['national', 'provinces'].flatMap((folder) =>
    readdirSync(`${RULES_FOLDER}${folder}`)
      .filter((file) => file.endsWith('.cases.json'))
      .map((file) => `${folder}/${file}`),
  );
}

/** The cases of one such file, each variant as a case of its own. */
export function ruleCasesIn(file: string): readonly RuleCase[] {
  const parsed = z.array(CaseWithVariants).parse(readJson(`${RULES_FOLDER}${file}`, `rules/${file}`));
  return parsed.flatMap(({ instead = {}, ...one }) => [one, ...variantsOf(one, instead)]);
}

function variantsOf(one: RuleCase, instead: Readonly<Record<string, readonly Facts[]>>): RuleCase[] {
  return Object.entries(instead).flatMap(([state, changes]) =>
    changes.map((change) => ({
      name: `${one.name}, instead ${JSON.stringify(change)}`,
      on: one.on,
      facts: { ...one.facts, ...(change as RuleCase['facts']) }, // parsed as such just above
      expect: Object.fromEntries(Object.keys(one.expect).map((rule) => [rule, State.parse(state)])),
    })),
  );
}

/** Gives the facts of a case with those of its province's tables; what the case says itself counts first. */
export function caseFactsIn(book: Rulebook): (one: RuleCase) => Facts {
  const tables = tablesOf(book.provinces.values());
  return (one) => {
    const id = one.facts['entity.province'];
    const province = typeof id === 'string' ? book.provinces.get(id) : undefined;
    return { ...tableFacts(province, one.on, tables), ...one.facts };
  };
}

/** The rules a case speaks of that hold on its day. */
export function rulesOfCase(rules: readonly Rule[], one: RuleCase): readonly Rule[] {
  return rules.filter((rule) => rule.name in one.expect && isInForce(rule, one.on));
}
