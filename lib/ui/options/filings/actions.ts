// What can a person do with filings, reminders and the head of papers, and what do they hear back?
import type { DueKind } from '../../../filing/calendar/due-dates';
import type { FilingState } from '../../../filing/client/client';
import type { Agency, BoardPart, FilingDetail, ReminderSettings } from '../../../protocol/filings';

export interface Which {
  readonly clientId: string;
  readonly filingId: string;
}

export interface FilingsActions {
  readonly list: (from: number) => Promise<BoardPart>;
  readonly detail: (which: Which) => Promise<FilingDetail | null>;
  /** Resolves to false when the filing is no longer there. */
  readonly move: (which: Which, to: FilingState, on: string) => Promise<boolean>;
  readonly smsSent: (which: Which, at: Date) => Promise<boolean>;
  readonly mailed: (which: Which, on: string | null) => Promise<boolean>;
  readonly done: (which: Which, key: string, isDone: boolean) => Promise<boolean>;
  /** Hands a calendar file to the person; all clients and all dues with null. */
  readonly calendar: (
    clientId: string | null,
    keys: readonly string[] | null,
    isNamed: boolean,
  ) => Promise<void>;
  readonly print: (which: Which, page: 'report' | 'sheet' | 'papers') => void;
}

export interface ReminderActions {
  readonly read: () => Promise<ReminderSettings>;
  readonly silence: (silent: readonly DueKind[]) => Promise<readonly DueKind[]>;
  /** `logo`: a new picture, null for none, or the one that is kept. */
  readonly agency: (name: string, logo: File | string | null) => Promise<Agency>;
}
