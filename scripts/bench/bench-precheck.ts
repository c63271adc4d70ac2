// How fast is the real rulebook? Its rules and whole reports on real-looking filings, beside json-rules-engine on the same.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Client } from '../../lib/filing/client/client';
import { checkValue } from '../../lib/filing/client/parse-client';
import { linkFacts } from '../../lib/filing/facts/derived-facts';
import type { PrecheckInput } from '../../lib/filing/facts/facts';
import { precheckInputs } from '../../lib/filing/facts/facts';
import { batchRows } from '../../lib/filing/report/batch';
import { precheck } from '../../lib/filing/report/precheck';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { dictionaryOf } from '../../lib/filing/rulebook-tools/lint-dictionary';
import { evaluate, findings } from '../../lib/rules/compile';
import { explain } from '../../lib/rules/explain';
import type { Dictionary } from '../../lib/rules/lint/satisfiable';
import type { Facts } from '../../lib/rules/operator-names';
import { newEngine } from '../../lib/rules/reference';
import { loadRulebook } from '../../rules/index';
import { CaseFile, factsOf } from '../cases/case';
import { readJson, readRuleFiles } from '../rules/rule-files';
import { type BenchLine, cpuMs, measure, measureSync, median } from './bench-lines';

const ROUNDS = 3;
const DAY = '2026-11-24';
const SAMPLES = ['zhejiang-company', 'shanghai-hk-company', 'guangdong-person'];

function sampleClients(): readonly Client[] {
  return SAMPLES.map((name) => {
    const checked = checkValue(JSON.parse(readFileSync(`public/samples/${name}.json`, 'utf8')), DAY);
    if (!checked.ok) throw new Error(`the sample ${name} has faults`);
    return checked.client;
  });
}

/** So many clients lie in memory at a time. */
const AT_A_TIME = 500;

/** CPU seconds of the short rows of so many clients, each one's data its own: the copies are made before the clock runs. */
function batchSeconds(book: Rulebook, clients: readonly Client[], many: number): number {
  let spent = 0;
  for (let made = 0; made < many; made += AT_A_TIME) {
    const copies = Array.from({ length: Math.min(AT_A_TIME, many - made) }, (_, at) =>
      structuredClone(clients[(made + at) % clients.length] as Client),
    );
    const started = cpuMs();
    for (const client of copies) batchRows(book, client, DAY);
    spent += cpuMs() - started;
  }
  return spent / 1000;
}

/** CPU milliseconds until the packed rulebook answers for a first province, each time in a process where nothing is warm. */
function openingMs(): number {
  const script = fileURLToPath(new URL('open-packed.ts', import.meta.url));
  const once = () => {
    const { stdout } = spawnSync(execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    return Number(stdout || Number.NaN);
  };
  return median(Array.from({ length: 5 }, once));
}

/** Filings of the samples, and of the cases that come with the rulebook: many of their facts are not known. */
function inputsOf(book: Rulebook) {
  const samples = sampleClients().flatMap((client): readonly PrecheckInput[] =>
    client.filings.flatMap((filing) => precheckInputs(book, client, filing, DAY)),
  );
  const file = CaseFile.parse(readJson('rules/cases/filings.cases.json', 'rules/cases/filings.cases.json'));
  const cases = file.cases.map((one) => ({
    id: one.id,
    asOf: DAY,
    facts: factsOf(one),
    decision: one.inputs.decision,
  }));
  return { samples, cases };
}

/** The package breaks on a list that is known to be none: for it that is the empty list. */
function forReference(dictionary: Dictionary, facts: Facts): Record<string, unknown> {
  const entries = Object.entries(facts).map(([fact, value]) => [
    fact,
    value === null && dictionary[fact]?.type === 'list' ? [] : value,
  ]);
  return Object.fromEntries(entries);
}

/** Each filing as its rules see it. Throws when the package would say otherwise of what ours has decided. */
async function settingsOf(book: Rulebook, inputs: readonly PrecheckInput[]) {
  const settings = [];
  const dictionary = dictionaryOf(book);
  for (const { facts: given, decision } of inputs) {
    const known = linkFacts(book, { ...given, ...decision, asOf: DAY });
    const province = known['entity.province'];
    if (typeof province !== 'string') continue;
    const { compiled, surroundings } = book.rulesOn(DAY, province);
    const facts: Facts = { ...known, ...surroundings.known };
    const engine = newEngine({ allowUndefinedFacts: true });
    for (const { name, conditions } of compiled.rules)
      engine.addRule({
        name,
        conditions: JSON.parse(JSON.stringify(conditions)),
        event: { type: 'finding' },
      });
    const theirs = forReference(dictionary, facts);
    const fired = new Set((await engine.run(theirs)).results.map((result) => result.name));
    for (const { rule, state } of evaluate(compiled, facts))
      if (state !== 'ask' && state !== 'error' && fired.has(rule.name) !== (state === 'fails'))
        throw new Error(`ours and the reference differ on ${rule.name}`);
    settings.push({ compiled, facts, engine, theirs });
  }
  return settings;
}

const atLeast = (value: number): BenchLine['bar'] => ({ sign: '>=', value });
const atMost = (value: number): BenchLine['bar'] => ({ sign: '<=', value });

type Round = Readonly<Record<'reference' | 'untraced' | 'traced' | 'filled' | 'samples' | 'cases', number>>;

/** Measures the real rulebook; every answer was compared before. */
export async function benchPrecheck(): Promise<readonly BenchLine[]> {
  const started = cpuMs();
  const book = loadRulebook(readRuleFiles());
  const loading = cpuMs() - started;
  const { samples, cases } = inputsOf(book);
  const settings = await settingsOf(book, cases);
  const filled = await settingsOf(book, samples);
  const found = settings.map(({ compiled, facts }) => findings(compiled, facts).length);
  const average = (found.reduce((sum, one) => sum + one, 0) / found.length).toFixed(0);
  const traced = ({ compiled, facts }: (typeof settings)[number]) => {
    const found = findings(compiled, facts);
    return explain(compiled, found, facts);
  };
  for (const input of [...samples, ...cases]) precheck(book, input); // compiles what these need
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      reference: await measure(({ engine, theirs }) => engine.run({ ...theirs }), settings.slice(0, 16), 500),
      untraced: measureSync(({ compiled, facts }) => findings(compiled, facts), settings, 300),
      traced: measureSync(traced, settings, 300),
      filled: measureSync(traced, filled, 300),
      samples: measureSync((input) => precheck(book, input), samples, 400),
      cases: measureSync((input) => precheck(book, input), cases, 400),
    });
  const of = (what: keyof Round) => median(rounds.map((one) => one[what]));
  const line = (what: string, measured: number, unit: string, bar: BenchLine['bar'] = null): BenchLine => ({
    what,
    measured,
    unit,
    bar,
  });
  return [
    line('our rulebook: less CPU than json-rules-engine, untraced', of('reference') / of('untraced'), 'x'),
    line('our rulebook: less CPU than json-rules-engine, traced', of('reference') / of('traced'), 'x'),
    line(
      `our rulebook: traced checks a core-second, ${average} findings each`,
      1000 / of('traced'),
      '/s',
      atLeast(10_000),
    ),
    line(
      'our rulebook: traced checks a core-second, filled-in samples',
      1000 / of('filled'),
      '/s',
      atLeast(25_000),
    ),
    line('our rulebook: whole report, filled-in sample', of('samples'), 'ms', atMost(0.5)),
    line('our rulebook: whole report, half-filled case', of('cases'), 'ms'),
    line('our rulebook: files checked and opened', loading, 'ms'),
    line('our rulebook: packed file opened in a fresh process', openingMs(), 'ms', atMost(60)),
    line(
      'our rulebook: batch of 10,000 clients',
      batchSeconds(book, sampleClients(), 10_000),
      's',
      atMost(10),
    ),
  ];
}
