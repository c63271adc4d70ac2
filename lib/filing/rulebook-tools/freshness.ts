// How old are the sources of what is said of a province?
import { isInForce } from '../../rules/as-of';
import type { Rulebook } from '../rulebook/open';

/** How fresh is what is said of a province: the newest and the oldest day among the sources in force. */
export interface Freshness {
  readonly province: string;
  readonly newest: string | null;
  readonly oldest: string | null;
  /** Entries whose source is older than the limit, or has no day. */
  readonly stale: readonly { readonly entry: string; readonly sourceDate: string | null }[];
}

/** Per province, the days of the sources of its rules and tables in force; `since`: an older source is stale. */
export function freshnessOf(book: Rulebook, asOf: string, since: string): readonly Freshness[] {
  return [...book.provinces.values()].map(({ province, tables, rules }) => {
    const entries = [
      ...rules
        .filter((rule) => isInForce(rule, asOf))
        .map(({ name, meta }) => ({ entry: name, sourceDate: meta.sourceDate })),
      ...Object.entries(tables).flatMap(([entry, list]) => {
        const last = list.findLast(({ from }) => from <= asOf);
        return last === undefined ? [] : [{ entry, sourceDate: last.sourceDate }];
      }),
    ];
    const days = entries.flatMap(({ sourceDate }) => sourceDate ?? []).toSorted();
    const stale = entries.filter(({ sourceDate }) => sourceDate === null || sourceDate < since);
    return { province, newest: days.at(-1) ?? null, oldest: days[0] ?? null, stale };
  });
}
