// How many requests may still be made? Some WebDAV accounts allow some hundreds in half an hour and then refuse for long.
import { teamFault } from './faults';

export interface BudgetLimits {
  readonly most: number;
  readonly withinMs: number;
}

/** 坚果云 allows 600 requests in 30 minutes to accounts that do not pay; a third is left to the person's other programs. */
export const SMALL_ACCOUNT: BudgetLimits = { most: 400, withinMs: 30 * 60_000 };

/** Counts requests over a sliding span; the answer throws `busy` with `retryAfter` when one more would be too many. */
export function requestBudget({ most, withinMs }: BudgetLimits, now: () => number): () => void {
  const spent: number[] = [];
  return () => {
    const at = now();
    while (spent.length > 0 && at - (spent[0] ?? at) >= withinMs) spent.shift();
    const [first] = spent;
    if (spent.length >= most && first !== undefined)
      throw teamFault('busy', { retryAfter: Math.ceil((first + withinMs - at) / 1000) });
    spent.push(at);
  };
}
