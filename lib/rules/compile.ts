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
import { buildGuardIndex, candidatesFor, type GuardIndex } from './guards';
import { checkNames, resolve, resolveRule, type Surroundings } from './tree';
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

/** A rule as closures. */
export interface Entry {
  readonly rule: Rule;
  readonly members: readonly Part[];
  /** All members together. */
  readonly when: Run;
  readonly require: Part | null;
  /** Why the rule could not be compiled; it then answers `error` and nothing else. */
  readonly fault: string | null;
}

/** Rules ready to answer. A rule is turned into closures when it is first needed: most never are in one session. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  readonly entryAt: (number: number) => Entry;
  readonly entryOf: (rule: Rule) => Entry | undefined;
  readonly slotNames: readonly string[];
  readonly index: GuardIndex;
}

const SETTLED: readonly string[] = [];

/** Compiles rules; throws only for named conditions that are missing or in a circle. */
export function compileRules(rules: readonly Rule[], surroundings: Surroundings = {}): CompiledRules {
  checkNames(surroundings.conditions ?? {});
  const slots = newSlotNames();
  const built: (Entry | undefined)[] = new Array(rules.length).fill(undefined);
  const numbers = new Map(rules.map((rule, number) => [rule, number]));
  const entryAt = (number: number): Entry => {
    const known = built[number];
    if (known !== undefined) return known;
    const entry = compileEntry(rules[number] as Rule, surroundings, slots); // only numbers of rules are asked for
    built[number] = entry;
    return entry;
  };
  const entryOf = (rule: Rule): Entry | undefined => {
    const number = numbers.get(rule);
    return number === undefined ? undefined : entryAt(number);
  };
  const index = buildGuardIndex(rules, surroundings);
  return { rules, entryAt, entryOf, slotNames: slots.names, index };
}

function compileEntry(rule: Rule, surroundings: Surroundings, slots: SlotNames): Entry {
  try {
    const tree = resolveRule(rule, surroundings);
    const members = tree.when.map((node) => buildPart(node, slots));
    const when = runAll(members.map((member) => member.run));
    const require = tree.require === null ? null : buildPart(tree.require, slots);
    return { rule, members, when, require, fault: null };
  } catch (error) {
    return { rule, members: [], when: runAll([]), require: null, fault: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Answers every rule, in rule order. */
export function evaluate(compiled: CompiledRules, facts: Facts): readonly RuleResult[] {
  const entries = compiled.rules.map((_, number) => compiled.entryAt(number)); // first, for it names the slots
  const slots = fillSlots(compiled.slotNames, facts);
  return entries.map((entry) => answer(entry, slots, compiled.slotNames));
}

/** Answers only what a person must see (fails, ask, error), in rule order; skips rules whose guard is not met. */
export function findings(compiled: CompiledRules, facts: Facts): readonly RuleResult[] {
  const candidates = candidatesFor(compiled.index, facts);
  for (const number of candidates) compiled.entryAt(number); // first, for it names the slots
  const slots = fillSlots(compiled.slotNames, facts);
  const open: number[] = [];
  for (const number of candidates) if (!isSettled(compiled.entryAt(number), slots)) open.push(number);
  open.sort((a, b) => a - b);
  return open.map((number) => answer(compiled.entryAt(number), slots, compiled.slotNames));
}

/** Answers one rule: for readings that try many values. */
export const answerRule = (compiled: CompiledRules, entry: Entry, facts: Facts): RuleResult =>
  answer(entry, fillSlots(compiled.slotNames, facts), compiled.slotNames);

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
