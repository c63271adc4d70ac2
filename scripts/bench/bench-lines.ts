// What is a measured number, and how is CPU time taken? Shared by everything that `npm run bench` runs.

/** One number beside its bar; null: none is set. */
export interface BenchLine {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly bar: { readonly sign: '>=' | '<='; readonly value: number } | null;
}

/** Is the bar met? A number that could not be taken meets none. */
export function isMet({ measured, bar }: BenchLine): boolean {
  if (bar === null) return true;
  return bar.sign === '>=' ? measured >= bar.value : measured <= bar.value;
}

/** How far on the good side of its bar: 2 is twice as good as asked; null without a bar. */
export function ratioOf({ measured, bar }: BenchLine): number | null {
  if (bar === null) return null;
  return bar.sign === '>=' ? measured / bar.value : bar.value / measured;
}

/** CPU milliseconds of this process so far: other jobs on the machine do not count. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** CPU milliseconds an item, over enough items to be measured. */
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

/** The same for checks that return at once: no promise in the loop. */
export function measureSync<T>(check: (item: T) => unknown, items: readonly T[], atLeastMs: number): number {
  const started = cpuMs();
  let done = 0;
  while (cpuMs() - started < atLeastMs) {
    for (const item of items) check(item);
    done += items.length;
  }
  return (cpuMs() - started) / done;
}
