// Which functions do a client's documents get?
import type { Scan } from '../../../filing/client/client';
import type { Refused } from '../../../protocol/documents';
import type { Asking } from '../../../protocol/protocol';

export interface NewFile {
  /** An id of the rulebook. */
  readonly document: string;
  readonly of: string;
  readonly side: 'front' | 'back' | null;
  readonly file: File;
  /** The quality of its picture; null: it was not examined. */
  readonly scan?: Scan | null | undefined;
}

/** The form of an exported document; null: no limit, no watermark. */
export interface ExportRequest {
  readonly ids: readonly string[];
  readonly mediaType: 'image/jpeg' | 'image/png' | 'as-stored';
  readonly maxBytes: number | null;
  readonly maxSide: number | null;
  readonly watermark: string | null;
}

export interface DocumentActions extends Asking {
  readonly add: (client: string, file: NewFile) => Promise<{ readonly ok: true } | Refused>;
  /** Opens the letter for one document of a stored filing, ready to print. */
  readonly printPaper: (client: string, filing: string, document: string) => void;
  /** Saves the file to the person's disk. */
  readonly exportFile: (
    client: string,
    request: ExportRequest,
    name: string,
  ) => Promise<{ readonly ok: true } | Refused>;
}
