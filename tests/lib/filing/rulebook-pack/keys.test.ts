// Is only a valid publisher's key accepted, and is it shown with the fingerprint that the publisher announces?
import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SigningKey } from '../../../../lib/filing/rulebook-pack/format';
import { MOST_KEYS, readKey } from '../../../../lib/filing/rulebook-pack/keys';

function keyOf(id: string): SigningKey {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return { id, publicKey: point.toString('hex'), until: null };
}
const faultOf = async (text: string, known: readonly SigningKey[] = []) => {
  const read = await readKey(text, known);
  return 'fault' in read ? read.fault.zh : null;
};

describe('a publisher’s key', () => {
  it('is read as it is printed, and shown by the SHA-256 of its point', async () => {
    const key = keyOf('agency-2026');
    const digest = createHash('sha256').update(Buffer.from(key.publicKey, 'hex')).digest('hex');
    const read = await readKey(`  ${JSON.stringify(key)},\n`, []);
    expect(read).toMatchObject({ key: { ...key, isNamed: true } });
    expect('key' in read && read.key.fingerprint.replaceAll(' ', '')).toBe(digest);
    expect('key' in read && read.key.fingerprint).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  });

  it.each([
    '',
    'agency-2026',
    '{}',
    '[]',
    'null',
    JSON.stringify({ ...keyOf('agency-2026'), secret: 1 }),
    JSON.stringify({ ...keyOf('agency-2026'), publicKey: '04'.repeat(65) }), // no point of the curve
    JSON.stringify({ ...keyOf('agency-2026'), publicKey: '04' }),
    JSON.stringify({ ...keyOf('agency-2026'), id: '__proto__' }),
  ])('is none when %s', async (text) => {
    expect(await faultOf(text)).toContain('这不是发布者的公钥');
  });

  it('is not listed twice, neither by its name nor by its point', async () => {
    const key = keyOf('agency-2026');
    expect(await faultOf(JSON.stringify({ ...keyOf('x-2026'), id: key.id }), [key])).toContain('已经在列');
    expect(await faultOf(JSON.stringify({ ...key, id: 'other-2026' }), [key])).toContain('已经在列');
  });

  it('is one of only a few', async () => {
    const many = Array.from({ length: MOST_KEYS }, (_, at) => keyOf(`key-${at}-2026`));
    expect(await faultOf(JSON.stringify(keyOf('one-more')), many)).toContain('最多信任');
  });
});
