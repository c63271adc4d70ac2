// Where is the vault kept when the browser allows no database? In memory, behind the part of idb's interface that the vault uses.
import type { MemoryKeep, RowChange, RowKey } from './memory-rows';
import type { VaultDatabase } from './schema';

/** Key path of each store, as the migrations create them; null when the key is given or counted. */
const KEY_PATHS: Readonly<Record<string, string | readonly string[] | null>> = {
  meta: null,
  records: 'id',
  files: 'id',
  search: 'shard',
  outbox: null,
  audit: null,
  history: ['id', 'rev'],
  leaves: ['id', 'revision'],
};

type Tables = ReadonlyMap<string, Map<string, RowChange>>;
type Where = RowKey | IDBKeyRange | null | undefined;

/** A database over the kept rows. Its transactions run one after the other and end on their own, as the browser's do. */
export async function openMemory(keep: MemoryKeep): Promise<VaultDatabase> {
  const tables: Tables = new Map(Object.keys(KEY_PATHS).map((name) => [name, new Map()]));
  for (const row of await keep.load()) tables.get(row.store)?.set(JSON.stringify(row.key), row);
  let last: Promise<unknown> = Promise.resolve();
  const transaction = (names: string | readonly string[]) => {
    const run = begin(tables, keep, last);
    last = run.done.catch(() => undefined);
    const objectStore = (name: string) => storeIn(tables, run, name);
    return { objectStore, store: objectStore([names].flat()[0] ?? ''), done: run.done, abort: run.abort };
  };
  const alone = async <Answer>(
    name: string,
    work: (store: ReturnType<typeof storeIn>) => Promise<Answer>,
  ) => {
    const tx = transaction(name);
    const [answer] = await Promise.all([work(tx.store), tx.done]);
    return answer;
  };
  const database = {
    transaction,
    get: (name: string, key: RowKey) => alone(name, (store) => store.get(key)),
    getAll: (name: string, where?: Where) => alone(name, (store) => store.getAll(where)),
    getAllKeys: (name: string, where?: Where) => alone(name, (store) => store.getAllKeys(where)),
    count: (name: string, where?: Where) => alone(name, async (store) => (await store.getAll(where)).length),
    put: (name: string, value: unknown, key?: RowKey) => alone(name, (store) => store.put(value, key)),
    delete: (name: string, where: Where) => alone(name, (store) => store.delete(where)),
    close: () => undefined,
  };
  // it has only what the vault uses; the tests run the whole vault on it
  return database as unknown as VaultDatabase;
}

interface Run {
  /** The rows changed so far by store and key, visible to this transaction only until it ends. */
  readonly changes: Map<string, RowChange>;
  readonly ask: <Answer>(work: () => Answer) => Promise<Answer>;
  readonly done: Promise<void>;
  readonly abort: () => void;
}

/** A transaction that begins when the previous one has ended, and ends when no request is left. */
function begin(tables: Tables, keep: MemoryKeep, before: Promise<unknown>): Run {
  const changes = new Map<string, RowChange>();
  let isOpen = true;
  let waiting = 0;
  const { promise: done, resolve, reject } = withResolvers();
  done.catch(() => undefined); // the failed request is reported to its caller, so nobody has to await the end as well
  const end = async () => {
    isOpen = false;
    await keep.save([...changes.values()]);
    for (const change of changes.values()) apply(tables, change);
  };
  const endWhenIdle = () => {
    setTimeout(() => {
      if (isOpen && waiting === 0) end().then(resolve, reject);
    });
  };
  void before.then(endWhenIdle);
  return {
    changes,
    done,
    ask: async (work) => {
      if (!isOpen) throw new DOMException('the transaction has ended', 'TransactionInactiveError');
      waiting += 1;
      await before;
      waiting -= 1;
      endWhenIdle();
      if (!isOpen) throw new DOMException('the transaction was aborted', 'AbortError');
      return work();
    },
    abort: () => {
      isOpen = false;
      reject(new DOMException('the transaction was aborted', 'AbortError'));
    },
  };
}

function withResolvers() {
  let resolve: () => void = () => undefined;
  let reject: (fault: unknown) => void = () => undefined;
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

function apply(tables: Tables, change: RowChange): void {
  const table = tables.get(change.store);
  if (change.value === undefined) table?.delete(JSON.stringify(change.key));
  else table?.set(JSON.stringify(change.key), change);
}

/** One store as seen by a transaction. Values are copied in and out, as in a database. */
function storeIn(tables: Tables, { ask, changes }: Run, store: string) {
  const rows = (where: Where) => {
    const seen = new Map(tables.get(store));
    for (const change of changes.values())
      if (change.store === store) seen.set(JSON.stringify(change.key), change);
    const there = [...seen.values()].filter(({ key, value }) => value !== undefined && isIn(where, key));
    return there.sort((a, b) => compareKeys(a.key, b.key));
  };
  const change = (key: RowKey, value: unknown) =>
    changes.set(`${store}|${JSON.stringify(key)}`, { store, key, value });
  const one = (key: RowKey) => {
    const name = JSON.stringify(key);
    return changes.get(`${store}|${name}`) ?? tables.get(store)?.get(name);
  };
  /** Higher than every key ever counted: the key of a deleted row is not used again while the database is open. */
  const nextKey = () => {
    const keys = [...(tables.get(store)?.values() ?? []), ...changes.values()];
    return 1 + keys.reduce((last, row) => (row.store === store ? Math.max(last, Number(row.key)) : last), 0);
  };
  const put = (value: unknown, given?: RowKey) => {
    const key = given ?? keyOf(store, value) ?? nextKey();
    change(key, structuredClone(value));
    return key;
  };
  return {
    get: (key: RowKey) => ask(() => structuredClone(one(key)?.value)),
    getKey: (key: RowKey) => ask(() => (one(key)?.value === undefined ? undefined : key)),
    getAll: (where?: Where) => ask(() => rows(where).map(({ value }) => structuredClone(value))),
    getAllKeys: (where?: Where) => ask(() => rows(where).map(({ key }) => key)),
    /** Only the last key is ever requested. */
    openKeyCursor: () =>
      ask(() => {
        const key = rows(null).at(-1)?.key;
        return key === undefined ? null : { key };
      }),
    put: (value: unknown, given?: RowKey) => ask(() => put(value, given)),
    add: (value: unknown, given?: RowKey) =>
      ask(() => {
        const key = given ?? keyOf(store, value);
        if (key !== null && one(key)?.value !== undefined)
          throw new DOMException('there is one already', 'ConstraintError');
        return put(value, given);
      }),
    delete: (where: Where) =>
      ask(() => {
        for (const { key } of rows(where)) change(key, undefined);
      }),
  };
}

function keyOf(store: string, value: unknown): RowKey | null {
  const path = KEY_PATHS[store] ?? null;
  const part = (name: string) => Object(value)[name];
  return typeof path === 'string' ? part(path) : (path?.map(part) ?? null);
}

function isIn(where: Where, key: RowKey): boolean {
  if (where === null || where === undefined) return true;
  if (typeof where === 'object' && 'lower' in where) return where.includes(key); // a range
  return JSON.stringify(where) === JSON.stringify(key);
}

/** Numbers, texts, or lists of them, as the browser orders keys; in one store all are of one kind. */
function compareKeys(a: RowKey, b: RowKey): number {
  if (Array.isArray(a) && Array.isArray(b)) {
    const at = a.findIndex((part, index) => part !== b[index]);
    return at < 0 ? 0 : compareKeys(a[at], b[at]);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
