// What does each rule say of these facts? Rules become closures once; each profile is then answered in microseconds.
import { answer, type Entry, type RuleResult, settledOf } from './answer';
import {
  buildPart,
  fillFewSlots,
  fillSlots,
  newSlotNames,
  type Part,
  type Run,
  runAll,
  type SlotNames,
} from './closures';
import type { Condition, Rule } from './format';
import { buildGuardIndex, candidatesFor, type GuardIndex } from './guards';
import type { Facts } from './operator-names';
import { checkNames, resolve, resolveRule, type Surroundings } from './tree';
import { answerOf } from './truth';

/** Rules ready to answer. A rule is turned into closures when it is first needed: most never are in one session. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly entryAt: (number: number) => Entry;
  readonly entryOf: (rule: Rule) => Entry | undefined;
  /** When a rule applies, as far as the index has not answered it yet. */
  readonly restAt: (number: number) => Run;
  readonly slots: SlotNames;
  readonly index: GuardIndex;
}

/** Where sets of rules are compiled that have most rules in common: a rule that all of them read alike is built once. */
export interface Workshop {
  readonly slots: SlotNames;
  readonly built: WeakMap<Rule, Entry>;
}

export const newWorkshop = (): Workshop => ({ slots: newSlotNames(), built: new WeakMap() });

/** Compiles rules; throws only for named conditions that are missing or in a circle. */
export function compileRules(
  rules: readonly Rule[],
  surroundings: Surroundings = {},
  workshop: Workshop = newWorkshop(),
): CompiledRules {
  checkNames(surroundings.conditions ?? {});
  const built: (Entry | undefined)[] = new Array(rules.length).fill(undefined);
  const numbers = new Map(rules.map((rule, number) => [rule, number]));
  const entryAt = (number: number): Entry => {
    const known = built[number];
    if (known !== undefined) return known;
    const entry = sharedEntry(rules[number] as Rule, surroundings, workshop); // only numbers of rules are asked for
    built[number] = entry;
    return entry;
  };
  const index = buildGuardIndex(rules, surroundings);
  const entryOf = (rule: Rule) => {
    const number = numbers.get(rule);
    return number === undefined ? undefined : entryAt(number);
  };
  const rests: (Run | undefined)[] = new Array(rules.length).fill(undefined);
  const restAt = (number: number): Run => {
    const rest = rests[number] ?? restOf(entryAt(number), index.answered[number] ?? []);
    rests[number] = rest;
    return rest;
  };
  return { rules, entryAt, entryOf, restAt, slots: workshop.slots, index };
}

/** The members of a rule but those at some places, all together. */
const restOf = ({ members }: Entry, answered: readonly number[]): Run =>
  runAll(members.filter((_, at) => !answered.includes(at)).map(({ run }) => run));

/** The rule as it was built for another set, if nothing is known here of what it reads; else built for this one. */
function sharedEntry(rule: Rule, surroundings: Surroundings, { slots, built }: Workshop): Entry {
  const { known = {}, conditions } = surroundings;
  const before = conditions === undefined ? built.get(rule) : undefined;
  if (before !== undefined && !readsAny(before, known, slots)) return before;
  const entry = compileEntry(rule, surroundings, slots);
  const parts = entry.require === null ? entry.members : [...entry.members, entry.require];
  if (conditions === undefined && entry.fault === null && !parts.some(hasKnown)) built.set(rule, entry);
  return entry;
}

function readsAny({ members, require }: Entry, known: Facts, { names }: SlotNames): boolean {
  const reads = ({ reads: own, children }: Part): boolean =>
    own.some((slot) => Object.hasOwn(known, names[slot] ?? '')) || children.some(reads);
  return members.some(reads) || (require !== null && reads(require));
}

/** Was a value put in that was known before any client is? */
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
  const slots = fillSlots(compiled.slots, facts);
  return entries.map((entry) => answer(entry, slots, compiled.slots.names));
}

/** Answers only what a person must see (fails, ask, error), in rule order; skips rules whose guard is not met. */
export function findings(compiled: CompiledRules, facts: Facts): readonly RuleResult[] {
  const candidates = candidatesFor(compiled.index, facts);
  for (const { rule } of candidates) compiled.entryAt(rule);
  const slots = fillSlots(compiled.slots, facts); // now, for entries name the slots
  const open: RuleResult[] = [];
  for (const { rule, areGuardsKnown } of candidates) {
    const entry = compiled.entryAt(rule);
    const when = areGuardsKnown ? compiled.restAt(rule) : entry.when;
    const result = answer(entry, slots, compiled.slots.names, when);
    if (result.state !== 'passes' && result.state !== 'not-applicable') open.push(result);
  }
  return open;
}

/** Answers one rule: for readings that try many values. */
export const answerRule = (compiled: CompiledRules, entry: Entry, facts: Facts): RuleResult =>
  answer(entry, fillSlots(compiled.slots, facts), compiled.slots.names);

/** Compiles one condition to a question that is answered yes, no, or null for not known. */
export function compileCondition(
  condition: Condition,
  surroundings: Surroundings = {},
): (facts: Facts) => boolean | null {
  const slots = newSlotNames();
  const part = buildPart(resolve(condition, surroundings), slots);
  return (facts) => answerOf(part.run(fillFewSlots(slots, facts)));
}

/** Does a condition hold? null: not known. For one condition asked often, compile it once instead. */
export function testCondition(
  condition: Condition,
  facts: Facts,
  surroundings: Surroundings = {},
): boolean | null {
  return compileCondition(condition, surroundings)(facts);
}
