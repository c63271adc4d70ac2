// What do board, printed papers and site check show? The plain data that the background hands to them.
import type { DueDate, DueKind } from '../filing/calendar/due-dates';
import type { FilingMove, FilingState } from '../filing/client/client';
import type { Report } from '../filing/report/report';
import type { SiteVerdict } from '../filing/site/numbers';
import type { StatusOnPage } from '../filing/site/order-status';
import type { Citation, Text } from '../filing/text';

/** A client's due date with whose it is and what it is about, in words. */
export interface DueView extends DueDate {
  readonly clientId: string;
  readonly client: string;
  /** The name of the service, document or person; null for the filing or the entity itself. */
  readonly about: Text | null;
}

/** A filing as the board shows it. */
export interface FilingCard {
  readonly clientId: string;
  readonly filingId: string;
  readonly client: string;
  readonly colour: string;
  readonly last4: string;
  readonly provider: string;
  readonly services: readonly string[];
  readonly state: FilingState;
  /** The day since which it stands there; null when nobody noted it. */
  readonly since: string | null;
  readonly dues: readonly DueView[];
}

/** Part of the board: the filings of some clients, and from where to ask on; null when these were the last. */
export interface BoardPart {
  readonly cards: readonly FilingCard[];
  /** What runs out for these clients besides their filings. */
  readonly papers: readonly DueView[];
  readonly next: number | null;
  readonly total: number;
}

/** A phone that gets a code of the authority; the number is shown masked. */
export interface PhoneView {
  readonly role: 'subject' | 'service';
  readonly name: string;
  readonly mobile: string;
}

export interface HelpLine {
  readonly id: string;
  readonly text: Text;
  readonly cites: readonly Citation[];
}

export interface MailingView {
  readonly documents: readonly Text[];
  /** null: no address is known, the provider has it. */
  readonly address: string | null;
  readonly case: string;
}

/** What opens when a filing of the board is chosen. */
export interface FilingDetail {
  readonly moves: readonly FilingMove[];
  readonly smsSentAt: string | null;
  readonly mailedOn: string | null;
  readonly sms: Report['sms'];
  readonly phones: readonly PhoneView[];
  readonly help: readonly HelpLine[];
  readonly mailing: Pick<Report['mailing'], 'required' | 'cites'> & {
    readonly items: readonly MailingView[];
  };
}

/** Everything that a printed report or cover sheet holds. */
export interface Paper {
  readonly client: string;
  readonly last4: string;
  readonly province: string;
  readonly provider: string;
  readonly services: readonly string[];
  readonly report: Report;
  readonly filingType: Text | null;
  readonly mailing: readonly MailingView[];
  readonly sender: { readonly name: string; readonly phone: string; readonly address: string };
  readonly rulebookDay: string;
  readonly agency: Agency;
}

/** Whose paper it is; both may be missing. */
export interface Agency {
  readonly name: string;
  /** A picture as a data address, drawn anew without metadata. */
  readonly logo: string | null;
}

export interface ReminderSettings {
  readonly silent: readonly DueKind[];
  readonly agency: Agency;
}

/** The answer to a press on "check this site". */
export interface SiteAnswer {
  readonly verdict: SiteVerdict;
  readonly host: string;
  /** The client whose domain this is; null when none is, several are, or the vault is closed. */
  readonly client: string | null;
  /** A status that the page says of an order, when the tab is bound to a filing whose state it is not. */
  readonly status: (StatusOnPage & { readonly clientId: string; readonly filingId: string }) | null;
  readonly isVaultOpen: boolean;
}
