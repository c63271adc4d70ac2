// How many requests may still be made? Some WebDAV providers allow a few hundred in half an hour and then block the account for a long time.
import { teamFault } from './faults';

export interface BudgetLimits {
  readonly most: number;
  readonly withinMs: number;
}

/** 坚果云 allows free accounts 600 requests in 30 minutes; a third is left for the user's other programs. */
export const SMALL_ACCOUNT: BudgetLimits = { most: 400, withinMs: 30 * 60_000 };

/** Hosts whose accounts are limited; requests to one's own server are not counted. */
const COUNTED_HOSTS: ReadonlySet<string> = new Set(['dav.jianguoyun.com']);

/** Whether the accounts at an address are counted by their provider. */
export const isCounted = (base: string): boolean =>
  URL.canParse(base) && COUNTED_HOSTS.has(new URL(base).hostname);

/** Minutes since 1970 → how many requests were made in each. */
export type Spent = Readonly<Record<string, number>>;

/** Where the count is stored between runs of the program. */
export interface SpentStore {
  readonly read: () => Promise<Spent>;
  readonly keep: (spent: Spent) => Promise<void>;
}

/** Called before each request; throws `busy` with `retryAfter` when one more would be too many. */
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
    // a minute in the future was counted under a wrong clock
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

/** When the requests of a minute stop counting. */
const overAt = (minute: number, withinMs: number) => (minute + 1) * MINUTE + withinMs;
