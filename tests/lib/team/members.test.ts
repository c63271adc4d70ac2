// Is each attack on a member log refused with its name?
import { describe, expect, it } from 'vitest';
import type { MemberEntry } from '../../../lib/team/member-entry';
import { type Members, readEntry, readFounding } from '../../../lib/team/members';
import { objectNames } from '../../../lib/team/object-names';
import { readMembers } from '../../../lib/team/read-members';
import { signFile } from '../../../lib/team/signed-file';
import { addMember, changeRole, removeMember } from '../../../lib/team/write-members';
import { secureRandom, toHex } from '../../../lib/vault/crypto/bytes';
import { codeOf } from './fault-code';
import { memoryRemote } from './memory-remote';
import { ACCESS, newDevice, TEAM, teamOf, teamOfThree } from './team-of';

type Scene = Awaited<ReturnType<typeof teamOfThree>>;

/** An entry written by hand: everything but what the attack changes is right. */
function forged({ members, founder }: Scene, part: Record<string, unknown>, keys = founder.keys) {
  const entry = { team: TEAM, number: members.number + 1, before: members.hash, author: keys.id, ...part };
  return signFile('member', entry as unknown as MemberEntry, keys.sign);
}

const ATTACKS: readonly (readonly [string, string, (scene: Scene) => Promise<unknown>])[] = [
  [
    'a log with another founder',
    'another-root',
    async ({ remote, root }) => {
      const other = memoryRemote();
      await teamOf(other, []);
      const first = other.objects.get(objectNames.memberEntry(1));
      if (!first) throw new Error('an entry');
      remote.objects.set(objectNames.memberEntry(1), first);
      return readMembers(remote, { team: TEAM, root });
    },
  ],
  [
    'a log shorter than the one already read',
    'log-shorter',
    async ({ remote, members }) => {
      remote.objects.delete(objectNames.memberEntry(members.number));
      return readMembers(remote, members);
    },
  ],
  [
    'another entry at a number already read',
    'log-changed',
    async (all) => {
      const before = await teamBefore(all);
      const other = await changeRole({ ...all.admin, team: before }, all.second.device.id, 'viewer', 0);
      all.remote.objects.set(objectNames.memberEntry(all.members.number), other);
      return readMembers(all.remote, all.members);
    },
  ],
  [
    'an entry by somebody who is no admin',
    'not-admin',
    async (all) =>
      readEntry(
        await changeRole({ ...all.admin, keys: all.editor.keys }, all.editor.device.id, 'admin', 0),
        all.members,
      ),
  ],
  [
    "an entry that claims an admin's name",
    'bad-signature',
    async (all) =>
      readEntry(
        await forged(
          all,
          {
            author: all.founder.device.id,
            type: 'role',
            device: all.editor.device.id,
            role: 'admin',
            lastSegment: 0,
          },
          all.editor.keys,
        ),
        all.members,
      ),
  ],
  [
    'an entry by a stranger',
    'unknown-device',
    async (all) => {
      const { keys } = await newDevice('stranger');
      return readEntry(
        await changeRole({ ...all.admin, keys }, all.editor.device.id, 'admin', 0),
        all.members,
      );
    },
  ],
  [
    'an entry that hangs on another one',
    'log-changed',
    async (all) =>
      readEntry(
        await forged(all, {
          before: 'c'.repeat(64),
          type: 'role',
          device: all.editor.device.id,
          role: 'viewer',
          lastSegment: 0,
        }),
        all.members,
      ),
  ],
  [
    'a removal that hands the new key to nobody',
    'no-new-key',
    async (all) =>
      readEntry(
        await forged(all, {
          type: 'remove',
          device: all.editor.device.id,
          lastSegment: 0,
          epoch: 2,
          grants: {},
          earlier: '',
          access: {},
        }),
        all.members,
      ),
  ],
  [
    'a removal that keeps the old key',
    'bad-epoch',
    async (all) =>
      readEntry(
        await forged(all, {
          type: 'remove',
          device: all.editor.device.id,
          lastSegment: 0,
          epoch: 1,
          grants: {},
          earlier: '',
          access: {},
        }),
        all.members,
      ),
  ],
  [
    'the removal of the last admin',
    'last-admin',
    async (all) => {
      const alone = await readEntry(
        await changeRole(all.admin, all.second.device.id, 'viewer', 0),
        all.members,
      );
      const { entry } = await removeMember(
        { ...all.admin, team: alone },
        { device: all.founder.device.id, lastSegment: 0, access: null },
        secureRandom,
      );
      return readEntry(entry, alone);
    },
  ],
  [
    'an invitation used for a second device',
    'invitation-used',
    async (all) => {
      const [used] = all.members.invitations;
      const { device } = await newDevice('second use');
      return readEntry(
        await addMember(all.admin, { device, role: 'editor', invitation: used ?? '', digits: '' }, ACCESS),
        all.members,
      );
    },
  ],
  [
    'a device taken in twice',
    'device-twice',
    async (all) =>
      readEntry(
        await addMember(
          all.admin,
          { device: all.editor.device, role: 'admin', invitation: toHex(secureRandom(16)), digits: '' },
          ACCESS,
        ),
        all.members,
      ),
  ],
  [
    'a second founding',
    'another-root',
    async (all) => {
      const stranger = await newDevice('stranger');
      return readEntry(
        await forged(all, { type: 'create', founder: stranger.device, grants: {}, access: {} }),
        all.members,
      );
    },
  ],
  [
    "another team's entry",
    'another-team',
    async (all) =>
      readEntry(
        await forged(all, {
          team: 'bb'.repeat(16),
          type: 'role',
          device: all.editor.device.id,
          role: 'viewer',
          lastSegment: 0,
        }),
        all.members,
      ),
  ],
];

/** The team as it was one entry earlier. */
async function teamBefore({ remote, root, members }: Scene): Promise<Members> {
  const first = remote.objects.get(objectNames.memberEntry(1));
  if (!first) throw new Error('an entry');
  let team = await readFounding(first, { team: TEAM, root });
  while (team.number < members.number - 1) {
    const next = remote.objects.get(objectNames.memberEntry(team.number + 1));
    if (!next) throw new Error('an entry');
    team = await readEntry(next, team);
  }
  return team;
}

describe('attacks on the member log', () => {
  it.each(ATTACKS)('%s: %s', async (_, code, attack) => {
    expect(await codeOf(attack(await teamOfThree()))).toBe(code);
  });

  it('refuses every entry with any byte changed', async () => {
    const all = await teamOfThree();
    const entry = await changeRole(all.admin, all.editor.device.id, 'viewer', 0);
    for (let at = 0; at < entry.length; at += 7) {
      const changed = entry.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await codeOf(readEntry(changed, all.members))).not.toBe('no fault');
    }
  });
});
