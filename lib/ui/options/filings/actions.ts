// Which functions do filings, reminders and the agency's name get?
import type { Agency } from '../../../protocol/filings';
import type { Asking } from '../../../protocol/protocol';

export interface Which {
  readonly clientId: string;
  readonly filingId: string;
}

export interface FilingsActions extends Asking {
  /** Saves a calendar file; with null, of all clients and all due dates. */
  readonly calendar: (
    clientId: string | null,
    keys: readonly string[] | null,
    isNamed: boolean,
  ) => Promise<void>;
  readonly print: (which: Which, page: 'report' | 'sheet' | 'papers') => void;
}

export interface ReminderActions extends Asking {
  /** `logo`: a new picture, null for none, or the one that is kept. */
  readonly agency: (name: string, logo: File | string | null) => Promise<Agency>;
}
