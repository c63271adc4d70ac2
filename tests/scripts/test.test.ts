// Does the count at the end of `npm test` miss nothing that went wrong?
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  countsOfOutput,
  countsOfReport,
  failuresOfReport,
  slowestOfReport,
  type TestReport,
  withSecondRun,
} from '../../scripts/test.mjs';

const report = (parts: Partial<TestReport>): TestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...parts,
});

describe('a vitest report', () => {
  it('is counted as it stands', () => {
    const counts = countsOfReport(report({ numPassedTests: 9, numFailedTests: 2, numPendingTests: 1 }), 1);
    expect(counts).toEqual({ passed: 9, failed: 2, skipped: 1 });
  });

  it('counts a file that could not be loaded', () => {
    const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }];
    expect(countsOfReport(report({ numPassedTests: 9, testResults }), 1).failed).toBe(1);
  });

  it('counts a bad end without a failed test', () => {
    expect(countsOfReport(report({ numPassedTests: 9 }), 1).failed).toBe(1);
  });

  it('names the files that took longest, the longest first', () => {
    const file = (name: string, seconds: number) => ({
      name: join(process.cwd(), name),
      status: 'passed',
      startTime: 5000,
      endTime: 5000 + seconds * 1000,
      assertionResults: [],
    });
    const testResults = [file('a.test.ts', 2), file('b.test.ts', 9), file('c.test.ts', 4)];
    expect(slowestOfReport(report({ testResults }), 2)).toEqual(['9 s b.test.ts', '4 s c.test.ts']);
  });

  it('counts a run in which nothing was tested', () => {
    expect(countsOfReport(report({}), 0).failed).toBe(1);
  });
});

describe('what failed in a vitest report', () => {
  it('is named by file and test with the first line of its fault, a file that could not be loaded too', () => {
    const test = (status: string, fullName: string, failureMessages: string[] = []) => ({
      status,
      fullName,
      failureMessages,
    });
    const at = (name: string) => join(process.cwd(), 'tests', name);
    const testResults = [
      {
        name: at('a.test.ts'),
        status: 'failed',
        assertionResults: [test('passed', 'a one'), test('failed', 'a two', ['Error: no\n  at a.ts'])],
      },
      { name: at('b.test.ts'), status: 'failed', message: 'no such module\nat b', assertionResults: [] },
      { name: at('c.test.ts'), status: 'passed', assertionResults: [test('passed', 'c')] },
    ];
    expect(failuresOfReport(report({ testResults }))).toEqual([
      'tests/a.test.ts: a two: Error: no',
      'tests/b.test.ts: no such module',
    ]);
  });
});

describe('files that failed beside others and were run once more', () => {
  const test = (fullName: string, status: string) => ({
    fullName,
    status,
    failureMessages: status === 'failed' ? ['Error: late'] : [],
  });
  const file = (name: string, ...tests: ReturnType<typeof test>[]) => ({
    name: join(process.cwd(), name),
    status: tests.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
    assertionResults: tests,
  });
  const first = report({
    numPassedTests: 3,
    numFailedTests: 2,
    testResults: [
      file('a.test.ts', test('a one', 'passed'), test('a two', 'passed')),
      file('b.test.ts', test('b one', 'passed'), test('b two', 'failed'), test('b three', 'failed')),
    ],
  });

  it('are counted as they held then, and what held only then is named', () => {
    const tests = [test('b one', 'passed'), test('b two', 'passed'), test('b three', 'failed')];
    const second = report({
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [file('b.test.ts', ...tests)],
    });
    const { report: merged, heldByThemselves } = withSecondRun(first, second);
    expect(countsOfReport(merged, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 });
    expect(heldByThemselves).toEqual(['b.test.ts: b two: Error: late']);
    expect(failuresOfReport(merged)).toEqual(['b.test.ts: b three: Error: late']);
  });

  it('name nothing as held when what failed fails again', () => {
    const tests = [test('b one', 'passed'), test('b two', 'failed'), test('b three', 'failed')];
    const second = report({ testResults: [file('b.test.ts', ...tests)] });
    expect(withSecondRun(first, second).heldByThemselves).toEqual([]);
  });

  it('count as failed where the second run could not load them', () => {
    const unloaded = {
      name: join(process.cwd(), 'b.test.ts'),
      status: 'failed',
      message: 'no',
      assertionResults: [],
    };
    const { report: merged } = withSecondRun(first, report({ testResults: [unloaded] }));
    expect(countsOfReport(merged, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });
});

describe('the last line of a runner', () => {
  it('is counted', () => {
    expect(countsOfOutput('case 3: expected ask\n60 passed, 1 failed\n', 1)).toEqual({
      passed: 60,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts as a failure when it is not there', () => {
    expect(countsOfOutput('Error: no such file\n', 1).failed).toBe(1);
  });

  it('does not hide a bad end', () => {
    expect(countsOfOutput('60 passed, 0 failed\n', 1).failed).toBe(1);
  });
});
