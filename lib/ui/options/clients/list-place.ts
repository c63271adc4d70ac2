// Where in the list was the person when they opened a client? Search, filters and row are restored on return.
import { ALL_CLIENTS } from '../../../protocol/clients';
import type { Status } from './status';
import type { Filter } from './use-pages';

/** Updated as the person uses the list; held by the component that shows other views in its place. */
export interface ListPlace {
  filter: Filter;
  status: Status | null;
  /** The results of search and filters before a status was chosen. */
  found: readonly string[];
  /** The row that was opened; null for none, or after the list has changed. */
  row: { readonly id: string; readonly index: number } | null;
  /** The last clients that were removed, until that is taken back or others are; null for none. */
  undo: { readonly ids: readonly string[]; readonly name: string } | null;
}

const { from: _, ...all } = ALL_CLIENTS;
/** The filter of a list that nobody has searched yet. */
export const everything: Filter = all;

/** The top of the clients to decide about. */
export const listToDecide = (): ListPlace => ({ ...listTop(), filter: { ...everything, undecided: true } });

/** The top of the whole list. */
export const listTop = (): ListPlace => ({
  filter: everything,
  status: null,
  found: [],
  row: null,
  undo: null,
});
