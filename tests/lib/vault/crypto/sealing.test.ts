// What does an encrypted text reveal about its content? Only its size class, however many bytes its characters take.
import { expect, it } from 'vitest';
import { secureRandom } from '../../../../lib/vault/crypto/bytes';
import { importAesKey, open, seal } from '../../../../lib/vault/crypto/sealing';

it('reveals no more of the length than the next of 1, 2, 4, 8 … KiB', async () => {
  const key = await importAesKey(secureRandom(32));
  const wrapper = { key, kid: 'a.1' };
  const place = '2|vault|client|id|name|3';
  const sizes = await Promise.all(
    [0, 1, 1020, 1021, 3000, 40_000].map(async (length) => {
      const { ct } = await seal(wrapper, 'x'.repeat(length), place, secureRandom);
      return (ct.length - 16) / 1024;
    }),
  );
  expect(sizes).toEqual([1, 1, 1, 2, 4, 64]);
  for (const [text, kibibytes] of [
    ['示'.repeat(340), 1], // three bytes each
    ['示'.repeat(341), 2],
    ['𠮷'.repeat(700), 4],
  ] as const) {
    const envelope = await seal(wrapper, text, place, secureRandom);
    expect((envelope.ct.length - 16) / 1024).toBe(kibibytes);
    expect(await open(new Map([['a.1', key]]), envelope, place)).toBe(text);
  }
});
