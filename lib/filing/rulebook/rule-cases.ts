// What should each rule answer? The cases that stand beside the rules: their form, and the facts they speak of.
import * as z from 'zod';
import { isInForce } from '../../rules/as-of';
import type { Rule } from '../../rules/format';
import type { Facts } from '../../rules/operator-names';
import type { Rulebook } from './open';
import { tableFacts, tablesOf } from './tables';

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
export type RuleCase = Omit<z.infer<typeof CaseWithVariants>, 'instead'> & {
  /** For a variant: the case it varies, and what it puts in place. */
  readonly variant?: { readonly of: string; readonly change: Facts };
};

/** The cases of one file, each variant as a case of its own. */
export function parseRuleCases(file: unknown): readonly RuleCase[] {
  const parsed = z.array(CaseWithVariants).parse(file);
  return parsed.flatMap(({ instead = {}, ...one }) => [one, ...variantsOf(one, instead)]);
}

function variantsOf(one: RuleCase, instead: Readonly<Record<string, readonly Facts[]>>): RuleCase[] {
  return Object.entries(instead).flatMap(([state, changes]) =>
    changes.map((change) => ({
      name: `${one.name}, instead ${JSON.stringify(change)}`,
      variant: { of: one.name, change: change as Facts }, // parsed as such just above
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
