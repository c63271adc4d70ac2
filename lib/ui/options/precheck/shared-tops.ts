// What do most filings of a batch have in common? It is told once above the table instead of in each of its rows.
import type { BatchRow } from '../../../filing/report/batch';
import type { Text } from '../../../filing/text';

const FEW = 10; // rows; a shorter table is read line by line
const MOST = 0.5; // more than this share of the filings

/** A text that most filings have. */
export interface SharedTop {
  readonly text: Text;
  /** Every row has it, so no row needs to say that it does. */
  readonly isEvery: boolean;
}

/** The texts at the top of most rows, the most common first; none of a short table. */
export function sharedTops(rows: readonly Pick<BatchRow, 'top'>[]): readonly SharedTop[] {
  if (rows.length < FEW) return [];
  const found = new Map<string, { readonly text: Text; count: number }>();
  for (const { top } of rows)
    for (const text of top) {
      const known = found.get(text.en);
      if (known) known.count += 1;
      else found.set(text.en, { text, count: 1 });
    }
  return [...found.values()]
    .filter(({ count }) => count > rows.length * MOST)
    .toSorted((one, other) => other.count - one.count)
    .map(({ text, count }) => ({ text, isEvery: count === rows.length }));
}

const FIRST_SIGN = 0x2460; // ①; there are twenty, and no row has more than three texts to share

/** The sign of a text: 还有 ③ is the third one, and cannot be read as three of them. */
export const signOf = (at: number): string => String.fromCodePoint(FIRST_SIGN + at);

/** What a row says of the shared texts: its own others, and the signs of those that it has and some row has not. */
export function besideShared(
  top: readonly Text[],
  shared: readonly SharedTop[],
): { readonly own: readonly Text[]; readonly signs: readonly string[] } {
  const has = (text: Text) => top.some(({ en }) => en === text.en);
  return {
    own: top.filter(({ en }) => shared.every(({ text }) => text.en !== en)),
    signs: shared
      .filter(({ isEvery }) => !isEvery)
      .flatMap(({ text }, at) => (has(text) ? [signOf(at)] : [])),
  };
}
