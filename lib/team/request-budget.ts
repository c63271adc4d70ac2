// How many requests may still be made? Some WebDAV accounts allow some hundreds in half an hour and then refuse for long.
import { teamFault } from './faults';

export interface BudgetLimits {
  readonly most: number;
  readonly withinMs: number;
}

/** 坚果云 allows 600 requests in 30 minutes to accounts that do not pay; a third is left to the person's other programs. */
export const SMALL_ACCOUNT: BudgetLimits = { most: 400, withinMs: 30 * 60_000 };

/** Hosts whose accounts are counted so; a server of one's own is asked as often as there is something to ask. */
const COUNTED_HOSTS: ReadonlySet<string> = new Set(['dav.jianguoyun.com']);

/** Whether the accounts at an address are counted by their provider. */
export const isCounted = (base: string): boolean =>
  URL.canParse(base) && COUNTED_HOSTS.has(new URL(base).hostname);

/** Minutes since 1970 → how many requests were made in each. */
export type Spent = Readonly<Record<string, number>>;

/** Where the count outlives this run of the program. */
export interface SpentStore {
  readonly read: () => Promise<Spent>;
  readonly keep: (spent: Spent) => Promise<void>;
}

/** To be asked before each request; throws `busy` with `retryAfter` when one more would be too many. */
export type Spend = () => Promise<void>;

const MINUTE = 60_000;

/** Counts requests over a sliding span, minute by minute. */
export function requestBudget({ most, withinMs }: BudgetLimits, now: () => number, kept: SpentStore): Spend {
  let loading: Promise<Map<number, number>> | null = null;
  const load = async () =>
    new Map(Object.entries(await kept.read()).map(([minute, count]) => [Number(minute), count] as const));
  return async () => {
    loading ??= load();
    const spent = await loading;
    const at = now();
    const current = Math.floor(at / MINUTE);
    // one of the future was counted under a clock that was wrong
    for (const minute of spent.keys())
      if (minute > current || overAt(minute, withinMs) <= at) spent.delete(minute);
    const total = [...spent.values()].reduce((sum, count) => sum + count, 0);
    const oldest = Math.min(...spent.keys());
    if (total >= most)
      throw teamFault('busy', { retryAfter: Math.ceil((overAt(oldest, withinMs) - at) / 1000) });
    spent.set(current, (spent.get(current) ?? 0) + 1);
    await kept.keep(Object.fromEntries(spent));
  };
}

/** When the last request of a minute counts no longer. */
const overAt = (minute: number, withinMs: number) => (minute + 1) * MINUTE + withinMs;
