// Which publishers' keys does the person trust? Public data, stored beside the packs.
import type { SigningKey } from '../../filing/rulebook-pack/format';
import {
  NamedKeys,
  type PublisherKey,
  type ReadKey,
  readKey,
  withFingerprint,
} from '../../filing/rulebook-pack/keys';
import type { Text } from '../../filing/text';
import type { SessionStore } from '../../vault/store/key-value-store';

const NAMED = 'rulebook-keys';

/** The keys of the package and those that the person named; a named key never replaces one of the package. */
export function publisherKeys(settings: SessionStore, packaged: readonly SigningKey[]) {
  const named = async (): Promise<readonly SigningKey[]> =>
    NamedKeys.safeParse(await settings.get(NAMED)).data ?? [];
  const all = async () => [...packaged, ...(await named())];
  const read = async (text: string): Promise<ReadKey> => readKey(text, await all());
  return {
    all,
    read,
    seen: async (): Promise<readonly PublisherKey[]> =>
      Promise.all([
        ...packaged.map((key) => withFingerprint(key, { isNamed: false })),
        ...(await named()).map((key) => withFingerprint(key, { isNamed: true })),
      ]),
    /** Null: its packs are accepted from now on; else why not. */
    trust: async (text: string): Promise<Text | null> => {
      const found = await read(text);
      if ('fault' in found) return found.fault;
      const { id, publicKey, until } = found.key;
      await settings.set(NAMED, [...(await named()), { id, publicKey, until }]);
      return null;
    },
    distrust: async (id: string): Promise<void> =>
      settings.set(
        NAMED,
        (await named()).filter((key) => key.id !== id),
      ),
  };
}
export type PublisherKeys = ReturnType<typeof publisherKeys>;
