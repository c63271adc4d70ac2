// Does a rule use facts as the dictionary has them? The operator must suit the type, the value must be one the fact can take.
import { isDay, isList } from '../operand';
import type { Operator } from '../operator-names';
import type { LeafNode, Node, RuleTree } from '../tree';
import type { LintNote } from './note';
import type { Dictionary, FactSpec, FactType } from './satisfiable';

const ONE: readonly FactType[] = ['boolean', 'enum', 'number', 'date', 'string'];
const LIST: readonly FactType[] = ['list'];
const NUMBER: readonly FactType[] = ['number'];
const DATE: readonly FactType[] = ['date'];
const TEXT: readonly FactType[] = ['string', 'enum'];

const SUITS: Record<Operator, readonly FactType[]> = {
  equal: ONE,
  notEqual: ONE,
  in: ONE,
  notIn: ONE,
  contains: LIST,
  doesNotContain: LIST,
  lessThan: NUMBER,
  lessThanInclusive: NUMBER,
  greaterThan: NUMBER,
  greaterThanInclusive: NUMBER,
  between: ['number', 'date'],
  before: DATE,
  onOrAfter: DATE,
  includesAny: LIST,
  includesAll: LIST,
  subsetOf: LIST,
  isEmpty: ['list', 'string', 'enum', 'number', 'date', 'boolean'],
  textContains: TEXT,
  textContainsAny: TEXT,
  startsWithAny: TEXT,
  endsWithAny: TEXT,
  matches: TEXT,
};

/** Lints every comparison of a rule against the dictionary. */
export function lintFacts(rule: string, { when, require }: RuleTree, facts: Dictionary): readonly LintNote[] {
  const leaves = [...when, ...(require === null ? [] : [require])].flatMap(leavesOf);
  return leaves.flatMap((leaf) => lintLeaf(rule, leaf, facts));
}

function leavesOf(node: Node): readonly LeafNode[] {
  if (node.kind === 'leaf') return [node];
  return (node.kind === 'not' ? [node.child] : node.children).flatMap(leavesOf);
}

function lintLeaf(rule: string, { fact, operator, want }: LeafNode, facts: Dictionary): LintNote[] {
  const missing = [fact, ...('fact' in want ? [want.fact] : [])].filter((one) => !Object.hasOwn(facts, one));
  if (missing.length > 0)
    return missing.map((one) => ({ rule, kind: 'unknown-fact', message: `no fact ${one}`, level: 'error' }));
  const spec = facts[fact];
  if (spec === undefined) return [];
  const isNone = 'value' in want && want.value === null;
  if (!isNone && !SUITS[operator].includes(spec.type))
    return [
      {
        rule,
        kind: 'wrong-type',
        message: `${operator} does not suit ${fact}, a ${spec.type}`,
        level: 'error',
      },
    ];
  if (!('value' in want) || !(SUITS[operator] === ONE || SUITS[operator] === LIST)) return [];
  const wanted: readonly unknown[] = isList(want.value) ? want.value : [want.value];
  const outside = wanted.filter((value) => value !== null && !isInDomain(value, spec));
  return outside.map((value) => ({
    rule,
    kind: 'outside-domain',
    message: `${fact} is never ${JSON.stringify(value)}`,
    level: 'error',
  }));
}

function isInDomain(value: unknown, { type, values }: FactSpec): boolean {
  if (values !== undefined) return values.some((one) => one === value);
  if (type === 'boolean' || type === 'number') return typeof value === type;
  return type === 'date' ? isDay(value) : typeof value === 'string';
}
