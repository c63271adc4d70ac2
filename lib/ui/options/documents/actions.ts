// What can a person do with a client's documents, and what do they hear back?
import type { Scan } from '../../../filing/client/client';
import type { Refused, StoredFile } from '../../../protocol/documents';

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
export interface ExportWish {
  readonly ids: readonly string[];
  readonly mediaType: 'image/jpeg' | 'image/png' | 'as-stored';
  readonly maxBytes: number | null;
  readonly maxSide: number | null;
  readonly watermark: string | null;
}

export interface DocumentActions {
  readonly add: (client: string, file: NewFile) => Promise<{ readonly ok: true } | Refused>;
  /** The picture itself, only for as long as it is looked at. */
  readonly look: (client: string, id: string) => Promise<StoredFile | null>;
  readonly remove: (client: string, id: string) => Promise<{ readonly ok: boolean }>;
  /** Hands the file to the person's own disk. */
  readonly exportFile: (
    client: string,
    wish: ExportWish,
    name: string,
  ) => Promise<{ readonly ok: true } | Refused>;
}
