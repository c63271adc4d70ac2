// What did the last batch pre-check say about a client? Kept while the vault is open and reused while its inputs are unchanged.
import type { BatchRow } from '../../filing/report/batch';
import type { Rulebook } from '../../filing/rulebook/open';

export interface CheckedRows {
  /** The rows of a client, computed only when their inputs differ from those of the stored rows. */
  readonly rowsFor: (
    book: Rulebook,
    client: string,
    /** Names all inputs besides the rulebook: revision, day, usual answers. */
    basis: string,
    compute: () => readonly BatchRow[],
  ) => readonly BatchRow[];
  readonly clear: () => void;
}

/** An empty cache; another rulebook empties it. */
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
