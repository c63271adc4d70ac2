// Are the performance targets met? Runs every benchmark and prints each measurement beside its target. Usage: npm run bench [-- NAME …]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, execPath } from 'node:process';
import { type BenchLine, isMet, ratioOf } from './bench-lines';
import { benchPrecheck } from './bench-precheck';
import { benchRules } from './bench-rules';

const FOLDER = '.output';

/** A bench with its own process writes its lines to `.output/bench-<name>.json`. */
interface Foreign {
  readonly what: string;
  readonly measured?: number;
  readonly milliseconds?: number;
  readonly unit?: string;
  readonly bar: BenchLine['bar'] | number;
}

const BENCHES: Readonly<Record<string, () => Promise<readonly BenchLine[]>>> = {
  rules: benchRules,
  precheck: benchPrecheck,
  page: () => runForeign('page'),
  vault: () => runForeign('vault'),
};

async function runForeign(name: string): Promise<readonly BenchLine[]> {
  const script = `scripts/bench/bench-${name}.ts`;
  const { status } = spawnSync(execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const file = `${FOLDER}/bench-${name}.json`;
  if (!existsSync(file)) return [missing(`${name}: ran to its end`, status)];
  const { lines } = JSON.parse(readFileSync(file, 'utf8')) as { lines: readonly Foreign[] }; // written by our own script
  return lines.map(({ what, measured, milliseconds, unit = 'ms', bar }) => ({
    what: `${name}: ${what.trim()}`,
    measured: measured ?? milliseconds ?? Number.NaN,
    unit,
    bar: typeof bar === 'number' ? { sign: '<=', value: bar } : bar,
  }));
}

function missing(what: string, status: number | null): BenchLine {
  return { what, measured: status ?? Number.NaN, unit: 'exit code', bar: { sign: '<=', value: -1 } };
}

function printed(line: BenchLine): string {
  const { what, measured, unit, bar } = line;
  const ratio = ratioOf(line);
  const shown = `${what.padEnd(66)} ${digits(measured).padStart(10)} ${unit.padEnd(9)}`;
  if (bar === null || ratio === null) return shown;
  return `${shown} ${bar.sign} ${String(Number(bar.value.toFixed(3))).padStart(7)}  ${digits(ratio).padStart(8)}x  ${isMet(line) ? 'ok' : 'MISSED'}`;
}

const digits = (number: number): string => number.toFixed(Math.abs(number) >= 100 ? 0 : 2);

async function run(names: readonly string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const lines: BenchLine[] = [];
  console.log(
    `${'what'.padEnd(66)} ${'measured'.padStart(10)} ${' '.repeat(9)} ${'bar'.padStart(10)}  ${'ratio'.padStart(9)}`,
  );
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const line of await bench()) {
      lines.push(line);
      console.log(printed(line));
    }
  }
  const report = lines.map((line) => ({ ...line, ratio: ratioOf(line), ok: isMet(line) }));
  writeFileSync(`${FOLDER}/bench.json`, `${JSON.stringify({ lines: report }, null, 2)}\n`);
  const missed = report.filter(({ ok }) => !ok).length;
  console.log(`${report.length} numbers, ${missed} of them miss their bar; written to ${FOLDER}/bench.json`);
  return missed > 0 ? 1 : 0;
}

process.exitCode = await run(argv.slice(2));
