// Would the cases notice a wrong rule? Changes every rule in small ways and runs its cases. Usage: npm run mutate:rules [-- --list]
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { caseFactsIn, rulesOfCase } from '../../lib/filing/rulebook/rule-cases';
import { compileRules, evaluate } from '../../lib/rules/compile';
import type { Rule } from '../../lib/rules/format';
import type { Facts } from '../../lib/rules/operator-names';
import { loadRulebook } from '../../rules/index';
import { type Mutant, mutantsOf } from '../cases/mutations';
import { ruleCaseFiles, ruleCasesIn } from '../cases/rule-cases';
import { readRuleFiles } from './rule-files';

/** The share of mutants that must be noticed. */
const BAR = 0.99;

/** A case of a rule: the facts and the expected answer. */
interface Proof {
  readonly facts: Facts;
  readonly state: string;
}

/** How many mutants of each kind the cases noticed, and which they did not. */
export interface MutationScore {
  readonly caught: number;
  readonly total: number;
  readonly byKind: Readonly<Record<string, { readonly caught: number; readonly total: number }>>;
  readonly survivors: readonly Mutant[];
}

/** Runs every mutant of every rule against the rule's own cases. */
export function mutateRules(book: Rulebook): MutationScore {
  const proofs = proofsOf(book);
  const byKind: Record<string, { caught: number; total: number }> = {};
  const survivors: Mutant[] = [];
  for (const rule of book.rules) {
    for (const mutant of mutantsOf(rule).filter((one) => !isSame(one))) {
      const tally = byKind[mutant.kind] ?? { caught: 0, total: 0 };
      byKind[mutant.kind] = tally;
      tally.total += 1;
      if (isCaught(mutant.rule, proofs.get(rule) ?? [])) tally.caught += 1;
      else survivors.push(mutant);
    }
  }
  const total = Object.values(byKind).reduce((sum, one) => sum + one.total, 0);
  return { caught: total - survivors.length, total, byKind, survivors };
}

/** A province's own rule is applied only in that province, so a mutant without its condition on the province is the same. */
function isSame({ kind, what }: Mutant): boolean {
  return kind === 'dropped' && /^entity\.province equal "[\w-]+"$/.test(what);
}

function proofsOf(book: Rulebook): ReadonlyMap<Rule, readonly Proof[]> {
  const factsOf = caseFactsIn(book);
  const proofs = new Map<Rule, Proof[]>();
  for (const one of ruleCaseFiles().flatMap(ruleCasesIn)) {
    const facts = factsOf(one);
    for (const rule of rulesOfCase(book.rules, one)) {
      const known = proofs.get(rule) ?? [];
      proofs.set(rule, [...known, { facts, state: one.expect[rule.name] ?? '' }]);
    }
  }
  return proofs;
}

function isCaught(mutant: Rule, proofs: readonly Proof[]): boolean {
  const compiled = compileRules([mutant]);
  return proofs.some(({ facts, state }) => evaluate(compiled, facts)[0]?.state !== state);
}

function run(args: readonly string[]): number {
  const { caught, total, byKind, survivors } = mutateRules(loadRulebook(readRuleFiles()));
  if (args.includes('--list'))
    for (const { rule, kind, what } of survivors) console.log(`${rule.name}: ${kind}: ${what}`);
  for (const [kind, one] of Object.entries(byKind))
    console.log(`${kind.padEnd(10)} ${one.caught} of ${one.total} noticed`);
  console.log(`${caught} of ${total} noticed (${((100 * caught) / total).toFixed(1)} %)`);
  return caught / total >= BAR ? 0 : 1;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) process.exitCode = run(argv.slice(2));
