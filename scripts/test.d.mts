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
  readonly testResults: readonly TestFile[];
}

export interface TestFile {
  readonly name: string;
  readonly status: string;
  /** In milliseconds. */
  readonly startTime?: number;
  readonly endTime?: number;
  /** Why the file could not be loaded. */
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

export function countsOfReport(report: TestReport, exitCode: number | null): Counts;
export function countsOfOutput(output: string, exitCode: number | null): Counts;
export function failuresOfReport(report: TestReport): string[];
export function slowestOfReport(report: TestReport, most: number): string[];
export function withSecondRun(
  first: TestReport,
  second: TestReport,
): { readonly report: TestReport; readonly heldByThemselves: string[] };
