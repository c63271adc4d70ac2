// How much CPU time do the rules take in a newly started worker? Parses, builds and checks once; prints milliseconds. Usage: node cold-rules.js ours|reference
import { argv } from 'node:process';
import { Engine } from 'json-rules-engine';
import { type CompiledRules, compileRules, examine } from '../../lib/rules/compile';
import { explainExamined, PLAIN } from '../../lib/rules/explain';
import type { Rule } from '../../lib/rules/format';
import type { Facts } from '../../lib/rules/operator-names';
import { cpuMs } from './bench-lines';
import { makeClients, makeRules } from './bench-rulebook';

export const RULES = 300;
export const SEED = 2020;

/** The same rules in json-rules-engine. */
export function buildReference(rules: readonly Rule[]): Engine {
  const engine = new Engine();
  for (const { name, conditions } of rules)
    engine.addRule({ name, conditions: JSON.parse(JSON.stringify(conditions)), event: { type: 'finding' } });
  return engine;
}

/** What a pre-check needs from the engine: the findings, each with its explanation. */
export const checkTraced = (compiled: CompiledRules, facts: Facts) =>
  explainExamined(PLAIN, examine(compiled, facts));

async function runCold(engine: string): Promise<void> {
  const text = JSON.stringify(makeRules(RULES, SEED));
  const facts = makeClients(1, SEED)[0] ?? {};
  const started = cpuMs();
  const rules: Rule[] = JSON.parse(text);
  if (engine === 'ours') checkTraced(compileRules(rules), facts);
  else await buildReference(rules).run({ ...facts });
  console.log(cpuMs() - started);
}

const [, , engine] = argv;
if (engine === 'ours' || engine === 'reference') await runCold(engine);
