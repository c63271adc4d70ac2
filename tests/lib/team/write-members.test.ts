// What does a valid member log show? Who is a member, with which key, at which address.
import { describe, expect, it } from 'vitest';
import { openAccess } from '../../../lib/team/access';
import { openEarlier, openGrant } from '../../../lib/team/epoch-keys';
import { currentMembers, mayWrite, spokenFingerprint } from '../../../lib/team/members';
import { readMembers } from '../../../lib/team/read-members';
import { openNames } from '../../../lib/team/sealed-name';
import { changeAddress, changeRole, publishEntry, removeMember } from '../../../lib/team/write-members';
import { secureRandom } from '../../../lib/vault/crypto/bytes';
import { codeOf } from './fault-code';
import { ACCESS, TEAM, teamOfThree } from './team-of';

describe('an honest log', () => {
  it('is read completely from the invitation alone, and onward from where a machine was', async () => {
    const all = await teamOfThree();
    const whole = await readMembers(all.remote, { team: TEAM, root: all.root });
    expect(whole).toEqual(all.members);
    const next = await publishEntry(
      all.remote,
      all.members,
      await changeRole(all.admin, all.editor.device.id, 'viewer', 0),
    );
    expect(await readMembers(all.remote, all.members)).toEqual(next);
    expect(mayWrite(next, all.editor.device.id, 1)).toBe(false);
  });

  it('gives the remaining members the new key and, through it, the old one; the leaver gets neither', async () => {
    const all = await teamOfThree();
    const removal = { device: all.editor.device.id, lastSegment: 2, access: ACCESS };
    const { entry, secret } = await removeMember(all.admin, removal, secureRandom);
    const after = await publishEntry(all.remote, all.members, entry);
    const grant = after.grants.get(all.second.device.id);
    const opened = await openGrant(all.second.keys, TEAM, 2, grant?.sealed ?? '');
    expect(opened).toEqual(secret);
    expect(await openEarlier(TEAM, opened, after.earlier.get(2) ?? '')).toEqual(all.secret);
    expect(await openAccess(all.second.keys, TEAM, after.access.get(all.second.device.id) ?? '')).toEqual(
      ACCESS,
    );
    for (const { sealed } of after.grants.values())
      expect(await codeOf(openGrant(all.editor.keys, TEAM, 2, sealed))).toBe('not-for-us');
    for (const sealed of after.access.values())
      expect(await codeOf(openAccess(all.editor.keys, TEAM, sealed))).toBe('not-for-us');
    expect(currentMembers(await openNames(after, [all.secret])).map(({ device }) => device.name)).toEqual([
      'founder',
      'device 0',
    ]);
    expect([1, 2, 3].map((number) => mayWrite(after, all.editor.device.id, number))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('names another address for everybody', async () => {
    const all = await teamOfThree();
    const moved = { ...ACCESS, address: { ...ACCESS.address, folder: 'moved' } } as typeof ACCESS;
    const after = await publishEntry(all.remote, all.members, await changeAddress(all.admin, moved));
    for (const { device, keys } of all.devices)
      expect(await openAccess(keys, TEAM, after.access.get(device.id) ?? '')).toEqual(moved);
  });

  it('lets one of two admins write first; the other is told and writes again', async () => {
    const all = await teamOfThree();
    const one = await changeRole(all.admin, all.editor.device.id, 'viewer', 0);
    const other = await changeRole({ ...all.admin, keys: all.second.keys }, all.editor.device.id, 'admin', 0);
    await publishEntry(all.remote, all.members, one);
    expect(await codeOf(publishEntry(all.remote, all.members, other))).toBe('log-changed');
    const now = await readMembers(all.remote, all.members);
    const again = await changeRole(
      { ...all.admin, team: now, keys: all.second.keys },
      all.editor.device.id,
      'admin',
      0,
    );
    expect((await publishEntry(all.remote, now, again)).number).toBe(all.members.number + 2);
  });

  it('shows a founder’s fingerprint as twelve groups of five digits', () => {
    expect(spokenFingerprint('0123456789abcdef'.repeat(4))).toMatch(/^(\d{5} ){11}\d{5}$/);
  });
});
