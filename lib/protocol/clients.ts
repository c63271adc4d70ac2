// What may a surface ask about clients: lists, single ones, changes, history, duplicates?

import * as z from 'zod';
import type { DueKind } from '../filing/calendar/due-dates';
import type { Client, FilingState } from '../filing/client/client';
import type { CountedPoint } from '../filing/report/counts';
import type { Text } from '../filing/text';
import type { ConflictView, RevisionSource, UndecidedView } from './conflicts';
import type { EditorChoices, RegionMatch } from './editor-choices';
import { changes, reads } from './message-kind';
import { id } from './parts';
import type { RevisionAnswer, RevisionRow } from './revisions';

const ids = z.array(id).min(1).max(20_000).readonly();
const rev = z.int().positive();
const revision = z.string().regex(/^[0-9a-f]{32}$/);
const search = z.string().max(200);
const word = z.string().min(1).max(40);
const choices = z.record(z.string().max(300), z.enum(['mine', 'theirs']));
const command = z.string().min(8).max(80);
/** A client being edited; the background checks it by its schema and reports every fault. */
const draft = z.record(z.string(), z.unknown());

export const clientKinds = {
  'clients.list': reads({ search }).answers<readonly ClientSummary[]>(),
  'clients.page': reads({
    search,
    tag: word.nullable(),
    group: word.nullable(),
    order: z.enum(['name', 'changed', 'ends', 'province']),
    removed: z.boolean(),
    undecided: z.boolean(),
    among: ids.nullable(),
    from: z.int().nonnegative(),
    count: z.int().positive().max(500),
  }).answers<ClientListPage>(),
  /** The status of some clients, requested for the visible rows. */
  'clients.standing': reads({ ids: z.array(id).min(1).max(100).readonly() }).answers<
    readonly ClientStanding[]
  >(),
  /** Whose draft at this provider comes after this client's. */
  'clients.next': reads({ clientId: id, provider: id }).answers<NextClient>(),
  /** What the row of one client counts, one by one: its faults, documents and questions. */
  'clients.points': reads({ id }).answers<readonly CountedPoint[]>(),
  'clients.import': changes({
    text: z.string(),
    apply: z.boolean(),
    /** Names the change, so that a repeated request after a lost reply stores nothing twice. */
    command: command.optional(),
  }).answers<ImportAnswer>(),
  'clients.remove': changes({ ids }).answers<{ readonly done: number }>(),
  'clients.restore': changes({ ids }).answers<{ readonly done: number }>(),
  /** Who removed these, and when; requested for the visible rows. Those that are in the list are left out. */
  'clients.removals': reads({ ids: z.array(id).min(1).max(100).readonly() }).answers<
    readonly RemovalView[]
  >(),
  /** Erases removed clients with files and history, except those that a team shares. */
  'clients.erase': changes({ ids }).answers<{ readonly done: number }>(),
  'clients.read': reads({ id }).answers<ReadAnswer>(),
  'clients.choices': reads({}).answers<EditorChoices>(),
  'clients.regions': reads({ search: z.string().max(60) }).answers<readonly RegionMatch[]>(),
  'clients.check': reads({ client: draft }).answers<CheckAnswer>(),
  /** What is being typed, stored encrypted until it is saved or discarded (null), since the vault may lock at any moment. */
  'clients.keep-draft': reads({
    draft: z.strictObject({ client: draft, base: rev.nullable() }).nullable(),
  }).answers<void>(),
  'clients.kept-draft': reads({}).answers<KeptDraft | null>(),
  /** Unsaved values of single fields, by client and place, stored encrypted in place of the previous ones. */
  'clients.keep-values': reads({ values: z.record(z.string().max(300), z.unknown()) }).answers<void>(),
  'clients.kept-values': reads({}).answers<Readonly<Record<string, unknown>>>(),
  /** `base` is the revision that was edited, null for a new client; `seen` the one whose conflicts `choices` decide. */
  'clients.save': changes({
    client: draft,
    base: rev.nullable(),
    seen: rev.nullable(),
    choices,
    command,
  }).answers<SaveAnswer>(),
  /** Tags, group and colour of many clients; absent ones stay unchanged. */
  'clients.mark': changes({
    ids,
    addTag: word.optional(),
    removeTag: word.optional(),
    group: word.nullable().optional(),
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .nullable()
      .optional(),
  }).answers<{ readonly done: number }>(),
  'clients.history': reads({ id }).answers<readonly RevisionRow[]>(),
  /** The changes made by the revisions from `since` to `rev`. */
  'clients.revision': reads({ id, rev, since: rev }).answers<RevisionAnswer>(),
  'clients.restore-revision': changes({ id, rev, expected: rev, command }).answers<{
    readonly ok: boolean;
  }>(),
  /** What is undecided between two independently made revisions of a client; null when nothing is. */
  'clients.undecided': reads({ id }).answers<UndecidedView | null>(),
  /** Decides it; refused when one of the two revisions that the person saw no longer exists. */
  'clients.decide': changes({
    id,
    seen: z.strictObject({ mine: revision, theirs: revision }),
    choices,
  }).answers<{ readonly ok: boolean }>(),
  'clients.duplicates': reads({
    from: z.int().nonnegative(),
    count: z.int().positive().max(100),
  }).answers<DuplicatePage>(),
  /** Without `apply` it only returns what must be decided; with it, `second` is merged into `first` and removed. */
  'clients.merge': changes({
    first: id,
    second: id,
    choices,
    apply: z.boolean(),
    command,
  }).answers<MergeAnswer>(),
};
/** A client as lists show it: never a whole number. */
export interface ClientSummary {
  readonly id: string;
  readonly name: string;
  readonly last4: string;
  readonly colour: string;
  /** The id of rules/provinces: zhejiang. */
  readonly province: string;
  readonly domains: readonly string[];
  readonly tags: readonly string[];
  readonly documents: number;
  readonly filings: number;
}
/** Whom the person may file for next. */
export interface NextClient {
  /** How many clients there are besides this one. */
  readonly others: number;
  /** The draft that is nearest to its submission; null where none is at this provider. */
  readonly next:
    | (Pick<ClientSummary, 'id' | 'name' | 'colour'> & {
        readonly verdict: NonNullable<ClientStanding['verdict']>;
      })
    | null;
}
export type ClientOrder = 'name' | 'changed' | 'ends' | 'province';
/** Which part of the list is requested. */
export interface ClientListQuery {
  readonly search: string;
  /** Only clients with this tag, in this group; null: all. */
  readonly tag: string | null;
  readonly group: string | null;
  readonly order: ClientOrder;
  /** Removed clients instead of present ones. */
  readonly removed: boolean;
  /** Only clients with something undecided. */
  readonly undecided: boolean;
  /** Only these clients; null: all. */
  readonly among: readonly string[] | null;
  readonly from: number;
  readonly count: number;
}
/** All present clients by name, from the first on. */
export const ALL_CLIENTS: Omit<ClientListQuery, 'count'> = {
  search: '',
  tag: null,
  group: null,
  order: 'name',
  removed: false,
  undecided: false,
  among: null,
  from: 0,
};

export type EndKind = 'entity-certificate' | 'person-certificate' | 'document' | 'domain';
/** A client as the list in the options shows it. */
export interface ListedClient extends ClientSummary {
  readonly group: string | null;
  /** Whether something of it is undecided. */
  readonly isUndecided: boolean;
  /** The team that shares it; null or absent for one on this device only. */
  readonly team?: string | null;
  /** There is a team in this vault and it does not share this one. */
  readonly isLocal?: boolean;
  /** What of it expires first, if it has expired or will within 90 days. */
  readonly ends: { readonly on: string; readonly what: EndKind; readonly days: number } | null;
}

/** The status of a client today, as a row of the list shows it. */
export interface ClientStanding {
  readonly id: string;
  readonly filings: number;
  /** Provider and state of its most pressing filing; null when it has none. */
  readonly provider: string | null;
  readonly state: FilingState | null;
  /** The provider of a draft for what is approved already at another one; absent where there is none. */
  readonly furtherDraft?: string;
  /** For a filing that is still to be submitted, how many faults are to be corrected, things to be decided (absent for none), answers to be confirmed, and documents missing. */
  readonly verdict: {
    readonly status: 'blocked' | 'incomplete' | 'ready';
    readonly fails: number;
    readonly decides?: number;
    readonly asks: number;
    readonly documents: number;
  } | null;
  /** What is due next; `at`: for a period of hours, its end in milliseconds. */
  readonly next: { readonly day: string; readonly at: number | null; readonly kind: DueKind } | null;
  /** How many of the items that a portal asks for are there, and how many it asks for. */
  readonly have: number;
  readonly asked: number;
  /** Two versions of it differ, and nobody has decided. */
  readonly isUndecided?: true;
  /** Its record cannot be read, so that nothing else is known. */
  readonly isUnreadable?: true;
}

/** Where a client was removed, and when. */
export interface RemovalView {
  readonly id: string;
  readonly source: RevisionSource;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The requested part of the list, with rows of this type. */
export interface PageOf<Row> {
  readonly rows: readonly Row[];
  /** Ids of all clients that match, in order, so that all can be selected; only in the first part. */
  readonly ids: readonly string[] | null;
  readonly total: number;
  /** Number of clients without search and filter. */
  readonly all: number;
  readonly removed: number;
  /** Number of clients in the list with something undecided. */
  readonly undecided: number;
  readonly damaged: number;
  readonly tags: readonly Counted[];
  readonly groups: readonly Counted[];
}
export type ClientListPage = PageOf<ListedClient>;
export interface FieldFault {
  readonly place: string;
  readonly message: Text;
}
export type ReadAnswer =
  | { readonly ok: true; readonly client: Client; readonly rev: number }
  | { readonly ok: false; readonly reason: 'not-found' | 'removed' | 'damaged' | 'newer-version' };

/** A client as it was being typed, and the revision that was edited; null for a new one. */
export interface KeptDraft {
  readonly client: Client;
  readonly base: number | null;
}

export interface CheckAnswer {
  readonly faults: readonly FieldFault[];
  /** Faults that the pre-check would block, and names that may come back, with what to do; the client can be saved nevertheless. */
  readonly mustFixes?: readonly (FieldFault & { readonly isWarning?: boolean; readonly words?: string })[];
  /** The stored revision; null when there is none. */
  readonly rev: number | null;
}

export type SaveAnswer =
  /** `client` is now stored; `merged`: it includes what somebody else saved meanwhile. */
  | { readonly ok: true; readonly rev: number; readonly client: Client; readonly merged: boolean }
  | { readonly ok: false; readonly reason: 'faults'; readonly faults: readonly FieldFault[] }
  | {
      readonly ok: false;
      readonly reason: 'conflict';
      readonly seen: number;
      readonly conflicts: readonly ConflictView[];
    }
  | { readonly ok: false; readonly reason: 'removed' | 'exists' | 'not-stored' };

export interface DuplicateView {
  readonly first: ListedClient;
  readonly second: ListedClient;
  readonly shared: readonly ('number' | 'name' | 'domain' | 'mobile')[];
}
/** Some of the pairs, and how many there are. */
export interface DuplicatePage {
  readonly pairs: readonly DuplicateView[];
  readonly total: number;
}

export type MergeAnswer =
  | { readonly ok: true; readonly rev: number }
  | { readonly ok: false; readonly reason: 'conflict'; readonly conflicts: readonly ConflictView[] }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-stored' | 'faults' };
export type ImportAnswer =
  | { readonly ok: true; readonly clients: readonly ClientSummary[]; readonly replaces: readonly string[] }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };
