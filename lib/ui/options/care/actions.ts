// How does the person look after what is stored? Room, wholeness, and the end of all of it.

export interface Room {
  readonly usage: number;
  /** What the browser allows at most; null when it does not say. */
  readonly quota: number | null;
  /** The browser has promised not to clear it when the disk runs full. */
  readonly isPersisted: boolean;
}

/** What a look at everything found. */
export interface Wholeness {
  readonly records: number;
  readonly revisions: number;
  readonly files: number;
  readonly undecryptable: readonly string[];
  readonly torn: readonly string[];
  readonly lostFiles: readonly string[];
  /** Clients whose last save was lost with the database. */
  readonly behind: number;
  /** Clients that any of it is about, where they are known. */
  readonly names: readonly string[];
}

/** The second copy, as it stands. */
export interface Copy {
  readonly state: 'whole' | 'no-vault' | 'other-vault' | 'ahead' | 'failed' | 'off';
  /** When it was last brought up to date (milliseconds); null when there is none. */
  readonly at: number | null;
  readonly clients: number;
  readonly files: number;
  readonly leftOut: number;
}

/** What came back out of it, and what did not. */
export interface CopyBack {
  readonly clients: number;
  readonly files: number;
  /** Null when only the header had to come back. */
  readonly at: number | null;
  readonly lostClients: number;
  readonly lostFiles: number;
  readonly unsaved: number;
}

export interface CareActions {
  readonly copy: () => Promise<Copy>;
  readonly restoreCopy: () => Promise<CopyBack>;
  readonly room: () => Promise<Room>;
  /** Asks the browser to keep it; whether it will. */
  readonly persist: () => Promise<boolean>;
  readonly check: () => Promise<Wholeness>;
  /** How many files no client uses any more were deleted; null while something is damaged. */
  readonly purge: () => Promise<number | null>;
  readonly deleteEverything: () => Promise<void>;
}
