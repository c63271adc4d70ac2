// What does this machine keep of a team's journals? The port that the vault answers, so that sending and reading stay pure.
import type { Bytes } from '../vault/crypto/bytes';
import type { Head } from './head';
import type { Members } from './members';
import type { SealedRevision, Segment, SegmentHeader } from './segment';

/** How far a journal was written or read. */
export interface Position {
  readonly number: number;
  /** The SHA-256 of that segment's bytes. */
  readonly hash: string;
}

/** Where this device's journal was written anew: what follows holds all that it had written and read by then. */
export interface Restart {
  readonly after: Position;
  /** How far every other device's journal was read at that time. */
  readonly seen: Readonly<Record<string, number>>;
}

/** A segment that is promised before it is sent: made again from it, its bytes are always the same. */
export interface Claim {
  readonly header: SegmentHeader;
  /** Signatures differ each time they are made, so the first one is kept. */
  readonly signature: Bytes;
  /** The SHA-256 of the whole segment. */
  readonly hash: string;
}

/** One segment that was read; of several each comes after those it builds upon. */
export interface Received {
  readonly device: string;
  readonly segment: Segment;
}

/** Which part of a pull is stored. */
export interface ReceiveStep {
  /** What follows is noted together with it. */
  readonly isFirst: boolean;
  /** There is more than is stored at once, and `endReceiving` will be called. */
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
  /** The head that was last told to the store; null: none yet. */
  readonly toldHead: () => Promise<Head | null>;
  readonly keepToldHead: (head: Head) => Promise<void>;

  /** Null: the journal stands in the store from its first segment on. */
  readonly restart: () => Promise<Restart | null>;

  /** The revisions that wait to be sent, oldest first; at least as many as fill a segment, where there are so many. */
  readonly waiting: () => Promise<readonly SealedRevision[]>;
  /** The sealed bytes of the revisions of a claim from before, in its order. */
  readonly sealedOf: (claim: Claim) => Promise<readonly Bytes[]>;
  /** The claim whose fate is not known yet; null: none. */
  readonly claim: () => Promise<Claim | null>;
  /** Keeps a claim with the sealed bytes of its revisions, which are of no use to anybody afterwards. */
  readonly keepClaim: (claim: Claim, sealed: readonly Bytes[]) => Promise<void>;
  /**
   * The claim's segment is in the store: own position moves on, its revisions wait no longer, the claim goes. May be
   * stored together with the next claim, or by `endSending`: a claim that is sent again is found there.
   */
  readonly settle: (claim: Claim) => Promise<void>;
  /** Called once at the end of a push, however it ended. */
  readonly endSending: () => Promise<void>;

  /**
   * Stores what was read, and then the positions reached: what is read again after a cut is known by its name.
   * Answers how many revisions did not open or do not say what they are called by; they are left out.
   */
  readonly receive: (
    received: readonly Received[],
    step: ReceiveStep,
  ) => Promise<{ readonly unreadable: number }>;
  /** Called once at the end of a pull of many, however it ended. */
  readonly endReceiving: () => Promise<void>;
  /** The tags of heads as they were last listed; an unchanged tag needs no reading. */
  readonly headTags: () => Promise<ReadonlyMap<string, string>>;
  readonly keepHeadTags: (tags: ReadonlyMap<string, string>) => Promise<void>;
}
