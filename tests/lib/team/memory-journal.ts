// A team's journal in memory: what one device stores. Each function is one transaction, done completely or not at all.
import type { Head } from '../../../lib/team/head';
import type { Claim, Journal, Position } from '../../../lib/team/journal';
import type { Members } from '../../../lib/team/members';
import { NO_SEGMENT, type SealedRevision } from '../../../lib/team/segment';

export interface MemoryJournal extends Journal {
  /** All revisions by name, including those of other devices. */
  readonly revisions: Map<string, SealedRevision>;
  /** How many transactions `receive` made. */
  readonly received: { count: number };
  save(revision: SealedRevision): void;
}

export function memoryJournal(first: Members): MemoryJournal {
  let members = first;
  let written: Position = NO_SEGMENT;
  let told: Head | null = null;
  let claim: Claim | null = null;
  let tags: ReadonlyMap<string, string> = new Map();
  const read = new Map<string, Position>();
  const revisions = new Map<string, SealedRevision>();
  const outbox: string[] = [];
  const received = { count: 0 };
  const find = (revision: string) => {
    const found = revisions.get(revision);
    if (!found) throw new Error(`no revision ${revision}`);
    return found;
  };
  return {
    revisions,
    received,
    save(revision) {
      revisions.set(revision.revision, revision);
      outbox.push(revision.revision);
    },
    members: async () => members,
    keepMembers: async (next) => {
      members = next;
    },
    written: async () => written,
    read: async () => new Map(read),
    announcedHead: async () => told,
    keepAnnouncedHead: async (head) => {
      told = head;
    },
    restart: async () => null,
    waiting: async () => outbox.map(find),
    sealedOf: async ({ header }) => header.entries.map(({ revision }) => find(revision).sealed),
    claim: async () => claim,
    keepClaim: async (next) => {
      claim = next;
    },
    settle: async ({ header, hash }) => {
      written = { number: header.number, hash };
      outbox.splice(0, header.entries.length);
      claim = null;
    },
    receive: async (all) => {
      received.count += 1;
      for (const { device, segment } of all) {
        for (const revision of segment.revisions) revisions.set(revision.revision, revision);
        read.set(device, { number: segment.header.number, hash: segment.hash });
      }
      return { unreadable: 0 };
    },
    endSending: async () => undefined,
    endReceiving: async () => undefined,
    headTags: async () => tags,
    keepHeadTags: async (next) => {
      tags = next;
    },
  };
}
