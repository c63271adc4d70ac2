// What has a device sent to its team? Read from the store by a member whose background runs in this process.
import { connect } from '../../lib/app/team/connect';
import { signatureKeyOf } from '../../lib/team/device-keys';
import type { Position } from '../../lib/team/journal';
import { objectNames } from '../../lib/team/object-names';
import { openRevision, type TeamRevision } from '../../lib/team/sealed-revision';
import { NO_SEGMENT, readSegment } from '../../lib/team/segment';
import { openTeamKeys, type TeamKeys } from '../../lib/team/team-keys';
import type { TeamApp } from '../lib/app/team/team-apps';

/** Whose journal of which team. */
export interface JournalPlace {
  readonly team: string;
  readonly device: string;
}

export interface SentJournal {
  /** The revisions of each segment. */
  readonly segments: readonly (readonly TeamRevision[])[];
  readonly last: Position;
  /** The names of the scans that are in the store. */
  readonly scans: ReadonlySet<string>;
  readonly keys: TeamKeys;
}

/** Everything that a device has sent, checking that each segment continues the previous one. */
export async function sentJournalOf({ app }: TeamApp, { team, device }: JournalPlace): Promise<SentJournal> {
  const { remote, members, secrets } = await connect(app, team);
  const member = members.members.get(device);
  if (!member) throw new Error('no such device');
  const [key, keys] = [await signatureKeyOf(member.device), await openTeamKeys(team, secrets)];
  const segments: TeamRevision[][] = [];
  let last: Position = NO_SEGMENT;
  for (;;) {
    const bytes = await remote.get(objectNames.segment(device, last.number + 1));
    if (!bytes) break;
    const segment = await readSegment(bytes, { team, device, after: last }, key);
    segments.push(await Promise.all(segment.revisions.map((sealed) => openRevision(keys, sealed))));
    last = { number: segment.header.number, hash: segment.hash };
  }
  const listed = await remote.list(objectNames.scans);
  return {
    segments,
    last,
    keys,
    scans: new Set(listed.map(({ name }) => name.slice(objectNames.scans.length))),
  };
}
