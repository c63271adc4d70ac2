// Does an invitation admit one device to one team, and are damaged, old, foreign and used ones reported by name?
import { describe, expect, it } from 'vitest';
import {
  type Invitation,
  invitationId,
  invitationSecret,
  readInvitation,
  readJoinRequest,
  sixDigits,
  writeInvitation,
  writeJoinRequest,
} from '../../../lib/team/invitation';
import { secureRandom } from '../../../lib/vault/crypto/bytes';
import { codeOf } from './fault-code';
import { ACCESS, newDevice, TEAM } from './team-of';

const NOW = Date.UTC(2026, 10, 26);
const HOUR = 3_600_000;

const invitationOf = (part: Partial<Invitation> = {}): Invitation => ({
  team: TEAM,
  teamName: '星河代办',
  root: 'ab'.repeat(32),
  access: ACCESS,
  role: 'editor',
  device: 'de'.repeat(16),
  secret: invitationSecret(secureRandom),
  until: NOW + HOUR,
  ...part,
});

describe('the text of an invitation', () => {
  it('is read back unchanged, even with the line breaks of a messenger in it', async () => {
    const invitation = invitationOf();
    const text = await writeInvitation(invitation);
    const broken = text.replace(/(.{40})/g, '$1\n ');
    expect(await readInvitation(broken, NOW)).toEqual(invitation);
  });

  it.each([
    [
      'a character changed',
      'bad-invitation',
      (text: string) => text.replace(/.(?=.{30}$)/, (one) => (one === 'A' ? 'B' : 'A')),
    ],
    ['its end cut off', 'bad-invitation', (text: string) => text.slice(0, -5)],
    ['something else altogether', 'bad-invitation', () => '请加入我们的团队'],
    ['nothing', 'bad-invitation', () => ''],
    ['a later format', 'newer-version', (text: string) => text.replace('BTTEAM1', 'BTTEAM7')],
  ])('with %s: %s', async (_, code, change) => {
    expect(await codeOf(readInvitation(change(await writeInvitation(invitationOf())), NOW))).toBe(code);
  });

  it('is invalid after its time', async () => {
    const text = await writeInvitation(invitationOf());
    expect(await codeOf(readInvitation(text, NOW + 2 * HOUR))).toBe('invitation-over');
  });
});

describe('a request to join', () => {
  it('is recognized by its invitation, and both persons see the same six digits', async () => {
    const invitation = invitationOf();
    const { device, keys } = await newDevice('王芳 · Windows', invitation.device);
    const request = await writeJoinRequest(invitation, device, keys);
    const newcomer = await readJoinRequest(request, [invitationOf(), invitation]);
    expect(newcomer).toEqual({
      device,
      role: 'editor',
      invitation: await invitationId(invitation.secret),
      digits: await sixDigits(invitation, device),
    });
    expect(newcomer.digits).toMatch(/^\d{6}$/);
  });

  it('takes the role from the invitation, never from the request', async () => {
    const invitation = invitationOf({ role: 'viewer' });
    const { device, keys } = await newDevice('viewer', invitation.device);
    const request = await writeJoinRequest({ ...invitation, role: 'admin' }, device, keys);
    expect((await readJoinRequest(request, [invitation])).role).toBe('viewer');
  });

  it.each([
    [
      'whom nobody invited',
      'not-invited',
      async () => {
        const { device, keys } = await newDevice('stranger');
        return [await writeJoinRequest(invitationOf(), device, keys), [invitationOf()]] as const;
      },
    ],
    [
      'who puts in keys of their own under an invitation that was overheard by name only',
      'not-invited',
      async () => {
        const invitation = invitationOf();
        const { device, keys } = await newDevice('stranger', invitation.device);
        const request = await writeJoinRequest(invitation, device, keys);
        const other = { ...invitation, root: 'cd'.repeat(32) };
        return [request, [other]] as const;
      },
    ],
    [
      'who takes another id than the invitation names',
      'not-invited',
      async () => {
        const invitation = invitationOf();
        const { device, keys } = await newDevice('another id');
        return [await writeJoinRequest(invitation, device, keys), [invitation]] as const;
      },
    ],
    [
      'of another team',
      'another-team',
      async () => {
        const invitation = invitationOf();
        const { device, keys } = await newDevice('stranger');
        const request = await writeJoinRequest({ ...invitation, team: 'bb'.repeat(16) }, device, keys);
        return [request, [invitation]] as const;
      },
    ],
    [
      'with a byte changed',
      'bad-signature',
      async () => {
        const invitation = invitationOf();
        const { device, keys } = await newDevice('changed');
        const request = await writeJoinRequest(invitation, device, keys);
        request[request.length - 1] = (request.at(-1) ?? 0) ^ 1;
        return [request, [invitation]] as const;
      },
    ],
  ])('of somebody %s: %s', async (_, code, make) => {
    const [request, open] = await make();
    expect(await codeOf(readJoinRequest(request, open))).toBe(code);
  });
});
