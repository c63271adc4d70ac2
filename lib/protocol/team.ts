// What may a surface ask of the teams of this vault? Founding, joining, members, what is shared, and how far it is exchanged.
import * as z from 'zod';
import { changes, reads } from './message-kind';
import { id } from './parts';
import type { FaultCode } from './team-faults';
import { type RemoteCheck, StoreAddress, StoreCredentials, Vendor } from './team-store';

/** `viewer` writes nothing; `recovery` is a printed or exported set of keys that only reads. */
export const Role = z.enum(['admin', 'editor', 'viewer', 'recovery']);
export type Role = z.infer<typeof Role>;

const hex16 = z.string().regex(/^[0-9a-f]{32}$/);
const team = hex16;
const device = hex16;
const ids = z.array(id).max(20_000).readonly();
/** What a team is called, and what a person calls the own device: 王芳 · Windows. */
const name = z.string().trim().min(1).max(60);
const store = { address: StoreAddress, credentials: StoreCredentials };
const invitation = z.string().min(1).max(20_000);

export const teamKinds = {
  'team.list': reads({}).answers<readonly TeamView[]>(),
  /** The one line of the panel; null where this vault is in no team. */
  'team.line': reads({}).answers<TeamLine | null>(),

  /** Ids for a team and a device that are not there yet: folder and policy name them before anything is stored. */
  'team.new-ids': reads({}).answers<{ readonly team: string; readonly device: string }>(),
  /** What the owner of the store pastes into its console. `device` null: one key that all members share. */
  'team.policy': reads({
    team,
    vendor: Vendor,
    bucket: z.string().max(100),
    folder: z.string().max(200),
    region: z.string().max(100),
    device: device.nullable(),
    isAdmin: z.boolean(),
    /** The store's own name of the user; only Ceph puts it into the text. */
    user: z.string().max(100),
  }).answers<string>(),
  /** Tries a store with small objects of its own, in the folder of this team. */
  'team.check': reads({ team, device, ...store }).answers<Done<{ readonly check: RemoteCheck }>>(),
  'team.create': changes({ team, device, name, deviceName: name, ...store }).answers<
    Done<{ readonly check: RemoteCheck }>
  >(),

  /** One text for one colleague, good once and for three days. `credentials` null: the key of this device is handed on. */
  'team.invite': changes({
    team,
    device,
    name,
    role: Role,
    credentials: StoreCredentials.nullable(),
  }).answers<Done<InvitationView>>(),
  'team.withdraw': changes({ team, device }).answers<Done>(),
  /** What an invitation says, before anything is asked of the store. */
  'team.read-invitation': reads({ text: invitation }).answers<
    Done<{ readonly invitation: ReceivedInvitation }>
  >(),
  /** Asks to be taken in; both people see the same six digits. */
  'team.join': changes({ text: invitation, deviceName: name }).answers<
    Done<{ readonly team: string; readonly digits: string }>
  >(),
  /** The invitations given out here, and the requests that came in. Asks the store. */
  'team.requests': reads({ team }).answers<
    Done<{ readonly invited: readonly InvitedView[]; readonly requests: readonly JoinRequestView[] }>
  >(),
  /** `digits` are those that were shown and compared. */
  'team.approve': changes({ team, device, digits: z.string().length(6) }).answers<Done>(),
  'team.refuse': changes({ team, device }).answers<Done>(),

  'team.members': reads({ team }).answers<Done<{ readonly members: readonly MemberView[] }>>(),
  'team.change-role': changes({ team, device, role: Role }).answers<Done>(),
  /** What a removal means, said before it is done. */
  'team.removal': reads({ team, device }).answers<Done<{ readonly removal: RemovalView }>>(),
  /** New key for all who stay. `credentials`: others for the store, where the leaver knew these; null keeps them. */
  'team.remove': changes({ team, device, credentials: StoreCredentials.nullable() }).answers<
    Done<{ readonly removal: RemovalView }>
  >(),
  /** Another store, or other credentials, for everybody. */
  'team.move': changes({ team, ...store }).answers<Done<{ readonly check: RemoteCheck }>>(),

  /** Shares clients; null: all that are on this machine only. Answers how many. */
  'team.share': changes({ team, ids: ids.nullable() }).answers<Done<{ readonly shared: number }>>(),
  /** From now on on this machine only; the others keep theirs. */
  'team.unshare': changes({ ids }).answers<Done<{ readonly unshared: number }>>(),
  /** The team that shares a client; null for one that is on this machine only. */
  'team.of-client': reads({ id }).answers<string | null>(),
  /** Scans of these clients are fetched ahead and kept. */
  'team.pin': changes({ ids, isPinned: z.boolean() }).answers<Done>(),

  /** Writes again what the store lacks of what this device has: after it was emptied or set back. */
  'team.refill': changes({ team }).answers<Done<Refilled>>(),
  /** Exchanges now; answers when it has ended or failed. */
  'team.sync': changes({ team }).answers<Done>(),
  /** With its clients: they stay on this machine. Without: they are erased here. The others keep theirs. */
  'team.leave': changes({ team, keepsClients: z.boolean() }).answers<
    /** Scans that could not be fetched any more: the store or somebody's machine has the only copy. */
    Done<{ readonly lostScans: number }>
  >(),
};

/** What was done, or the one fault that stopped it. */
export type Done<Answer = unknown> =
  | ({ readonly ok: true } & Answer)
  | {
      readonly ok: false;
      readonly reason: FaultCode;
      /** The store's own word for it. */
      readonly said?: string;
      /** What a check of the store found, where that is why. */
      readonly check?: RemoteCheck;
    };

/** What the store lacked and has again: entries of the member log, revisions of clients, scans. */
export interface Refilled {
  readonly entries: number;
  readonly revisions: number;
  readonly scans: number;
}

/** A team of this vault, and how this device stands in it. */
export interface TeamView {
  readonly team: string;
  readonly name: string;
  /** `asking`: an admin has not let this device in yet. `removed`: an admin took it out. */
  readonly standing: 'asking' | 'member' | 'removed';
  /** Null while asking. */
  readonly role: Role | null;
  /** While asking, or while a copied browser asks to become a device of its own: the six digits that the admin sees too. */
  readonly digits: string | null;
  readonly device: string;
  readonly deviceName: string;
  /** The founder's fingerprint, 12 groups of 5 digits. */
  readonly fingerprint: string;
  /** Null: this device was taken out, and its address with it. */
  readonly store: StoreView | null;
  readonly members: number;
  /** Clients of this vault that it shares. */
  readonly clients: number;
  /** Of these so many have two versions that somebody has to decide between. */
  readonly undecided: number;
  readonly sync: SyncView;
}

/** Why a team is not synced: the last try failed, or the store lacks what this device wrote; null: nothing is the matter. */
export function faultOf({ device, sync }: Pick<TeamView, 'device' | 'sync'>): FaultCode | null {
  return sync.fault?.code ?? sync.journals.find((journal) => journal.device === device)?.code ?? null;
}

/** Where a team's store is; nothing of its credentials but the name of the user. */
export interface StoreView {
  readonly address: StoreAddress;
  readonly user: string;
  readonly origin: string;
  /** Whether the browser lets us there. */
  readonly isAllowed: boolean;
}

export interface SyncView {
  readonly isRunning: boolean;
  /** What is done at the moment, and how far; a total of 0 is not known. */
  readonly progress: SyncProgress | null;
  /** When everything was last exchanged (milliseconds). */
  readonly lastDone: number | null;
  /** Revisions and scans that the store does not have yet. */
  readonly waiting: number;
  readonly waitingScans: number;
  /** Names of clients that are damaged here and could not be sent; all others are. */
  readonly unsendable: readonly string[];
  /** Why the last try ended; null when it did not fail. */
  readonly fault: SyncFault | null;
  /** Journals of others that are not read further, each with its cause. */
  readonly journals: readonly JournalFaultView[];
  /** Revisions that did not open and were left out, since the vault joined. */
  readonly unreadable: number;
}

export interface SyncProgress {
  readonly step: 'members' | 'receive' | 'send' | 'scans';
  readonly done: number;
  readonly total: number;
}

export interface SyncFault {
  readonly code: FaultCode;
  readonly said?: string;
  /** When it happened, and when it is tried again (milliseconds); null: not before a person does something. */
  readonly at: number;
  readonly nextTry: number | null;
}

export interface JournalFaultView {
  readonly device: string;
  readonly deviceName: string;
  readonly code: FaultCode;
}

/** All teams in one line: 已同步, 3 项待同步, 需要决定 2, or what is wrong. */
export interface TeamLine {
  readonly waiting: number;
  readonly undecided: number;
  /** Clients that are damaged here and could not be sent. */
  readonly unsendable: number;
  readonly isRunning: boolean;
  readonly fault: FaultCode | null;
  readonly lastDone: number | null;
}

export interface InvitationView {
  /** The one line that goes to the colleague; holds credentials. */
  readonly text: string;
  readonly fingerprint: string;
  /** Until when it is good (milliseconds). */
  readonly until: number;
}

/** An invitation that was given out and nobody has used yet. */
export interface InvitedView {
  readonly device: string;
  readonly name: string;
  readonly role: Role;
  readonly until: number;
}

export interface ReceivedInvitation {
  readonly team: string;
  readonly teamName: string;
  readonly role: Role;
  readonly fingerprint: string;
  readonly address: StoreAddress;
  /** What the browser has to allow before the request can be made. */
  readonly origin: string;
  readonly until: number;
}

export interface JoinRequestView {
  readonly device: string;
  /** What the newcomer calls the own device. */
  readonly deviceName: string;
  /** Whom the invitation was for. */
  readonly name: string;
  readonly role: Role;
  readonly digits: string;
  /** It comes from a copied browser: what the device is called that was copied. */
  readonly copyOf: string | null;
}

export interface MemberView {
  readonly device: string;
  readonly name: string;
  readonly role: Role;
  readonly isHere: boolean;
  readonly isFounder: boolean;
  /** It was taken out. */
  readonly isRemoved: boolean;
}

export interface RemovalView {
  readonly device: string;
  readonly name: string;
  /** The clients that this member could see. */
  readonly clients: readonly { readonly id: string; readonly name: string }[];
  /** What to switch off at the store, and the page on which that is done; null where we know none. */
  readonly disable: { readonly user: string | null; readonly link: string | null };
  /** Whether the leaver knew the key that others use as well: then it has to be changed. */
  readonly isKeyShared: boolean;
}
