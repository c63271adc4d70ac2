// What may a surface ask about filings as they go their way: the board, deadlines, papers to print, a finished site?

import * as z from 'zod';
import { DUE_KINDS, type DueDate, type DueKind, type OpenDue } from '../filing/calendar/due-dates';
import type { FilingStep } from '../filing/calendar/filing-steps';
import { Filing, type FilingMove, FilingStanding, FilingState } from '../filing/client/client';
import type { FilledPaper } from '../filing/papers/fill-papers';
import type { RefusalReading, RefusalReason } from '../filing/report/refusal-reasons';
import type { Asked, Report } from '../filing/report/report';
import type { SiteVerdict } from '../filing/site/numbers';
import type { StatusOnPage } from '../filing/site/order-status';
import type { Citation, Text } from '../filing/text';
import type { ClientStanding } from './clients';
import { changes, reads } from './message-kind';
import { factValue, id, tabId } from './parts';
import type { AnswerView } from './tab';

const which = { clientId: id, filingId: id };
const day = z.iso.date();
const key = z.string().max(200);

const SiteLine = z.strictObject({
  text: z.string().max(400),
  href: z.string().max(4000).nullable(),
  isVisible: z.boolean(),
  isBelow: z.boolean(),
});

/** What the script read that the person put into a page; a page can make it say anything, so it is checked here. */
export const SiteContents = z.strictObject({
  texts: z.array(SiteLine).max(50),
  pictures: z
    .array(z.strictObject({ text: z.string().max(200), href: z.string().max(4000).nullable() }))
    .max(50),
  frames: z.int().nonnegative(),
  statuses: z.array(z.string().max(30)).max(50),
});

export const filingKinds = {
  /** The filings of the next clients, from a place in their order on. */
  'filings.list': reads({ from: z.int().nonnegative() }).answers<BoardPart>(),
  /** Answers how the filing stood before, with which `filings.move-back` takes the move back. */
  'filings.move': changes({ ...which, to: FilingState, on: day }).answers<{
    readonly ok: boolean;
    readonly before?: FilingStanding | null;
  }>(),
  'filings.move-back': changes({ ...which, before: FilingStanding }).answers<{ readonly ok: boolean }>(),
  /** Takes a draft out that its services do not call for; answers it, with which `filings.put-back` takes that back. */
  'filings.remove': changes({ ...which }).answers<{
    readonly ok: boolean;
    readonly removed: Filing | null;
  }>(),
  'filings.put-back': changes({ clientId: id, filing: Filing }).answers<{ readonly ok: boolean }>(),
  'filings.sms-sent': changes({ ...which, at: z.iso.datetime({ offset: true }) }).answers<{
    readonly ok: boolean;
  }>(),
  'filings.sms-verified': changes({ ...which, person: id, isDone: z.boolean() }).answers<{
    readonly ok: boolean;
  }>(),
  'filings.mailed': changes({ ...which, on: day.nullable() }).answers<{ readonly ok: boolean }>(),
  /** Keeps what was written when the filing came back; null drops it. */
  'filings.refusal': changes({ ...which, text: z.string().max(10_000).nullable() }).answers<{
    readonly ok: boolean;
  }>(),
  'filings.done': changes({ ...which, key, isDone: z.boolean() }).answers<{ readonly ok: boolean }>(),
  /** A filing at a provider for each of these clients whose services are in none. */
  'filings.begin': changes({ clients: z.array(id).min(1).max(20_000).readonly(), provider: id }).answers<{
    readonly done: number;
  }>(),
  /** Answers in one or many filings, each in its own; all of them are stored, or none. null takes one back. */
  'filings.answer': changes({
    answers: z
      .array(
        z.strictObject({
          filings: z.array(z.strictObject(which)).min(1).max(20_000).readonly(),
          fact: key,
          value: factValue,
        }),
      )
      .min(1)
      .max(300)
      .readonly(),
  }).answers<{ readonly done: number }>(),
  /** What the agency answers as a rule; null drops it. */
  'filings.usual': changes({ fact: key, value: z.boolean().nullable() }).answers<{ readonly ok: boolean }>(),
  'filings.detail': reads({ ...which }).answers<FilingDetail | null>(),
  'filings.calendar': reads({
    clientId: id.nullable(),
    keys: z.array(key).max(500).readonly().nullable(),
    isNamed: z.boolean(),
  }).answers<string>(),
  'filings.reminders': reads({}).answers<ReminderSettings>(),
  'filings.silence': reads({ silent: z.array(z.enum(DUE_KINDS)).readonly() }).answers<readonly DueKind[]>(),
  /** A word for one print, so that no address ever carries a client; as of today where no day is given. */
  'filings.ticket': reads({ ...which, asOf: day.optional() }).answers<string>(),
  'filings.tab-ticket': reads({ tabId }).answers<string | null>(),
  'filings.paper': reads({ ticket: z.string().max(80) }).answers<Printout | null>(),
  'filings.agency': reads({
    name: z.string().max(100),
    logo: z.string().max(4_000_000).nullable(),
  }).answers<Agency>(),
  'filings.site': reads({ tabId, words: SiteContents }).answers<SiteAnswer>(),
};
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
  /** It waits for codes, and everybody has typed theirs. */
  readonly isVerified: boolean;
  /** A draft beside another filing of its services, that may be taken out. */
  readonly isRemovable?: boolean;
  readonly dues: readonly DueView[];
  /** What lacks to count the days that run besides. */
  readonly open: readonly OpenDue[];
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
  /** The id of the person in the client. */
  readonly person: string;
  readonly name: string;
  readonly mobile: string;
  /** Has this person typed the code, as far as was noted? */
  readonly isVerified: boolean;
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
/** Why a filing came back: the text that is kept with it, and what of it is to be mended where. */
export interface RefusalView {
  readonly text: string;
  readonly on: string;
  readonly reasons: readonly {
    readonly reason: RefusalReason;
    /** Places of the client, as people[0].mobile. */
    readonly places: readonly string[];
  }[];
  /** How much of its list was understood. */
  readonly items: RefusalReading['items'];
}

/** What opens when a filing of the board is chosen. */
export interface FilingDetail {
  /** What the rules say of a filing that is still to be submitted, in the numbers of its client's row; left out or null of any other filing. */
  readonly verdict?: ClientStanding['verdict'];
  /** What has to be answered before the type of the filing is known; none once it is. */
  readonly asked: readonly Asked[];
  readonly moves: readonly FilingMove[];
  readonly steps: readonly FilingStep[];
  /** null: none is kept. */
  readonly refusal: RefusalView | null;
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
export interface Printout {
  readonly client: string;
  readonly last4: string;
  readonly province: string;
  readonly provider: string;
  /** What the entity is: a company, a person. */
  readonly kind: Text | null;
  readonly services: readonly {
    readonly name: string;
    readonly kind: string;
    readonly domains: readonly string[];
  }[];
  readonly icpNumbers: readonly string[];
  readonly state: FilingState;
  /** The day since which it stands there; null when nobody noted it. */
  readonly since: string | null;
  /**
   * The report speaks of the filing as it went off: on which day, null when nobody noted it, and whether the client of that
   * moment is kept. null: it speaks of the filing as it is.
   */
  readonly sent: { readonly on: string | null; readonly isKept: boolean } | null;
  readonly answers: readonly Pick<AnswerView, 'fact' | 'text' | 'value' | 'words'>[];
  /** Who gets a code, and whether it was typed. */
  readonly phones: readonly PhoneView[];
  readonly printedOn: string;
  readonly report: Report;
  /** What is asked, by matter, most urgent first. */
  readonly asked: readonly Asked[];
  readonly steps: readonly FilingStep[];
  readonly filingType: Text | null;
  readonly mailing: readonly MailingView[];
  /** Who stands for the filing; empty where nobody is named. */
  readonly principals: { readonly subject: string; readonly service: string };
  readonly sender: { readonly name: string; readonly phone: string; readonly address: string };
  readonly rulebookDay: string;
  readonly agency: Agency;
  /** Letters for the documents that the filing needs or may need and that are not attached. */
  readonly papers: readonly FilledPaper[];
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
