// What may a surface ask about filings: the board, deadlines, documents to print, a site that is online?

import * as z from 'zod';
import { DUE_KINDS, type DueDate, type DueKind, type OpenDue } from '../filing/calendar/due-dates';
import type { FilingStep } from '../filing/calendar/filing-steps';
import { Filing, type FilingMove, FilingStanding, FilingState } from '../filing/client/client';
import type { FilledPaper } from '../filing/papers/fill-papers';
import type { OpenCause, UnreadCause } from '../filing/report/open-causes';
import type { RefusalReading, RefusalReason } from '../filing/report/refusal-reasons';
import type { Asked, Report } from '../filing/report/report';
import type { GivenNumber, NumberFault } from '../filing/site/given-numbers';
import type { Citation, Text } from '../filing/text';
import type { ClientStanding } from './clients';
import { changes, reads } from './message-kind';
import { factValue, id, tabId } from './parts';
import { type SiteAnswer, SiteContents } from './site';
import type { AnswerView } from './tab';

const which = { clientId: id, filingId: id };
const day = z.iso.date();
const key = z.string().max(200);

export const filingKinds = {
  /** The filings of the next clients, starting at a position in their order. */
  'filings.list': reads({ from: z.int().nonnegative() }).answers<BoardPart>(),
  /** Answers the previous state, which `filings.move-back` needs to undo the move. */
  'filings.move': changes({ ...which, to: FilingState, on: day }).answers<{
    readonly ok: boolean;
    readonly before?: FilingStanding | null;
  }>(),
  'filings.move-back': changes({ ...which, before: FilingStanding }).answers<{ readonly ok: boolean }>(),
  /** Takes the last move back; nothing happens when the filing has another number of moves than the person saw. */
  'filings.take-back': changes({ ...which, seen: z.int().nonnegative() }).answers<{ readonly ok: boolean }>(),
  /** Removes a draft that the client's services do not require; answers it, so that `filings.put-back` can restore it. */
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
  /** Stores the order's number, without the label it was copied with; null deletes it. */
  'filings.order': changes({ ...which, number: z.string().max(200).nullable() }).answers<{
    readonly ok: boolean;
  }>(),
  /** Stores a number that a service got, of the ministry unless said otherwise; an empty one removes it. One that cannot be its own is refused. */
  'filings.number': changes({
    ...which,
    service: id,
    number: z.string().max(60),
    by: z.enum(['authority', 'police']).optional(),
  }).answers<{
    readonly ok: boolean;
    readonly why?: NumberFault;
  }>(),
  /** Stores the notice of refusal; null deletes it. */
  'filings.refusal': changes({ ...which, text: z.string().max(10_000).nullable() }).answers<{
    readonly ok: boolean;
  }>(),
  /** Which of two causes a sentence of the refusal means; the other one is no more asked about. */
  'filings.meant': changes({ ...which, cause: z.string().max(80), other: z.string().max(80) }).answers<{
    readonly ok: boolean;
  }>(),
  /** Notes that a cause of the refusal is mended, or is not after all. */
  'filings.mended': changes({ ...which, cause: z.string().max(80), isDone: z.boolean() }).answers<{
    readonly ok: boolean;
  }>(),
  'filings.done': changes({ ...which, key, isDone: z.boolean() }).answers<{ readonly ok: boolean }>(),
  /** Creates a filing at a provider for each of these clients whose services are in no filing. */
  'filings.begin': changes({ clients: z.array(id).min(1).max(20_000).readonly(), provider: id }).answers<{
    readonly done: number;
  }>(),
  /** Answers a question in one or many filings; either all answers are stored or none. null removes an answer. */
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
  /** What the agency answers in most filings; null deletes it. */
  'filings.usual': changes({ fact: key, value: z.boolean().nullable() }).answers<{ readonly ok: boolean }>(),
  /** Puts questions of a filing aside for today, as not known, or takes them up again; never an answer. */
  'filings.aside': changes({
    ...which,
    facts: z.array(key).min(1).max(300).readonly(),
    isAside: z.boolean(),
  }).answers<{ readonly ok: boolean }>(),
  'filings.detail': reads({ ...which }).answers<FilingDetail | null>(),
  'filings.calendar': reads({
    clientId: id.nullable(),
    keys: z.array(key).max(500).readonly().nullable(),
    isNamed: z.boolean(),
  }).answers<string>(),
  'filings.reminders': reads({}).answers<ReminderSettings>(),
  'filings.silence': reads({ silent: z.array(z.enum(DUE_KINDS)).readonly() }).answers<readonly DueKind[]>(),
  /** A one-time word for a printout, so that no address contains a client's id; as of today when no day is given. */
  'filings.ticket': reads({ ...which, asOf: day.optional() }).answers<string>(),
  'filings.tab-ticket': reads({ tabId }).answers<string | null>(),
  'filings.paper': reads({ ticket: z.string().max(80) }).answers<Printout | null>(),
  'filings.agency': reads({
    name: z.string().max(100),
    logo: z.string().max(4_000_000).nullable(),
  }).answers<Agency>(),
  'filings.site': reads({ tabId, words: SiteContents }).answers<SiteAnswer>(),
};
/** A due date together with its client and what it is about, as text. */
export interface DueView extends DueDate {
  readonly clientId: string;
  readonly client: string;
  readonly colour: string;
  /** The name of the service, person or document; null when it is about the filing or the entity itself. */
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
  /** What it is for; absent where a service is opened. */
  readonly purpose?: Text;
  readonly state: FilingState;
  /** The number that the portal gave the order; absent when it is not known. */
  readonly orderNumber?: string;
  /** The day since which the filing is in this state; null when it was not noted. */
  readonly since: string | null;
  /** The filing waits for SMS codes, and everybody has typed theirs. */
  readonly isVerified: boolean;
  /** How many causes the stored notice of refusal names, and how many of them are mended; absent without a notice. */
  readonly refusal?: { readonly done: number; readonly n: number };
  /** A draft for services that another filing already covers; it may be removed. */
  readonly isRemovable?: boolean;
  /** A draft for services that were approved already, at these providers; absent for any other. */
  readonly approvedAt?: readonly string[];
  readonly dues: readonly DueView[];
  /** Due dates that cannot be computed yet, and what is missing for them. */
  readonly open: readonly OpenDue[];
}
/** Part of the board: the filings of some clients, and where the next part starts; null when this is the last. */
export interface BoardPart {
  readonly cards: readonly FilingCard[];
  /** What expires for these clients outside their filings: certificates, domains. */
  readonly papers: readonly DueView[];
  /** The names of clients that cannot be read, so that their filings are missing; absent when there are none. */
  readonly unread?: readonly string[];
  readonly next: number | null;
  readonly total: number;
}
/** A phone to which the authority sends a code; the number is masked. */
export interface PhoneView {
  readonly role: 'subject' | 'service';
  /** The person's id in the client. */
  readonly person: string;
  readonly name: string;
  readonly mobile: string;
  /** Whether it was noted that this person has typed the code. */
  readonly isVerified: boolean;
}

export interface HelpLine {
  readonly id: string;
  readonly text: Text;
  readonly cites: readonly Citation[];
}

export interface MailingView {
  readonly documents: readonly Text[];
  /** null: the address is not in the rulebook, the provider has it. */
  readonly address: string | null;
  readonly case: string;
}
/** Why a filing was refused: the stored notice, and which place of the client each of its reasons is about. */
export interface RefusalView {
  readonly text: string;
  readonly on: string;
  readonly reasons: readonly {
    readonly reason: RefusalReason;
    /** The cause that a sentence may mean as well, where the person said that it does not. */
    readonly instead?: Pick<RefusalReason, 'id' | 'cause'>;
    /** What the client's own province demands there and still misses: it stands in for the general remedy. */
    readonly advice?: readonly Text[];
    /** Places in the client, such as people[0].mobile. */
    readonly places: readonly string[];
    /** What the client has at a place now, in words; empty where it has nothing, absent where nothing can be said. */
    readonly present?: Readonly<Record<string, Text>>;
    /** The person called it mended, or a value that it names was changed; absent where neither is so. */
    readonly isMended?: boolean;
    /** The places whose values were changed since the filing was sent, where they are why it counts as mended. */
    readonly changed?: readonly string[];
  }[];
  /** How many items of the notice's list were understood. */
  readonly items: RefusalReading['items'];
  /** The items that were not understood, each to be called mended by itself; absent for none. */
  readonly unread?: readonly UnreadCause[];
}

/** What is shown when a filing on the board is opened. */
export interface FilingDetail {
  /** What the rules say of a filing that is not submitted yet, with the counts of its client's row; null or absent for any other filing. */
  readonly verdict?: ClientStanding['verdict'];
  /** The questions that must be answered before the filing type is known; empty once it is. */
  readonly asked: readonly Asked[];
  /** Where it stands; an imported filing has a state without any move. */
  readonly state: FilingState;
  readonly moves: readonly FilingMove[];
  /** The state to which its last move is taken back; null where nothing tells what came before. */
  readonly before: FilingState | null;
  readonly steps: readonly FilingStep[];
  /** null: no notice is stored. */
  readonly refusal: RefusalView | null;
  /** The causes of the refusal that may still be there; absent for none. */
  readonly openCauses?: readonly OpenCause[];
  readonly smsSentAt: string | null;
  readonly mailedOn: string | null;
  /** The number that the portal gave the order; absent when it is not known. */
  readonly orderNumber?: string;
  /** What the approval brought; absent before it, and where something is cancelled. */
  readonly given?: readonly GivenNumber[];
  /** The days that run after the approval; absent before it. */
  readonly dues?: readonly DueView[];
  /** The keys of those that were marked as done; absent before the approval. */
  readonly done?: readonly string[];
  readonly sms: Report['sms'];
  readonly phones: readonly PhoneView[];
  readonly help: readonly HelpLine[];
  readonly mailing: Pick<Report['mailing'], 'required' | 'cites'> & {
    readonly items: readonly MailingView[];
  };
}
/** Everything on a printed report or cover sheet. */
export interface Printout {
  readonly client: string;
  readonly last4: string;
  readonly province: string;
  readonly provider: string;
  /** What kind of entity it is: a company, a person. */
  readonly kind: Text | null;
  readonly services: readonly {
    readonly name: string;
    readonly kind: string;
    readonly domains: readonly string[];
  }[];
  readonly icpNumbers: readonly string[];
  readonly state: FilingState;
  /** The day since which the filing is in this state; null when it was not noted. */
  readonly since: string | null;
  /** The number that the portal gave the order; absent when it is not known. */
  readonly orderNumber?: string;
  /**
   * Set when the report describes the filing as it was submitted: the day, null when it was not noted, and whether the client
   * of that day is stored. null: the report describes the filing as it is now.
   */
  readonly sent: { readonly on: string | null; readonly isKept: boolean } | null;
  /** What a refusal said, and the causes that it names; absent where there was none. */
  readonly refusal?: Pick<RefusalView, 'text' | 'on' | 'reasons'>;
  readonly answers: readonly Pick<AnswerView, 'fact' | 'text' | 'value' | 'words'>[];
  /** Who receives a code, and whether it was typed. */
  readonly phones: readonly PhoneView[];
  readonly printedOn: string;
  readonly report: Report;
  /** The open questions, grouped by matter, most urgent first. */
  readonly asked: readonly Asked[];
  readonly steps: readonly FilingStep[];
  readonly filingType: Text | null;
  readonly mailing: readonly MailingView[];
  /** The principals of the filing; empty strings where nobody is named. */
  readonly principals: { readonly subject: string; readonly service: string };
  readonly sender: { readonly name: string; readonly phone: string; readonly address: string };
  readonly rulebookDay: string;
  readonly agency: Agency;
  /** Letters for documents that the filing needs or may need and that are not attached. */
  readonly papers: readonly FilledPaper[];
}
/** Who prints: name and logo of the agency; both may be missing. */
export interface Agency {
  readonly name: string;
  /** The logo as a data address, redrawn so that it contains no metadata. */
  readonly logo: string | null;
}

export interface ReminderSettings {
  readonly silent: readonly DueKind[];
  readonly agency: Agency;
}
