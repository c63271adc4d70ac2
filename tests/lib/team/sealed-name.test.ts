// Who can read the name of a device? Members and holders of the invitation only; a log with an unencrypted name stays valid.
import { describe, expect, it } from 'vitest';
import { createDevice } from '../../../lib/team/device-keys';
import { firstEpoch, nextEpoch } from '../../../lib/team/epoch-keys';
import { invitationNameKey, openName, sealName } from '../../../lib/team/sealed-name';
import { secureRandom, toBase64 } from '../../../lib/vault/crypto/bytes';

const TEAM = 'ab'.repeat(16);
const ID = 'cd'.repeat(16);
const NAME = '王芳 · 办公室电脑';

describe('the name of a device', () => {
  it('is decrypted with the key that it was encrypted with, also after another epoch began', async () => {
    const { device } = await createDevice(ID, NAME);
    const first = firstEpoch(secureRandom);
    const sealed = await sealName(TEAM, device, first);
    expect(JSON.stringify(sealed)).not.toContain('王芳');
    const keys = [first, nextEpoch(first, secureRandom)];
    expect(await openName(TEAM, sealed, keys)).toEqual(device);
  });

  it('of the longest kind fits where a name is shown', async () => {
    const { device } = await createDevice(ID, '名'.repeat(60));
    const key = firstEpoch(secureRandom);
    const sealed = await sealName(TEAM, device, key);
    expect(sealed.name.length).toBeLessThanOrEqual(400);
    expect(await openName(TEAM, sealed, [key])).toEqual(device);
  });

  it('is the beginning of its id for another team, another device, another key, or none', async () => {
    const { device } = await createDevice(ID, NAME);
    const key = invitationNameKey(toBase64(secureRandom(32)));
    const sealed = await sealName(TEAM, device, key);
    expect((await openName('ef'.repeat(16), sealed, [key])).name).toBe('cdcdcd');
    expect((await openName(TEAM, { ...sealed, id: '12'.repeat(16) }, [key])).name).toBe('121212');
    expect((await openName(TEAM, sealed, [{ ...key, key: secureRandom(32) }])).name).toBe('cdcdcd');
    expect((await openName(TEAM, sealed, [])).name).toBe('cdcdcd');
  });

  it('that an earlier entry contains unencrypted is read as it is', async () => {
    const { device } = await createDevice(ID, NAME);
    expect(await openName(TEAM, device, [])).toEqual(device);
  });
});
