// How is one missing value of many clients saved? One client after the other, each based on the revision that was read, and each can be taken back.
import type { Client } from '../../../../filing/client/client';
import { faultAlone } from '../../../../filing/client/client-faults';
import { valueAt, withValue } from '../../../../filing/client/value-at';
import type { Text } from '../../../../filing/text';
import type { SaveAnswer } from '../../../../protocol/clients';
import type { Ask } from '../../../../protocol/protocol';
import { tidy } from '../../clients/editor/draft';
import type { ValueItem } from './value-items';

/** Why a value was not saved; it stays in its box. */
export type Trouble = 'elsewhere' | 'conflict' | 'lost' | 'unread' | 'removed' | 'not-stored';

/** One field: what was typed, and what became of it. */
interface Entry {
  /** Null: nothing that is not saved. */
  readonly typed: { readonly value: unknown } | null;
  readonly isSaving: boolean;
  /** What stood there before the first save here; null: nothing was saved here. */
  readonly before: { readonly value: unknown } | null;
  readonly trouble: Trouble | null;
  readonly fault: Text | null;
  /** It was put there with others, and waits for the press that saves them all. */
  readonly isFilled: boolean;
}

const UNTOUCHED: Entry = {
  typed: null,
  isSaving: false,
  before: null,
  trouble: null,
  fault: null,
  isFilled: false,
};

interface Stored {
  readonly client: Client;
  readonly rev: number;
}

export interface StoreActions {
  readonly ask: Ask;
  /** A new random id: a request that is repeated after a lost answer has no second effect. */
  readonly token: () => string;
  /** Makes the reports of these clients anew. */
  readonly renew: (clients: readonly string[]) => void;
  /** Called after each change. */
  readonly changed: () => void;
}

/** The values of one problem's fields. */
export interface ValuesStore {
  readonly entries: Map<string, Entry>;
  readonly clients: Map<string, Stored | 'unread'>;
  actions: StoreActions | null;
  /** One save after the other: two fields of one client are based on one another. */
  queue: Promise<unknown>;
  /** Called after each change, so that what is not saved outlasts a lock. */
  readonly keep: () => void;
}

/** A store in which nothing was typed yet. */
export const newStore = (keep: () => void = () => {}): ValuesStore => ({
  keep,
  entries: new Map(),
  clients: new Map(),
  actions: null,
  queue: Promise.resolve(),
});

/** What was typed into a field, and what became of it. */
export const entryOf = ({ entries }: ValuesStore, { key }: ValueItem): Entry => entries.get(key) ?? UNTOUCHED;

/** The client as it was read or saved last; null while it is not known. */
export function storedOf({ clients }: ValuesStore, { clientId }: ValueItem): Stored | null {
  const known = clients.get(clientId);
  return known === undefined || known === 'unread' ? null : known;
}

/** Whether the client could not be read. */
export const isUnread = ({ clients }: ValuesStore, { clientId }: ValueItem): boolean =>
  clients.get(clientId) === 'unread';

/** What the box shows: what was typed, else what is stored. */
export function shownValue(store: ValuesStore, item: ValueItem): unknown {
  const { typed } = entryOf(store, item);
  const stored = storedOf(store, item);
  return typed ? typed.value : stored ? valueAt(stored.client, item.place) : undefined;
}

/** Reads the client of a field as it is stored now. */
export async function readClient(store: ValuesStore, item: ValueItem): Promise<Stored | null> {
  const { clients, actions } = store;
  const answer = await actions?.ask('clients.read', { id: item.clientId }).catch(() => null);
  clients.set(item.clientId, answer?.ok ? { client: answer.client, rev: answer.rev } : 'unread');
  actions?.changed();
  return storedOf(store, item);
}

/** Takes what the person typed. */
export const typeValue = (store: ValuesStore, item: ValueItem, value: unknown): void =>
  put(store, item, { typed: { value }, fault: null, trouble: null });

/** Puts values into boxes, to be compared with the names before they are saved. */
export function fillValues(store: ValuesStore, given: readonly (readonly [ValueItem, unknown])[]): void {
  for (const [item, value] of given)
    put(store, item, { typed: { value }, fault: null, trouble: null, isFilled: true });
}

/** Discards what is not saved. */
export function dropValues(store: ValuesStore, items: readonly ValueItem[]): void {
  for (const item of items) put(store, item, { typed: null, fault: null, trouble: null, isFilled: false });
}

/** Saves these fields one after the other; the reports of the clients that changed are made anew at the end. */
export function saveValues(store: ValuesStore, items: readonly ValueItem[]): Promise<void> {
  // at once, so that leaving the box by the key that saves it asks for no second save, which would replace what a conflict shows
  for (const item of items) if (entryOf(store, item).typed !== null) put(store, item, { isSaving: true });
  const next = store.queue.then(async () => {
    const done = new Set<string>();
    for (const item of items) if (await saveOne(store, item)) done.add(item.clientId);
    if (done.size > 0) store.actions?.renew([...done]);
  });
  store.queue = next;
  return next;
}

/** Saves again what stood there before the first save here. */
export function undoValues(store: ValuesStore, items: readonly ValueItem[]): Promise<void> {
  const back = items.filter((item) => entryOf(store, item).before !== null);
  for (const item of back)
    put(store, item, { typed: { value: entryOf(store, item).before?.value }, isFilled: false });
  return saveValues(store, back);
}

function put(store: ValuesStore, item: ValueItem, part: Partial<Entry>): void {
  store.entries.set(item.key, { ...entryOf(store, item), ...part });
  store.keep();
  store.actions?.changed();
}

/** What is not saved, by the key of its field. */
export const unsavedIn = ({ entries }: ValuesStore): readonly (readonly [string, unknown])[] =>
  [...entries].flatMap(([key, { typed }]) => (typed === null ? [] : [[key, typed.value] as const]));

/** Takes what was not saved before a lock into its boxes, drawn with what is drawn next. */
export function refill(store: ValuesStore, items: readonly ValueItem[], kept: Map<string, unknown>): void {
  for (const { key } of items) {
    if (!kept.has(key) || store.entries.has(key)) continue;
    store.entries.set(key, { ...UNTOUCHED, typed: { value: kept.get(key) }, isFilled: true });
    kept.delete(key);
  }
}

/** Whether something was stored. */
async function saveOne(store: ValuesStore, item: ValueItem): Promise<boolean> {
  const { actions } = store;
  const stored = storedOf(store, item) ?? (await readClient(store, item));
  const { typed } = entryOf(store, item);
  if (typed === null || actions === null) return false;
  if (stored === null) return refuse(store, item, 'unread');
  const draft = tidy(withValue(stored.client, item.place, typed.value));
  if (JSON.stringify(draft) === JSON.stringify(tidy(stored.client))) {
    put(store, item, { typed: null, fault: null, trouble: null, isSaving: false, isFilled: false });
    return false;
  }
  put(store, item, { isSaving: true, fault: null, trouble: null });
  const answer = await actions
    .ask('clients.save', {
      ...{ client: { ...draft }, base: stored.rev, seen: null, choices: {} },
      command: actions.token(),
    })
    .catch(() => null);
  if (!answer?.ok) return refused(store, item, answer);
  store.clients.set(item.clientId, { client: answer.client, rev: answer.rev });
  const entry = entryOf(store, item);
  const was = entry.before ?? { value: valueAt(stored.client, item.place) };
  const isBack = JSON.stringify(was.value) === JSON.stringify(valueAt(answer.client, item.place));
  put(store, item, {
    ...(entry.typed === typed && { typed: null }), // what was typed while it was saved is not saved yet
    ...{ isSaving: false, isFilled: false, before: isBack ? null : was },
  });
  return true;
}

function refuse(store: ValuesStore, item: ValueItem, trouble: Trouble): false {
  put(store, item, { isSaving: false, isFilled: false, trouble });
  return false;
}

async function refused(
  store: ValuesStore,
  item: ValueItem,
  answer: Exclude<SaveAnswer, { ok: true }> | null,
): Promise<false> {
  if (answer === null) return refuse(store, item, 'lost');
  if (answer.reason === 'conflict') {
    await readClient(store, item); // the next press is based on what stands there now, which is told beside it
    return refuse(store, item, 'conflict');
  }
  if (answer.reason !== 'faults')
    return refuse(store, item, answer.reason === 'removed' ? 'removed' : 'not-stored');
  const own = answer.faults.find(({ place }) => place.startsWith(item.place));
  if (own === undefined) return refuse(store, item, 'elsewhere');
  put(store, item, { isSaving: false, isFilled: false, fault: faultAlone(own) });
  return false;
}
