// What was changed in a client? Each part that differs between two versions, in the order of the file.
import type { Client } from './client';
import { isObject, itemKey, itemsOf, sameValue } from './client-parts';

/** One part that differs. Values are null where the part was absent, and for whole items other than answers. */
export interface Change {
  /** The part without its owner: people.mobile; for a whole item: people. */
  readonly part: string;
  /** The owner: the name of the person, service or domain; empty for the entity's own parts. */
  readonly of: string;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly before: unknown;
  readonly after: unknown;
}

/** The parts that differ between two versions; empty when they are equivalent. */
export function changesBetween(before: Client, after: Client): readonly Change[] {
  return changesIn('', '', before, after);
}

/** How many parts of one value a client contains unchanged; ids do not count, since they only refer. */
export function countSame(before: unknown, said: unknown): number {
  const now = itemsOf(said ?? []) ?? [];
  const old = itemsOf(before ?? []) ?? [];
  if (now.length > 0)
    return sumOf(now.map((item) => [old.find((one) => itemKey(one) === itemKey(item)), item]));
  if (isObject(said)) {
    const known = isObject(before) ? before : {};
    const keys = Object.keys(said).filter((key) => key !== 'id');
    return sumOf(keys.map((key) => [known[key], said[key]]));
  }
  return said === '' || sameValue(said, null) || !sameValue(before, said) ? 0 : 1;
}

const sumOf = (pairs: readonly (readonly [before: unknown, said: unknown])[]): number =>
  pairs.reduce((sum, [before, said]) => sum + countSame(before, said), 0);

function changesIn(part: string, of: string, before: unknown, after: unknown): readonly Change[] {
  if (sameValue(before, after)) return [];
  const [old, now] = [itemsOf(before ?? []), itemsOf(after ?? [])];
  if (old && now && old.length + now.length > 0) return itemChanges(part, of, old, now);
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      changesIn(part === '' ? key : `${part}.${key}`, of, before[key], after[key]),
    );
  }
  return [{ part, of, kind: 'changed', before: before ?? null, after: after ?? null }];
}

type Loose = Readonly<Record<string, unknown>>;

function itemChanges(
  part: string,
  of: string,
  before: readonly Loose[],
  after: readonly Loose[],
): readonly Change[] {
  const keys = [...new Set([...before, ...after].map(itemKey))];
  return keys.flatMap((key): readonly Change[] => {
    const old = before.find((item) => itemKey(item) === key);
    const now = after.find((item) => itemKey(item) === key);
    const name = [of, nameOf(now ?? old ?? {})].filter(Boolean).join(' › ');
    if (old && now) return changesIn(part, name, old, now);
    const kind = old ? 'removed' : 'added';
    return [{ part, of: name, kind, before: answerIn(old), after: answerIn(now) }];
  });
}

const answerIn = (item: Loose | undefined): unknown =>
  item?.fact === undefined ? null : (item.value ?? null);

function nameOf(item: Loose): string {
  return String(item.name ?? item.fileName ?? item.fact ?? item.provider ?? item.platform ?? itemKey(item));
}
