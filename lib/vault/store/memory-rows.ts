// How does a vault in memory survive a restart of the background? Each encrypted row is stored as text in session storage.
import { fromBase64, toBase64 } from '../crypto/bytes';
import type { RowStore } from './key-value-store';

export type RowKey = string | number | readonly (string | number)[];

/** A row that was put, or (without value) deleted. */
export interface RowChange {
  readonly store: string;
  readonly key: RowKey;
  readonly value: unknown;
}

export interface MemoryKeep {
  /** Whether rows are stored already. */
  readonly isUsed: () => Promise<boolean>;
  readonly load: () => Promise<readonly RowChange[]>;
  /** Saves all changes or none; throws a `QuotaExceededError` when there is no room. */
  readonly save: (changes: readonly RowChange[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const PREFIX = 'memory-vault|';
const MARK = 'memory-vault';
const BYTES = '$bytes';

/** Keeps rows in this store. */
export function keepOn(shelf: RowStore): MemoryKeep {
  return {
    isUsed: async () => MARK in (await shelf.read(MARK)),
    load: async () => {
      const all = Object.entries(await shelf.read(null));
      return all.flatMap(([name, text]) =>
        name.startsWith(PREFIX) && typeof text === 'string' ? [rowOf(name, text)] : [],
      );
    },
    save: async (changes) => {
      if (changes.length === 0) return;
      const rows = Object.fromEntries(changes.map((row) => [nameOf(row), textOf(row.value)]));
      await shelf.set({ ...rows, [MARK]: true }).catch(() => {
        throw new DOMException('the session has no more room', 'QuotaExceededError');
      });
      const gone = changes.filter(({ value }) => value === undefined).map(nameOf);
      if (gone.length > 0) await shelf.remove(gone); // they already count as deleted
    },
    clear: async () => {
      const names = Object.keys(await shelf.read(null)).filter((name) => name.startsWith(PREFIX));
      await shelf.remove([...names, MARK]);
    },
  };
}

function nameOf({ store, key }: Pick<RowChange, 'store' | 'key'>): string {
  return `${PREFIX}${store}|${JSON.stringify(key)}`;
}

function rowOf(name: string, text: string): RowChange {
  const [store = '', key = ''] = name.slice(PREFIX.length).split(/\|(.*)/s);
  return { store, key: JSON.parse(key), value: JSON.parse(text, withBytes) };
}

/** Null for a deleted row, so that the call that stores the others also deletes it. */
function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  return JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Uint8Array ? { [BYTES]: toBase64(part) } : part,
  );
}

function withBytes(_key: string, part: unknown): unknown {
  const isBytes = typeof part === 'object' && part !== null && BYTES in part;
  return isBytes ? fromBase64(String(part[BYTES])) : part;
}
