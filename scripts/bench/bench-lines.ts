// What is a measured number, and how is CPU time measured? Shared by everything that `npm run bench` runs.

/** One measurement and its target; null: no target. */
export interface BenchLine {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly bar: { readonly sign: '>=' | '<='; readonly value: number } | null;
}

/** Whether the target is met; a measurement that failed meets none. */
export function isMet({ measured, bar }: BenchLine): boolean {
  if (bar === null) return true;
  return bar.sign === '>=' ? measured >= bar.value : measured <= bar.value;
}

/** How much better than its target: 2 is twice as good as demanded; null without a target. */
export function ratioOf({ measured, bar }: BenchLine): number | null {
  if (bar === null) return null;
  return bar.sign === '>=' ? measured / bar.value : bar.value / measured;
}

/** CPU milliseconds of this process so far; other work of the machine does not count. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The median. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** CPU milliseconds per item, over as many items as are needed for a measurement. */
export async function measure<T>(
  check: (item: T) => unknown,
  items: readonly T[],
  atLeastMs: number,
): Promise<number> {
  const started = cpuMs();
  let done = 0;
  while (cpuMs() - started < atLeastMs) {
    for (const item of items) await check(item);
    done += items.length;
  }
  return (cpuMs() - started) / done;
}

/** The same for checks that return synchronously, without a promise in the loop. */
export function measureSync<T>(check: (item: T) => unknown, items: readonly T[], atLeastMs: number): number {
  const started = cpuMs();
  let done = 0;
  while (cpuMs() - started < atLeastMs) {
    for (const item of items) check(item);
    done += items.length;
  }
  return (cpuMs() - started) / done;
}
