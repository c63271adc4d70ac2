// Is a store that returns false data reported by name, and none of that data stored?
import { describe, expect, it } from 'vitest';
import { firstEpoch } from '../../../lib/team/epoch-keys';
import { readTeamFault } from '../../../lib/team/faults';
import { writeHead } from '../../../lib/team/head';
import { objectNames } from '../../../lib/team/object-names';
import { pull } from '../../../lib/team/pull';
import { push } from '../../../lib/team/push';
import { publishEntry, removeMember } from '../../../lib/team/write-members';
import { secureRandom } from '../../../lib/vault/crypto/bytes';
import { type MemoryRemote, memoryRemote } from './memory-remote';
import { newDevice, revisionOf, TEAM, type TeamDevice, teamOf } from './team-of';

interface Scene {
  readonly remote: MemoryRemote;
  /** Writes; its journal has three segments. */
  readonly author: TeamDevice;
  /** Has read the author and written itself. */
  readonly second: TeamDevice;
  /** Has read nothing yet. */
  readonly reader: TeamDevice;
}

async function scene(): Promise<Scene> {
  const remote = memoryRemote();
  const { devices } = await teamOf(remote, ['editor', 'editor']);
  const [author, second, reader] = devices;
  if (!author || !second || !reader) throw new Error('three devices');
  for (let count = 0; count < 3; count += 1) {
    author.connection.journal.save(revisionOf());
    await push(author.connection);
  }
  await pull(second.connection);
  second.connection.journal.save(revisionOf());
  await push(second.connection);
  return { remote, author, second, reader };
}

const segment = (device: TeamDevice, number: number) => objectNames.segment(device.device.id, number);
const head = (device: TeamDevice) => objectNames.head(device.device.id);
const bytesAt = ({ remote }: Scene, name: string) => {
  const bytes = remote.objects.get(name);
  if (!bytes) throw new Error(`nothing at ${name}`);
  return bytes;
};

/** Twelve lies of a store about the author's journal, and what each is called. */
const LIES: readonly (readonly [string, string, (scene: Scene) => Promise<void> | void])[] = [
  [
    'a flipped bit',
    'bad-signature',
    (all) => {
      const bytes = bytesAt(all, segment(all.author, 2));
      bytes[400] = (bytes[400] ?? 0) ^ 1;
    },
  ],
  [
    'two segments changed for each other',
    'another-place',
    (all) => {
      const [one, two] = [bytesAt(all, segment(all.author, 1)), bytesAt(all, segment(all.author, 2))];
      all.remote.objects.set(segment(all.author, 1), two).set(segment(all.author, 2), one);
    },
  ],
  [
    'a segment cut short',
    'bad-signature',
    (all) => {
      const bytes = bytesAt(all, segment(all.author, 3));
      all.remote.objects.set(segment(all.author, 3), bytes.slice(0, -10));
    },
  ],
  ['a segment left out', 'segment-missing', (all) => void all.remote.objects.delete(segment(all.author, 2))],
  [
    "another device's segment",
    'another-place',
    (all) => void all.remote.objects.set(segment(all.author, 2), bytesAt(all, segment(all.second, 1))),
  ],
  [
    "another device's head",
    'another-place',
    (all) => void all.remote.objects.set(head(all.author), bytesAt(all, head(all.second))),
  ],
  [
    'a head signed by a stranger',
    'head-forged',
    async (all) => {
      const stranger = await newDevice('stranger');
      const forged = {
        team: TEAM,
        device: all.author.device.id,
        number: 3,
        hash: '0'.repeat(64),
        members: 3,
      };
      all.remote.objects.set(head(all.author), await writeHead(forged, stranger.keys.sign));
    },
  ],
  [
    'a head that is garbage',
    'damaged',
    (all) => void all.remote.objects.set(head(all.author), secureRandom(200)),
  ],
  [
    'the newest withheld',
    'withheld',
    async (all) => {
      // the author's head of its first segment only; the second device has seen three
      const bytes = bytesAt(all, segment(all.author, 1));
      const hash = await crypto.subtle.digest('SHA-256', bytes);
      const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
      const older = { team: TEAM, device: all.author.device.id, number: 1, hash: hex, members: 3 };
      all.remote.objects.set(head(all.author), await writeHead(older, all.author.keys.sign));
    },
  ],
  [
    'a head whose hash is of other bytes',
    'broken-chain',
    async (all) => {
      const other = { team: TEAM, device: all.author.device.id, number: 3, hash: 'b'.repeat(64), members: 3 };
      all.remote.objects.set(head(all.author), await writeHead(other, all.author.keys.sign));
    },
  ],
  [
    "another team's journal",
    'another-team',
    async (all) => {
      const other = {
        team: 'bb'.repeat(16),
        device: all.author.device.id,
        number: 3,
        hash: 'b'.repeat(64),
        members: 3,
      };
      all.remote.objects.set(head(all.author), await writeHead(other, all.author.keys.sign));
    },
  ],
  [
    'a later format',
    'newer-version',
    (all) => {
      const bytes = bytesAt(all, segment(all.author, 1)).slice();
      bytes[4] = 9;
      all.remote.objects.set(segment(all.author, 1), bytes);
    },
  ],
];

/** The author takes the second device out of the team, after its first segment. */
async function removeSecond({ remote, author, second }: Awaited<ReturnType<typeof scene>>): Promise<void> {
  const { journal } = author.connection;
  const admin = { team: await journal.members(), keys: author.keys, secret: firstEpoch(secureRandom) };
  const removal = { device: second.device.id, lastSegment: 1, access: null };
  const { entry } = await removeMember(admin, removal, secureRandom);
  await journal.keepMembers(await publishEntry(remote, admin.team, entry));
}

describe('a store with false answers', () => {
  it.each(LIES)('%s: %s', async (_, code, lie) => {
    const all = await scene();
    await lie(all);
    const { faults } = await pull(all.reader.connection);
    expect(faults).toEqual([{ device: all.author.device.id, code }]);
    // what the second device wrote is there, unless it waits for what the store hides; nothing that was made up is
    const own = new Set(all.author.connection.journal.revisions.keys());
    const made = [...all.second.connection.journal.revisions.keys()].filter((name) => !own.has(name));
    for (const name of made)
      expect(all.reader.connection.journal.revisions.has(name)).toBe(code !== 'withheld');
    for (const name of all.reader.connection.journal.revisions.keys())
      expect(own.has(name) || made.includes(name)).toBe(true);
  });

  it('reset to an older state: the journal that was already read is reported as withheld', async () => {
    const all = await scene();
    const before = new Map(all.remote.objects);
    all.author.connection.journal.save(revisionOf());
    await push(all.author.connection);
    await pull(all.reader.connection);
    // a tag never comes back in a real store: the older head is written anew
    const older = before.get(head(all.author));
    if (!older) throw new Error('a head');
    await all.remote.put(head(all.author), older);
    expect((await pull(all.reader.connection)).faults).toContainEqual({
      device: all.author.device.id,
      code: 'withheld',
    });
  });

  it('is reported again at the next reading until the store shows what is missing', async () => {
    const all = await scene();
    const bytes = bytesAt(all, segment(all.author, 2));
    all.remote.objects.delete(segment(all.author, 2));
    expect((await pull(all.reader.connection)).faults).toHaveLength(1);
    expect((await pull(all.reader.connection)).faults).toHaveLength(1);
    all.remote.objects.set(segment(all.author, 2), bytes);
    expect((await pull(all.reader.connection)).faults).toEqual([]);
    expect(all.reader.connection.journal.revisions.size).toBe(4);
  });
});

describe('reading', () => {
  it('requests one list when nothing has changed', async () => {
    const { remote, reader } = await scene();
    await pull(reader.connection);
    const before = remote.asked.length;
    expect(await pull(reader.connection)).toEqual({ revisions: 0, unreadable: 0, faults: [], late: [] });
    expect(remote.asked.slice(before)).toEqual(['list']);
  });

  it('reads nothing that a device writes after it was removed, whichever head it sees first', async () => {
    const ground = await scene();
    const { author, second, reader } = ground;
    await removeSecond(ground);
    await push(author.connection); // its head tells how far the member log is
    second.connection.journal.save(revisionOf());
    await push(second.connection);
    const { faults, late } = await pull(reader.connection);
    expect(faults).toEqual([]);
    expect(late).toEqual([{ device: second.device.id, upTo: 2 }]);
    expect(reader.connection.journal.revisions.size).toBe(4);
    // said once: it does not change any more
    expect(await pull(reader.connection)).toEqual({ revisions: 0, unreadable: 0, faults: [], late: [] });
  });

  it('is not delayed by what the store lost of a removed device, and reports what it lost', async () => {
    const ground = await scene();
    const { remote, author, second, reader } = ground;
    await pull(author.connection);
    author.connection.journal.save(revisionOf());
    await push(author.connection); // it names what it has read of the second device
    await removeSecond(ground);
    await push(author.connection);
    remote.objects.delete(segment(second, 1));
    remote.objects.delete(head(second));
    const { faults } = await pull(reader.connection);
    expect(faults).toEqual([{ device: second.device.id, code: 'withheld' }]);
    expect(reader.connection.journal.revisions.size).toBe(4);
  });

  it('reports the answer of the store as an error, and keeps what it had', async () => {
    const { reader, remote } = await scene();
    const failing = {
      ...reader.connection,
      remote: { ...remote, get: () => Promise.reject(new Error('cut')) },
    };
    await expect(pull(failing)).rejects.toThrow('cut');
    expect(readTeamFault(new Error('cut'))).toBeNull();
    expect(await reader.connection.journal.read()).toEqual(new Map());
  });
});
