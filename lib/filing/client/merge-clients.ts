// How do two versions of a client become one? What only one side changed is taken, what both changed is asked; the same from both sides.
import { canonicalJson } from './canonical-json';
import { Client } from './client';
import { isObject, itemKey, itemsOf, sameValue } from './client-parts';
import { danglingIn, type Pointed, type Reference } from './references';
import { unitIn } from './units';

/** A part that both sides have otherwise. `place` names items by their id: people.legal.mobile. */
export interface Conflict {
  readonly place: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Of a unit (a person's identity …), which changes hands as one: the other parts that go with this one. */
  readonly with?: readonly Conflict[];
}

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

export interface Merged {
  readonly client: Client;
  /** What both changed and nobody decided; in `client` stands mine. */
  readonly conflicts: readonly Conflict[];
}

interface Merging {
  readonly choices: Choices;
  /** Which side stands where nobody decided. */
  readonly otherwise: 'mine' | 'theirs';
  readonly conflicts: Conflict[];
}

/** The place of a conflict about the client as a whole: its parts do not make one that may be stored. */
export const WHOLE = 'client';

type Loose = Readonly<Record<string, unknown>>;

/**
 * Merges what two people made of one base. Without a base (null) parts that one side lacks come from the other.
 * Whoever stands left or right: the same parts are asked, and without a question the same client comes out.
 */
export function mergeClients(
  base: Client | null,
  mine: Client,
  theirs: Client,
  choices: Choices = {},
): Merged {
  const run = (otherwise: 'mine' | 'theirs') => {
    const merging: Merging = { choices, otherwise, conflicts: [] };
    const parts = mergeObjects(
      merging,
      { place: '', kind: '' },
      asLoose(base),
      asLoose(mine),
      asLoose(theirs),
    );
    // a merge of two clients keeps their shape: every leaf and every item comes from one of them
    return { merging, client: parts as unknown as Client };
  };
  const left = run('mine');
  const { merging } = left;
  const right = merging.conflicts.length > 0 ? run('theirs') : left;
  const client = keepPointedAt(merging, [left.client, right.client], mine, theirs);
  const { conflicts } = merging;
  if (Client.safeParse(client).success || !isStorable(mine, theirs)) return { client, conflicts };
  return { client: ask(merging, { place: WHOLE, mine, theirs }) === 'theirs' ? theirs : mine, conflicts };
}

const asLoose = (client: Client | null): Loose => (client ?? {}) as unknown as Loose;

const isStorable = (...clients: readonly Client[]) => clients.every((one) => Client.safeParse(one).success);

/** Where a value stands: with the ids of items, and without. */
interface Where {
  readonly place: string;
  readonly kind: string;
}

const within = ({ place, kind }: Where, key: string): Where =>
  place === '' ? { place: key, kind: key } : { place: `${place}.${key}`, kind: `${kind}.${key}` };

function ask(merging: Merging, conflict: Conflict): 'mine' | 'theirs' {
  const choice = merging.choices[conflict.place];
  if (choice === undefined) merging.conflicts.push(conflict);
  return choice ?? merging.otherwise;
}

function mergeValue(merging: Merging, where: Where, base: unknown, mine: unknown, theirs: unknown): unknown {
  if (sameValue(mine, theirs)) return eitherOf(mine, theirs);
  if (sameValue(theirs, base)) return mine;
  if (sameValue(mine, base)) return theirs;
  const [myItems, theirItems] = [itemsOf(mine ?? []), itemsOf(theirs ?? [])];
  if (myItems && theirItems)
    return mergeItems(merging, where, itemsOf(base ?? []) ?? [], myItems, theirItems);
  const isWhole = unitIn(where.kind)?.length === 0;
  if (isObject(mine) && isObject(theirs) && !isWhole)
    return mergeObjects(merging, where, isObject(base) ? base : {}, mine, theirs);
  return ask(merging, { place: where.place, mine, theirs }) === 'theirs' ? theirs : mine;
}

/** Of two that say the same (absent, null and an empty list do) always the same one. */
function eitherOf(a: unknown, b: unknown): unknown {
  return a === b || textOf(a) <= textOf(b) ? a : b;
}

const textOf = (value: unknown) => (value === undefined ? '~' : canonicalJson(value)); // what is absent comes last

function mergeObjects(merging: Merging, where: Where, base: Loose, mine: Loose, theirs: Loose): Loose {
  const unit = unitIn(where.kind) ?? [];
  const together = unit.length > 0 ? mergeUnit(merging, where, unit, base, mine, theirs) : {};
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const entries = keys.map((key) => {
    const value = unit.includes(key)
      ? together[key]
      : mergeValue(merging, within(where, key), base[key], mine[key], theirs[key]);
    return [key, value] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** All of a unit from one side. Where there was none before, two that do not contradict each other fill each other's gaps. */
function mergeUnit(
  merging: Merging,
  where: Where,
  unit: readonly string[],
  base: Loose,
  mine: Loose,
  theirs: Loose,
): Loose {
  const of = (from: Loose): Loose => Object.fromEntries(unit.map((key) => [key, from[key]]));
  const [was, my, their] = [of(base), of(mine), of(theirs)];
  const differing = unit.filter((key) => !sameValue(my[key], their[key]));
  const [first, ...others] = differing;
  if (first === undefined) return Object.fromEntries(unit.map((key) => [key, eitherOf(my[key], their[key])]));
  if (sameValue(their, was)) return my;
  if (sameValue(my, was)) return their;
  const isNew = unit.every((key) => saysNothing(was[key]));
  if (isNew && differing.every((key) => saysNothing(my[key]) || saysNothing(their[key])))
    return Object.fromEntries(unit.map((key) => [key, saysNothing(my[key]) ? their[key] : my[key]]));
  const along = others.map((key) => ({ place: within(where, key).place, mine: my[key], theirs: their[key] }));
  const choice = ask(merging, {
    place: within(where, first).place,
    mine: my[first],
    theirs: their[first],
    ...(along.length > 0 ? { with: along } : {}),
  });
  return choice === 'theirs' ? their : my;
}

const saysNothing = (value: unknown) => sameValue(value, null);

/** An item that one side took out is out, unless the other side changed it: then it stays. */
function mergeItems(
  merging: Merging,
  where: Where,
  base: readonly Loose[],
  mine: readonly Loose[],
  theirs: readonly Loose[],
): readonly Loose[] {
  const find = (list: readonly Loose[], key: string) => list.find((item) => itemKey(item) === key);
  const keys = { base: base.map(itemKey), mine: mine.map(itemKey), theirs: theirs.map(itemKey) };
  const merged = new Map<string, Loose>();
  for (const key of new Set([...keys.base, ...[...keys.mine, ...keys.theirs].sort()])) {
    const [was, my, their] = [find(base, key), find(mine, key), find(theirs, key)];
    const item = { place: `${where.place}.${key}`, kind: where.kind };
    const left = my ?? their;
    if (my && their) merged.set(key, mergeObjects(merging, item, was ?? {}, my, their));
    else if (left && !(was !== undefined && sameValue(was, left))) merged.set(key, left);
  }
  const staying = (list: readonly string[]) => list.filter((key) => merged.has(key));
  return orderOf(staying(keys.base), staying(keys.mine), staying(keys.theirs)).flatMap((key) => {
    const item = merged.get(key);
    return item === undefined ? [] : [item];
  });
}

/**
 * The order of whoever changed it, over what stays: an order of items that are gone would be forgotten with the next
 * merge. Where both changed it, always the same one of the two. What is new stands at the end, by its key.
 */
function orderOf(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const known = new Set(base);
  const old = (list: readonly string[]) => list.filter((key) => known.has(key));
  const asText = (list: readonly string[]) => list.join('\n');
  const isMoved = (list: readonly string[]) =>
    asText(list) !== asText(base.filter((key) => list.includes(key)));
  const whole = (list: readonly string[]) => [...new Set([...list, ...base])];
  const moved = [old(mine), old(theirs)].filter(isMoved).map(whole);
  const [leading = base] = moved.sort((a, b) => (asText(a) < asText(b) ? -1 : 1));
  const added = [...new Set([...mine, ...theirs])].filter((key) => !known.has(key)).sort();
  return [...leading, ...added];
}

/**
 * A person or service that one side took out while the other points at it stays, and that is asked. Who chooses to take it
 * out must first point elsewhere: until then it is asked again.
 */
function keepPointedAt(
  merging: Merging,
  [merged, otherwise]: readonly [Client, Client],
  mine: Client,
  theirs: Client,
): Client {
  const before = new Set([...danglingIn(mine, theirs), ...danglingIn(theirs, mine)].map(nameOf));
  // also what is pointed at only if an open question is answered the other way
  const dangling = [...danglingIn(merged, mine, theirs), ...danglingIn(otherwise, mine, theirs)];
  const missing = new Map(
    dangling.filter((one) => !before.has(nameOf(one))).map((one) => [nameOf(one), one]),
  );
  let client = merged;
  for (const name of [...missing.keys()].sort()) {
    const { list, id } = missing.get(name) ?? { list: 'people', id: '' };
    const [my, their] = [find(mine, list, id), find(theirs, list, id)];
    const kept = my ?? their;
    if (!kept) continue;
    merging.conflicts.push({ place: name, mine: my ?? null, theirs: their ?? null });
    client = { ...client, [list]: [...client[list], kept] };
  }
  // what was kept points at others in its turn
  const isMore = danglingIn(client, mine, theirs).some((one) => !before.has(nameOf(one)));
  return isMore && client !== merged ? keepPointedAt(merging, [client, client], mine, theirs) : client;
}

const nameOf = ({ list, id }: Reference) => `${list}.${id}`;

function find(client: Client, list: Pointed, id: string): Loose | undefined {
  const items: readonly Loose[] = client[list];
  return items.find((item) => item.id === id);
}
