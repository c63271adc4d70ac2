// What does json-rules-engine itself say? The card's package as the judge of our compiler, in tests and on demand.
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Rule } from './format';
import { type Facts, type FactValue, type Operator, OWN_OPERATORS } from './operator-names';
import { prepareTest } from './operators';
import { type LeafNode, type Node, resolveRule, type Source, type Surroundings } from './tree';
import { TRUE, type Truth, UNKNOWN } from './truth';

/**
 * Operators json-rules-engine does not have; it gets them from us. Its own stay its own, but for doesNotContain: theirs
 * says no of a list known to be none, and so would report everybody who has nothing of the kind.
 */
const OURS: readonly Operator[] = ['doesNotContain', ...OWN_OPERATORS];

const event = { type: 'finding' };

/** An engine of the package with the operators it lacks; told to, it reads missing facts as undefined. */
export function newEngine(options: { readonly allowUndefinedFacts?: boolean } = {}): Engine {
  const engine = new Engine([], options);
  for (const operator of OURS)
    engine.addOperator<FactValue, FactValue>(
      operator,
      (have, want) => prepareTest(operator, want)(have) === TRUE,
    );
  return engine;
}

/** json-rules-engine copies what it is given and adds to it; it must not touch our rules. */
const copyFor = (condition: unknown): TopLevelCondition => JSON.parse(JSON.stringify(condition));

/**
 * Runs the rules exactly as their files stand, every fact known: does each fire? One run for all, as a user of the
 * package would write it; it rejects when a fact is missing or a rule is faulty.
 */
export async function runUnchanged(
  rules: readonly Rule[],
  facts: Facts,
  { conditions = {}, known = {} }: Surroundings = {},
): Promise<ReadonlySet<string>> {
  const engine = newEngine();
  for (const [name, condition] of Object.entries(conditions))
    engine.setCondition(name, copyFor({ all: [condition] })); // its root must be a group
  for (const rule of rules) engine.addRule({ name: rule.name, conditions: copyFor(rule.conditions), event });
  const { results } = await engine.run({ ...facts, ...known });
  return new Set(results.map((result) => result.name));
}

/**
 * Does each rule fail: true, false, or null for not known? Each runs twice in negation normal form, unknown comparisons
 * once read as false and once as true; where both runs agree, no answer can change the outcome.
 */
export async function runReference(
  rules: readonly Rule[],
  facts: Facts,
  surroundings: Surroundings = {},
): Promise<readonly (boolean | null)[]> {
  const answers: (boolean | null)[] = [];
  for (const rule of rules) {
    const { when, require } = resolveRule(rule, surroundings);
    const children: Node[] = [
      ...when,
      ...(require === null ? [] : [{ kind: 'not', child: require } as const]),
    ];
    const certain = await fires({ kind: 'all', children }, facts, { unknownIs: false });
    const possible = await fires({ kind: 'all', children }, facts, { unknownIs: true });
    answers.push(certain === possible ? certain : null);
  }
  return answers;
}

async function fires(
  node: Node,
  facts: Facts,
  { unknownIs }: { readonly unknownIs: boolean },
): Promise<boolean> {
  const values = new Map<string, unknown>();
  const condition = normalForm(node, false, leafFor);
  const engine = newEngine();
  engine.addRule({ name: 'rule', conditions: copyFor(condition), event });
  const { results } = await engine.run(Object.fromEntries(values));
  return results.length > 0;

  /** Each leaf gets facts of its own, so that an operand known to be none can be given as the empty list. */
  function leafFor(leaf: LeafNode, mirrored: boolean): unknown {
    const have = read(leaf.have, facts);
    const want = read(leaf.want, facts);
    const fact = `fact${values.size}`;
    if (isOpen(leaf, have, want)) {
      values.set(fact, unknownIs);
      return { fact, operator: 'equal', value: true };
    }
    values.set(fact, have);
    return mirrored ? { not: plain(leaf, fact, want) } : plain(leaf, fact, want);
  }
}

const LISTS: ReadonlySet<Operator> = new Set(['in', 'notIn', 'includesAny', 'includesAll', 'subsetOf']);

const plain = ({ operator }: LeafNode, fact: string, want: unknown): unknown => ({
  fact,
  operator,
  value: want === null && LISTS.has(operator) ? [] : want,
});

function read(source: Source, facts: Facts): unknown {
  return 'fact' in source ? facts[source.fact] : source.value;
}

/** Is a leaf undecided: a value missing, or two values that cannot be compared? */
function isOpen({ operator }: LeafNode, have: unknown, want: unknown): boolean {
  if (have === undefined || want === undefined) return true;
  const truth: Truth = prepareTest(operator, want as FactValue)(have as FactValue); // values of facts and leaves
  return truth === UNKNOWN;
}

function normalForm(
  node: Node,
  mirrored: boolean,
  leafFor: (leaf: LeafNode, mirrored: boolean) => unknown,
): unknown {
  if (node.kind === 'leaf') return { all: [leafFor(node, mirrored)] };
  if (node.kind === 'not') return normalForm(node.child, !mirrored, leafFor);
  const children = node.children.map((child) => normalForm(child, mirrored, leafFor));
  return (node.kind === 'all') === mirrored ? { any: children } : { all: children };
}
