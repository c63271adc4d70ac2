// What does a surface learn about the earlier revisions of a client?
import type { Change } from '../filing/client/client-changes';
import type { RevisionSource } from './conflicts';

/** One revision in the history of a client. */
export interface RevisionRow {
  readonly rev: number;
  readonly changed: number;
  readonly isCurrent: boolean;
  readonly state: 'stored' | 'removed' | 'damaged';
  /** What it did instead of changing one before it; null or absent for that. */
  readonly kind?:
    | ('made' | 'merged' | 'decided' | 'left' | 'removed')
    | ('imported' | 'shared' | 'unshared' | 'put-back' | 'restored')
    | null;
  /** Null when it cannot be decrypted. */
  readonly source: RevisionSource | null;
}

/** What some revisions changed in the one before them; null when that one is no longer kept. */
export interface RevisionAnswer {
  readonly changes: readonly Change[] | null;
}
