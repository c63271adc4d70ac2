// In which small ways can a rule be wrong? Each mutant is the rule with one comparison, value or group changed.

import type { Value } from '@/lib/rules/operator-names';
import type { Condition, Leaf, Rule } from '../../lib/rules/format';
import type { Operator } from '../../lib/rules/operator-names';

/** A rule with one change, and a description of it. */
export interface Mutant {
  readonly kind: 'turned' | 'boundary' | 'value' | 'dropped' | 'group';
  readonly what: string;
  readonly rule: Rule;
}

type Change = Omit<Mutant, 'rule'> & { readonly condition: Condition };

const OPPOSITE: Partial<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  before: 'onOrAfter',
  onOrAfter: 'before',
};
const NEIGHBOUR: Partial<Record<Operator, Operator>> = {
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
};

/** Every rule that differs from this one in one change. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const members = rule.conditions.all;
  const changes = members.flatMap((member, at) =>
    changesOf(member).map(({ condition, ...rest }) => ({
      ...rest,
      all: members.toSpliced(at, 1, condition),
    })),
  );
  const dropped = members.map((member, at) => ({
    kind: 'dropped' as const,
    what: textOf(member),
    all: members.toSpliced(at, 1),
  }));
  return [...changes, ...dropped.filter(({ all }) => all.length > 0)].map(({ all, ...rest }) => ({
    ...rest,
    rule: { ...rule, conditions: { all: [...all] } },
  }));
}

function changesOf(condition: Condition): readonly Change[] {
  if ('not' in condition)
    return changesOf(condition.not).map((change) => ({ ...change, condition: { not: change.condition } }));
  if ('all' in condition)
    return changesOfGroup(
      condition.all,
      (all) => ({ all }),
      (any) => ({ any }),
    );
  if ('any' in condition)
    return changesOfGroup(
      condition.any,
      (any) => ({ any }),
      (all) => ({ all }),
    );
  return 'condition' in condition ? [] : changesOfLeaf(condition);
}

type Group = (members: readonly Condition[]) => Condition;

function changesOfGroup(members: readonly Condition[], same: Group, other: Group): readonly Change[] {
  const inside = members.flatMap((member, at) =>
    changesOf(member).map((change) => ({
      ...change,
      condition: same(members.toSpliced(at, 1, change.condition)),
    })),
  );
  if (members.length < 2) return inside;
  const without = members.map((member, at): Change => {
    return { kind: 'dropped', what: textOf(member), condition: same(members.toSpliced(at, 1)) };
  });
  return [...inside, ...without, { kind: 'group', what: 'all for any', condition: other(members) }];
}

function changesOfLeaf(leaf: Leaf): readonly Change[] {
  const opposite = OPPOSITE[leaf.operator];
  const turned: Condition = opposite === undefined ? { not: leaf } : { ...leaf, operator: opposite };
  const neighbour = NEIGHBOUR[leaf.operator];
  return [
    { kind: 'turned', what: textOf(leaf), condition: turned },
    ...(neighbour === undefined
      ? []
      : [{ kind: 'boundary', what: textOf(leaf), condition: { ...leaf, operator: neighbour } } as const]),
    ...valuesNear(leaf.value).map(
      (value): Change => ({
        kind: 'value',
        what: `${textOf(leaf)} with ${JSON.stringify(value)}`,
        condition: { ...leaf, value },
      }),
    ),
  ];
}

/** A number that differs by one, or a list without its first or its last entry. */
function valuesNear(value: Value): readonly Value[] {
  if (typeof value === 'number') return [value - 1, value + 1];
  if (Array.isArray(value)) return value.length < 2 ? [] : [value.slice(1), value.slice(0, -1)];
  if (typeof value === 'object' && value !== null && 'words' in value && value.words.length > 1)
    return [{ ...value, words: value.words.slice(1) }];
  return [];
}

const textOf = (condition: Condition): string =>
  'fact' in condition
    ? `${condition.fact} ${condition.operator} ${JSON.stringify(condition.value)}`
    : JSON.stringify(condition);
