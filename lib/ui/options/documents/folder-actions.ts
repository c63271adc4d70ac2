// Which functions does a folder of scans get, and what do they answer?
import type { ScanMatch } from '../../../filing/client/match-scans';
import type { Text } from '../../../filing/text';
import type { ClientSummary } from '../../../protocol/clients';
import type { Watch } from '../exchange/actions';
import type { Look } from './look-at-scan';

/** A file of the folder with the match that was found. */
export interface FolderScan extends ScanMatch {
  readonly file: File;
}

/** The files that were stored, and those that were not, with the reason. */
export interface ScansStored {
  readonly stored: number;
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  /** What takes them back. */
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
  readonly store: (scans: readonly FolderScan[], watch: Watch) => Promise<ScansStored>;
  /** Takes them back; answers the clients that were changed since and therefore stay as they are. */
  readonly undo: (back: readonly ScansBack[]) => Promise<readonly string[]>;
}

export interface Matched {
  readonly scans: readonly FolderScan[];
  /** The names of clients, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of kinds of documents, by id. */
  readonly labels?: ReadonlyMap<string, Text> | undefined;
}
