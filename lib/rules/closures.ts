// How is a tree of conditions evaluated fast? As closures over numbered slots, with one function body per shape, so that the JIT has few of them to optimize.
import { isOperand } from './operand';
import type { Facts, FactValue } from './operator-names';
import { prepareTest } from './operators';
import type { LeafNode, Node, Source } from './tree';
import { FALSE, negate, TRUE, type Truth, UNKNOWN } from './truth';

/** One profile's facts, in the order of the slot names. */
export type Slots = readonly (FactValue | undefined)[];
export type Run = (slots: Slots) => Truth;

/** A closure with its parts, so that one can ask afterwards why it is undecided. */
export interface Part {
  readonly run: Run;
  readonly children: readonly Part[];
  /** Slots the leaf reads; none for a group. */
  readonly reads: readonly number[];
  readonly node: Node;
}

/** Assigns each fact a number, always the same for the same fact. */
export interface SlotNames {
  readonly names: string[];
  readonly numbers: Map<string, number>;
}

export const newSlotNames = (): SlotNames => ({ names: [], numbers: new Map() });

function slotOf(fact: string, slots: SlotNames): number {
  const known = slots.numbers.get(fact);
  if (known !== undefined) return known;
  const number = slots.names.push(fact) - 1;
  slots.numbers.set(fact, number);
  return number;
}

/** Copies the facts of one profile into the slots that are read. Names such as `constructor` cannot occur: the format refuses them. */
export function fillSlots({ names }: SlotNames, reads: readonly number[], facts: Facts): Slots {
  const slots: (FactValue | undefined)[] = new Array(names.length).fill(undefined);
  for (let at = 0; at < reads.length; at += 1) {
    const slot = reads[at] as number; // in range, and numbered by names
    slots[slot] = facts[names[slot] as string];
  }
  return slots;
}

/** The same for a single condition, which reads all its slots. */
export function fillAllSlots({ names }: SlotNames, facts: Facts): Slots {
  const slots: (FactValue | undefined)[] = [];
  for (let slot = 0; slot < names.length; slot += 1) slots.push(facts[names[slot] as string]);
  return slots;
}

/** Compiles a tree to closures. */
export function buildPart(node: Node, slots: SlotNames): Part {
  if (node.kind === 'leaf') return buildLeaf(node, slots);
  if (node.kind === 'not') {
    const child = buildPart(node.child, slots);
    return { run: (values) => negate(child.run(values)), children: [child], reads: [], node };
  }
  const children = node.children.map((child) => buildPart(child, slots));
  const runs = children.map((child) => child.run);
  return { run: node.kind === 'all' ? runAll(runs) : runAny(runs), children, reads: [], node };
}

/** The conjunction of some closures; the first that is false decides. */
export function runAll(runs: readonly Run[]): Run {
  const [first, second, third] = runs;
  if (first === undefined) return () => TRUE;
  if (second === undefined) return first;
  if (third === undefined) {
    return (values) => {
      const a = first(values);
      if (a === FALSE) return FALSE;
      const b = second(values);
      return a === TRUE || b === FALSE ? b : a;
    };
  }
  return (values) => {
    let least: Truth = TRUE;
    for (let i = 0; i < runs.length; i += 1) {
      const truth = (runs[i] as Run)(values); // i is in range
      if (truth === FALSE) return FALSE;
      if (truth < least) least = truth;
    }
    return least;
  };
}

function runAny(runs: readonly Run[]): Run {
  const [first, second, third] = runs;
  if (first === undefined) return () => FALSE;
  if (second === undefined) return first;
  if (third === undefined) {
    return (slots) => {
      const a = first(slots);
      if (a === TRUE) return TRUE;
      const b = second(slots);
      return a === FALSE || b === TRUE ? b : a;
    };
  }
  return (slots) => {
    let greatest: Truth = FALSE;
    for (let i = 0; i < runs.length; i += 1) {
      const truth = (runs[i] as Run)(slots); // i is in range
      if (truth === TRUE) return TRUE;
      if (truth > greatest) greatest = truth;
    }
    return greatest;
  };
}

function buildLeaf(leaf: LeafNode, slots: SlotNames): Part {
  const reads = [leaf.have, leaf.want].flatMap((source) =>
    'fact' in source ? [slotOf(source.fact, slots)] : [],
  );
  return { run: runLeaf(leaf, slots), children: [], reads, node: leaf };
}

function runLeaf({ have, want, operator }: LeafNode, slots: SlotNames): Run {
  if ('fact' in want) {
    const readHave = reader(have, slots);
    const readWant = reader(want, slots);
    return (values) => {
      const value = readHave(values);
      const wanted = readWant(values);
      return value === undefined || wanted === undefined ? UNKNOWN : prepareTest(operator, wanted)(value);
    };
  }
  const test = prepareTest(operator, want.value);
  if (!('fact' in have)) {
    const truth = test(have.value as FactValue); // a have is a fact's value, never an operand
    return () => truth;
  }
  const slot = slotOf(have.fact, slots);
  if (operator === 'equal' && isOperand(operator, want.value)) return runEqual(slot, want.value);
  return (values) => {
    const value = values[slot];
    return value === undefined ? UNKNOWN : test(value);
  };
}

/** The most common leaf, without an inner call. */
function runEqual(slot: number, want: unknown): Run {
  return (values) => {
    const value = values[slot];
    if (value === want) return TRUE;
    if (value === undefined) return UNKNOWN;
    return typeof value === 'object' && value !== null && want !== null ? UNKNOWN : FALSE;
  };
}

function reader(source: Source, slots: SlotNames): (values: Slots) => FactValue | undefined {
  if (!('fact' in source)) return () => source.value as FactValue; // known facts hold fact values
  const slot = slotOf(source.fact, slots);
  return (values) => values[slot];
}
