// What did the last pre-check of many say of a client? Kept while the vault is open, and taken again while nothing it rests on changed.
import type { BatchRow } from '../../filing/report/batch';
import type { Rulebook } from '../../filing/rulebook/open';

export interface CheckedRows {
  /** The rows of a client, computed only where they rest on something else than those that are kept. */
  readonly rowsFor: (
    book: Rulebook,
    client: string,
    /** Names all that the rows rest on besides the rulebook: revision, day, usual answers. */
    basis: string,
    compute: () => readonly BatchRow[],
  ) => readonly BatchRow[];
  readonly clear: () => void;
}

/** Holds nothing yet. Another rulebook begins anew. */
export function createCheckedRows(): CheckedRows {
  const kept = new Map<string, { readonly basis: string; readonly rows: readonly BatchRow[] }>();
  let ruled: Rulebook | null = null;
  return {
    rowsFor: (book, client, basis, compute) => {
      if (ruled !== book) kept.clear();
      ruled = book;
      const known = kept.get(client);
      if (known?.basis === basis) return known.rows;
      const rows = compute();
      kept.set(client, { basis, rows });
      return rows;
    },
    clear: () => kept.clear(),
  };
}
