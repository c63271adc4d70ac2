// Can these conditions hold together for anybody? Alternatives are written out, then values are tried that tell them apart.
import { addDays } from '../days';
import { isDay, isList } from '../operand';
import type { FactValue } from '../operator-names';
import { prepareTest } from '../operators';
import type { LeafNode, Node } from '../tree';
import { TRUE, type Truth, UNKNOWN } from '../truth';

export type FactType = 'boolean' | 'enum' | 'list' | 'number' | 'date' | 'string';
/** What the dictionary says of a fact; `values` when there are only these. */
export interface FactSpec {
  readonly type: FactType;
  readonly values?: readonly (string | number | boolean)[];
}
export type Dictionary = Readonly<Record<string, FactSpec>>;

interface Literal {
  readonly leaf: LeafNode;
  readonly holds: boolean;
}

/** More alternatives than this are not looked through: then all counts as possible. */
const MOST_ALTERNATIVES = 300;
const MOST_ITEMS = 8;

/** Can all of them hold at once? true also when that cannot be told. */
export function canHold(nodes: readonly Node[], facts: Dictionary): boolean {
  const cubes = alternatives({ kind: 'all', children: nodes }, true);
  return cubes === null || cubes.some((cube) => isPossible(cube, facts));
}

function alternatives(node: Node, holds: boolean): readonly Literal[][] | null {
  if (node.kind === 'leaf') return [[{ leaf: node, holds }]];
  if (node.kind === 'not') return alternatives(node.child, !holds);
  let cubes: readonly Literal[][] = (node.kind === 'all') === holds ? [[]] : [];
  for (const child of node.children) {
    const more = alternatives(child, holds);
    if (more === null) return null;
    cubes =
      (node.kind === 'all') === holds
        ? cubes.flatMap((cube) => more.map((one) => [...cube, ...one]))
        : [...cubes, ...more];
    if (cubes.length > MOST_ALTERNATIVES) return null;
  }
  return cubes;
}

function isPossible(cube: readonly Literal[], facts: Dictionary): boolean {
  const byFact = groupBy(cube, ({ leaf }) => leaf.fact);
  return [...byFact].every(([fact, literals]) => {
    const plain = literals.filter(({ leaf }) => 'value' in leaf.want);
    const { have } = literals[0]?.leaf ?? { have: { fact } };
    const values = 'value' in have ? [have.value as FactValue] : witnesses(plain, facts[fact]); // a known fact's value
    return isConsistent(literals) && (values === null || values.some((value) => fits(plain, value)));
  });
}

/** No comparison is asked to hold and not to hold. */
function isConsistent(literals: readonly Literal[]): boolean {
  const asked = new Map<string, boolean>();
  return literals.every(({ leaf, holds }) => {
    const key = JSON.stringify([leaf.operator, leaf.want]);
    const before = asked.get(key);
    asked.set(key, holds);
    return before === undefined || before === holds;
  });
}

function fits(literals: readonly Literal[], value: FactValue): boolean {
  return literals.every(({ leaf, holds }) => {
    const truth: Truth = 'value' in leaf.want ? prepareTest(leaf.operator, leaf.want.value)(value) : UNKNOWN;
    return truth !== UNKNOWN && (truth === TRUE) === holds;
  });
}

/** Values of which one fits whenever any does; null when no such list is known. */
function witnesses(literals: readonly Literal[], spec: FactSpec | undefined): readonly FactValue[] | null {
  if (spec === undefined) return null;
  const wanted = literals.flatMap(({ leaf }) => ('value' in leaf.want ? [leaf.want.value] : []));
  const named = [...new Set(wanted.flatMap((want): readonly unknown[] => (isList(want) ? want : [want])))];
  if (spec.type === 'list') return sublists(named.filter((item) => typeof item === 'string'));
  if (spec.type === 'boolean') return [true, false, null];
  if (spec.values !== undefined) return [...spec.values, null];
  if (spec.type === 'number') return [null, 0, ...around(named.filter((item) => typeof item === 'number'))];
  if (spec.type === 'date')
    return [null, '1900-01-01', '2999-12-31', ...named.filter(isDay).flatMap(neighbours)];
  if (literals.some(({ leaf }) => !['equal', 'notEqual', 'in', 'notIn', 'isEmpty'].includes(leaf.operator)))
    return null;
  return [null, '', ' another', ...named.filter((item) => typeof item === 'string')];
}

/** A number, its neighbours, and the middle between it and the next. */
const around = (numbers: readonly number[]): number[] =>
  numbers.flatMap((one) => [one - 1, one - 0.5, one, one + 0.5, one + 1]);

const neighbours = (day: string): string[] => [-1, 0, 1].map((days) => addDays(day, days));

function sublists(items: readonly string[]): readonly FactValue[] | null {
  if (items.length > MOST_ITEMS) return null;
  const all = [...items, ' another'];
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_item, i) => bits & (1 << i)));
}

/** The entries under each key, in order. */
export function groupBy<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
