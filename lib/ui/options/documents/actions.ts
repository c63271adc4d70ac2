// What can a person do with a client's documents, and what do they hear back?

export interface NewFile {
  /** An id of the rulebook. */
  readonly document: string;
  readonly of: string;
  readonly side: 'front' | 'back' | null;
  readonly file: File;
}

/** The form in which documents leave; null: no limit, nothing written across. */
export interface ExportWish {
  readonly ids: readonly string[];
  readonly mediaType: 'image/jpeg' | 'image/png' | 'as-stored';
  readonly maxBytes: number | null;
  readonly maxSide: number | null;
  readonly watermark: string | null;
}

export type Refused = { readonly ok: false; readonly reason: string };
export type StoredFile = { readonly mediaType: string; readonly base64: string };

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
