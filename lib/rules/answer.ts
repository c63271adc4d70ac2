// What does one compiled rule say about one profile? Decided answers and questions are created once and shared, since they contain nothing of a client.
import type { Part, Run, Slots } from './closures';
import { collectDoubt, newDoubt } from './doubt';
import type { Rule } from './format';
import { FALSE, TRUE } from './truth';

/** `ask`: it depends on an answer not yet known. `error`: it could not be checked; never shown as passed. */
export type RuleState = 'fails' | 'passes' | 'not-applicable' | 'ask' | 'error';

export interface RuleResult {
  readonly rule: Rule;
  readonly state: RuleState;
  /** The facts that leave it undecided; empty once it is decided. */
  readonly unknown: readonly string[];
  /** Those of them to ask first: while it is open whether the rule applies, only the facts that decide this. */
  readonly next: readonly string[];
  readonly error?: string;
}

/** The condition under which a rule applies: its members, and their conjunction. */
export interface When {
  readonly members: readonly Part[];
  readonly when: Run;
}

/** A rule compiled to closures. */
export interface Entry extends When {
  readonly rule: Rule;
  readonly require: Part | null;
  /** Why the rule could not be compiled; it then answers `error` and nothing else. */
  readonly fault: string | null;
  /** Its decided answers: the same object each time, since it contains nothing of a client. */
  readonly settled: Readonly<Record<'fails' | 'passes' | 'not-applicable', RuleResult>>;
  /** Its undecided answers so far, kept for the same reason. */
  readonly asked: Asked[];
}

/** One way to be undecided: the slots without a value; the first `guards` of them decide whether the rule applies. */
interface Asked {
  readonly missing: readonly number[];
  readonly guards: number;
  readonly result: RuleResult;
}

const NOTHING: readonly string[] = [];
/** At most this many undecided answers are kept for a rule; further ones are created each time. */
const MOST_KEPT = 16;

/** The decided answers of a rule. */
export function settledOf(rule: Rule): Entry['settled'] {
  const one = <S extends RuleState>(state: S) => ({ rule, state, unknown: NOTHING, next: NOTHING });
  return { fails: one('fails'), passes: one('passes'), 'not-applicable': one('not-applicable') };
}

/**
 * The state of one rule; `rest` may leave out members that are known to hold. If the requirement is known to hold, the rule
 * passes even while it is unknown whether it applies, so nothing is asked. Anything else undecided is asked.
 */
export function answer(entry: Entry, slots: Slots, names: readonly string[], rest: When = entry): RuleResult {
  const { rule, require, fault, settled } = entry;
  if (fault !== null) return { rule, state: 'error', unknown: NOTHING, next: NOTHING, error: fault };
  const applies = rest.when(slots);
  if (applies === FALSE) return settled['not-applicable'];
  const holds = require === null ? FALSE : require.run(slots);
  if (holds === TRUE) return settled.passes;
  return applies === TRUE && holds === FALSE ? settled.fails : undecided(entry, slots, names, rest.members);
}

function undecided(
  entry: Entry,
  slots: Slots,
  names: readonly string[],
  members: readonly Part[],
): RuleResult {
  const { rule, require } = entry;
  const doubt = newDoubt();
  for (const member of members) collectDoubt(member, slots, doubt);
  const guards = doubt.missing.length;
  if (require !== null) collectDoubt(require, slots, doubt);
  const { missing, faults } = doubt;
  if (faults.length === 0) return asking(entry, missing, guards, names);
  const unknown = namesOf(missing, names);
  return { rule, state: 'error', unknown, next: unknown, error: faults.join('; ') };
}

function asking(entry: Entry, missing: readonly number[], guards: number, names: readonly string[]) {
  const { rule, asked } = entry;
  for (const one of asked) if (one.guards === guards && isSame(one.missing, missing)) return one.result;
  const unknown = namesOf(missing, names);
  const next = guards === 0 ? unknown : unknown.slice(0, guards);
  const result: RuleResult = { rule, state: 'ask', unknown, next };
  if (asked.length < MOST_KEPT) asked.push({ missing, guards, result });
  return result;
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}

const namesOf = (slots: readonly number[], names: readonly string[]): readonly string[] =>
  slots.map((slot) => names[slot] as string); // slots are numbered by names
