// How fast is the real rulebook? Its rules and complete reports on realistic filings, compared with json-rules-engine.
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { PrecheckInput } from '../../lib/filing/facts/facts';
import { precheckInputs } from '../../lib/filing/facts/facts';
import { precheck, settledFacts } from '../../lib/filing/report/precheck';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { dictionaryOf } from '../../lib/filing/rulebook-tools/lint-dictionary';
import { evaluate, examine, findings } from '../../lib/rules/compile';
import { explainExamined, PLAIN } from '../../lib/rules/explain';
import type { Dictionary } from '../../lib/rules/lint/satisfiable';
import type { Facts } from '../../lib/rules/operator-names';
import { newEngine } from '../../lib/rules/reference';
import { loadRulebook } from '../../rules/index';
import { CaseFile, factsOf } from '../cases/case';
import { contentsOf, publicHalf, signedPack } from '../rules/pack';
import { readJson, readRuleFiles } from '../rules/rule-files';
import { type BenchLine, cpuMs, measure, measureSync, median } from './bench-lines';
import { freshProcess } from './fresh-process';
import { type KeptPack, rulebooksOver } from './kept-packs';
import { sampleClients } from './sample-clients';

const ROUNDS = 3;
const DAY = '2026-11-24';
const KEPT_PACK = '.output/bench-kept-pack.json';

/** Accepts a pack made from this checkout and writes what is stored of it. */
async function keepPack(): Promise<void> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { id: 'bench', publicKey: publicHalf(privateKey), until: null };
  const rows = new Map<string, unknown>();
  const fault = await rulebooksOver(rows, key).take(signedPack(contentsOf(2, DAY), key.id, privateKey));
  if (fault !== null) throw new Error(fault.en);
  writeFileSync(KEPT_PACK, JSON.stringify({ rows: Object.fromEntries(rows), key } satisfies KeptPack));
}

/** Measurements in separate processes. */
async function freshLines(): Promise<readonly BenchLine[]> {
  await keepPack();
  const packed = await freshProcess('open-packed.ts');
  const admitted = await freshProcess('open-admitted.ts');
  const batch = await freshProcess('batch-clients.ts');
  return [
    line('our rulebook: packed file opened in a fresh process', packed(5), 'ms', atMost(60)),
    line(
      'our rulebook: a pack taken in, opened in a fresh process',
      admitted(5, KEPT_PACK),
      'ms',
      atMost(60),
    ),
    line('our rulebook: batch of 10,000 clients', batch(1), 's', atMost(10)),
  ];
}

const line = (what: string, measured: number, unit: string, bar: BenchLine['bar'] = null): BenchLine => ({
  what,
  measured,
  unit,
  bar,
});

/** The filings of the samples, and those of the rulebook's cases, in which many facts are unknown. */
function inputsOf(book: Rulebook) {
  const samples = sampleClients(DAY).flatMap((client): readonly PrecheckInput[] =>
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

/** The package fails when a list is null, so it gets an empty list instead. */
function forReference(dictionary: Dictionary, facts: Facts): Record<string, unknown> {
  const entries = Object.entries(facts).map(([fact, value]) => [
    fact,
    value === null && dictionary[fact]?.type === 'list' ? [] : value,
  ]);
  return Object.fromEntries(entries);
}

/** Each filing as the rules see it. Throws when the package decides otherwise than our engine. */
async function settingsOf(book: Rulebook, inputs: readonly PrecheckInput[]) {
  const settings = [];
  const dictionary = dictionaryOf(book);
  for (const input of inputs) {
    const known = settledFacts(book, input);
    const province = known['entity.province'];
    if (typeof province !== 'string') continue;
    const { compiled, surroundings } = book.rulesOn(DAY, province);
    const facts: Facts = { ...known, ...surroundings.known }; // our engine has the province's tables compiled in
    const engine = newEngine({ allowUndefinedFacts: true });
    for (const { name, conditions } of compiled.rules)
      engine.addRule({
        name,
        conditions: JSON.parse(JSON.stringify(conditions)),
        event: { type: 'finding' },
      });
    const theirs = forReference(dictionary, facts);
    const fired = new Set((await engine.run(theirs)).results.map((result) => result.name));
    for (const { rule, state } of evaluate(compiled, known))
      if (state !== 'ask' && state !== 'error' && fired.has(rule.name) !== (state === 'fails'))
        throw new Error(`ours and the reference differ on ${rule.name}`);
    settings.push({ compiled, known, engine, theirs });
  }
  return settings;
}

const atLeast = (value: number): BenchLine['bar'] => ({ sign: '>=', value });
const atMost = (value: number): BenchLine['bar'] => ({ sign: '<=', value });

type Round = Readonly<Record<'reference' | 'untraced' | 'traced' | 'filled' | 'samples' | 'cases', number>>;

/** Measures the real rulebook, after all answers have been compared. */
export async function benchPrecheck(): Promise<readonly BenchLine[]> {
  const started = cpuMs();
  const book = loadRulebook(readRuleFiles());
  const loading = cpuMs() - started;
  const { samples, cases } = inputsOf(book);
  const settings = await settingsOf(book, cases);
  const filled = await settingsOf(book, samples);
  const found = settings.map(({ compiled, known }) => findings(compiled, known).length);
  const average = (found.reduce((sum, one) => sum + one, 0) / found.length).toFixed(0);
  const traced = ({ compiled, known }: (typeof settings)[number]) =>
    explainExamined(PLAIN, examine(compiled, known));
  for (const input of [...samples, ...cases]) precheck(book, input); // compiles what these need
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      reference: await measure(({ engine, theirs }) => engine.run({ ...theirs }), settings.slice(0, 16), 500),
      untraced: measureSync(({ compiled, known }) => findings(compiled, known), settings, 300),
      traced: measureSync(traced, settings, 300),
      filled: measureSync(traced, filled, 300),
      samples: measureSync((input) => precheck(book, input), samples, 400),
      cases: measureSync((input) => precheck(book, input), cases, 400),
    });
  const of = (what: keyof Round) => median(rounds.map((one) => one[what]));
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
    ...(await freshLines()),
  ];
}
