// What can a person do to bring clients in and out, and what do they hear back?
import type { Text } from '../../../filing/text';
import type { BackupAge } from '../../../protocol/backup-age';
import type { EditorChoices } from '../../../protocol/clients';
import type { Differences } from '../../../protocol/exchange';
import type { ExchangePhase, ExchangeResult, ExportFormat } from '../../../protocol/exchange-signals';

/** A cell of a table with its new text; without a column: a whole row that is left out. */
export interface Mend {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** A cell that has a fault, with what a person needs to mend it. */
export interface FaultyCell extends Mend {
  /** Whose row it is, as it stands there. */
  readonly client: string;
  /** The words that its column takes; empty where it takes any text. */
  readonly words: readonly string[];
  readonly hasSeveralWords: boolean;
  /** What stands in the same column of the row that the fault names. */
  readonly earlier?: { readonly row: number; readonly text: string };
}

export interface Watch {
  readonly onProgress: (phase: 'read' | ExchangePhase, done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** A client that a file holds and that may be stored. */
export interface FoundRow {
  readonly key: string;
  /** The first of its rows in a table; 0 in other files. */
  readonly row: number;
  readonly name: string;
  readonly last4: string;
  readonly place: string;
  readonly colour: string;
  readonly services: number;
  readonly documents: number;
  /** Stored already: it will be changed, not added. */
  readonly isKnown: boolean;
}

/** What a row changes of its stored client, with the words to say it in. */
export type RowDifferences = Differences & { readonly choices: EditorChoices };

export interface FoundFault {
  readonly row: number;
  /** The column's heading, or the place in a client file. */
  readonly place: string;
  readonly message: Text;
  /** The same where the words that the column takes stand beside it. */
  readonly short?: Text | undefined;
}

/** What the chosen files hold. Nothing is stored before `store` is called. */
export interface Found {
  readonly rows: readonly FoundRow[];
  readonly faults: readonly FoundFault[];
  /** What stands now in the cells of a table that have a fault: they can be mended. */
  readonly cells?: readonly FaultyCell[];
  /** Headings of another table that nobody knows. */
  readonly unknown?: readonly string[];
  /** What would change of the stored client that a row is known as; null where nobody can say. */
  readonly differences?: (key: string) => Promise<RowDifferences | null>;
  readonly store: (keys: ReadonlySet<string>, watch: Watch) => Promise<ExchangeResult>;
}

export interface ImportActions {
  readonly readFiles: (files: readonly File[], watch: Watch, mends?: readonly Mend[]) => Promise<Found>;
  /** The columns that a heading may be, required ones first. */
  readonly columns: readonly { readonly key: string; readonly label: Text; readonly required: boolean }[];
  /** Keeps what headings of other tables mean: the key of a column, '' to leave it out. */
  readonly nameColumns: (names: Readonly<Record<string, string>>) => Promise<void>;
  /** The fictional clients that ship with the extension. */
  readonly readSamples: (watch: Watch) => Promise<Found>;
  /** Saves the empty table with its headings and one example row. */
  readonly saveTemplate: (format: 'xlsx' | 'csv') => Promise<void>;
}

/** A client that may be chosen for an export. */
export interface Exportable {
  readonly id: string;
  readonly name: string;
  readonly last4: string;
}

export interface ExportActions {
  readonly listClients: (search: string) => Promise<readonly Exportable[]>;
  /** Saves the clients of these ids, or all when null. */
  readonly exportClients: (
    format: ExportFormat,
    ids: readonly string[] | null,
    watch: Watch,
  ) => Promise<ExchangeResult>;
}

export interface BackupActions {
  /** How old the last one is; null where nobody needs to hear of it: without clients, or put off. */
  readonly due: () => Promise<BackupAge | null>;
  /** Not to be told of it for a week. */
  readonly later: () => void;
  /** Asks where to, writes, reads again. */
  readonly backUp: (passphrase: string, watch: Watch) => Promise<ExchangeResult>;
  /** Merges into the open vault, or makes a new one with `newPassphrase`. */
  readonly restore: (
    file: File,
    passphrase: string,
    newPassphrase: string | null,
    watch: Watch,
  ) => Promise<ExchangeResult>;
}
