// What does each rule say of these facts? Rules become closures once; each profile is then answered in microseconds.
import {
  buildPart,
  collectDoubt,
  fillSlots,
  newSlotNames,
  type Part,
  type Run,
  runAll,
  type SlotNames,
  type Slots,
} from './closures';
import type { Condition, Facts, Rule } from './format';
import { buildGuardIndex, type GuardIndex, visitCandidates } from './guards';
import { checkNames, type RuleTree, resolve, resolveRule, type Surroundings } from './tree';
import { answerOf, FALSE, TRUE, UNKNOWN } from './truth';

/** `ask`: an answer not yet known decides it. `error`: it could not be checked; never shown as passed. */
export type RuleState = 'fails' | 'passes' | 'not-applicable' | 'ask' | 'error';

export interface RuleResult {
  readonly rule: Rule;
  readonly state: RuleState;
  /** The facts that keep it undecided; empty once it is decided. */
  readonly unknown: readonly string[];
  readonly error?: string;
}

export interface Entry {
  readonly rule: Rule;
  readonly tree: RuleTree | null;
  readonly members: readonly Part[];
  /** All members together. */
  readonly when: Run;
  readonly require: Part | null;
  /** Why the rule could not be compiled; it then answers `error` and nothing else. */
  readonly fault: string | null;
}

export interface CompiledRules {
  readonly entries: readonly Entry[];
  readonly entryOf: ReadonlyMap<Rule, Entry>;
  readonly slotNames: readonly string[];
  readonly index: GuardIndex;
  readonly surroundings: Surroundings;
}

const SETTLED: readonly string[] = [];

/** Compiles rules; throws only for named conditions that are missing or in a circle. */
export function compileRules(rules: readonly Rule[], surroundings: Surroundings = {}): CompiledRules {
  checkNames(surroundings.conditions ?? {});
  const slots = newSlotNames();
  const entries = rules.map((rule) => compileEntry(rule, surroundings, slots));
  const index = buildGuardIndex(
    entries.map((entry) => entry.tree),
    (fact) => slots.numbers.get(fact),
  );
  const entryOf = new Map(entries.map((entry) => [entry.rule, entry]));
  return { entries, entryOf, slotNames: slots.names, index, surroundings };
}

function compileEntry(rule: Rule, surroundings: Surroundings, slots: SlotNames): Entry {
  try {
    const tree = resolveRule(rule, surroundings);
    const members = tree.when.map((node) => buildPart(node, slots));
    const when = runAll(members.map((member) => member.run));
    const require = tree.require === null ? null : buildPart(tree.require, slots);
    return { rule, tree, members, when, require, fault: null };
  } catch (error) {
    return { rule, tree: null, members: [], when: runAll([]), require: null, fault: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Answers every rule, in rule order. */
export function evaluate(compiled: CompiledRules, facts: Facts): readonly RuleResult[] {
  const slots = fillSlots(compiled.slotNames, facts);
  return compiled.entries.map((entry) => answer(entry, slots, compiled.slotNames));
}

/** Answers only what a person must see (fails, ask, error), in rule order; skips rules whose guard is not met. */
export function findings(compiled: CompiledRules, facts: Facts): readonly RuleResult[] {
  const { entries, slotNames, index } = compiled;
  const slots = fillSlots(slotNames, facts);
  const found: number[] = [];
  visitCandidates(index, slots, (number) => {
    if (!isSettled(entries[number] as Entry, slots)) found.push(number); // the index numbers the entries
  });
  found.sort((a, b) => a - b);
  return found.map((number) => answer(entries[number] as Entry, slots, slotNames));
}

/** Answers one rule for slots already filled: for readings that try many values. */
export const answerEntry = (compiled: CompiledRules, entry: Entry, slots: Slots): RuleResult =>
  answer(entry, slots, compiled.slotNames);

/** Can nobody do or answer anything about it? */
function isSettled(entry: Entry, slots: Slots): boolean {
  if (entry.fault !== null) return false;
  if (entry.when(slots) === FALSE) return true;
  return entry.require !== null && entry.require.run(slots) === TRUE;
}

/**
 * The state of one rule. What is required and known to hold can never fail, so nothing is asked even while it is not
 * known whether the rule applies: it passes. All else that is undecided is asked.
 */
function answer(entry: Entry, slots: Slots, names: readonly string[]): RuleResult {
  const { rule, when, require, fault } = entry;
  if (fault !== null) return { rule, state: 'error', unknown: SETTLED, error: fault };
  const applies = when(slots);
  if (applies === FALSE) return { rule, state: 'not-applicable', unknown: SETTLED };
  const holds = require === null ? FALSE : require.run(slots);
  if (holds === TRUE) return { rule, state: 'passes', unknown: SETTLED };
  if (applies === TRUE && holds === FALSE) return { rule, state: 'fails', unknown: SETTLED };
  return undecided(entry, slots, names);
}

function undecided({ rule, members, require }: Entry, slots: Slots, names: readonly string[]): RuleResult {
  const doubt = { unknown: new Set<string>(), faults: new Set<string>() };
  for (const member of members) collectDoubt(member, slots, names, doubt);
  if (require !== null) collectDoubt(require, slots, names, doubt);
  const unknown = [...doubt.unknown];
  if (doubt.faults.size === 0) return { rule, state: 'ask', unknown };
  return { rule, state: 'error', unknown, error: [...doubt.faults].join('; ') };
}

/** Compiles one condition to a question that is answered yes, no, or null for not known. */
export function compileCondition(
  condition: Condition,
  surroundings: Surroundings = {},
): (facts: Facts) => boolean | null {
  const slots = newSlotNames();
  const part = buildPart(resolve(condition, surroundings), slots);
  return (facts) => answerOf(part.run(fillSlots(slots.names, facts)));
}

/** Does a condition hold? null: not known. For one condition asked often, compile it once instead. */
export function testCondition(
  condition: Condition,
  facts: Facts,
  surroundings: Surroundings = {},
): boolean | null {
  return compileCondition(condition, surroundings)(facts);
}

/** Which facts keep a condition undecided? Empty when it is decided. */
export function unknownOf(
  condition: Condition,
  facts: Facts,
  surroundings: Surroundings = {},
): readonly string[] {
  const slots = newSlotNames();
  const part = buildPart(resolve(condition, surroundings), slots);
  const doubt = { unknown: new Set<string>(), faults: new Set<string>() };
  collectDoubt(part, fillSlots(slots.names, facts), slots.names, doubt);
  return part.run(fillSlots(slots.names, facts)) === UNKNOWN ? [...doubt.unknown] : SETTLED;
}
