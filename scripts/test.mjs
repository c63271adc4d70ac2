// Do all tests pass? Runs each kind of test in order and ends with one line: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = join(ROOT, '.output/test');
const CASES = join(ROOT, 'rules/cases');
/** The minified output of this run's builds, most of which is the same in each: see scripts/build/kept-minified.ts. */
const MINIFIED = join(REPORTS, 'minified');
const SLOWEST = 6;
/** At most this many failed files are rerun in a browser; more of them mean a fault that affects everything. */
const MOST_AGAIN = 8;

/** The counts of a vitest JSON report. A file that could not be loaded counts as a failure although none of its tests ran. */
export function countsOfReport(report, exitCode) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  return crashCounted(
    { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests },
    exitCode,
  );
}

/** The counts of a runner that ends with the line `N passed, N failed`. */
export function countsOfOutput(output, exitCode) {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (!found) return { passed: 0, failed: 1, skipped: 0 };
  return crashCounted({ passed: Number(found[1]), failed: Number(found[2]), skipped: 0 }, exitCode);
}

// a runner that ends with an error but names no failure, or that ran nothing, counts as a failure itself
function crashCounted(counts, exitCode) {
  const isSilent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

/** The failed tests as `file: describe > test`, so that the end of a long run names them. */
export function failuresOfReport(report) {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${file}: ${firstLine(message)}`];
    return failed.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  });
}

/** The files of a report that took longest, as `seconds file`. */
export function slowestOfReport(report, most) {
  const timed = report.testResults.map(({ name, startTime, endTime }) => [endTime - startTime, name]);
  const slowest = timed.toSorted(([one], [other]) => other - one).slice(0, most);
  return slowest.map(
    ([milliseconds, name]) => `${Math.round(milliseconds / 1000)} s ${relative(ROOT, name)}`,
  );
}

const firstLine = (text = '') => text.split('\n')[0];

/**
 * A report in which the files that were rerun have their second result, and the tests that passed only then.
 */
export function withSecondRun(first, second) {
  const isAgain = ({ name }) => second.testResults.some((file) => file.name === name);
  const before = first.testResults.filter(isAgain);
  const testsOf = (files, status) =>
    files.flatMap(({ assertionResults }) => assertionResults.filter((test) => test.status === status));
  const held = new Set(testsOf(second.testResults, 'passed').map(({ fullName }) => fullName));
  return {
    report: {
      ...first,
      numPassedTests: first.numPassedTests - testsOf(before, 'passed').length + second.numPassedTests,
      numFailedTests: first.numFailedTests - testsOf(before, 'failed').length + second.numFailedTests,
      testResults: [...first.testResults.filter((file) => !isAgain(file)), ...second.testResults],
    },
    heldByThemselves: failuresOfReport({
      testResults: before
        .map((file) => ({
          ...file,
          assertionResults: file.assertionResults.filter(
            ({ fullName, status }) => status === 'failed' && held.has(fullName),
          ),
        }))
        .filter(({ assertionResults }) => assertionResults.length > 0),
    }),
  };
}

async function vitestReport(name, config, ...more) {
  const file = join(REPORTS, `${name}.json`);
  const words = ['run', '-c', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await runNode(['node_modules/vitest/vitest.mjs', ...words, ...more], 'inherit');
  return { status, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null };
}

function resultOf(report, status) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const [failures, slowest] = [failuresOfReport(report), slowestOfReport(report, SLOWEST)];
  return { ...countsOfReport(report, status), failures, slowest };
}

/** The projects of a run share their translated sources, in this run's own folder. */
const TRANSLATED = [
  '--experimental.fsModuleCache',
  `--experimental.fsModuleCachePath=${join(REPORTS, 'translated')}`,
];

function vitest(name, config) {
  return async () => {
    const { report, status } = await vitestReport(name, config, ...TRANSLATED);
    return resultOf(report, status);
  };
}

/**
 * Browser tests wait by the clock and share two processors. A file that failed is rerun alone at the end; that result counts, and
 * tests that passed only then are named. If many files fail, they are not rerun, since that is no coincidence.
 */
function vitestInBrowsers(name, config) {
  return async () => {
    const { report, status } = await vitestReport(name, config);
    const result = resultOf(report, status);
    const files = report === null ? [] : failedFiles(report);
    if (files.length === 0 || files.length > MOST_AGAIN) return result;
    const again = async () => {
      const second = await vitestReport(`${name}-again`, config, '--maxWorkers=1', ...files);
      if (second.report === null) return result;
      const { report: merged, heldByThemselves } = withSecondRun(report, second.report);
      return { ...resultOf(merged, second.status), heldByThemselves };
    };
    return { ...result, again };
  };
}

const failedFiles = ({ testResults }) =>
  testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);

async function ruleCases() {
  const files = existsSync(CASES) ? readdirSync(CASES).filter((name) => name.endsWith('.json')) : [];
  const counts = [];
  for (const name of files) {
    const words = ['--import', 'tsx', 'scripts/cases.ts', join(CASES, name)];
    const { stdout, status } = await runNode(words, 'pipe');
    process.stdout.write(stdout);
    counts.push(countsOfOutput(stdout, status));
  }
  return sum(counts);
}

/** Packs for Chromium and Firefox, builds the version without recognition, and builds the practice portals: what the browser tests need. */
async function packAll() {
  // Edge is built from the sources package, in tests/browser/packages.test.ts
  const targets = [['zip'], ['zip', '-b', 'firefox', '--mv3'], ['build', '--mode', 'lite']];
  const counts = [];
  for (const target of targets) {
    const { stdout, status } = await runNode(['node_modules/wxt/bin/wxt.mjs', ...target], 'pipe');
    const words = ['wxt', ...target].join(' ');
    console.log(status === 0 ? `${words}: done` : `${stdout}\n${words}: failed`); // the list of files is long
    counts.push(countOfCommand(status));
  }
  const { status } = await runNode(['--import', 'tsx', 'scripts/build/build-portals.ts'], 'inherit');
  return sum([...counts, countOfCommand(status)]);
}

const countOfCommand = (status) => ({
  passed: status === 0 ? 1 : 0,
  failed: status === 0 ? 0 : 1,
  skipped: 0,
});

/** Runs Node with these arguments; answers its exit code (null if a signal ended it) and, when piped, its output. */
function runNode(words, stdout) {
  const env = { ...process.env, CI: '1', KEPT_MINIFIED: MINIFIED }; // no spinners, no watching
  const child = spawn(process.execPath, words, { cwd: ROOT, env, stdio: ['ignore', stdout, 'inherit'] });
  const printed = [];
  child.stdout?.on('data', (bytes) => printed.push(bytes));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout: Buffer.concat(printed).toString('utf8') }));
  });
}

function sum(all) {
  const total = (key) => all.reduce((so, counts) => so + counts[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** These lines run in parallel, each from left to right: nothing in them waits by the clock. */
const BESIDE_EACH_OTHER = [
  [['builds of the extension and the practice portals', packAll]],
  [
    ['unit tests and rules', vitest('unit', 'vitest.config.ts')],
    ['filing cases', ruleCases],
  ],
];

/** These run afterwards, one after the other and alone, because each uses several browsers at once. */
const IN_BROWSERS = [
  ['extension and portals in a browser', vitestInBrowsers('browser', 'vitest.browser.config.ts')],
  ['fill engine in a browser', vitestInBrowsers('page-browser', 'tests/page-browser/vitest.config.ts')],
];

async function runSuite([name, run]) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const counts = await run();
  return { name, seconds: Math.round((Date.now() - started) / 1000), ...counts };
}

async function runLine(suites) {
  const results = [];
  for (const suite of suites) results.push(await runSuite(suite));
  return results;
}

async function testAll() {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const first = (await Promise.all(BESIDE_EACH_OTHER.map(runLine))).flat();
  const results = [...first, ...(await runLine(IN_BROWSERS))];
  for (const result of results) Object.assign(result, await result.again?.());
  console.log('');
  for (const { name, passed, failed, skipped, seconds, slowest = [] } of results) {
    console.log(
      `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds} s)`,
    );
    for (const file of slowest) console.log(`  ${file}`);
  }
  for (const test of results.flatMap(({ heldByThemselves = [] }) => heldByThemselves)) {
    console.log(`held only by itself: ${test}`);
  }
  for (const failure of results.flatMap(({ failures = [] }) => failures)) console.log(`failed: ${failure}`);
  const { passed, failed } = sum(results);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await testAll();
