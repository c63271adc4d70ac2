// What may a surface ask about the portal page in one tab? Each answers the tab's new view.

import * as z from 'zod';
import type { FilingState } from '../filing/client/client';
import type { EntityShown } from '../filing/client/same-entity';
import type { Counts } from '../filing/report/counts';
import type { Asked, DocumentNeed, Report } from '../filing/report/report';
import type { Severity, Text } from '../filing/text';
import { type FillResult, type PlanRow, VALUE_WAYS } from '../page/model';
import type { MoreRows } from '../page/plan/more-rows';
import type { ClientSummary } from './clients';
import { reads } from './message-kind';
import { factValue, id, tabId } from './parts';
import type { PillPlace } from './pill-place';
import type { VaultState } from './vault';

export const tabKinds = {
  'tab.view': reads({ tabId }).answers<TabView>(),
  'tab.bind': reads({ tabId, clientId: id }).answers<TabView>(),
  /** Where `elsewhere` was asked: the draft that is filed at this page's provider instead; null: a further filing here. */
  'tab.choose-filing': reads({ tabId, moved: id.nullable() }).answers<TabView>(),
  /** Whether this client stands among the first in every tab's picker. */
  'tab.pin': reads({ tabId, clientId: id, isPinned: z.boolean() }).answers<TabView>(),
  'tab.unbind': reads({ tabId }).answers<TabView>(),
  'tab.services': reads({ tabId, services: z.array(id).max(50).readonly() }).answers<TabView>(),
  'tab.fill': reads({ tabId, replace: z.array(id).max(2000).readonly() }).answers<TabView>(),
  /** Has the page's own button add the row that the view offers, then fills. */
  'tab.add-row': reads({ tabId }).answers<TabView>(),
  'tab.undo': reads({ tabId, key: id.nullable() }).answers<TabView>(),
  'tab.answers': reads({
    tabId,
    answers: z
      .array(z.strictObject({ fact: id, value: factValue }))
      .max(300)
      .readonly(),
  }).answers<TabView>(),
  'tab.attach': reads({
    tabId,
    document: id,
    side: z.enum(['front', 'back']).nullable(),
    fileName: z.string().max(200),
    base64: z.string(),
  }).answers<TabView>(),
  'tab.take': reads({ tabId, keys: z.array(id).min(1).max(2000).readonly() }).answers<TabView>(),
  /**
   * What a control asks for, where several fields of ours could be meant or one is asked twice, and how several values
   * stand in it; kept for the address.
   */
  'tab.pick': reads({ tabId, key: id, fieldId: id, way: z.enum(VALUE_WAYS).optional() }).answers<TabView>(),
  'tab.new-client': reads({ tabId }).answers<TabView>(),
  /** Whether the page in question is of the entity whose pages were collected before. */
  'tab.same-entity': reads({ tabId, isSame: z.boolean() }).answers<TabView>(),
  'tab.go-to': reads({ tabId, key: id }).answers<TabView>(),
  'tab.override': reads({ tabId, typed: z.string().max(40) }).answers<TabView>(),
  /** For a page that belongs to no client: where it is filed, and for whom. */
  'tab.about': reads({
    tabId,
    province: id.nullable(),
    category: z.enum(['organization', 'personal']).nullable(),
  }).answers<TabView>(),
  'tab.recheck': reads({ tabId }).answers<TabView>(),
};
export interface ServiceSummary {
  readonly id: string;
  readonly kind: 'website' | 'app' | 'mini-program' | 'quick-app';
  readonly name: string;
  readonly domain: string;
}
/** A page that is checked with nothing saved. */
export interface BarePage {
  readonly province: string | null;
  readonly category: 'organization' | 'personal' | null;
  /** Who says both: this page, an earlier one of the portal, or the person; null while one of them is not known. */
  readonly known?: 'page' | 'earlier' | 'chosen' | null;
  /** The provinces to choose from, by id. */
  readonly provinces: readonly string[];
  readonly demands: readonly DocumentNeed[];
  readonly empty: readonly { readonly key: string; readonly label: string }[];
  readonly filled: number;
}
/** The client that a tab is bound to, with what may be chosen for it. */
export interface Binding {
  readonly client: ClientSummary;
  readonly services: readonly ServiceSummary[];
  /** Services of this filing, in the order of the portal's blocks. */
  readonly chosen: readonly string[];
  readonly filingId: string;
  readonly provider: string;
  /** How often the filing was moved: another number says that it stands elsewhere now. */
  readonly moves?: number;
  /** Where it stands; left out: not known. */
  readonly state?: FilingState;
}
/** Filings under way of a client at other providers, asked about on the page of one where it has none. */
export interface FilingsElsewhere {
  readonly client: ClientSummary;
  /** The provider of the page. */
  readonly provider: string;
  readonly filings: readonly {
    readonly id: string;
    readonly provider: string;
    readonly state: FilingState;
  }[];
}
/** Evidence on the page that contradicts the bound client. As `conflicts` it blocks the fill until the override is typed. */
export interface IdentityConflict {
  /** `filled`: the page names nobody, and this tab was filled for another client before. `service`: it asks for another kind of service. */
  readonly kind: 'name' | 'number' | 'domain' | 'phone' | 'filled' | 'service';
  readonly page: string;
  readonly client: string;
  readonly where: string;
}
/** A fact known or answered that the person may look at or change. */
export interface AnswerView {
  readonly fact: string;
  readonly text: Text;
  readonly value: string;
  /** What is called otherwise than it is stored: one of several answers. */
  readonly words?: Text | undefined;
  /** Nobody answered it in this filing: it is what the agency answers as a rule. */
  readonly isUsual?: boolean;
  /** It can become a usual answer: yes or no. */
  readonly canBeUsual?: boolean;
}

export interface ReceiptRow extends FillResult {
  readonly label: string;
  /** What the page said against the control before it was written. */
  readonly errorBefore?: string | undefined;
  /** What the page says against what was written; absent where it says nothing. */
  readonly error?: string;
}
/** What a page wants where nothing is filled by us. */
export interface PageGuidance {
  readonly lines: readonly { readonly text: Text; readonly source: Text | null }[];
  /** Whether the bound filing needs an SMS check; null where the page is about something else, or no client is bound. */
  readonly sms: 'ask' | boolean | null;
  readonly phones: readonly {
    readonly role: 'subject' | 'service';
    readonly name: string;
    readonly mobile: string;
    readonly last6: string;
  }[];
}
/** A client whose page this may be, and what speaks for it: what stands on the page, that it was pinned, or that it was chosen last. */
export interface Proposal {
  readonly client: ClientSummary;
  readonly why: 'name' | 'number' | 'domain' | 'pinned' | 'recent';
  readonly isPinned: boolean;
}
/** Everything the side panel shows of one tab. Made anew after each change; never edited in place. */
export interface TabView {
  /** Grows with every view that is begun: of two, the one with the larger number knows more. */
  readonly version: number;
  readonly vault: VaultState;
  /** Milliseconds to wait after wrong passphrases; 0 when another try is allowed. */
  readonly unlockWait: number;
  readonly tabId: number;
  readonly url: string;
  readonly portal: { readonly id: string; readonly label: Text; readonly provider: string } | null;
  /** The host of the portal that this address imitates. */
  readonly imitates?: string;
  /** On pages where only the person acts: what the page wants of them. */
  readonly guidance: PageGuidance | null;
  /** The client has more services or values than the page has rows, and the page a button that adds one. */
  readonly moreRows?: MoreRows;
  /** Where the person stands in the portal's flow, from 1. */
  readonly step: {
    readonly index: number;
    readonly count: number;
    readonly title: Text;
    /** The day on which the page was last as its map has it; null while it still is. */
    readonly changedSince: string | null;
  } | null;
  /** For a tab that is bound to nobody: the first clients by name, as many as a list can show. */
  readonly clients: readonly ClientSummary[];
  /** Of them those whose page it may be, the surest first; nothing is chosen for the person. */
  readonly proposed?: readonly Proposal[];
  /** How many clients there are in all. */
  readonly clientCount: number;
  /** Two pages towards a new client of which nothing tells whether they are of one entity: the person is asked. */
  readonly sameEntity?: { readonly earlier: EntityShown; readonly here: EntityShown } | null;
  /** The client chosen is filed at another provider: where, the person says before anything is begun here. */
  readonly elsewhere?: FilingsElsewhere | null;
  readonly binding: Binding | null;
  readonly report: Report | null;
  /** What the person is asked, by matter; left out: each question of the report by itself. */
  readonly asked?: readonly Asked[];
  /** Documents for which a letter of the bound client can be made, by id. */
  readonly papers?: readonly string[];
  readonly filingTypeLabel: Text | null;
  /** For a page that belongs to no client: what it is about, what its province wants, and which required fields are empty. */
  readonly bare?: BarePage;
  /** Findings that come from what stands on the page, each with the field it points at. */
  readonly plan: readonly PlanRow[];
  /** The page says that its order was sent, and has no field left to fill. */
  readonly saysSent?: boolean;
  /** The page was taken for no filing form; the person may say that it is one. */
  readonly isNoFilingForm?: boolean;
  /** What the fields are called that a row of the plan may stand for, by id. */
  readonly fieldNames?: Readonly<Record<string, Text>>;
  /** Keys of rows whose value on the page may be taken into the client. */
  readonly takeable: readonly string[];
  readonly conflicts: readonly IdentityConflict[];
  /** What stands in help, in an example or over the account and is not the client's: told, and nothing is held back. */
  readonly doubts?: readonly IdentityConflict[];
  readonly filling: FillCount | null;
  /** How far a fill had come when its page was left, loaded anew or crashed; told until the next act. */
  readonly interrupted?: FillCount | null;
  readonly receipt: readonly ReceiptRow[] | null;
  readonly answers: readonly AnswerView[];
  /** A message key of the panel when something went wrong: the page is gone, the fill was stopped. */
  readonly notice: string | null;
}

export type MarkState = 'verified' | 'wrong' | 'ask' | 'changed' | 'will-fill';
/** A mark beside a field of the page: a verdict and a label, never a value. */
export interface Mark {
  readonly key: string;
  readonly state: MarkState;
  /** What the page calls the field. */
  readonly label: string;
  readonly text: Text;
  /** The fields that the control may ask for, by name and never by value; one press beside it says which. */
  readonly picks?: readonly MarkPick[];
}
export interface MarkPick {
  readonly fieldId: string;
  readonly name: Text;
}
/** What the overlay shows on a portal page. */
export interface OverlayView {
  readonly marks: readonly Mark[];
  readonly counts: Counts;
  /**
   * `other-client`: what the page holds, or this tab was filled with, is another client's than the one chosen;
   * `unfilled`: a page that belongs to no client and holds nothing to check yet; `sent`: the filing went off, and nothing
   * of it is to be corrected now.
   */
  readonly status: Report['status'] | 'unbound' | 'unfilled' | 'locked' | 'other-client' | 'sent';
  /** What waits at the portal's submit button, and what waits at its button to the next page. */
  readonly gate: GateView | null;
  readonly nextGate: GateView | null;
  readonly pill: PillPlace;
  readonly language: 'auto' | 'zh' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
}
/** What stands between the person and the portal's button; `state` names this very set of findings. */
export interface GateView {
  readonly state: string;
  readonly button: 'next' | 'submit';
  /** The person saw this very list in this tab: it does not hold again, not even in another document. */
  readonly isSeen: boolean;
  /** How many of the items are faults, and how many documents are missing: the panel's numbers. */
  readonly faults: number;
  readonly documents: number;
  readonly items: readonly {
    readonly rule: string;
    readonly severity: Severity | 'ask';
    readonly message: Text;
    readonly key: string | null;
  }[];
}

/** Controls that are done, of those that a fill was to write. */
export interface FillCount {
  readonly done: number;
  readonly total: number;
}

/** How far the fill of a tab is; told to its panels between two views. */
export interface FillProgress {
  readonly tabId: number;
  readonly filling: FillCount;
}
