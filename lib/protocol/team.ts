// What may a surface ask of the teams of this vault? Founding, joining, members, what is shared, and how far it is exchanged.
import * as z from 'zod';
import type { DepartureView } from './departures';
import { changes, reads } from './message-kind';
import { id } from './parts';
import type { FaultCode } from './team-faults';
import type { PlacesView } from './team-places';
import type { RemovalView } from './team-removal';
import { type RemoteCheck, StoreAddress, StoreCredentials, Vendor } from './team-store';
import type { HeldClient, Refilled, SyncView } from './team-sync';

/** `viewer` cannot write; `recovery` is a printed or exported set of keys that can only read. */
export const Role = z.enum(['admin', 'editor', 'viewer', 'recovery']);
export type Role = z.infer<typeof Role>;

const hex16 = z.string().regex(/^[0-9a-f]{32}$/);
const team = hex16;
const device = hex16;
const ids = z.array(id).max(20_000).readonly();
/** The name of a team, or of a person's own device: 王芳 · Windows. */
const name = z.string().trim().min(1).max(60);
const store = { address: StoreAddress, credentials: StoreCredentials };
const invitation = z.string().min(1).max(20_000);

export const teamKinds = {
  'team.list': reads({}).answers<readonly TeamView[]>(),
  /** The line in the panel; null when this vault is in no team. */
  'team.line': reads({}).answers<TeamLine | null>(),

  /** New ids for a team and a device, needed for folder and policy before anything is stored. */
  'team.new-ids': reads({}).answers<{ readonly team: string; readonly device: string }>(),
  /** The access policy for the store's console. `device` null: for one key that all members share. */
  'team.policy': reads({
    team,
    vendor: Vendor,
    bucket: z.string().max(100),
    folder: z.string().max(200),
    region: z.string().max(100),
    device: device.nullable(),
    isAdmin: z.boolean(),
    /** The store's name of the user; only Ceph's policy contains it. */
    user: z.string().max(100),
  }).answers<string>(),
  /** Checks a store with small test objects in the folder of this team. */
  'team.check': reads({ team, device, ...store }).answers<Done<{ readonly check: RemoteCheck }>>(),
  'team.create': changes({ team, device, name, deviceName: name, ...store }).answers<
    Done<{ readonly check: RemoteCheck }>
  >(),

  /** A text for one colleague, valid once and for three days. `credentials` null: it passes on the key of this device. */
  'team.invite': changes({
    team,
    device,
    name,
    role: Role,
    credentials: StoreCredentials.nullable(),
  }).answers<Done<InvitationView>>(),
  'team.withdraw': changes({ team, device }).answers<Done>(),
  /** The contents of an invitation, before the store is contacted. */
  'team.read-invitation': reads({ text: invitation }).answers<
    Done<{ readonly invitation: ReceivedInvitation }>
  >(),
  /**
   * Requests to join; both people see the same six digits. A removed device requests to join again; for a member whose key
   * to the store was changed meanwhile, the invitation renews the key.
   */
  'team.join': changes({ text: invitation, deviceName: name }).answers<Done<JoinedView>>(),
  /** The invitations made here, and the requests received. Contacts the store. */
  'team.requests': reads({ team }).answers<
    Done<{ readonly invited: readonly InvitedView[]; readonly requests: readonly JoinRequestView[] }>
  >(),
  /** `digits`: those that the two people compared. */
  'team.approve': changes({ team, device, digits: z.string().length(6) }).answers<Done>(),
  'team.refuse': changes({ team, device }).answers<Done>(),

  'team.members': reads({ team }).answers<Done<{ readonly members: readonly MemberView[] }>>(),
  'team.change-role': changes({ team, device, role: Role }).answers<Done>(),
  /** The consequences of a removal, shown beforehand. */
  'team.removal': reads({ team, device }).answers<Done<{ readonly removal: RemovalView }>>(),
  /**
   * All others get a new encryption key. `credentials`: new ones for the store, when the removed member knew the old ones;
   * they are checked before anything is written. Null keeps the old ones.
   */
  'team.remove': changes({ team, device, credentials: StoreCredentials.nullable() }).answers<
    Done<{ readonly removal: RemovalView }>
  >(),
  /** Another store, or other credentials, for all members. */
  'team.move': changes({ team, ...store }).answers<Done<{ readonly check: RemoteCheck }>>(),

  /** Where these clients are, before they are shared or taken out. */
  'team.places': reads({ ids }).answers<PlacesView>(),
  /**
   * Shares clients; null: all that are on this device only. Those of another team are moved, if they can be taken out of
   * it. Returns how many were on this device only, and how many were moved.
   */
  'team.share': changes({ team, ids: ids.nullable() }).answers<
    Done<{ readonly shared: number; readonly moved: number }>
  >(),
  /**
   * Where a new client was put, which the next one is offered too: shared with a team, or on this device only (null).
   * Returns how many were shared.
   */
  'team.place-new': changes({ id, team: team.nullable() }).answers<Done<{ readonly shared: number }>>(),
  /**
   * Stops sharing: the clients stay on this device, and the other members keep their copies. Clients of a team where
   * this device may not write stay in it.
   */
  'team.unshare': changes({ ids }).answers<Done<{ readonly unshared: number }>>(),
  /** The team that shares a client; null for one on this device only. */
  'team.of-client': reads({ id }).answers<string | null>(),
  /** Whether the scans of a client are fetched in advance and kept. */
  'team.keeps-scans': reads({ id }).answers<boolean>(),
  /** Scans of these clients are fetched in advance and kept. Returns how many of them a team shares. */
  'team.pin': changes({ ids, isPinned: z.boolean() }).answers<Done<{ readonly pinned: number }>>(),

  /** What colleagues removed and the person does not know of yet, and what they took out of the team. */
  'team.departures': reads({}).answers<readonly DepartureView[]>(),
  /** The person has read of these clients. */
  'team.departures-seen': changes({ ids }).answers<Done>(),

  /** Writes again what the store lacks and this device has, after the store was emptied or reset to an earlier state. */
  'team.refill': changes({ team }).answers<Done<Refilled>>(),
  /** Syncs now; answers once that has ended or failed. */
  'team.sync': changes({ team }).answers<Done>(),
  /** The person has read that an admin gave this device another role. */
  'team.dismiss-news': changes({ team }).answers<Done>(),
  /** The person agrees that what was changed while this device could not send goes to all. */
  'team.send-held': changes({ team }).answers<Done>(),
  /** The person has read which devices' last changes were left out. */
  'team.dismiss-late': changes({ team }).answers<Done>(),
  /** Leaves a team. `keepsClients`: its clients stay on this device, else they are erased here. The other members keep theirs. */
  'team.leave': changes({ team, keepsClients: z.boolean() }).answers<
    /** Scans that could not be fetched: their only copy is in the store or on another member's device. */
    Done<{ readonly lostScans: number }>
  >(),
};

/** The result, or the fault that stopped it. */
export type Done<Answer = unknown> =
  | ({ readonly ok: true } & Answer)
  | {
      readonly ok: false;
      readonly reason: FaultCode;
      /** The store's own code for it. */
      readonly said?: string;
      /** The result of checking the store, if that is the reason. */
      readonly check?: RemoteCheck;
    };

/** A team of this vault, and this device's status in it. */
export interface TeamView {
  readonly team: string;
  readonly name: string;
  /** `asking`: no admin has approved this device yet. `removed`: an admin removed it. */
  readonly standing: 'asking' | 'member' | 'removed';
  /** Null while asking. */
  readonly role: Role | null;
  /** While asking, or while a copied browser asks to become a separate device: the six digits that the admin sees too. */
  readonly digits: string | null;
  readonly device: string;
  readonly deviceName: string;
  /** The founder's fingerprint, 12 groups of 5 digits. */
  readonly fingerprint: string;
  /** Null after this device was removed, which deletes the address too. */
  readonly store: StoreView | null;
  readonly members: number;
  /** Position in the list of members: another number means that somebody came, went, or has another role. */
  readonly log: number;
  /** How many invitations made here can still be used, and how many people ask to join. */
  readonly invited: number;
  readonly requests: number;
  /** Whether somebody was in the team who is not any more. */
  readonly hadOthers: boolean;
  /** Others are in the team, and nobody but this device is an admin. */
  readonly isOnlyAdmin: boolean;
  /** Another role that an admin gave this device, until the person has read of it; null for none. */
  readonly news: RoleNews | null;
  /** Clients changed while this device could not send: nothing is sent until the person agrees to send them. */
  readonly held: readonly HeldClient[];
  /** Whether a new client goes to this team, as it was last chosen; null: not chosen yet. */
  readonly takesNew: boolean | null;
  /** Number of clients that it shares. */
  readonly clients: number;
  /** How many of them have two versions to decide between. */
  readonly undecided: number;
  /** Ids of clients that the team shares and that are on this device only too: neither gets the other's changes. */
  readonly apart: readonly string[];
  /** Names of removed devices that know the key to the store that others still use. */
  readonly owed: readonly string[];
  readonly sync: SyncView;
}

/** An admin gave this device another role. */
export interface RoleNews {
  readonly role: Role;
  readonly was: Role;
  /** The name of the admin's device; empty if unknown. */
  readonly by: string;
  /** When it was read here (milliseconds). */
  readonly at: number;
}

/** Why a team is not synced: the last attempt failed, or the store lacks what this device wrote; null when all is well. */
export function faultOf({ device, sync }: Pick<TeamView, 'device' | 'sync'>): FaultCode | null {
  return sync.fault?.code ?? sync.journals.find((journal) => journal.device === device)?.code ?? null;
}

/** A team's store; of its credentials only the name of the user. */
export interface StoreView {
  readonly address: StoreAddress;
  readonly user: string;
  readonly origin: string;
  /** Whether the browser allows its address. */
  readonly isAllowed: boolean;
}

/** All teams in one line: 已同步, 3 项待同步, 需要决定 2, or the fault. */
export interface TeamLine {
  readonly waiting: number;
  /** Revisions that stay on this device, because its role sends none, or it was removed. */
  readonly kept: number;
  /** Number of clients whose changes wait for the person to agree. */
  readonly held: number;
  /** How many people ask to join. */
  readonly requests: number;
  /** This device waits to be admitted. */
  readonly isAsking: boolean;
  /** Another role that an admin gave this device, until the person has read of it. */
  readonly news: Role | null;
  /** Number of clients that no team shares. */
  readonly local: number;
  readonly undecided: number;
  /** Number of clients that could not be sent because they are damaged here. */
  readonly unsendable: number;
  readonly isRunning: boolean;
  readonly fault: FaultCode | null;
  readonly lastDone: number | null;
}

export interface InvitationView {
  /** The line to send to the colleague; it contains credentials. */
  readonly text: string;
  readonly fingerprint: string;
  /** Until when it is valid (milliseconds). */
  readonly until: number;
}

/** A request to join. */
export interface JoinedView {
  readonly team: string;
  /** Those to compare; null for a member, whose key to the store was only renewed. */
  readonly digits: string | null;
}

/** An invitation that nobody has used yet. */
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
  /** The origin that the browser must allow before the request. */
  readonly origin: string;
  readonly until: number;
}

export interface JoinRequestView {
  readonly device: string;
  /** The newcomer's name for their device. */
  readonly deviceName: string;
  /** The person the invitation was made for. */
  readonly name: string;
  readonly role: Role;
  readonly digits: string;
  /** When it comes from a copied browser: the name of the device that was copied. */
  readonly copyOf: string | null;
}

export interface MemberView {
  readonly device: string;
  readonly name: string;
  readonly role: Role;
  readonly isHere: boolean;
  readonly isFounder: boolean;
  /** It was removed from the team. */
  readonly isRemoved: boolean;
}
