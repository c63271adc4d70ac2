// What is known of one file of a folder? The file itself, and to whom and as what it was matched.
import type { ScanMatch } from '../../../filing/client/match-scans';

/** A file of the folder with the match that was found. */
export interface FolderScan extends ScanMatch {
  readonly file: File;
}
