// Which rulebook is in use? The one in the package, or a signed pack that the person took in; the one before it is kept too.
import * as z from 'zod';
import type { Rulebook } from '../../filing/rulebook/open';
import type { Release } from '../../filing/rulebook-pack/format';
import { type Read, readPack, type SignedRulebook } from '../../filing/rulebook-pack/read-pack';
import type { Text } from '../../filing/text';
import type { BookInUse } from '../../protocol/rules';
import type { SessionStore } from '../../vault/store/key-value-store';

/** Which packs are kept, by version; the text of each has a row of its own, so that a wake reads one of them. */
const KEPT = 'rulebook-packs';
const textKey = (version: number) => `rulebook-pack-${version}`;

const Kept = z.object({ current: z.int(), former: z.int().nullable() });
type Kept = z.infer<typeof Kept>;

/** What the rulebooks are made from. */
export interface RulebookGround {
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

const PACKAGED: Opened = { pack: null, text: null, kept: null, fault: null };
const NOT_KEPT: Text = {
  zh: '规则包没有存下来，继续使用原来的规则',
  en: 'The pack could not be stored: the old rulebook stays',
};
const NOT_THERE: Text = { zh: '存下的规则包不见了', en: 'The stored pack is gone' };

/** The rulebook in use and the packs behind it. Whatever is wrong with a pack, the book in use stays. */
export function createRulebooks({ packaged, release, settings, today }: RulebookGround) {
  let opened = PACKAGED;
  let opening: Promise<void> | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let looked: { readonly text: string; readonly read: Read<SignedRulebook> } | null = null;

  const read = (text: string, newerThan: number) =>
    readPack(text, { keys: release.keys, newerThan, today: today() });
  const version = () => opened.pack?.version ?? release.version;

  /** Opens what is kept. A pack that is no newer than the package's own rulebook has done its work and is let go. */
  async function open(): Promise<void> {
    const kept = Kept.safeParse(await settings.get(KEPT)).data ?? null;
    opened = PACKAGED;
    if (kept === null) return;
    if (kept.current <= release.version) return letGo(kept);
    const text = await settings.get(textKey(kept.current));
    if (typeof text !== 'string') {
      opened = { ...PACKAGED, kept, fault: NOT_THERE };
      return;
    }
    const found = await read(text, release.version);
    opened = found.ok
      ? { pack: found.value, text, kept, fault: null }
      : { ...PACKAGED, kept, fault: found.fault };
  }

  async function letGo({ current, former }: Kept): Promise<void> {
    await settings.remove(KEPT);
    await settings.remove(textKey(current));
    if (former !== null) await settings.remove(textKey(former));
  }

  /** Done once the rulebook in use is open; until then `book` answers the packaged one. Never fails. */
  function ready(): Promise<void> {
    opening ??= open().catch(() => undefined); // a store that cannot be read holds no pack
    return opening;
  }

  /** One change after the other, each on what the last one left. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = queue.then(ready).then(work);
    queue = next.catch(() => undefined);
    return next;
  }

  /** May this pack take the place of the book in use? Its cases are run by who asks; the last answer is remembered. */
  async function look(text: string): Promise<Read<SignedRulebook>> {
    await ready();
    if (looked?.text !== text || !looked.read.ok || looked.read.value.version <= version())
      looked = { text, read: await read(text, version()) };
    return looked.read;
  }

  /** Puts a pack in place of the book in use. Null: done; else why not. */
  const take = (text: string): Promise<Text | null> =>
    inTurn(async () => {
      const found = await look(text);
      if (!found.ok) return found.fault;
      const before = opened.kept;
      const former = opened.pack?.version ?? null;
      const kept: Kept = { current: found.value.version, former };
      try {
        await settings.set(textKey(kept.current), text);
        await settings.set(KEPT, kept);
      } catch {
        await settings.remove(textKey(kept.current)).catch(() => undefined); // it may never have been there
        return NOT_KEPT;
      }
      opened = { pack: found.value, text, kept, fault: null };
      looked = null;
      const gone = [before?.current, before?.former].filter((one) => one !== former && one !== kept.current);
      for (const one of gone) if (one != null) await settings.remove(textKey(one));
      return null;
    });

  /** Puts the former pack in use again, or the packaged book where there is none; the present pack is let go. */
  const goBack = (): Promise<void> =>
    inTurn(async () => {
      const { kept } = opened;
      if (kept === null) return;
      if (kept.former === null) await settings.remove(KEPT);
      else await settings.set(KEPT, { current: kept.former, former: null } satisfies Kept);
      await settings.remove(textKey(kept.current));
      looked = null;
      await open();
    });

  const state = async (): Promise<BookInUse> => {
    await ready();
    const { pack, kept, fault } = opened;
    const former = kept?.former ?? null;
    const back = former !== null && former > release.version ? former : release.version;
    return {
      version: version(),
      pack: pack === null ? null : { day: pack.day, key: pack.key },
      packaged: release.version,
      back: kept === null ? null : back,
      fault,
      takesPacks: release.keys.length > 0,
    };
  };

  return {
    ready,
    look,
    take,
    goBack,
    /** Looks again at what is kept, after it was changed from outside. */
    reopen: () => inTurn(open),
    state,
    book: (): Rulebook => opened.pack?.book ?? packaged(),
    /** The text of the pack in use; null while the packaged book is. */
    text: async (): Promise<string | null> => {
      await ready();
      return opened.text;
    },
    /** The book that was looked at last, by its version; null when it is not remembered any more. */
    lookedAt: (wanted: number): Rulebook | null =>
      looked?.read.ok && looked.read.value.version === wanted ? looked.read.value.book : null,
  };
}
export type Rulebooks = ReturnType<typeof createRulebooks>;
