// What may a surface ask about clients: lists, single ones, changes, history, duplicates?

import * as z from 'zod';
import type { DueKind } from '../filing/calendar/due-dates';
import type { Client, FilingState } from '../filing/client/client';
import type { Change } from '../filing/client/client-changes';
import type { CountedPoint } from '../filing/report/counts';
import type { Text } from '../filing/text';
import type { ConflictView, RevisionSource, UndecidedView } from './conflicts';
import { changes, reads } from './message-kind';
import { id } from './parts';

const ids = z.array(id).min(1).max(20_000).readonly();
const rev = z.int().positive();
const revision = z.string().regex(/^[0-9a-f]{32}$/);
const search = z.string().max(200);
const word = z.string().min(1).max(40);
const choices = z.record(z.string().max(300), z.enum(['mine', 'theirs']));
const command = z.string().min(8).max(80);
/** A client as it is being edited: checked by its schema in the background, which names every fault. */
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
  /** How some clients stand: asked for the rows in sight. */
  'clients.standing': reads({ ids: z.array(id).min(1).max(100).readonly() }).answers<
    readonly ClientStanding[]
  >(),
  /** What the row of one client counts: its faults, documents and questions one by one. */
  'clients.points': reads({ id }).answers<readonly CountedPoint[]>(),
  'clients.import': changes({
    text: z.string(),
    apply: z.boolean(),
    /** Names the change, so that asking again after a lost reply stores nothing twice. */
    command: command.optional(),
  }).answers<ImportAnswer>(),
  'clients.remove': changes({ ids }).answers<{ readonly done: number }>(),
  'clients.restore': changes({ ids }).answers<{ readonly done: number }>(),
  /** Erases clients that were removed, with files and history; one that a team shares stays removed. */
  'clients.erase': changes({ ids }).answers<{ readonly done: number }>(),
  'clients.read': reads({ id }).answers<ReadAnswer>(),
  'clients.choices': reads({}).answers<EditorChoices>(),
  'clients.regions': reads({ search: z.string().max(60) }).answers<readonly RegionMatch[]>(),
  'clients.check': reads({ client: draft }).answers<CheckAnswer>(),
  /** What is being typed, kept sealed until it is saved or dropped (null): a lock may come at any moment. */
  'clients.keep-draft': reads({
    draft: z.strictObject({ client: draft, base: rev.nullable() }).nullable(),
  }).answers<void>(),
  'clients.kept-draft': reads({}).answers<KeptDraft | null>(),
  /** `base` is the revision that was edited, null for a new client; `seen` the one whose conflicts `choices` decide. */
  'clients.save': changes({
    client: draft,
    base: rev.nullable(),
    seen: rev.nullable(),
    choices,
    command,
  }).answers<SaveAnswer>(),
  /** Tags, group and colour of many clients; what is left out stays. */
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
  /** What was changed by a revision and those before it, from `since` on. */
  'clients.revision': reads({ id, rev, since: rev }).answers<RevisionAnswer>(),
  'clients.restore-revision': changes({ id, rev, expected: rev, command }).answers<{
    readonly ok: boolean;
  }>(),
  /** What of a client nobody has decided: two of its revisions were made apart. Null where nothing is open. */
  'clients.undecided': reads({ id }).answers<UndecidedView | null>(),
  /** Decides it; refused when one of the two revisions that were seen is not there any more. */
  'clients.decide': changes({
    id,
    seen: z.strictObject({ mine: revision, theirs: revision }),
    choices,
  }).answers<{ readonly ok: boolean }>(),
  'clients.duplicates': reads({
    from: z.int().nonnegative(),
    count: z.int().positive().max(100),
  }).answers<DuplicatePage>(),
  /** Without `apply` only what would have to be decided; with it `second` is merged into `first` and removed. */
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
export type ClientOrder = 'name' | 'changed' | 'ends' | 'province';
/** What of the list is asked for. */
export interface ClientListQuery {
  readonly search: string;
  /** Only clients with this tag, in this group; null: all. */
  readonly tag: string | null;
  readonly group: string | null;
  readonly order: ClientOrder;
  /** Clients that were removed instead of those that are there. */
  readonly removed: boolean;
  /** Only clients of which something waits for a person to decide. */
  readonly undecided: boolean;
  /** Only these clients; null: all. */
  readonly among: readonly string[] | null;
  readonly from: number;
  readonly count: number;
}
/** Every client that is there, by name, from the first on. */
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
/** A client as the desk's list shows it. */
export interface ListedClient extends ClientSummary {
  readonly group: string | null;
  /** Whether something of it waits for a person to decide. */
  readonly isUndecided: boolean;
  /** The team that shares it; null or absent for one that is on this machine only. */
  readonly team?: string | null;
  /** What of it ends first, if that is over or within 90 days. */
  readonly ends: { readonly on: string; readonly what: EndKind; readonly days: number } | null;
}

/** How a client stands today, as a row of the list says it. */
export interface ClientStanding {
  readonly id: string;
  readonly filings: number;
  /** Provider and state of its most pressing filing; null when it has none. */
  readonly provider: string | null;
  readonly state: FilingState | null;
  /** What the rules say of it while it is a draft: what is to be put right, to be confirmed, and which documents are missing. */
  readonly verdict: {
    readonly status: 'blocked' | 'incomplete' | 'ready';
    readonly fails: number;
    readonly asks: number;
    readonly documents: number;
  } | null;
  /** What is due next; `at` is the moment in milliseconds where a span of hours ends. */
  readonly next: { readonly day: string; readonly at: number | null; readonly kind: DueKind } | null;
  /** Of how many items that a portal asks for how many are there. */
  readonly have: number;
  readonly asked: number;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The part of the list that was asked for, in the shape that a row has there. */
export interface PageOf<Row> {
  readonly rows: readonly Row[];
  /** Ids of everything that answers the query, in order, so that all of it can be selected; only in the first part. */
  readonly ids: readonly string[] | null;
  readonly total: number;
  /** Without search and filter. */
  readonly all: number;
  readonly removed: number;
  /** Of how many clients in the list something waits for a person to decide. */
  readonly undecided: number;
  readonly damaged: number;
  readonly tags: readonly Counted[];
  readonly groups: readonly Counted[];
}
export type ClientListPage = PageOf<ListedClient>;
/** One of several values with its words; `of` names what it goes with: the entity types of a certificate. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly of?: readonly string[];
}
/** Every list that the editor offers, from the rulebook. */
export type ChoiceList =
  | 'entityTypes'
  | 'certificateTypes'
  | 'idTypes'
  | 'personRegions'
  | 'serviceKinds'
  | 'content'
  | 'preApproval'
  | 'languages'
  | 'methods'
  | 'providers'
  | 'channels'
  | 'intents'
  | 'documents'
  /** What a person is asked, by fact; and what they may have answered, by fact and value. */
  | 'facts'
  | 'answers';
export type EditorChoices = Readonly<Record<ChoiceList, readonly Choice[]>>;

export interface RegionMatch {
  readonly code: string;
  readonly names: readonly string[];
}

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
  /** What the pre-check would call a must-fix; it can be saved all the same. */
  readonly told?: readonly FieldFault[];
  /** The revision that is stored now; null when none is. */
  readonly rev: number | null;
}

export type SaveAnswer =
  /** `client` is what is stored now; `merged` when it holds what somebody else saved meanwhile. */
  | { readonly ok: true; readonly rev: number; readonly client: Client; readonly merged: boolean }
  | { readonly ok: false; readonly reason: 'faults'; readonly faults: readonly FieldFault[] }
  | {
      readonly ok: false;
      readonly reason: 'conflict';
      readonly seen: number;
      readonly conflicts: readonly ConflictView[];
    }
  | { readonly ok: false; readonly reason: 'removed' | 'exists' | 'not-stored' };

export interface RevisionRow {
  readonly rev: number;
  readonly changed: number;
  readonly isCurrent: boolean;
  readonly state: 'stored' | 'removed' | 'damaged';
  /** Null for one that does not open. */
  readonly source: RevisionSource | null;
}
/** What some revisions changed of the one before them; null when the one before is not kept. */
export interface RevisionAnswer {
  readonly changes: readonly Change[] | null;
}

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
