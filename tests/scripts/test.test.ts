// Does the count at the end of `npm test` miss nothing that went wrong?
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  countsOfOutput,
  countsOfReport,
  failuresOfReport,
  slowestOfReport,
  type TestReport,
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
