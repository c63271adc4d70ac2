// Which functions do import, export and backup get?
import type { Text } from '../../../filing/text';
import type { BackupAge } from '../../../protocol/backup-age';
import type { EditorChoices } from '../../../protocol/editor-choices';
import type { Differences } from '../../../protocol/exchange';
import type { ExchangePhase, ExchangeResult, ExportFormat } from '../../../protocol/exchange-signals';
import type { FaultyCell, Mend, TableStart } from '../../../protocol/table-mends';

export interface Watch {
  readonly onProgress: (phase: 'read' | ExchangePhase, done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** A client in a file that can be stored. */
export interface FoundRow {
  readonly key: string;
  /** The first of its rows in a table; 0 in other files. */
  readonly row: number;
  /** All its rows, where it has several: one client with several services. */
  readonly rows?: readonly number[];
  readonly name: string;
  readonly last4: string;
  /** Its nature, such as 企业; null for one that is not known. */
  readonly kind: Text | null;
  readonly place: string;
  readonly colour: string;
  readonly services: number;
  readonly documents: number;
  /** It is stored already and will be changed, not added. */
  readonly isKnown: boolean;
}

/** The changes that a row makes to its stored client. */
export type RowDifferences = Differences & { readonly choices: EditorChoices };

export interface FoundFault {
  readonly row: number;
  /** The column's heading, or the place in a client file. */
  readonly place: string;
  readonly message: Text;
  /** The same, if the column's accepted values are shown beside it. */
  readonly short?: Text | undefined;
}

/** A column that a table lacks and its rows need. */
export interface Lacking {
  readonly column: string;
  /** The words that it accepts; none where it accepts any text. */
  readonly words: readonly string[];
  /** What was said of it before: its text in every row, or the column that it repeats. */
  readonly said?: EveryRowAnswer;
}

/** What holds in every row of a column that a table lacks: a text, or what stands in another column. */
export interface EveryRowAnswer {
  readonly text: string;
  readonly from?: string;
}

/** A table as it was read: where its headings stand, which rows are no client's, and which were not read into one. */
export interface ReadTable {
  readonly file: string;
  readonly headingRow: number;
  /** The rows taken for a total, a note or a line on how to fill in a column. */
  readonly notes: readonly number[];
  /** The rows that are in no client as they are in the sheet, each after what is wrong in it; the heading first, empty without any. */
  readonly left: readonly (readonly string[])[];
}

/** The content of the chosen files. Nothing is stored before `store` is called. */
export interface Found {
  /** The chosen files, and how each table begins. */
  readonly files?: readonly { readonly name: string; readonly start?: TableStart }[];
  readonly rows: readonly FoundRow[];
  readonly faults: readonly FoundFault[];
  /** The present texts of the faulty cells of a table, which can be corrected. */
  readonly cells?: readonly FaultyCell[];
  /** Unknown headings of another table. */
  readonly unknown?: readonly string[];
  /** Of each unknown heading the text of its first filled cell, shortened. */
  readonly examples?: Readonly<Record<string, string>>;
  /** The key of the column that an unknown heading seems to be, by what stands below it. */
  readonly proposed?: Readonly<Record<string, string>>;
  /** The keys of the columns that an unknown heading may be, the likeliest first. */
  readonly likely?: Readonly<Record<string, readonly string[]>>;
  /** What was said before of every row of a lacking column, in other tables too. */
  readonly answers?: Readonly<Record<string, EveryRowAnswer>>;
  /** The key of the column that each of its known headings is, '' for one that is skipped. */
  readonly named?: Readonly<Record<string, string>>;
  /** Columns that the table lacks and its rows need, each with the words it accepts; one may hold in every row. */
  readonly lacking?: readonly Lacking[];
  /** The columns that several headings are, with texts that contradict each other: only one of them can be imported. */
  readonly twice?: readonly string[];
  /** Columns that the table lacks and the numbers in it tell. */
  readonly told?: readonly string[];
  /** Each table among the files. */
  readonly tables?: readonly ReadTable[];
  /** How many rows are in no client, and how they are saved as a table with what is wrong in each; absent for none. */
  readonly left?: { readonly count: number; readonly save: () => Promise<void> };
  /** What the row would change in its stored client; null when that cannot be determined. */
  readonly differences?: (key: string) => Promise<RowDifferences | null>;
  readonly store: (keys: ReadonlySet<string>, watch: Watch) => Promise<ExchangeResult>;
}

export interface ImportActions {
  /** `headingRow`: the row of the headings, where a person said so. */
  readonly readFiles: (
    files: readonly File[],
    watch: Watch,
    mends?: readonly Mend[],
    headingRow?: number,
  ) => Promise<Found>;
  /** The columns that a heading may be, required ones first. */
  readonly columns: readonly { readonly key: string; readonly label: Text; readonly required: boolean }[];
  /** The keys of the columns that a search finds, by Chinese, pinyin or English. */
  readonly searchColumns: (search: string) => Promise<readonly string[]>;
  /** Stores what headings of other tables mean (the key of a column, '' to skip it), and what holds in every row. */
  readonly nameColumns: (
    names: Readonly<Record<string, string>>,
    everyRow?: readonly Mend[],
  ) => Promise<void>;
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
  /** The age of the last one; null when no reminder is needed: there are no clients, or it was postponed. */
  readonly due: () => Promise<BackupAge | null>;
  /** Postpones the reminder for a week. */
  readonly later: () => void;
  /** Asks for a place, writes the file and reads it back. */
  readonly backUp: (passphrase: string, watch: Watch) => Promise<ExchangeResult>;
  /** Tries the passphrase of a backup and changes nothing; throws the fault's code. */
  readonly open: (file: File, passphrase: string, watch: Watch) => Promise<ExchangeResult>;
  /** Merges into the open vault, or makes a new one with `newPassphrase`. */
  readonly restore: (
    file: File,
    passphrase: string,
    newPassphrase: string | null,
    watch: Watch,
  ) => Promise<ExchangeResult>;
}
