// What may a surface ask about the portal page in one tab? Each request answers the tab's new view.

import * as z from 'zod';
import type { FilingState } from '../filing/client/client';
import type { EntityShown } from '../filing/client/same-entity';
import type { FiledElsewhere } from '../filing/report/filed-elsewhere';
import type { Asked, DocumentNeed, Report } from '../filing/report/report';
import type { Text } from '../filing/text';
import { type ClosedCard, type FillResult, type PlanRow, VALUE_FORMATS } from '../page/model';
import type { MoreRows } from '../page/plan/more-rows';
import type { ClientSummary } from './clients';
import type { FilingChoice } from './filing-choice';
import { reads } from './message-kind';
import { factValue, id, tabId } from './parts';
import type { PageService, ServiceChoice, ServiceSummary, ServiceWhy } from './services';
import type { TakenView, TypedValue } from './typed-values';
import type { VaultState } from './vault';

export const tabKinds = {
  'tab.view': reads({ tabId }).answers<TabView>(),
  'tab.bind': reads({ tabId, clientId: id }).answers<TabView>(),
  /** The answer to `elsewhere`: the draft that is filed at this page's provider instead; null: a further filing is created here. */
  'tab.choose-filing': reads({ tabId, moved: id.nullable() }).answers<TabView>(),
  /** The answer to `filingChoice`; null: which filing of the bound client is meant is asked again. */
  'tab.bind-filing': reads({ tabId, filingId: id.nullable() }).answers<TabView>(),
  /** The answer to `serviceChoice`. */
  'tab.bind-service': reads({ tabId, service: id }).answers<TabView>(),
  /** Whether this client is always among the first in every tab's picker. */
  'tab.pin': reads({ tabId, clientId: id, isPinned: z.boolean() }).answers<TabView>(),
  'tab.unbind': reads({ tabId }).answers<TabView>(),
  'tab.services': reads({ tabId, services: z.array(id).max(50).readonly() }).answers<TabView>(),
  /** The answer to `pageService`: which of the filing's services the page in view is about. */
  'tab.page-service': reads({ tabId, service: id }).answers<TabView>(),
  'tab.fill': reads({ tabId, replace: z.array(id).max(2000).readonly() }).answers<TabView>(),
  /** Presses the page's own button for adding a row, as the view offered, then fills. */
  'tab.add-row': reads({ tabId }).answers<TabView>(),
  /** Opens the page's closed cards, as the view named them, one after the other, and fills each. */
  'tab.fill-cards': reads({ tabId }).answers<TabView>(),
  /** Writes the client's value again where a fill wrote it and it was changed since. */
  'tab.put-back': reads({ tabId, key: id }).answers<TabView>(),
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
  /** Takes what was typed in the portal's pages for this filing and the client has not: these of `typed`. */
  'tab.take-typed': reads({ tabId, values: z.array(id).min(1).max(500).readonly() }).answers<TabView>(),
  /** Takes back what the last of these two has stored. */
  'tab.take-back': reads({ tabId }).answers<TabView>(),
  /** What a control asks for, when it may be one of several fields or a field appears twice, and how several values are written into it. Stored for the page's address. */
  'tab.pick': reads({
    tabId,
    key: id,
    fieldId: id,
    format: z.enum(VALUE_FORMATS).optional(),
  }).answers<TabView>(),
  'tab.new-client': reads({ tabId }).answers<TabView>(),
  /** Whether this page belongs to the entity whose pages were collected before. */
  'tab.same-entity': reads({ tabId, isSame: z.boolean() }).answers<TabView>(),
  'tab.go-to': reads({ tabId, key: id }).answers<TabView>(),
  'tab.override': reads({ tabId, typed: z.string().max(40) }).answers<TabView>(),
  /** For a page without a client: at which provider and in which province it is filed. */
  'tab.about': reads({
    tabId,
    province: id.nullable(),
    category: z.enum(['organization', 'personal']).nullable(),
  }).answers<TabView>(),
  'tab.recheck': reads({ tabId }).answers<TabView>(),
};
/** A page that is checked without any stored client. */
export interface BarePage {
  readonly province: string | null;
  readonly category: 'organization' | 'personal' | null;
  /** Where provider and province are known from: this page, an earlier page of the portal, or the person; null while one is unknown. */
  readonly known?: 'page' | 'earlier' | 'chosen' | null;
  /** The ids of the provinces to choose from. */
  readonly provinces: readonly string[];
  readonly demands: readonly DocumentNeed[];
  readonly empty: readonly { readonly key: string; readonly label: string }[];
  readonly filled: number;
  readonly isForm?: boolean; // false: the page has nothing to fill in
}
/** The client that a tab is bound to, with what can be chosen for it. */
export interface Binding {
  readonly client: ClientSummary;
  readonly services: readonly ServiceSummary[];
  /** The services of this filing, in the order of the portal's blocks. */
  readonly chosen: readonly string[];
  /** Nobody chose the service: why it was taken; absent on a page that does not say it. */
  readonly serviceWhy?: ServiceWhy;
  readonly filingId: string;
  readonly provider: string;
  /** What the filing is for; absent where a service is opened. */
  readonly purpose?: Text;
  /** How often the filing changed its state: another number than before means that the state has changed. */
  readonly moves?: number;
  /** The revision of the stored client: another one than before means that something of it was changed, wherever. */
  readonly rev?: number;
  /** How many other open filings of the client this page may be for; absent for none. */
  readonly otherFilings?: number;
  /** Nobody chose it: it is the only client, bound by itself. */
  readonly isSole?: boolean;
  /** The state of the filing; absent when unknown. */
  readonly state?: FilingState;
}
/** The client's filings in progress at other providers, when it has none at the provider of this page. */
export interface FilingsElsewhere {
  readonly client: ClientSummary;
  /** The provider of this page. */
  readonly provider: string;
  readonly filings: FilingChoice['filings'];
}
/** What a page asks of a server that is noted only for other providers: nothing of it is filled in. */
export interface ServerElsewhere {
  readonly there: readonly string[];
  /** Where in the client one at this provider is noted. */
  readonly place: string;
}
/** The page asks for a code, and the one on file served in the filing of the service named here. */
export interface UsedCode {
  readonly by: string;
  /** Where in the client a new one is noted. */
  readonly place: string;
}
/** Evidence on the page that contradicts the bound client. Listed in `conflicts` it blocks the fill until the person types the override. */
export interface IdentityConflict {
  /** `filled`: the page names nobody, but this tab was filled for another client before. `service`: the page is for another kind of service. */
  readonly kind: 'name' | 'number' | 'domain' | 'phone' | 'filled' | 'service';
  readonly page: string;
  readonly client: string;
  readonly where: string;
}
/** A fact that is known or was answered, for the person to look at or change. */
export interface AnswerView {
  readonly fact: string;
  readonly text: Text;
  readonly value: string;
  /** The name of the chosen one of several answers, which differs from the stored id. */
  readonly words?: Text | undefined;
  /** It was not answered in this filing; it is the agency's usual answer. */
  readonly isUsual?: boolean;
  /** It can be stored as a usual answer, because it is yes or no. */
  readonly canBeUsual?: boolean;
}

export interface ReceiptRow extends FillResult {
  readonly label: string;
  /** The page's error for this control before it was written. */
  readonly errorBefore?: string | undefined;
  /** The page's error for the written value; absent when there is none. */
  readonly error?: string;
}
/** What the person has to do on a page where nothing is filled. */
export interface PageGuidance {
  readonly lines: readonly { readonly text: Text; readonly source: Text | null }[];
  /** Whether the bound filing needs SMS verification; null when the page is about something else or no client is bound. */
  readonly sms: 'ask' | boolean | null;
  readonly phones: readonly {
    readonly role: 'subject' | 'service';
    readonly name: string;
    readonly mobile: string;
    readonly last6: string;
  }[];
}
/** A client to which this page may belong, and why: its name or number is on the page, it is pinned, or it was chosen last. */
export interface Proposal {
  readonly client: ClientSummary;
  readonly why: 'name' | 'number' | 'domain' | 'pinned' | 'recent';
  readonly isPinned: boolean;
}
/** Everything the side panel shows of one tab. Created anew after each change, never modified. */
/** An upload slot of the page whose document no rule demands of this filing. */
export interface SlotView {
  readonly key: string;
  /** The page's own words. */
  readonly label: string;
  readonly document: string;
  readonly state: 'held' | 'in-client' | 'missing';
  readonly isRequired: boolean;
  /** What the rulebook says of the document. */
  readonly what?: Text;
}

export interface TabView {
  /** Increases with every view that is begun: of two views, the one with the larger number is newer. */
  readonly version: number;
  readonly vault: VaultState;
  /** Milliseconds to wait after wrong passphrases; 0 when another attempt is allowed. */
  readonly unlockWait: number;
  readonly tabId: number;
  readonly url: string;
  readonly portal: { readonly id: string; readonly label: Text; readonly provider: string } | null;
  /** The host of the portal that this page's address imitates. */
  readonly imitates?: string;
  /** On pages where only the person may act: what the page asks of them. */
  readonly guidance: PageGuidance | null;
  /** The client has more services or values than the page has rows, and the page has a button that adds one. */
  readonly moreRows?: MoreRows;
  /** Parts of the page that have no box yet: on each the person presses the page's own button first. */
  readonly closedCards?: readonly ClosedCard[];
  /** The current step in the portal's process, counted from 1. */
  readonly step: {
    readonly index: number;
    readonly count: number;
    readonly title: Text;
    /** The last day on which the page matched its map; null while it still does. */
    readonly changedSince: string | null;
  } | null;
  /** In a tab without a client: the first clients by name, as many as the list can show. */
  readonly clients: readonly ClientSummary[];
  /** Those of them to which the page may belong, the most likely first; the person chooses. */
  readonly proposed?: readonly Proposal[];
  /** The number of all clients. */
  readonly clientCount: number;
  /** Two pages collected for a new client, when nothing shows whether both are of one entity: the person is asked. */
  readonly sameEntity?: { readonly earlier: EntityShown; readonly here: EntityShown } | null;
  /** The chosen client has a filing at another provider: the person decides which filing this page is for. */
  readonly elsewhere?: FilingsElsewhere | null;
  /** The chosen client has several open filings that this page may be for: the person says which. */
  readonly filingChoice?: FilingChoice | null;
  /** The chosen client has several services that this page may be for: the person says which. */
  readonly serviceChoice?: ServiceChoice | null;
  readonly binding: Binding | null;
  /** The page does not say which of the filing's services it is about: the person may name another. */
  readonly pageService?: PageService;
  readonly report: Report | null;
  /** The questions for the person, grouped by matter; when absent, each question of the report stands alone. */
  readonly asked?: readonly Asked[];
  /** The ids of documents for which a letter of the bound client can be printed. */
  readonly papers?: readonly string[];
  /** Those of them that are signed on a form of the province or the provider; what is printed is only for checking. */
  readonly officialForms?: readonly string[];
  /** The page's own upload slots beside those of the report's documents. */
  readonly slots?: readonly SlotView[];
  readonly filingTypeLabel: Text | null;
  /** The client is on file at other providers, so that the type of its filing here is certain before the questions are answered. */
  readonly filedElsewhere?: FiledElsewhere;
  readonly serverElsewhere?: ServerElsewhere;
  readonly usedCode?: UsedCode;
  /** The kind of service that is filed on this portal and that the bound client lacks: nothing is filled. */
  readonly lackedKind?: ServiceSummary['kind'];
  /** The filing ends a record or an access: the portals' pages that we know are not for that. */
  readonly isCancellation?: boolean;
  /** For a page without a client: what it is about, what its province demands, and which required fields are empty. */
  readonly bare?: BarePage;
  /** The fields of the page, with what is done in each and why. */
  readonly plan: readonly PlanRow[];
  /** The page says that its order was submitted, and has no field left to fill. */
  readonly saysSent?: boolean;
  /** The page was judged not to be a filing form; the person may correct that. */
  readonly isNoFilingForm?: boolean;
  /** The names of the fields that a row of the plan may be, by id. */
  readonly fieldNames?: Readonly<Record<string, Text>>;
  /** The keys of rows whose value on the page can be adopted into the client. */
  readonly takeable: readonly string[];
  /** What the pages of this filing hold that the client lacks, earlier pages included; absent for nothing. */
  readonly typed?: readonly TypedValue[];
  /** What the last press stored in the client from the pages; absent for nothing. */
  readonly taken?: TakenView;
  readonly conflicts: readonly IdentityConflict[];
  /** The control that a fill wrote, whose change since is all that conflicts; absent where more speaks against the client. */
  readonly slip?: string;
  /** Names and numbers in help texts, examples or the account that are not the client's: shown, but nothing is blocked. */
  readonly doubts?: readonly IdentityConflict[];
  readonly filling: FillCount | null;
  /** How far a fill had come when its page was left, reloaded or crashed; shown until the next action. */
  readonly interrupted?: FillCount | null;
  readonly receipt: readonly ReceiptRow[] | null;
  readonly answers: readonly AnswerView[];
  /** The key of a message for the panel when something failed: the page is gone, the fill was stopped. */
  readonly notice: string | null;
  /** What a client made from the noted pages still lacks. */
  readonly lacking?: readonly Text[];
}

/** How many controls of a fill are done. */
export interface FillCount {
  readonly done: number;
  readonly total: number;
}
/** The progress of a fill, sent to the tab's panels between two views. */
export interface FillProgress {
  readonly tabId: number;
  readonly filling: FillCount;
}
