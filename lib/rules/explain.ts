// Why did a rule answer as it did? The tree of its conditions with what was found, built only for what is shown.
import { buildPart, collectDoubt, fillSlots, newSlotNames, type Part, type Slots } from './closures';
import type { CompiledRules, RuleResult } from './compile';
import type { Condition, Facts, FactValue, Operator } from './format';
import type { Operand } from './operand';
import { type LeafNode, resolve, type Source, type Surroundings } from './tree';
import { wordOf } from './truth';

export interface Trace {
  readonly kind: 'all' | 'any' | 'not' | 'leaf';
  /** A comparison that cannot be made is unknown, with both `have` and `want` known. */
  readonly state: 'true' | 'false' | 'unknown';
  readonly fact?: string;
  readonly operator?: Operator;
  /** undefined: not known. null: known to be none. */
  readonly have?: FactValue;
  readonly want?: FactValue | Operand;
  /** The fact that `want` was taken from, if it was. */
  readonly wantFact?: string;
  readonly children?: readonly Trace[];
}

/** The two halves of a rule: when it applies, and what it requires (null: nothing). */
export interface RuleTrace {
  readonly when: readonly Trace[];
  readonly require: Trace | null;
}

/** Explains results of one evaluation, in their order; a rule that could not be compiled has nothing to show. */
export function explain(
  compiled: CompiledRules,
  results: readonly RuleResult[],
  facts: Facts,
): readonly RuleTrace[] {
  const entries = results.map(({ rule }) => compiled.entryOf(rule)); // first, for it names the slots
  const slots = fillSlots(compiled.slotNames, facts);
  return entries.map((entry) => {
    if (entry === undefined) return { when: [], require: null };
    const require = entry.require === null ? null : trace(entry.require, slots);
    return { when: entry.members.map((member) => trace(member, slots)), require };
  });
}

/** Explains one condition against facts. */
export function explainCondition(condition: Condition, facts: Facts, surroundings: Surroundings = {}): Trace {
  return compileExplanation(condition, surroundings).trace(facts);
}

/** One condition, compiled to be explained often: its trace, and the facts that keep it undecided (empty: decided). */
export interface Explanation {
  readonly trace: (facts: Facts) => Trace;
  readonly unknown: (facts: Facts) => readonly string[];
}

/** Compiles one condition for explaining. */
export function compileExplanation(condition: Condition, surroundings: Surroundings = {}): Explanation {
  const { names, numbers } = newSlotNames();
  const part = buildPart(resolve(condition, surroundings), { names, numbers });
  return {
    trace: (facts) => trace(part, fillSlots(names, facts)),
    unknown: (facts) => {
      const doubt = { unknown: new Set<string>(), faults: new Set<string>() };
      collectDoubt(part, fillSlots(names, facts), names, doubt); // of a decided part it collects nothing
      return [...doubt.unknown];
    },
  };
}

function trace(part: Part, slots: Slots): Trace {
  const state = wordOf(part.run(slots));
  const { node } = part;
  if (node.kind === 'leaf') return traceLeaf(node, part, slots, state);
  return { kind: node.kind, state, children: part.children.map((child) => trace(child, slots)) };
}

function traceLeaf(leaf: LeafNode, part: Part, slots: Slots, state: Trace['state']): Trace {
  const { fact, operator, want } = leaf;
  const found = readSource(leaf.have, slots, part.reads[0]);
  const have = found as FactValue | undefined; // what a leaf has is a fact's value, never an operand
  if (!('fact' in want)) {
    const { name } = want;
    const line = { kind: 'leaf', state, fact, operator, have, want: want.value } as const;
    return name === undefined ? line : { ...line, wantFact: name };
  }
  const wanted = readSource(want, slots, part.reads.at(-1));
  return { kind: 'leaf', state, fact, operator, have, want: wanted, wantFact: want.fact };
}

function readSource(source: Source, slots: Slots, slot: number | undefined): FactValue | Operand | undefined {
  if (!('fact' in source)) return source.value;
  return slot === undefined ? undefined : slots[slot];
}
