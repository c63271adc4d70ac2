// Why is a condition undecided? The facts to ask for, and the comparisons that cannot be made.
import type { Part, Slots } from './closures';
import type { FactValue } from './operator-names';
import { faultText } from './operators';
import type { LeafNode } from './tree';
import { UNKNOWN } from './truth';

/** What leaves parts undecided: the slots without a value, and the comparisons that cannot be made, each listed once. */
export interface Doubt {
  readonly missing: number[];
  readonly faults: string[];
}

export const newDoubt = (): Doubt => ({ missing: [], faults: [] });

/** Collects what leaves a part undecided. Decided parts add nothing, since they no longer matter. */
export function collectDoubt(part: Part, slots: Slots, doubt: Doubt): void {
  const { node, children } = part;
  if (node.kind === 'leaf') collectFromLeaf(part, node, slots, doubt);
  else if (part.run(slots) === UNKNOWN) for (const child of children) collectDoubt(child, slots, doubt);
}

/** A comparison without a value is undecided anyway, so only those with all values are run. */
function collectFromLeaf(
  { reads, run }: Part,
  leaf: LeafNode,
  slots: Slots,
  { missing, faults }: Doubt,
): void {
  let isWhole = true;
  for (const slot of reads) {
    if (slots[slot] !== undefined) continue;
    isWhole = false;
    if (!missing.includes(slot)) missing.push(slot);
  }
  if (!isWhole || run(slots) !== UNKNOWN) return;
  const fault = faultOf(leaf, reads, slots);
  if (!faults.includes(fault)) faults.push(fault);
}

function faultOf(leaf: LeafNode, reads: readonly number[], slots: Slots): string {
  const values = [...reads].map((slot) => slots[slot] ?? null);
  const have = 'fact' in leaf.have ? (values.shift() ?? null) : (leaf.have.value as FactValue); // as in runLeaf
  const want = 'fact' in leaf.want ? (values.shift() ?? null) : leaf.want.value;
  return faultText(leaf.fact, leaf.operator, have, want);
}
