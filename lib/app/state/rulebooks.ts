// Which rulebook is in use? The one in the package, or a signed pack that the person took in; the one before it is kept too.
import * as z from 'zod';
import type { Rulebook } from '../../filing/rulebook/open';
import type { Release } from '../../filing/rulebook-pack/format';
import { type Read, readPack, type SignedRulebook } from '../../filing/rulebook-pack/read-pack';
import type { Text } from '../../filing/text';
import type { BookInUse } from '../../protocol/rules';
import { createQueue } from '../../vault/store/concurrency';
import type { SessionStore } from '../../vault/store/key-value-store';

/** Which packs are kept, by version; the text of each has a row of its own, so that a wake reads one of them. */
const KEPT = 'rulebook-packs';
const textKey = (version: number) => `rulebook-pack-${version}`;

const Kept = z.object({ current: z.int(), former: z.int().nullable() });
type Kept = z.infer<typeof Kept>;

/** What the rulebooks are made from. */
export interface RulebookSources {
  readonly packaged: () => Rulebook;
  readonly release: Release;
  readonly settings: SessionStore;
  readonly today: () => string;
}

/** The pack in use with its text, or why a kept one is not; both null where none is kept. */
interface Opened {
  readonly pack: SignedRulebook | null;
  readonly text: string | null;
  readonly kept: Kept | null;
  readonly fault: Text | null;
}

/** Reads the text of a pack that must be newer than a version. */
type ReadText = (text: string, newerThan: number) => Promise<Read<SignedRulebook>>;

const PACKAGED: Opened = { pack: null, text: null, kept: null, fault: null };
const NOT_KEPT: Text = {
  zh: '规则包没有存下来，继续使用原来的规则',
  en: 'The pack could not be stored: the old rulebook stays',
};
const NOT_THERE: Text = { zh: '存下的规则包不见了', en: 'The stored pack is gone' };

/** The stored packs: which is in use, which was before it, and the text of each. */
function packStore(settings: SessionStore) {
  const removeTexts = async (versions: readonly (number | null | undefined)[]) => {
    for (const version of versions) if (version != null) await settings.remove(textKey(version));
  };
  const kept = async () => Kept.safeParse(await settings.get(KEPT)).data ?? null;
  return {
    kept,
    removeTexts,
    text: async (version: number): Promise<string | null> => {
      const text = await settings.get(textKey(version));
      return typeof text === 'string' ? text : null;
    },
    /** Stores the text of the current pack and puts it in use; false when that could not be done, and then nothing is stored. */
    put: async (next: Kept, text: string): Promise<boolean> => {
      try {
        await settings.set(textKey(next.current), text);
        await settings.set(KEPT, next);
        return true;
      } catch {
        await settings.remove(textKey(next.current)).catch(() => undefined); // it may never have been there
        return false;
      }
    },
    /** Puts the former pack in use, or none; the current one is removed. */
    dropCurrent: async (kept: Kept | null): Promise<void> => {
      if (kept === null) return;
      const { current, former } = kept;
      if (former === null) await settings.remove(KEPT);
      else await settings.set(KEPT, { current: former, former: null } satisfies Kept);
      await removeTexts([current]);
    },
    dropAll: async ({ current, former }: Kept): Promise<void> => {
      await settings.remove(KEPT);
      await removeTexts([current, former]);
    },
  };
}
type PackStore = ReturnType<typeof packStore>;

/** Opens the stored pack. One that is no newer than the package's own rulebook has done its work and is removed. */
async function openKept(store: PackStore, read: ReadText, release: Release): Promise<Opened> {
  const kept = await store.kept();
  if (kept === null) return PACKAGED;
  if (kept.current <= release.version) {
    await store.dropAll(kept);
    return PACKAGED;
  }
  const text = await store.text(kept.current);
  if (text === null) return { ...PACKAGED, kept, fault: NOT_THERE };
  const found = await read(text, release.version);
  return found.ok
    ? { pack: found.value, text, kept, fault: null }
    : { ...PACKAGED, kept, fault: found.fault };
}

/** What is open now; opened once by whoever asks first. */
function openedPack(store: PackStore, read: ReadText, release: Release) {
  let opened = PACKAGED;
  let opening: Promise<void> | null = null;
  const open = async (): Promise<void> => {
    opened = PACKAGED;
    opened = await openKept(store, read, release);
  };
  return {
    open,
    /** Done once the stored pack is open, or known to be none. Never fails. */
    ready: (): Promise<void> => {
      opening ??= open().catch(() => undefined); // a store that cannot be read holds no pack
      return opening;
    },
    now: (): Opened => opened,
    set: (next: Opened): void => {
      opened = next;
    },
  };
}

function bookInUse({ pack, kept, fault }: Opened, release: Release): BookInUse {
  const former = kept?.former ?? null;
  const back = former !== null && former > release.version ? former : release.version;
  return {
    version: pack?.version ?? release.version,
    pack: pack === null ? null : { day: pack.day, key: pack.key },
    packaged: release.version,
    back: kept === null ? null : back,
    fault,
    takesPacks: release.keys.length > 0,
  };
}

/** Reads packs that may take the place of the book in use; the last answer is remembered, so that who previews one and then takes it reads it once. */
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

/** The rulebook in use and the packs behind it. Whatever is wrong with a pack, the book in use stays. */
export function createRulebooks({ packaged, release, settings, today }: RulebookSources) {
  const store = packStore(settings);
  const read: ReadText = (text, newerThan) =>
    readPack(text, { keys: release.keys, newerThan, today: today() });
  const opened = openedPack(store, read, release);
  const { ready } = opened;
  const preview = packPreview(read, () => opened.now().pack?.version ?? release.version);
  const queue = createQueue();

  /** Each change is made on what the last one left. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => queue(() => ready().then(work));

  /** May this pack take the place of the book in use? Its cases are run by who asks. */
  const look = (text: string) => ready().then(() => preview.of(text));

  /** Puts a pack in place of the book in use. Null: done; else why not. */
  const take = (text: string): Promise<Text | null> =>
    inTurn(async () => {
      const found = await look(text);
      if (!found.ok) return found.fault;
      const before = opened.now();
      const former = before.pack?.version ?? null;
      const kept: Kept = { current: found.value.version, former };
      if (!(await store.put(kept, text))) return NOT_KEPT;
      opened.set({ pack: found.value, text, kept, fault: null });
      preview.forget();
      await store.removeTexts(
        [before.kept?.current, before.kept?.former].filter((one) => one !== former && one !== kept.current),
      );
      return null;
    });

  /** Puts the former pack in use again, or the packaged book where there is none; the present pack is removed. */
  const goBack = (): Promise<void> =>
    inTurn(async () => {
      await store.dropCurrent(opened.now().kept);
      preview.forget();
      await opened.open();
    });

  return {
    /** Done once the rulebook in use is open; until then `book` answers the packaged one. Never fails. */
    ready,
    look,
    take,
    goBack,
    /** Looks again at what is kept, after it was changed from outside. */
    reopen: () => inTurn(opened.open),
    state: () => ready().then(() => bookInUse(opened.now(), release)),
    book: (): Rulebook => opened.now().pack?.book ?? packaged(),
    /** The text of the pack in use; null while the packaged book is. */
    text: () => ready().then(() => opened.now().text),
    /** The book that was looked at last, by its version; null when it is not remembered any more. */
    lookedAt: preview.bookOf,
  };
}
export type Rulebooks = ReturnType<typeof createRulebooks>;
