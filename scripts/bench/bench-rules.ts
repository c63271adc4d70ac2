// How much faster is the rules engine than json-rules-engine, and how close to handwritten functions? Ratios within one run.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Engine } from 'json-rules-engine';
import { type CompiledRules, compileRules, findings } from '../../lib/rules/compile';
import type { Facts } from '../../lib/rules/operator-names';
import { loadJsonLogic } from './bench-json-logic';
import { type BenchLine, cpuMs, measure, measureSync, median } from './bench-lines';
import { loadPlain } from './bench-plain';
import { makeClients, makeRules } from './bench-rulebook';
import { buildReference, checkTraced, RULES, SEED } from './cold-rules';
import { freshProcess } from './fresh-process';

const LARGER = [1000, 3000];
const ROUNDS = 3;
const COLD_RUNS = 9;
const FOLDER = '.output';

interface Setting {
  readonly compiled: CompiledRules;
  readonly engine: Engine;
  readonly plain: (facts: Facts) => unknown;
  readonly logic: (facts: Facts) => unknown;
}

/** Throws unless all four engines fire the same rules for every client, ours in the order of the rules. */
async function compare(
  { compiled, engine, plain, logic }: Setting,
  clients: readonly Facts[],
): Promise<void> {
  for (const facts of clients) {
    const ours = findings(compiled, facts).map(({ rule }) => rule.name);
    const { results } = await engine.run({ ...facts });
    const theirs = results.map((result) => result.name).sort();
    if (JSON.stringify([...ours].sort()) !== JSON.stringify(theirs))
      throw new Error('ours and the reference differ');
    if (JSON.stringify(ours) !== JSON.stringify(plain(facts)))
      throw new Error('ours and plain functions differ');
    if (JSON.stringify(ours) !== JSON.stringify(logic(facts)))
      throw new Error('ours and json-logic-engine differ');
  }
}

/** Measures generated rules that every engine answers alike; throws when one does not. */
export async function benchRules(): Promise<readonly BenchLine[]> {
  const small = await measureRules(RULES);
  const others = [];
  for (const count of LARGER) others.push(await measureRules(count));
  const cold = await freshProcess('cold-rules.ts');
  const ratio = cold(COLD_RUNS, 'ours') / cold(COLD_RUNS, 'reference');
  return [
    ...linesOf(RULES, small, BARS),
    line('300 rules: cold parse, build, first run, of json-rules-engine', ratio, 'x', {
      sign: '<=',
      value: 1 / 3,
    }),
    line('300 rules: traced pre-checks a core-second, 10,000 clients', batchRate(), '/s', {
      sign: '>=',
      value: 25_000,
    }),
    line('300 rules: heap after 20,000 traced pre-checks, of that after 10,000', heapGrowth(), 'x', {
      sign: '<=',
      value: 1.05,
    }),
    ...others.flatMap((measured, at) => linesOf(LARGER[at] ?? 0, measured, NO_BARS)),
  ];
}

type Round = Readonly<Record<'reference' | 'untraced' | 'traced' | 'plain' | 'logic', number>>;

async function measureRules(count: number) {
  const rules = makeRules(count, SEED);
  const clients = makeClients(256, SEED + 1);
  const setting = {
    compiled: compileRules(rules),
    engine: buildReference(rules),
    plain: await loadPlain(rules, FOLDER),
    logic: loadJsonLogic(rules),
  };
  const { compiled, engine, plain, logic } = setting;
  await compare(setting, clients.slice(0, count > RULES ? 8 : 64));
  const few = clients.slice(0, count > RULES ? 4 : 32);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      reference: await measure((facts) => engine.run({ ...facts }), few, 500),
      untraced: measureSync((facts) => findings(compiled, facts), clients, 300),
      traced: measureSync((facts) => checkTraced(compiled, facts), clients, 300),
      plain: measureSync(plain, clients, 300),
      logic: measureSync(logic, clients, 300),
    });
  const of = (what: keyof Round) => median(rounds.map((one) => one[what]));
  return {
    reference: of('reference'),
    untraced: of('untraced'),
    traced: of('traced'),
    plain: of('plain'),
    logic: of('logic'),
  };
}

type Measured = Awaited<ReturnType<typeof measureRules>>;
const BARS = [200, 100, 1.5, 3];
const NO_BARS = [null, null, null, null];

function linesOf(count: number, ms: Measured, bars: readonly (number | null)[]): readonly BenchLine[] {
  const bar = (at: number, sign: '>=' | '<='): BenchLine['bar'] => {
    const value = bars[at] ?? null;
    return value === null ? null : { sign, value };
  };
  return [
    line(
      `${count} rules: less CPU than json-rules-engine, untraced`,
      ms.reference / ms.untraced,
      'x',
      bar(0, '>='),
    ),
    line(
      `${count} rules: less CPU than json-rules-engine, traced`,
      ms.reference / ms.traced,
      'x',
      bar(1, '>='),
    ),
    line(
      `${count} rules: CPU of functions written by hand, untraced`,
      ms.untraced / ms.plain,
      'x',
      bar(2, '<='),
    ),
    line(`${count} rules: CPU of functions written by hand, traced`, ms.traced / ms.plain, 'x', bar(3, '<=')),
    line(`${count} rules: less CPU than json-logic-engine, untraced`, ms.logic / ms.untraced, 'x', null),
  ];
}

const line = (what: string, measured: number, unit: string, bar: BenchLine['bar']): BenchLine => ({
  what,
  measured,
  unit,
  bar,
});

function batchRate(): number {
  const compiled = compileRules(makeRules(RULES, SEED));
  const clients = makeClients(10_000, SEED + 2);
  const started = cpuMs();
  for (const facts of clients) checkTraced(compiled, facts);
  return clients.length / ((cpuMs() - started) / 1000);
}

/** The memory in use after 20,000 pre-checks divided by that after 10,000: 1 when nothing is leaked. */
function heapGrowth(): number {
  const compiled = compileRules(makeRules(RULES, SEED));
  const clients = makeClients(1000, SEED + 3);
  const round = () => {
    for (let times = 0; times < 10; times += 1) for (const facts of clients) checkTraced(compiled, facts);
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = round();
  return round() / before;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
