// What does a condition say once its named conditions and known facts are put in? One plain tree that all readings share.
import { type Condition, demandOf, type Leaf, type Rule } from './format';
import type { Operand } from './operand';
import type { Facts, FactValue, Operator } from './operator-names';

export type Conditions = Readonly<Record<string, Condition>>;

/** Named conditions the rules may use, and facts that are known before any client is (tables). */
export interface Surroundings {
  readonly conditions?: Conditions;
  readonly known?: Facts;
}

/** What a leaf reads: a known value (and the known fact it came from), or a fact to be looked up. */
export type Source =
  | { readonly value: FactValue | Operand; readonly name?: string }
  | { readonly fact: string };

export interface LeafNode {
  readonly kind: 'leaf';
  readonly fact: string;
  readonly operator: Operator;
  readonly have: Source;
  readonly want: Source;
}
export type Node =
  | { readonly kind: 'all' | 'any'; readonly children: readonly Node[] }
  | { readonly kind: 'not'; readonly child: Node }
  | LeafNode;

/** A rule in two halves: when it applies, and what it then requires (null: it only states something). */
export interface RuleTree {
  readonly when: readonly Node[];
  readonly require: Node | null;
}

/** More leaves than this in one rule, named conditions written out, is refused. */
const MAX_LEAVES = 2000;

/** Writes out named conditions and known facts; throws when a name is missing, circular, or grows too large. */
export function resolve(condition: Condition, { conditions = {}, known = {} }: Surroundings): Node {
  const open: string[] = [];
  let leaves = 0;

  const named = (name: string): Node => {
    const found = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
    if (found === undefined) throw new Error(`no condition is named ${name}`);
    if (open.includes(name)) throw new Error(`conditions in a circle: ${[...open, name].join(' > ')}`);
    open.push(name);
    const node = visit(found);
    open.pop();
    return node;
  };

  const leaf = ({ fact, operator, value }: Leaf): Node => {
    leaves += 1;
    if (leaves > MAX_LEAVES) throw new Error(`more than ${MAX_LEAVES} comparisons in one rule`);
    const want = typeof value === 'object' && value !== null && 'fact' in value ? value.fact : null;
    return {
      kind: 'leaf',
      fact,
      operator,
      have: sourceOf(fact, known),
      // `want` is null for a constant; a constant is never { fact }, but the union does not know
      want: want === null ? { value: value as Operand } : sourceOf(want, known),
    };
  };

  const visit = (one: Condition): Node => {
    if ('all' in one) return { kind: 'all', children: one.all.map(visit) };
    if ('any' in one) return { kind: 'any', children: one.any.map(visit) };
    if ('not' in one) return { kind: 'not', child: visit(one.not) };
    return 'condition' in one ? named(one.condition) : leaf(one);
  };
  return visit(condition);
}

function sourceOf(fact: string, known: Facts): Source {
  const value = Object.hasOwn(known, fact) ? known[fact] : undefined;
  return value === undefined ? { fact } : { value, name: fact };
}

/** Splits a rule into when and require: a last member that is a `not` holds what the rule requires. */
export function resolveRule(rule: Rule, surroundings: Surroundings): RuleTree {
  const { when, require } = demandOf(rule);
  return {
    when: when.map((member) => resolve(member, surroundings)),
    require: require === null ? null : resolve(require, surroundings),
  };
}

/** Throws when a named condition is missing or stands in a circle, used or not. */
export function checkNames(conditions: Conditions): void {
  for (const name of Object.keys(conditions)) resolve({ condition: name }, { conditions });
}
