// Which functions does the pre-check of saved filings get?
import type { BatchRow } from '../../../filing/report/batch';
import type { ClientAsks } from '../../../filing/report/client-asks';
import type { Text } from '../../../filing/text';
import type { Asking } from '../../../protocol/protocol';
import type { UpcomingAnswer } from '../../../protocol/rules';
import type { FolderActions } from '../documents/folder-actions';
import type { ClientPlace } from '../tabs';

/** One service of a saved filing, on a day. */
export interface FilingPlace {
  readonly client: string;
  readonly filing: string;
  readonly service: string | null;
  readonly asOf: string;
}

export interface Choice {
  readonly id: string;
  readonly label: Text;
}

/** Listing what clients have to send. */
export interface AskingClients extends Asking {
  /** How many clients are checked by one message. */
  readonly slice: number;
  /** Writes the lists into a table that the browser saves. */
  readonly saveAsks: (asks: readonly ClientAsks[], asOf: string) => void;
}

/** The functions for one filing. */
export interface FilingActions extends AskingClients {
  /** Opens the whole filing's report as a print page. */
  readonly print: (at: FilingPlace) => void;
  /** Opens the letter for one document of the filing, ready to print. */
  readonly printPaper: (at: FilingPlace, document: string) => void;
  /** The days of the coming year on which the report changes; null: client or filing is gone. */
  readonly upcoming: (at: FilingPlace) => Promise<readonly UpcomingAnswer[] | null>;
}

/** Leads to where something is fixed in a client; `rest` are the further clients of the list, in order. */
export type OpenClient = (at: ClientPlace, rest?: readonly ClientPlace[]) => void;

export type ExportKind = 'csv' | 'xlsx' | 'html';

export interface PrecheckActions extends FilingActions {
  /** Adds the scans of many clients from one folder. */
  readonly folder: FolderActions;
  /** The ids of all clients, by name. */
  readonly clients: () => Promise<readonly string[]>;
  /** A new random id: a change that is sent again after a lost answer has no second effect. */
  readonly token: () => string;
  /** Writes the rows into a file that the browser saves. */
  readonly save: (kind: ExportKind, rows: readonly BatchRow[], asOf: string) => void;
}
