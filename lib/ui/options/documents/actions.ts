// What can a person do with a client's documents, and what do they hear back?
import type { Scan } from '../../../filing/client/client';
import type { Refused } from '../../../protocol/documents';
import type { Asking } from '../../../protocol/protocol';

export interface NewFile {
  /** An id of the rulebook. */
  readonly document: string;
  readonly of: string;
  readonly side: 'front' | 'back' | null;
  readonly file: File;
  /** How good its picture was found; null: nobody has looked. */
  readonly scan?: Scan | null | undefined;
}

/** The form in which documents leave; null: no limit, nothing written across. */
export interface ExportRequest {
  readonly ids: readonly string[];
  readonly mediaType: 'image/jpeg' | 'image/png' | 'as-stored';
  readonly maxBytes: number | null;
  readonly maxSide: number | null;
  readonly watermark: string | null;
}

export interface DocumentActions extends Asking {
  readonly add: (client: string, file: NewFile) => Promise<{ readonly ok: true } | Refused>;
  /** Hands the file to the person's own disk. */
  readonly exportFile: (
    client: string,
    request: ExportRequest,
    name: string,
  ) => Promise<{ readonly ok: true } | Refused>;
}
