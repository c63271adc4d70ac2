// Does json-rules-engine answer the cases of our rules as our own engine does? Run case by case, on demand.
import type { RuleState } from '../../rules/answer';
import { compileRules, evaluate } from '../../rules/compile';
import type { Rulebook } from '../rulebook/open';
import { caseFactsIn, type RuleCase, rulesOfCase } from '../rulebook/rule-cases';

/** `lib/rules/reference.ts`, handed in because the package behind it is loaded only when asked for. */
export type Reference = typeof import('../../rules/reference').runReference;

/** A case in which one of the three does not say what the others say. */
export interface Disagreement {
  readonly rule: string;
  readonly case: string;
  readonly expected: string;
  readonly ours: RuleState;
  /** Does it fail by json-rules-engine? null: not known. */
  readonly reference: boolean | null;
}

export interface Verification {
  readonly cases: number;
  readonly agree: number;
  readonly disagreements: readonly Disagreement[];
}

const FAILS: Readonly<Record<RuleState, boolean | null | undefined>> = {
  fails: true,
  passes: false,
  'not-applicable': false,
  ask: null,
  error: undefined, // json-rules-engine has no such answer: it never agrees
};

/** Runs cases through both engines; after each the count so far goes to `progress`, which says whether to go on. */
export async function verifyCases(
  book: Rulebook,
  cases: readonly RuleCase[],
  reference: Reference,
  progress: (done: number) => Promise<boolean>,
): Promise<Verification> {
  const factsOf = caseFactsIn(book);
  const disagreements: Disagreement[] = [];
  let done = 0;
  for (const one of cases) {
    disagreements.push(...(await disagreementsIn(book, one, factsOf(one), reference)));
    done += 1;
    if (!(await progress(done))) break;
  }
  const failed = new Set(disagreements.map((found) => found.case)).size;
  return { cases: done, agree: done - failed, disagreements };
}

async function disagreementsIn(
  book: Rulebook,
  one: RuleCase,
  facts: ReturnType<ReturnType<typeof caseFactsIn>>,
  reference: Reference,
): Promise<readonly Disagreement[]> {
  const rules = rulesOfCase(book.rules, one);
  const results = evaluate(compileRules(rules), facts);
  const answers = await reference(rules, facts);
  return results.flatMap(({ rule, state }, at) => {
    const answer = answers[at] ?? null;
    const expected = one.expect[rule.name] ?? 'ask';
    if (state === expected && FAILS[state] === answer) return [];
    return [{ rule: rule.name, case: one.name, expected, ours: state, reference: answer }];
  });
}
