// Which two rules get in each other's way? One that says nothing new, or two that nobody can satisfy together.
import type { Rule } from '../format';
import type { Node, RuleTree } from '../tree';
import type { LintNote } from './note';
import { canHold, type Dictionary } from './satisfiable';

export interface LintedRule {
  readonly rule: Rule;
  readonly tree: RuleTree;
}
const WEIGHT = { block: 3, warn: 2, todo: 1, info: 0 } as const;

const failing = ({ when, require }: RuleTree): Node => ({
  kind: 'all',
  children: require === null ? when : [...when, { kind: 'not', child: require }],
});

function factsOf(node: Node, found: Set<string> = new Set()): ReadonlySet<string> {
  if (node.kind === 'leaf') found.add(node.fact);
  else for (const child of node.kind === 'not' ? [node.child] : node.children) factsOf(child, found);
  return found;
}

const overlap = (a: Rule, b: Rule): boolean =>
  (a.meta.to === null || b.meta.from < a.meta.to) && (b.meta.to === null || a.meta.from < b.meta.to);

/**
 * Rules that fail only where another of the same weight or more fails anyway. Rules that require nothing are left out:
 * each of them tells something of its own.
 */
export function covers(rules: readonly LintedRule[], facts: Dictionary): LintNote[] {
  const demands = rules.filter((one) => one.tree.require !== null);
  const all = demands.map((one, i) => {
    const node = failing(one.tree);
    return { ...one, i, node, reads: factsOf(node), weight: WEIGHT[one.rule.event.params.severity] };
  });
  return all.flatMap((one): LintNote[] => {
    const by = all.find((other) => {
      if (other.i === one.i || other.weight < one.weight || !overlap(one.rule, other.rule)) return false;
      if (![...other.reads].every((fact) => one.reads.has(fact))) return false;
      const reaches = (a: Node, b: Node): boolean => canHold([a, { kind: 'not', child: b }], facts);
      // of two equal rules only the later one is told of
      return !reaches(one.node, other.node) && (other.i < one.i || reaches(other.node, one.node));
    });
    if (by === undefined) return [];
    return [
      {
        rule: one.rule.name,
        kind: 'covered',
        message: `fails only where ${by.rule.name} does`,
        level: 'warning',
      },
    ];
  });
}

/** Blocks that apply together to somebody and require what no value satisfies. */
export function clashes(rules: readonly LintedRule[], facts: Dictionary): LintNote[] {
  const blocks = rules.flatMap(({ rule, tree: { when, require } }) =>
    require === null || rule.event.params.severity !== 'block'
      ? []
      : [{ rule, when, require, reads: factsOf(require) }],
  );
  return blocks.flatMap((a, i) =>
    blocks.slice(i + 1).flatMap((b): LintNote[] => {
      if (
        ![...a.reads].some((fact) => b.reads.has(fact)) ||
        !overlap(a.rule, b.rule) ||
        a.rule.name === b.rule.name
      )
        return [];
      const together = [...a.when, ...b.when];
      if (canHold([...together, a.require, b.require], facts) || !canHold(together, facts)) return [];
      // each alone can be satisfied there, or the fault is not one of the pair
      if (!canHold([...together, a.require], facts) || !canHold([...together, b.require], facts)) return [];
      return [
        {
          rule: a.rule.name,
          kind: 'contradiction',
          message: `cannot pass together with ${b.rule.name}`,
          level: 'error',
        },
      ];
    }),
  );
}
