// How do two versions of a client become one? Part by part: what only one side changed is taken, what both changed is asked.
import type { Client } from './client';
import { isObject, itemKey, itemsOf, sameValue } from './client-parts';

/** A part that both sides have otherwise. `place` names items by their id: people.legal.mobile. */
export interface Conflict {
  readonly place: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

export interface Merged {
  readonly client: Client;
  /** What both changed and nobody decided; in `client` stands mine. */
  readonly conflicts: readonly Conflict[];
}

interface Merging {
  readonly choices: Choices;
  readonly conflicts: Conflict[];
}

/** Merges what two people made of one base. Without a base (null) parts that one side lacks come from the other. */
export function mergeClients(
  base: Client | null,
  mine: Client,
  theirs: Client,
  choices: Choices = {},
): Merged {
  const merging: Merging = { choices, conflicts: [] };
  const client = mergeValue(merging, '', base ?? undefined, mine, theirs);
  // a merge of two clients keeps their shape: every leaf and every item comes from one of them
  return { client: client as Client, conflicts: merging.conflicts };
}

function mergeValue(merging: Merging, place: string, base: unknown, mine: unknown, theirs: unknown): unknown {
  if (sameValue(mine, theirs) || sameValue(theirs, base)) return mine;
  if (sameValue(mine, base)) return theirs;
  const [myItems, theirItems] = [itemsOf(mine), itemsOf(theirs)];
  if (myItems && theirItems) return mergeItems(merging, place, itemsOf(base) ?? [], myItems, theirItems);
  if (isObject(mine) && isObject(theirs))
    return mergeObjects(merging, place, isObject(base) ? base : {}, mine, theirs);
  const choice = merging.choices[place];
  if (choice === undefined) merging.conflicts.push({ place, mine, theirs });
  return choice === 'theirs' ? theirs : mine;
}

type Loose = Readonly<Record<string, unknown>>;

function mergeObjects(merging: Merging, place: string, base: Loose, mine: Loose, theirs: Loose): Loose {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const entries = [...keys].map((key) => {
    const inside = place === '' ? key : `${place}.${key}`;
    return [key, mergeValue(merging, inside, base[key], mine[key], theirs[key])] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** An item that one side took out is out, unless the other side changed it: then it stays. */
function mergeItems(
  merging: Merging,
  place: string,
  base: readonly Loose[],
  mine: readonly Loose[],
  theirs: readonly Loose[],
): readonly Loose[] {
  const find = (list: readonly Loose[], key: string) => list.find((item) => itemKey(item) === key);
  const keys = new Set([...mine, ...theirs].map(itemKey));
  return [...keys].flatMap((key) => {
    const [was, my, their] = [find(base, key), find(mine, key), find(theirs, key)];
    if (my && their) return [mergeObjects(merging, `${place}.${key}`, was ?? {}, my, their)];
    const left = my ?? their;
    return left === undefined || (was !== undefined && sameValue(was, left)) ? [] : [left];
  });
}
