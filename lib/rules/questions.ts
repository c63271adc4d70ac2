// Which answer helps most? The missing facts, ranked by how many undecided blocks each can settle.
import { fillSlots, type Part, type Slots } from './closures';
import type { CompiledRules, Entry, RuleResult } from './compile';
import type { Facts } from './format';
import { FALSE, TRUE } from './truth';

export interface Question {
  readonly fact: string;
  /** How many undecided blocks this one answer can settle. */
  readonly settles: number;
  /** Does a rule wait for it that applies, or that only needs to know whether it applies? Else other answers come first. */
  readonly isNext: boolean;
  /** The undecided rules, of any severity, in which it matters. */
  readonly rules: readonly string[];
}

/** Ranks what is missing in undecided results of one evaluation; pass them all, or only what `findings` gave. */
export function rankQuestions(
  compiled: CompiledRules,
  results: readonly RuleResult[],
  facts: Facts,
): readonly Question[] {
  for (const { rule } of results) compiled.entryOf(rule); // first, for it names the slots
  const slots = fillSlots(compiled.slotNames, facts);
  const tallies = new Map<string, { settles: number; isNext: boolean; rules: string[] }>();
  for (const { rule, unknown } of results) {
    const entry = compiled.entryOf(rule);
    if (entry === undefined) continue;
    const waits = guardDoubts(entry, slots);
    for (const fact of unknown) {
      const tally = tallies.get(fact) ?? { settles: 0, isNext: false, rules: [] };
      tallies.set(fact, tally);
      tally.rules.push(rule.name);
      const slot = compiled.slotNames.indexOf(fact);
      if (waits.size === 0 || waits.has(slot)) tally.isNext = true;
      if (rule.event.params.severity === 'block' && canSettle(entry, slots, slot)) tally.settles += 1;
    }
  }
  return [...tallies]
    .map(([fact, tally]) => ({ fact, ...tally }))
    .sort(
      (a, b) =>
        b.settles - a.settles || Number(b.isNext) - Number(a.isNext) || b.rules.length - a.rules.length,
    );
}

/** The missing slots that keep it open whether a rule applies. */
function guardDoubts(entry: Entry, slots: Slots): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (part: Part): void => {
    const truth = part.run(slots);
    if (truth === TRUE || truth === FALSE) return;
    for (const slot of part.reads) if (slots[slot] === undefined) found.add(slot);
    part.children.forEach(visit);
  };
  entry.members.forEach(visit);
  return found;
}

/** Which definite values can a part take when only this slot gets a value? */
interface Reach {
  readonly false: boolean;
  readonly true: boolean;
}

function reach(part: Part, slots: Slots, slot: number): Reach {
  const truth = part.run(slots);
  if (truth === TRUE || truth === FALSE) return { false: truth === FALSE, true: truth === TRUE };
  const { node } = part;
  if (node.kind === 'leaf') {
    const alone = part.reads.every((read) => read === slot || slots[read] !== undefined);
    const helps = alone && part.reads.includes(slot);
    return { false: helps, true: helps };
  }
  const inner = part.children.map((child) => reach(child, slots, slot));
  if (node.kind === 'not') return { false: inner[0]?.true ?? false, true: inner[0]?.false ?? false };
  return node.kind === 'all'
    ? { false: inner.some((one) => one.false), true: inner.every((one) => one.true) }
    : { false: inner.every((one) => one.false), true: inner.some((one) => one.true) };
}

/** Can this answer alone show that the rule does not apply, passes or fails? */
function canSettle({ members, require }: Entry, slots: Slots, slot: number): boolean {
  const applies = members.map((member) => reach(member, slots, slot));
  if (applies.some((one) => one.false)) return true;
  const holds = require === null ? { false: true, true: false } : reach(require, slots, slot);
  return holds.true || (holds.false && applies.every((one) => one.true));
}
