// Where in the list was the person when they opened a client? There they come back to: the search, the filters, the row.
import { ALL_CLIENTS } from '../../../protocol/clients';
import type { Status } from './status';
import type { Filter } from './use-pages';

/** Written to as the person goes through the list; held by whoever shows other things in the list's stead. */
export interface ListPlace {
  filter: Filter;
  status: Status | null;
  /** What search and filters found, before a status was chosen within it. */
  found: readonly string[];
  /** The row that was opened; null when none was, or the list has become another. */
  row: { readonly id: string; readonly index: number } | null;
}

const { from: _, ...all } = ALL_CLIENTS;
/** The filter of a list that nobody has searched yet. */
export const everything: Filter = all;

/** The top of the whole list. */
export const listTop = (): ListPlace => ({ filter: everything, status: null, found: [], row: null });
