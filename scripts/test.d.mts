// What do the counting functions of test.mjs take and give?
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's JSON report that is counted. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

export function countsOfReport(report: TestReport, exitCode: number | null): Counts;
export function countsOfOutput(output: string, exitCode: number | null): Counts;
