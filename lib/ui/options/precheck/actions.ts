// What can a person ask about saved filings: how all stand, how one stands, what if, when, and why it came back?
import type { BatchRow } from '../../../filing/report/batch';
import type { RefusalReason } from '../../../filing/report/refusal-reasons';
import type { Report } from '../../../filing/report/report';
import type { Text } from '../../../filing/text';
import type { ProvinceDemands, UpcomingAnswer, WhatIfAnswer, WhatIfChoices } from '../../../protocol/rules';
import type { FactValue } from '../../../rules/operator-names';
import type { FolderActions } from '../documents/folder-scans';

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

/** What looks at one filing; null: client or filing is gone. */
export interface FilingActions {
  readonly report: (at: FilingPlace) => Promise<Report | null>;
  /** Opens the whole filing's report as a page to print. */
  readonly print: (at: FilingPlace) => void;
  readonly choices: () => Promise<WhatIfChoices>;
  readonly whatIf: (
    at: FilingPlace,
    changes: Readonly<Record<string, FactValue>>,
  ) => Promise<WhatIfAnswer | null>;
  readonly upcoming: (at: FilingPlace) => Promise<readonly UpcomingAnswer[] | null>;
  readonly readRefusal: (text: string) => Promise<readonly RefusalReason[]>;
}

export type ExportKind = 'csv' | 'xlsx' | 'html';

export interface PrecheckActions extends FilingActions {
  /** Scans of many clients out of one folder. */
  readonly folder: FolderActions;
  /** The ids of all clients, by name. */
  readonly clients: () => Promise<readonly string[]>;
  /** The rows of some clients. */
  readonly batch: (clients: readonly string[], asOf: string) => Promise<readonly BatchRow[]>;
  /** Which provinces want documents that not all want. */
  readonly demands: (asOf: string) => Promise<readonly ProvinceDemands[]>;
  /** How many clients one call takes. */
  readonly slice: number;
  /** One answer in the filings of these rows. Resolves to how many clients were changed. */
  readonly answerMany: (rows: readonly BatchRow[], fact: string, value: FactValue) => Promise<number>;
  /** A filing at this provider for clients whose services are in none. Resolves to how many got one. */
  readonly beginFilings: (clients: readonly string[], provider: string) => Promise<number>;
  /** Writes the rows into a file that the browser saves. */
  readonly save: (kind: ExportKind, rows: readonly BatchRow[], asOf: string) => void;
}
