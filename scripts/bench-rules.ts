// How much faster is the rules engine than json-rules-engine, and how near to functions written by hand? Ratios of one run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Engine } from 'json-rules-engine';
import { type CompiledRules, compileRules, findings } from '../lib/rules/compile';
import { explain } from '../lib/rules/explain';
import type { Facts, Rule } from '../lib/rules/format';
import { loadPlain } from './bench-plain';
import { makeClients, makeRules } from './bench-rulebook';

const RULES = 300;
const SEED = 2020;
const ROUNDS = 3;
const FOLDER = '.output';

/** All in CPU time of this process, so that other jobs on the machine do not count. */
export interface RulesBench {
  readonly rules: number;
  readonly findingsPerClient: number;
  /** CPU milliseconds of one pre-check. */
  readonly ms: {
    readonly reference: number;
    readonly untraced: number;
    readonly traced: number;
    readonly plain: number;
  };
  /** CPU milliseconds to parse, build and run once in a fresh process. */
  readonly cold: { readonly reference: number; readonly ours: number };
  readonly ratios: {
    readonly fasterUntraced: number;
    readonly fasterTraced: number;
    readonly untracedToPlain: number;
    readonly tracedToPlain: number;
    readonly coldToReference: number;
  };
  readonly tracedPerCoreSecond: number;
  readonly batchClients: number;
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** CPU milliseconds a client, over enough clients to be measured. */
async function measure(check: (facts: Facts) => unknown, clients: readonly Facts[], atLeastMs: number) {
  const started = cpuMs();
  let done = 0;
  while (cpuMs() - started < atLeastMs) {
    for (const facts of clients) await check(facts);
    done += clients.length;
  }
  return (cpuMs() - started) / done;
}

/** The same for checks that return at once: no promise in the loop. */
function measureSync(check: (facts: Facts) => unknown, clients: readonly Facts[], atLeastMs: number): number {
  const started = cpuMs();
  let done = 0;
  while (cpuMs() - started < atLeastMs) {
    for (const facts of clients) check(facts);
    done += clients.length;
  }
  return (cpuMs() - started) / done;
}

function buildReference(rules: readonly Rule[]): Engine {
  const engine = new Engine();
  for (const { name, conditions } of rules)
    engine.addRule({ name, conditions: JSON.parse(JSON.stringify(conditions)), event: { type: 'finding' } });
  return engine;
}

function checkTraced(compiled: CompiledRules, facts: Facts) {
  const found = findings(compiled, facts);
  return { found, why: explain(compiled, found, facts) };
}

/** Runs parse, build and the first check once and prints the CPU time: what a worker that has just woken pays. */
async function runCold(engine: string): Promise<void> {
  const text = JSON.stringify(makeRules(RULES, SEED));
  const facts = makeClients(1, SEED)[0] ?? {};
  const started = cpuMs();
  const rules: Rule[] = JSON.parse(text);
  if (engine === 'ours') checkTraced(compileRules(rules), facts);
  else await buildReference(rules).run({ ...facts });
  console.log(cpuMs() - started);
}

function measureCold(engine: 'ours' | 'reference'): number {
  const script = fileURLToPath(import.meta.url);
  const times = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, 'cold', engine], {
      encoding: 'utf8',
    });
    return Number(stdout.trim() || Number.NaN);
  });
  return median(times);
}

/** Measures on rules that every engine answers alike; throws when one does not. */
export async function benchRules(): Promise<RulesBench> {
  const rules = makeRules(RULES, SEED);
  const clients = makeClients(256, SEED + 1);
  const compiled = compileRules(rules);
  const engine = buildReference(rules);
  const plain = await loadPlain(rules, FOLDER);
  let found = 0;
  for (const facts of clients.slice(0, 64)) {
    const ours = findings(compiled, facts).map(({ rule }) => rule.name);
    const { results } = await engine.run({ ...facts });
    const theirs = results.map((result) => result.name).sort();
    if (JSON.stringify([...ours].sort()) !== JSON.stringify(theirs))
      throw new Error('ours and the reference differ');
    if (JSON.stringify(ours) !== JSON.stringify(plain(facts)))
      throw new Error('ours and plain functions differ');
    found += ours.length;
  }

  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      reference: await measure((facts) => engine.run({ ...facts }), clients.slice(0, 32), 600),
      untraced: measureSync((facts) => findings(compiled, facts), clients, 400),
      traced: measureSync((facts) => checkTraced(compiled, facts), clients, 400),
      plain: measureSync(plain, clients, 400),
    });
  const ms = {
    reference: median(rounds.map((one) => one.reference)),
    untraced: median(rounds.map((one) => one.untraced)),
    traced: median(rounds.map((one) => one.traced)),
    plain: median(rounds.map((one) => one.plain)),
  };

  const batch = makeClients(10_000, SEED + 2);
  const started = cpuMs();
  for (const facts of batch) checkTraced(compiled, facts);
  const tracedPerCoreSecond = batch.length / ((cpuMs() - started) / 1000);

  const cold = { reference: measureCold('reference'), ours: measureCold('ours') };
  const ratios = {
    fasterUntraced: ms.reference / ms.untraced,
    fasterTraced: ms.reference / ms.traced,
    untracedToPlain: ms.untraced / ms.plain,
    tracedToPlain: ms.traced / ms.plain,
    coldToReference: cold.ours / cold.reference,
  };
  const findingsPerClient = found / 64;
  return {
    rules: RULES,
    findingsPerClient,
    ms,
    cold,
    ratios,
    tracedPerCoreSecond,
    batchClients: batch.length,
  };
}

/** The numbers beside their bars, one line each. */
export function benchLines({ ratios, tracedPerCoreSecond, findingsPerClient, ms }: RulesBench): string[] {
  const line = (what: string, got: number, sign: '>=' | '<=', bar: number, digits: number): string => {
    const holds = sign === '>=' ? got >= bar : got <= bar;
    return `${what.padEnd(58)} ${got.toFixed(digits).padStart(9)}  ${sign} ${bar}  ${holds ? 'ok' : 'MISSED'}`;
  };
  return [
    line('times less CPU than json-rules-engine, untraced', ratios.fasterUntraced, '>=', 200, 0),
    line('times less CPU than json-rules-engine, every finding traced', ratios.fasterTraced, '>=', 100, 0),
    line('times the CPU of functions written by hand, untraced', ratios.untracedToPlain, '<=', 1.5, 2),
    line('times the CPU of functions written by hand, traced', ratios.tracedToPlain, '<=', 3, 2),
    line('cold parse, build, first run: part of json-rules-engine', ratios.coldToReference, '<=', 0.334, 3),
    line('traced pre-checks a core-second', tracedPerCoreSecond, '>=', 25_000, 0),
    `${findingsPerClient.toFixed(1)} findings a client; CPU microseconds a pre-check: ${(ms.untraced * 1000).toFixed(1)} untraced, ${(ms.traced * 1000).toFixed(1)} traced`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'cold') await runCold(process.argv[3] ?? 'ours');
  else for (const text of benchLines(await benchRules())) console.log(text);
}
