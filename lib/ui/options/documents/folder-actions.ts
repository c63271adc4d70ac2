// Which functions does a folder of scans get, and what do they answer?
import type { Text } from '../../../filing/text';
import type { ClientSummary } from '../../../protocol/clients';
import type { Watch } from '../exchange/actions';
import type { FolderScan } from './folder-scan';
import type { Look } from './look-at-scan';
import type { ListedScan } from './scan-choices';
import type { ClientValues } from './scan-values';

/** The files that were stored, and those that were not, with the reason. */
export interface ScansStored {
  readonly stored: number;
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  /** What was filled in with them, and the clients in which it could not be. */
  readonly filled: readonly ClientValues[];
  readonly unfilled: readonly string[];
  /** What takes all of it back. */
  readonly back: readonly ScansBack[];
}

/** A client that got scans: the revision before, and the one that is stored after the last of them. */
export interface ScansBack {
  readonly client: string;
  readonly rev: number;
  readonly expected: number;
}

export interface FolderActions {
  /** The clients that a search finds, by characters or pinyin. */
  readonly search: (text: string) => Promise<readonly ClientSummary[]>;
  /** Nothing is stored yet. */
  readonly match: (files: readonly File[]) => Promise<Matched>;
  /** What the picture of a file says of whose it is, given to this client or to none; null in a build that cannot read. */
  readonly look: ((file: File, given: string | null, signal: AbortSignal) => Promise<Look>) | null;
  /** What the scans that were looked at say and their clients do not. */
  readonly values: (scans: readonly ListedScan[]) => Promise<readonly ClientValues[]>;
  /** Leads to where a new client is made of a licence; absent where nothing leads there. */
  readonly readPaper?: ((file: File) => void) | undefined;
  /** Stores them, and fills in what of `values` is empty still. */
  readonly store: (
    scans: readonly FolderScan[],
    watch: Watch,
    values: readonly ClientValues[],
  ) => Promise<ScansStored>;
  /** Takes them back; answers the clients that were changed since and therefore stay as they are. */
  readonly undo: (back: readonly ScansBack[]) => Promise<readonly string[]>;
}

export interface Matched {
  readonly scans: readonly FolderScan[];
  /** The names of clients, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of kinds of documents, by id. */
  readonly labels?: ReadonlyMap<string, Text> | undefined;
  /** Those kinds that have two sides, each of which is a file of its own. */
  readonly twoSided?: ReadonlySet<string> | undefined;
}
