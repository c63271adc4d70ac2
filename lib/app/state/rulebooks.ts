// Which rulebook is in use? The packaged one, or a signed pack that the person accepted; the previous pack is kept too.
import * as z from 'zod';
import type { Rulebook } from '../../filing/rulebook/open';
import { type Admitted, admitted, openAdmitted, type PackInUse } from '../../filing/rulebook-pack/admitted';
import type { Release } from '../../filing/rulebook-pack/format';
import { type Read, readPack, type SignedRulebook } from '../../filing/rulebook-pack/read-pack';
import type { Text } from '../../filing/text';
import type { BookInUse } from '../../protocol/rules';
import { createQueue } from '../../vault/store/concurrency';
import type { SessionStore } from '../../vault/store/key-value-store';
import { type PublisherKeys, publisherKeys } from './publisher-keys';

/**
 * The stored packs by version; each has one row for its file and one for its opened form, so that a start reads only
 * the latter.
 */
const KEPT = 'rulebook-packs';
const textKey = (version: number) => `rulebook-pack-${version}`;
const admittedKey = (version: number) => `rulebook-admitted-${version}`;

const Kept = z.object({ current: z.int(), former: z.int().nullable() });
type Kept = z.infer<typeof Kept>;

/** What the rulebooks are made from. */
export interface RulebookSources {
  readonly packaged: () => Rulebook;
  readonly release: Release;
  readonly settings: SessionStore;
  readonly today: () => string;
  /** The version of the extension: the opened form written by another version is not used. */
  readonly build: string;
}

/** The pack in use, or why a stored one is not; both null when none is stored. */
interface Opened {
  readonly pack: PackInUse | null;
  readonly kept: Kept | null;
  readonly fault: Text | null;
}

/** Reads the text of a pack, which must be newer than a version. */
type ReadText = (text: string, newerThan: number) => Promise<Read<SignedRulebook>>;

const PACKAGED: Opened = { pack: null, kept: null, fault: null };
const NOT_KEPT: Text = {
  zh: '规则包没有存下来，继续使用原来的规则',
  en: 'The pack could not be stored: the old rulebook stays',
};
const NOT_THERE: Text = { zh: '存下的规则包不见了', en: 'The stored pack is gone' };

/** The stored packs: which one is in use, which was before it, and each one's file and opened form. */
function packStore(settings: SessionStore) {
  const removePacks = async (versions: readonly (number | null | undefined)[]) => {
    for (const version of versions)
      if (version != null)
        for (const key of [textKey(version), admittedKey(version)]) await settings.remove(key);
  };
  const kept = async () => Kept.safeParse(await settings.get(KEPT)).data ?? null;
  return {
    kept,
    removePacks,
    text: async (version: number): Promise<string | null> => {
      const text = await settings.get(textKey(version));
      return typeof text === 'string' ? text : null;
    },
    admitted: (version: number) => settings.get(admittedKey(version)),
    admit: (pack: Admitted) => settings.set(admittedKey(pack.version), pack),
    /** Stores a pack and uses it; false when that failed, and then nothing is stored. */
    put: async (next: Kept, text: string, pack: Admitted): Promise<boolean> => {
      try {
        await settings.set(textKey(next.current), text);
        await settings.set(admittedKey(next.current), pack);
        await settings.set(KEPT, next);
        return true;
      } catch {
        await removePacks([next.current]).catch(() => undefined); // they may not exist
        return false;
      }
    },
    /** Uses the previous pack, or none; the current one is deleted. */
    dropCurrent: async (kept: Kept | null): Promise<void> => {
      if (kept === null) return;
      const { current, former } = kept;
      if (former === null) await settings.remove(KEPT);
      else await settings.set(KEPT, { current: former, former: null } satisfies Kept);
      await removePacks([current]);
    },
    dropAll: async ({ current, former }: Kept): Promise<void> => {
      await settings.remove(KEPT);
      await removePacks([current, former]);
    },
  };
}
type PackStore = ReturnType<typeof packStore>;

/** The two ways to open a stored pack: from its opened form, and from its file. */
interface Readers {
  readonly file: ReadText;
  readonly admitted: (stored: unknown, version: number, newerThan: number) => Promise<Read<PackInUse> | null>;
  readonly admit: (pack: SignedRulebook) => Promise<Admitted>;
}

/** Reads with the keys trusted at that moment. */
function readersWith(
  keys: PublisherKeys,
  { today, build }: Pick<RulebookSources, 'today' | 'build'>,
): Readers {
  const terms = async (newerThan: number) => ({ keys: await keys.all(), newerThan, today: today() });
  return {
    file: async (text, newerThan) => readPack(text, await terms(newerThan)),
    admitted: async (stored, version, newerThan) =>
      openAdmitted(stored, { version, build }, await terms(newerThan)),
    admit: (pack) => admitted(pack, build),
  };
}

/** Opens the stored pack. A pack that is no newer than the packaged rulebook is obsolete and deleted. */
async function openKept(store: PackStore, read: Readers, { version }: Release): Promise<Opened> {
  const kept = await store.kept();
  if (kept === null) return PACKAGED;
  if (kept.current <= version) {
    await store.dropAll(kept);
    return PACKAGED;
  }
  const found =
    (await read.admitted(await store.admitted(kept.current), kept.current, version)) ??
    (await openFile(store, read, kept.current, version));
  return found.ok ? { pack: found.value, kept, fault: null } : { ...PACKAGED, kept, fault: found.fault };
}

/** Reads the file of a stored pack again and stores its opened form for the next start. */
async function openFile(
  store: PackStore,
  read: Readers,
  current: number,
  newerThan: number,
): Promise<Read<PackInUse>> {
  const text = await store.text(current);
  if (text === null) return { ok: false, fault: NOT_THERE };
  const found = await read.file(text, newerThan);
  if (found.ok) await store.admit(await read.admit(found.value)).catch(() => undefined); // then the next start reads the file too
  return found;
}

/** The opened pack; opened once, at the first request. */
function openedPack(store: PackStore, read: Readers, release: Release) {
  let opened = PACKAGED;
  let opening: Promise<void> | null = null;
  const open = async (): Promise<void> => {
    opened = PACKAGED;
    opened = await openKept(store, read, release);
  };
  return {
    open,
    /** Resolves once the stored pack is open, or there is none. Never rejects. */
    ready: (): Promise<void> => {
      opening ??= open().catch(() => undefined); // a store that cannot be read is treated as empty
      return opening;
    },
    now: (): Opened => opened,
    text: async (): Promise<string | null> => opened.pack && store.text(opened.pack.version),
    set: (next: Opened): void => {
      opened = next;
    },
  };
}

async function bookInUse(
  { pack, kept, fault }: Opened,
  release: Release,
  keys: PublisherKeys,
): Promise<BookInUse> {
  const former = kept?.former ?? null;
  const back = former !== null && former > release.version ? former : release.version;
  return {
    version: pack?.version ?? release.version,
    pack: pack === null ? null : { day: pack.day, key: pack.key },
    packaged: release.version,
    back: kept === null ? null : back,
    fault,
    keys: await keys.seen(),
  };
}

/**
 * Reads packs that may replace the rulebook in use; the last result is kept, so that a pack is read once for preview
 * and acceptance.
 */
function packPreview(read: ReadText, version: () => number) {
  let last: { readonly text: string; readonly read: Read<SignedRulebook> } | null = null;
  return {
    of: async (text: string): Promise<Read<SignedRulebook>> => {
      if (last?.text !== text || !last.read.ok || last.read.value.version <= version())
        last = { text, read: await read(text, version()) };
      return last.read;
    },
    bookOf: (version: number): Rulebook | null =>
      last?.read.ok && last.read.value.version === version ? last.read.value.book : null,
    forget: () => {
      last = null;
    },
  };
}

/** The functions for keys; `judgeAnew` checks the stored pack again with the keys trusted then. */
function keyActs(
  keys: PublisherKeys,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  judgeAnew: () => Promise<void>,
) {
  return {
    /** Reads a key that the person may trust. */
    readKey: keys.read,
    /** Trusts a key. Null: done; else why not. */
    trust: (text: string): Promise<Text | null> =>
      inTurn(async () => {
        const fault = await keys.trust(text);
        if (fault === null) await judgeAnew();
        return fault;
      }),
    /** Stops trusting a key that the person named; a pack signed with it is no longer used. */
    distrust: (id: string): Promise<void> => inTurn(() => keys.distrust(id).then(judgeAnew)),
  };
}

/** The rulebook in use and the stored packs. Whatever is wrong with a pack, the rulebook in use stays. */
export function createRulebooks({ packaged, release, settings, today, build }: RulebookSources) {
  const store = packStore(settings);
  const keys = publisherKeys(settings, release.keys);
  const read = readersWith(keys, { today, build });
  const opened = openedPack(store, read, release);
  const { ready } = opened;
  const preview = packPreview(read.file, () => opened.now().pack?.version ?? release.version);
  const queue = createQueue();

  /** One change after the other, each based on the result of the last. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => queue(() => ready().then(work));

  /** May this pack replace the rulebook in use? The caller runs its cases. */
  const look = (text: string) => ready().then(() => preview.of(text));

  /** Replaces the rulebook in use by a pack. Null: done; else why not. */
  const take = (text: string): Promise<Text | null> =>
    inTurn(async () => {
      const found = await look(text);
      if (!found.ok) return found.fault;
      const before = opened.now();
      const former = before.pack?.version ?? null;
      const kept: Kept = { current: found.value.version, former };
      if (!(await store.put(kept, text, await read.admit(found.value)))) return NOT_KEPT;
      opened.set({ pack: found.value, kept, fault: null });
      preview.forget();
      await store.removePacks(
        [before.kept?.current, before.kept?.former].filter((one) => one !== former && one !== kept.current),
      );
      return null;
    });

  /** Uses the previous pack again, or the packaged rulebook if there is none; the present pack is deleted. */
  const goBack = (): Promise<void> =>
    inTurn(async () => {
      await store.dropCurrent(opened.now().kept);
      preview.forget();
      await opened.open();
    });

  return {
    ...keyActs(keys, inTurn, () => opened.open().then(preview.forget)),
    /** Resolves once the rulebook in use is open; until then `book` returns the packaged one. Never rejects. */
    ready,
    look,
    take,
    goBack,
    /** Checks the stored packs again after a change from outside. */
    reopen: () => inTurn(opened.open),
    state: () => ready().then(() => bookInUse(opened.now(), release, keys)),
    book: (): Rulebook => opened.now().pack?.book ?? packaged(),
    /** The file of the pack in use; null when the packaged rulebook is. */
    text: () => ready().then(opened.text),
    /** The rulebook that was previewed last, by its version; null when it is no longer in memory. */
    lookedAt: preview.bookOf,
  };
}
export type Rulebooks = ReturnType<typeof createRulebooks>;
