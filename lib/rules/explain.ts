// Why did a rule answer as it did? The tree of its conditions with the values found, built only for results that are shown.
import type { Entry, RuleResult } from './answer';
import {
  buildPart,
  fillAllSlots,
  fillSlots,
  newSlotNames,
  type Part,
  type Run,
  type Slots,
} from './closures';
import type { CompiledRules, Examined } from './compile';
import { collectDoubt, newDoubt } from './doubt';
import type { Condition } from './format';
import type { Operand } from './operand';
import type { Facts, FactValue, Operator } from './operator-names';
import { type LeafNode, resolve, type Source, type Surroundings } from './tree';
import { type TruthWord, wordOf } from './truth';

export type GroupKind = 'all' | 'any' | 'not';
/** The operand of a comparison; undefined: not known. */
export type Wanted = FactValue | Operand | undefined;

/** Words one comparison for the value found. `have` undefined: not known; null: known to be none. */
type SayLeaf<T> = (state: TruthWord, have: FactValue | undefined, want: Wanted) => T;

/** The words of an explanation: plain traces, or sentences. */
interface Words<T> {
  readonly leaf: (leaf: LeafNode) => SayLeaf<T>;
  readonly group: (kind: GroupKind, state: TruthWord, children: readonly T[]) => T;
}

/** The wording, and what has been prepared with it so far. */
export interface Wording<T> extends Words<T> {
  readonly prepared: WeakMap<Entry, readonly Prepared<T>[]>;
}

/** A prepared wording. */
export const newWording = <T>(words: Words<T>): Wording<T> => ({ ...words, prepared: new WeakMap() });

/** A part ready to be explained. */
type Prepared<T> = PreparedLeaf<T> | PreparedGroup<T>;

interface PreparedGroup<T> {
  readonly kind: GroupKind;
  readonly run: Run;
  readonly children: readonly Prepared<T>[];
}

interface PreparedLeaf<T> extends Pick<LeafNode, 'kind' | 'have' | 'want'>, Pick<Part, 'run' | 'reads'> {
  readonly say: SayLeaf<T>;
  /** The texts for an unknown value and for exactly the wanted value: the same for every client. */
  open: T | undefined;
  same: T | undefined;
}

export interface Trace {
  readonly kind: GroupKind | 'leaf';
  /** A comparison that cannot be made: unknown although both `have` and `want` are known. */
  readonly state: TruthWord;
  readonly fact?: string;
  readonly operator?: Operator;
  readonly have?: FactValue;
  readonly want?: FactValue | Operand;
  /** The fact that `want` was taken from, if any. */
  readonly wantFact?: string;
  readonly children?: readonly Trace[];
}

/** An explained rule: the first `guards` parts say when it applies, a further one what it requires. */
export interface ExplainedRule<T> {
  readonly parts: readonly T[];
  readonly guards: number;
}

const NOTHING: ExplainedRule<never> = { parts: [], guards: 0 };

/** Plain traces without any wording. */
export const PLAIN: Wording<Trace> = newWording({
  leaf: ({ fact, operator, want: source }) => {
    const wantFact = 'fact' in source ? source.fact : source.name;
    return (state, have, want) => {
      const line = { kind: 'leaf', state, fact, operator, have, want } as Trace; // have and want may be undefined
      return wantFact === undefined ? line : { ...line, wantFact };
    };
  },
  group: (kind, state, children) => ({ kind, state, children }),
});

/** Explains the results of one evaluation, in order. */
export function explainAs<T>(
  wording: Wording<T>,
  compiled: CompiledRules,
  results: readonly RuleResult[],
  facts: Facts,
): readonly ExplainedRule<T>[] {
  const entries = results.map(({ rule }) => compiled.entryOf(rule)); // first, for it names the slots
  const slots = fillSlots(compiled.slots, compiled.reads, facts);
  return entries.map((entry) => (entry === undefined ? NOTHING : explainEntry(wording, entry, slots)));
}

/** Explains examined results, in order. */
export const explainExamined = <T>(
  wording: Wording<T>,
  { entries, slots }: Examined,
): readonly ExplainedRule<T>[] => entries.map((entry) => explainEntry(wording, entry, slots));

/** A rule that could not be compiled has nothing to show. */
function explainEntry<T>(wording: Wording<T>, entry: Entry, slots: Slots): ExplainedRule<T> {
  const parts = wording.prepared.get(entry) ?? prepareEntry(wording, entry);
  return { parts: explainAll(wording, parts, slots), guards: entry.members.length };
}

function prepareEntry<T>(wording: Wording<T>, entry: Entry): readonly Prepared<T>[] {
  const { members, require } = entry;
  const parts = (require === null ? members : [...members, require]).map((part) => prepare(wording, part));
  wording.prepared.set(entry, parts);
  return parts;
}

function prepare<T>(wording: Wording<T>, { node, children, reads, run }: Part): Prepared<T> {
  if (node.kind !== 'leaf')
    return { kind: node.kind, run, children: children.map((child) => prepare(wording, child)) };
  const { kind, have, want } = node;
  return { kind, have, want, reads, run, say: wording.leaf(node), open: undefined, same: undefined };
}

function explainAll<T>(wording: Wording<T>, parts: readonly Prepared<T>[], slots: Slots): readonly T[] {
  const explained: T[] = [];
  for (const part of parts) explained.push(explainPart(wording, part, slots));
  return explained;
}

function explainPart<T>(wording: Wording<T>, prepared: Prepared<T>, slots: Slots): T {
  if (prepared.kind === 'leaf') return explainLeaf(prepared, slots);
  const { kind, run, children } = prepared;
  return wording.group(kind, wordOf(run(slots)), explainAll(wording, children, slots));
}

function explainLeaf<T>(leaf: PreparedLeaf<T>, slots: Slots): T {
  const { have: source, want, reads, run, say } = leaf;
  const have = readSource(source, slots, reads[0]) as FactValue | undefined; // a fact's value, never an operand
  if ('fact' in want) {
    const wanted = readSource(want, slots, reads.at(-1));
    const isOpen = have === undefined || wanted === undefined; // then the test need not be made
    return say(isOpen ? 'unknown' : wordOf(run(slots)), have, wanted);
  }
  if (have === undefined) {
    leaf.open ??= say('unknown', have, want.value);
    return leaf.open;
  }
  if (have !== want.value) return say(wordOf(run(slots)), have, want.value);
  leaf.same ??= say(wordOf(run(slots)), have, want.value);
  return leaf.same;
}

function readSource(source: Source, slots: Slots, slot: number | undefined): Wanted {
  if (!('fact' in source)) return source.value;
  return slot === undefined ? undefined : slots[slot];
}

/** One condition compiled for repeated explanation, and the facts that leave it undecided (none: it is decided). */
export interface Explanation<T> {
  /** The condition with named conditions resolved. */
  readonly kind: GroupKind | 'leaf';
  readonly explain: (facts: Facts) => T;
  readonly unknown: (facts: Facts) => readonly string[];
}

/** Compiles one condition for explaining. */
export function compileExplanation<T>(
  condition: Condition,
  wording: Wording<T>,
  surroundings: Surroundings = {},
): Explanation<T> {
  const slots = newSlotNames();
  const part = buildPart(resolve(condition, surroundings), slots);
  const prepared = prepare(wording, part);
  return {
    kind: part.node.kind,
    explain: (facts) => explainPart(wording, prepared, fillAllSlots(slots, facts)),
    unknown: (facts) => {
      const doubt = newDoubt();
      collectDoubt(part, fillAllSlots(slots, facts), doubt); // of a decided part it collects nothing
      return doubt.missing.map((slot) => slots.names[slot] as string); // slots are numbered by names
    },
  };
}
