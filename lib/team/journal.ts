// What does this machine store about a team's journals? A port that the vault implements, so that sending and reading need no database.
import type { Bytes } from '../vault/crypto/bytes';
import type { Head } from './head';
import type { Members } from './members';
import type { SealedRevision, Segment, SegmentHeader } from './segment';

/** A position in a journal, written or read. */
export interface Position {
  readonly number: number;
  /** The SHA-256 of that segment's bytes. */
  readonly hash: string;
}

/** Where this device's journal was rewritten: later segments contain everything it had written and read by then. */
export interface Restart {
  readonly after: Position;
  /** How far every other device's journal had been read at that time. */
  readonly seen: Readonly<Record<string, number>>;
}

/** A segment that is recorded before it is sent, so that it can be rebuilt byte for byte after an interruption. */
export interface Claim {
  readonly header: SegmentHeader;
  /** ECDSA signatures differ each time, so the first one is kept. */
  readonly signature: Bytes;
  /** The SHA-256 of the whole segment. */
  readonly hash: string;
}

/** One segment that was read; segments are ordered so that each follows those it builds on. */
export interface Received {
  readonly device: string;
  readonly segment: Segment;
}

/** Which part of a pull is stored. */
export interface ReceiveStep {
  /** Recorded in the same transaction as the revisions. */
  readonly isFirst: boolean;
  /** More follows than is stored at once, and `endReceiving` will be called. */
  readonly isOfMany: boolean;
}

/** Every function but `receive` is one transaction: all of it is stored, or nothing. */
export interface Journal {
  /** The team as its log was last read. */
  readonly members: () => Promise<Members>;
  readonly keepMembers: (members: Members) => Promise<void>;

  /** How far this device has written. */
  readonly written: () => Promise<Position>;
  /** How far every other device's journal has been read. */
  readonly read: () => Promise<ReadonlyMap<string, Position>>;
  /** The head that was last written to the store; null: none yet. */
  readonly announcedHead: () => Promise<Head | null>;
  readonly keepAnnouncedHead: (head: Head) => Promise<void>;

  /** Null: the store has the journal from its first segment on. */
  readonly restart: () => Promise<Restart | null>;

  /** The revisions waiting to be sent, oldest first; enough to fill a segment, if there are that many. */
  readonly waiting: () => Promise<readonly SealedRevision[]>;
  /** The sealed revisions of an earlier claim, in its order. */
  readonly sealedOf: (claim: Claim) => Promise<readonly Bytes[]>;
  /** The claim of which it is not known whether it reached the store; null: none. */
  readonly claim: () => Promise<Claim | null>;
  /**
   * Stores a claim with its sealed revisions; it takes over these bytes, and the caller must not use them afterwards.
   */
  readonly keepClaim: (claim: Claim, sealed: readonly Bytes[]) => Promise<void>;
  /**
   * Called when the claim's segment is in the store: advances the own position, removes its revisions from the
   * outbox, and deletes the claim. This may be stored together with the next claim, or by `endSending`: a claim that
   * is sent again is found in the store.
   */
  readonly settle: (claim: Claim) => Promise<void>;
  /** Called once at the end of a push, also after a fault. */
  readonly endSending: () => Promise<void>;

  /**
   * Stores the revisions, then the positions reached; revisions that are read again after an interruption are
   * recognised by their names. Returns how many revisions did not open or do not match their entry; they are skipped.
   */
  readonly receive: (
    received: readonly Received[],
    step: ReceiveStep,
  ) => Promise<{ readonly unreadable: number }>;
  /** Called once at the end of a pull in several parts, also after a fault. */
  readonly endReceiving: () => Promise<void>;
  /** The tags of the heads as last listed; a head with an unchanged tag need not be read. */
  readonly headTags: () => Promise<ReadonlyMap<string, string>>;
  readonly keepHeadTags: (tags: ReadonlyMap<string, string>) => Promise<void>;
}
