// Writes the table of threats into SECURITY.md: promise, tests, and what was counted. Usage: npm run security, after npm test
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { numbersByFile } from '../../tests/threat-titles';
import { THREATS } from '../../tests/threats';
import { type Proved, readProved } from './proved';

const FILE = 'SECURITY.md';
const REPORTS = ['unit', 'page-browser', 'browser'].map((name) => `.output/test/${name}.json`);
const START = '<!-- made by: npm run security -->';
const END = '<!-- end -->';
/** At most this many tests are named for a threat; the others have its number in their title too. */
const MOST_NAMED = 3;

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** How many tests with a threat's number in their title passed and failed in the last run of `npm test`, by number. */
function countsOf(): ReadonlyMap<string, { passed: number; failed: number }> {
  const counts = new Map<string, { passed: number; failed: number }>();
  for (const file of REPORTS.filter(existsSync)) {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report; // written by vitest
    for (const { fullName, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
      for (const id of new Set(fullName.match(/\bT\d+(?=[:,])/gu))) {
        const count = counts.get(id) ?? { passed: 0, failed: 0 };
        if (status === 'passed') count.passed += 1;
        else if (status === 'failed') count.failed += 1;
        counts.set(id, count);
      }
    }
  }
  return counts;
}

const shortOf = (path: string): string => path.replace(/^tests\//u, '');

function rowOf(
  { id, threat, promise }: (typeof THREATS)[number],
  files: readonly string[],
  count: { passed: number; failed: number } | undefined,
  proved: readonly Proved[],
): string {
  const named = files.slice(0, MOST_NAMED).map((path) => `\`${shortOf(path)}\``);
  const more = files.length > MOST_NAMED ? [`${files.length - MOST_NAMED} more`] : [];
  const run = count === undefined ? [] : [`${count.passed} passed, ${count.failed} failed`];
  const figures = proved.map(({ figure, by, on }) => `${figure} (\`${by}\`, ${on})`);
  return `| ${id} | ${threat} | ${promise} | ${[...named, ...more].join(', ')} | ${[...run, ...figures].join('; ') || '—'} |`;
}

/** The table, made from the list of threats, the tests' titles, the last run's reports and the proofs' results. */
function tableOf(): string {
  const [files, counts, proved] = [numbersByFile(), countsOf(), readProved()];
  const rows = THREATS.map((threat) => {
    const own = [...files].filter(([, numbers]) => numbers.has(threat.id)).map(([path]) => path);
    return rowOf(
      threat,
      own,
      counts.get(threat.id),
      proved.filter(({ threats }) => threats.includes(threat.id)),
    );
  });
  return [
    '| | What happens | Promise | Tests, below `tests/` | Counted |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const text = readFileSync(FILE, 'utf8');
const [before, after] = [text.indexOf(START), text.indexOf(END)];
if (before < 0 || after < before) throw new Error(`${FILE}: the marks of the table are missing`);
writeFileSync(FILE, `${text.slice(0, before + START.length)}\n\n${tableOf()}\n\n${text.slice(after)}`);
