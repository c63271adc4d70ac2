// What does each rule say about these facts? Rules are compiled to closures once; each profile is then answered in microseconds.
import { answer, type Entry, type RuleResult, settledOf, type When } from './answer';
import {
  buildPart,
  fillAllSlots,
  fillSlots,
  newSlotNames,
  type Part,
  runAll,
  type SlotNames,
  type Slots,
} from './closures';
import type { Condition, Rule } from './format';
import { buildGuardIndex, forEachCandidate, type GuardIndex, isLeft } from './guards';
import type { Facts } from './operator-names';
import { checkNames, resolve, resolveRule, type Surroundings } from './tree';
import { answerOf } from './truth';

/** Rules ready to answer. A rule is compiled when it is first needed; most never are in one session. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly entryAt: (number: number) => Entry;
  readonly entryOf: (rule: Rule) => Entry | undefined;
  /** The part of a rule left to evaluate while these of its guards are open (one bit each). */
  readonly restOf: (rule: number, open: number) => Rest;
  readonly slots: SlotNames;
  /** The slots read by the rules built so far. */
  readonly reads: readonly number[];
  readonly index: GuardIndex;
}

/** The members of a rule that the index has not answered. */
interface Rest extends When {
  readonly entry: Entry;
  readonly open: number;
}

/** Shared between sets of rules that have most rules in common, so that a rule that reads the same in all of them is built once. */
export interface CompileContext {
  readonly slots: SlotNames;
  readonly built: WeakMap<Rule, Entry>;
}

export const newCompileContext = (): CompileContext => ({ slots: newSlotNames(), built: new WeakMap() });

/** Compiles rules; throws only for named conditions that are missing or circular. */
export function compileRules(
  rules: readonly Rule[],
  surroundings: Surroundings = {},
  context: CompileContext = newCompileContext(),
): CompiledRules {
  checkNames(surroundings.conditions ?? {});
  const built: (Entry | undefined)[] = new Array(rules.length).fill(undefined);
  const numbers = new Map(rules.map((rule, number) => [rule, number]));
  const reads: number[] = [];
  const entryAt = (number: number): Entry => {
    const known = built[number];
    if (known !== undefined) return known;
    const entry = sharedEntry(rules[number] as Rule, surroundings, context); // only numbers of rules are asked for
    built[number] = entry;
    for (const slot of slotsOf(entry)) if (!reads.includes(slot)) reads.push(slot);
    return entry;
  };
  const index = buildGuardIndex(rules, surroundings);
  const entryOf = (rule: Rule) => {
    const number = numbers.get(rule);
    return number === undefined ? undefined : entryAt(number);
  };
  return {
    rules,
    entryAt,
    entryOf,
    restOf: rememberRests(entryAt, index),
    slots: context.slots,
    reads,
    index,
  };
}

/** The part of a rule left to evaluate, created once for each set of open guards; a rule has few guards. */
function rememberRests(entryAt: (number: number) => Entry, index: GuardIndex) {
  const known = index.guarded.map((): Rest[] => []);
  return (rule: number, open: number): Rest => {
    const made = known[rule] as Rest[]; // one a rule
    for (const rest of made) if (rest.open === open) return rest;
    const entry = entryAt(rule);
    const members = entry.members.filter((_, member) => isLeft(index, rule, open, member));
    const rest = { entry, open, members, when: runAll(members.map(({ run }) => run)) };
    made.push(rest);
    return rest;
  };
}

/** The rule as built for another set, if none of the facts it reads is known here; else built for this set. */
function sharedEntry(rule: Rule, surroundings: Surroundings, { slots, built }: CompileContext): Entry {
  const { known = {}, conditions } = surroundings;
  const before = conditions === undefined ? built.get(rule) : undefined;
  const isKnown = (slot: number) => Object.hasOwn(known, slots.names[slot] ?? '');
  if (before !== undefined && !slotsOf(before).some(isKnown)) return before;
  const entry = compileEntry(rule, surroundings, slots);
  const parts = entry.require === null ? entry.members : [...entry.members, entry.require];
  if (conditions === undefined && entry.fault === null && !parts.some(hasKnown)) built.set(rule, entry);
  return entry;
}

function slotsOf({ members, require }: Entry): readonly number[] {
  const ofPart = ({ reads, children }: Part): readonly number[] => [...reads, ...children.flatMap(ofPart)];
  return (require === null ? members : [...members, require]).flatMap(ofPart);
}

/** Was a fact replaced by a value that is known before any client is? */
function hasKnown({ node, children }: Part): boolean {
  if (node.kind !== 'leaf') return children.some(hasKnown);
  return !('fact' in node.have) || (!('fact' in node.want) && node.want.name !== undefined);
}

function compileEntry(rule: Rule, surroundings: Surroundings, slots: SlotNames): Entry {
  const kept = { settled: settledOf(rule), asked: [] };
  try {
    const tree = resolveRule(rule, surroundings);
    const members = tree.when.map((node) => buildPart(node, slots));
    const when = runAll(members.map((member) => member.run));
    const require = tree.require === null ? null : buildPart(tree.require, slots);
    return { rule, members, when, require, fault: null, ...kept };
  } catch (error) {
    return { rule, members: [], when: runAll([]), require: null, fault: messageOf(error), ...kept };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Answers every rule, in rule order. */
export function evaluate(compiled: CompiledRules, facts: Facts): readonly RuleResult[] {
  const entries = compiled.rules.map((_, number) => compiled.entryAt(number)); // first, for it names the slots
  const slots = fillSlots(compiled.slots, compiled.reads, facts);
  return entries.map((entry) => answer(entry, slots, compiled.slots.names));
}

/** The results for these facts that a person must see, with the entries they come from and the slots that were read. */
export interface Examined {
  readonly results: readonly RuleResult[];
  /** One a result. */
  readonly entries: readonly Entry[];
  readonly slots: Slots;
}

/**
 * Returns only what a person must see (fails, ask, error), in rule order; skips rules whose guards are not met, and results
 * that are not wanted.
 */
export function examine(
  compiled: CompiledRules,
  facts: Facts,
  isWanted: (result: RuleResult) => boolean = () => true,
): Examined {
  const rests: Rest[] = [];
  forEachCandidate(compiled.index, facts, (rule, open) => rests.push(compiled.restOf(rule, open)));
  const slots = fillSlots(compiled.slots, compiled.reads, facts); // now, for entries name the slots
  const results: RuleResult[] = [];
  const entries: Entry[] = [];
  for (const rest of rests) {
    const result = answer(rest.entry, slots, compiled.slots.names, rest);
    if (result.state === 'passes' || result.state === 'not-applicable' || !isWanted(result)) continue;
    results.push(result);
    entries.push(rest.entry);
  }
  return { results, entries, slots };
}

/** Only the results, for callers that do not explain them. */
export const findings = (compiled: CompiledRules, facts: Facts): readonly RuleResult[] =>
  examine(compiled, facts).results;

/** Answers one rule, for callers that try many values. */
export const answerRule = (compiled: CompiledRules, entry: Entry, facts: Facts): RuleResult =>
  answer(entry, fillSlots(compiled.slots, compiled.reads, facts), compiled.slots.names);

/** Compiles one condition to a function that returns true, false, or null for not known. */
export function compileCondition(
  condition: Condition,
  surroundings: Surroundings = {},
): (facts: Facts) => boolean | null {
  const slots = newSlotNames();
  const { run } = buildPart(resolve(condition, surroundings), slots);
  return (facts) => answerOf(run(fillAllSlots(slots, facts)));
}

/** Does a condition hold? null: not known. A condition that is asked often should be compiled once instead. */
export function testCondition(
  condition: Condition,
  facts: Facts,
  surroundings: Surroundings = {},
): boolean | null {
  return compileCondition(condition, surroundings)(facts);
}
