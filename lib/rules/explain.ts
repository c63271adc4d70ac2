// Why did a rule answer as it did? The tree of its conditions with what was found, built only for what is shown.
import type { RuleResult } from './answer';
import { buildPart, fillFewSlots, fillSlots, newSlotNames, type Part, type Slots } from './closures';
import type { CompiledRules } from './compile';
import { collectDoubt, newDoubt } from './doubt';
import type { Condition } from './format';
import type { Operand } from './operand';
import type { Facts, FactValue, Operator } from './operator-names';
import { type LeafNode, resolve, type Source, type Surroundings } from './tree';
import { type TruthWord, wordOf } from './truth';

export type GroupKind = 'all' | 'any' | 'not';
/** What a comparison is made with; undefined: not known. */
export type Wanted = FactValue | Operand | undefined;

/** The form an explanation takes: plain traces, or words. */
export interface Telling<T> {
  /** A comparison with what was found. `have` undefined: not known; null: known to be none. */
  readonly leaf: (leaf: LeafNode, state: TruthWord, have: FactValue | undefined, want: Wanted) => T;
  readonly group: (kind: GroupKind, state: TruthWord, children: readonly T[]) => T;
}

export interface Trace {
  readonly kind: GroupKind | 'leaf';
  /** A comparison that cannot be made is unknown, with both `have` and `want` known. */
  readonly state: TruthWord;
  readonly fact?: string;
  readonly operator?: Operator;
  readonly have?: FactValue;
  readonly want?: FactValue | Operand;
  /** The fact that `want` was taken from, if it was. */
  readonly wantFact?: string;
  readonly children?: readonly Trace[];
}

/** A rule as told: when it applies, so many parts of it, then what it requires if it requires anything. */
export interface RuleTold<T> {
  readonly parts: readonly T[];
  readonly guards: number;
}

const NOTHING: RuleTold<never> = { parts: [], guards: 0 };

const PLAIN: Telling<Trace> = {
  leaf: ({ fact, operator, want: source }, state, have, want) => {
    const line = { kind: 'leaf', state, fact, operator, have, want } as Trace; // have and want may be undefined
    const wantFact = 'fact' in source ? source.fact : source.name;
    return wantFact === undefined ? line : { ...line, wantFact };
  },
  group: (kind, state, children) => ({ kind, state, children }),
};

/** Explains results of one evaluation by plain traces, in their order. */
export const explain = (compiled: CompiledRules, results: readonly RuleResult[], facts: Facts) =>
  explainAs(PLAIN, compiled, results, facts);

/** The same in another form; a rule that could not be compiled has nothing to show. */
export function explainAs<T>(
  telling: Telling<T>,
  compiled: CompiledRules,
  results: readonly RuleResult[],
  facts: Facts,
): readonly RuleTold<T>[] {
  const entries = results.map(({ rule }) => compiled.entryOf(rule)); // first, for it names the slots
  const slots = fillSlots(compiled.slots, facts);
  return entries.map((entry) => {
    if (entry === undefined) return NOTHING;
    const parts = entry.members.map((member) => tell(member, slots, telling));
    if (entry.require !== null) parts.push(tell(entry.require, slots, telling));
    return { parts, guards: entry.members.length };
  });
}

function tell<T>(part: Part, slots: Slots, telling: Telling<T>): T {
  const { node, children } = part;
  if (node.kind === 'leaf') return tellLeaf(node, part, slots, telling);
  return telling.group(
    node.kind,
    wordOf(part.run(slots)),
    children.map((child) => tell(child, slots, telling)),
  );
}

function tellLeaf<T>(leaf: LeafNode, { reads, run }: Part, slots: Slots, telling: Telling<T>): T {
  const have = readSource(leaf.have, slots, reads[0]) as FactValue | undefined; // a fact's value, never an operand
  const want = readSource(leaf.want, slots, reads.at(-1));
  const isOpen = have === undefined || want === undefined; // then the test need not be made
  return telling.leaf(leaf, isOpen ? 'unknown' : wordOf(run(slots)), have, want);
}

function readSource(source: Source, slots: Slots, slot: number | undefined): Wanted {
  if (!('fact' in source)) return source.value;
  return slot === undefined ? undefined : slots[slot];
}

/** Explains one condition against facts. */
export function explainCondition(condition: Condition, facts: Facts, surroundings: Surroundings = {}): Trace {
  return compileExplanation(condition, PLAIN, surroundings).told(facts);
}

/** One condition, compiled to be explained often, and the facts that keep it undecided (none: it is decided). */
export interface Explanation<T> {
  /** What the condition is, named ones looked through. */
  readonly kind: GroupKind | 'leaf';
  readonly told: (facts: Facts) => T;
  readonly unknown: (facts: Facts) => readonly string[];
}

/** Compiles one condition for explaining. */
export function compileExplanation<T>(
  condition: Condition,
  telling: Telling<T>,
  surroundings: Surroundings = {},
): Explanation<T> {
  const slots = newSlotNames();
  const part = buildPart(resolve(condition, surroundings), slots);
  return {
    kind: part.node.kind,
    told: (facts) => tell(part, fillFewSlots(slots, facts), telling),
    unknown: (facts) => {
      const doubt = newDoubt();
      collectDoubt(part, fillFewSlots(slots, facts), doubt); // of a decided part it collects nothing
      return doubt.missing.map((slot) => slots.names[slot] as string); // slots are numbered by names
    },
  };
}
