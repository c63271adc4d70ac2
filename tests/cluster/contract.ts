// Which answers must every store give to the four verbs, whatever server is behind it?
import { describe, expect, it } from 'vitest';
import type { CreateOnly } from '../../lib/protocol/team-store';
import type { RemoteAccount } from '../../lib/team/remote';
import { secureRandom, toHex } from '../../lib/vault/crypto/bytes';

/** `open` answers the store with its method for "only if new"; `heeds` says whether that method protects at all. */
export interface Subject {
  readonly open: (createOnly?: CreateOnly) => RemoteAccount;
}

const fresh = () => `j/${toHex(secureRandom(16))}/`;

/** The tests of the contract; `subject` is called when each test begins, because the servers start later. */
export function contractOf(name: string, subject: () => Subject): void {
  describe(`the four verbs on ${name}`, () => {
    it('gives back the bytes that were put', async () => {
      const remote = subject().open();
      const [at, bytes] = [`${fresh()}0000000001`, secureRandom(5000)];
      expect(await remote.get(at)).toBeNull();
      expect(await remote.putNew(at, bytes)).toBe('done');
      expect(await remote.get(at)).toEqual(bytes);
    });

    it('leaves what stands under a name that must be new', async () => {
      const remote = subject().open();
      const [at, bytes] = [`${fresh()}0000000001`, secureRandom(100)];
      expect(await remote.putNew(at, bytes)).toBe('done');
      expect(await remote.putNew(at, bytes)).toBe('there');
      expect(await remote.putNew(at, secureRandom(100))).toBe('there');
      expect(await remote.get(at)).toEqual(bytes);
    });

    it('writes over what may be written over, and shows another tag', async () => {
      const remote = subject().open();
      const folder = fresh();
      const [at, first, second] = [`${folder}head`, secureRandom(80), secureRandom(90)];
      await remote.put(at, first);
      const [before] = await remote.list(folder);
      await remote.put(at, second);
      const [after] = await remote.list(folder);
      expect(await remote.get(at)).toEqual(second);
      expect(after?.name).toBe(at);
      expect(after?.tag).not.toBe(before?.tag);
    });

    it('lists exactly what stands below a prefix, sorted, however much it is', async () => {
      const remote = subject().open();
      const folder = fresh();
      expect(await remote.list(folder)).toEqual([]);
      const names = Array.from({ length: 25 }, (_, at) => `${folder}${String(25 - at).padStart(10, '0')}`);
      await Promise.all(names.map((at) => remote.put(at, secureRandom(10))));
      expect((await remote.list(folder)).map((entry) => entry.name)).toEqual(names.toSorted());
    });

    it('lets one of twelve writers have a name', async () => {
      const remote = subject().open();
      const at = `${fresh()}0000000001`;
      await remote.put(`${at}-folder`, secureRandom(1)); // creates the folder first, so that none of the writers below loses time with that
      const all = await Promise.all(
        Array.from({ length: 12 }, async () => {
          const bytes = secureRandom(64);
          return { bytes, answer: await remote.putNew(at, bytes) };
        }),
      );
      const won = all.filter(({ answer }) => answer === 'done');
      expect(won).toHaveLength(1);
      expect(await remote.get(at)).toEqual(won[0]?.bytes);
    });

    it('says "nothing there" of a name below a folder that does not exist', async () => {
      expect(await subject().open().get(`${fresh()}0000000009`)).toBeNull();
    });

    it('keeps a segment of a whole MiB', async () => {
      const remote = subject().open();
      const bytes = new Uint8Array(1024 * 1024).map((_, at) => (at * 31) % 251);
      const at = `${fresh()}0000000001`;
      expect(await remote.putNew(at, bytes)).toBe('done');
      expect(Buffer.compare((await remote.get(at)) ?? secureRandom(0), bytes)).toBe(0); // a matcher takes seconds for this many bytes
    });
  });
}
