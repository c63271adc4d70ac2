// How are two revisions of a client related? By the parents that each names, never by time.

/** Name of a revision → names of its parents; of a missing one they are unknown. */
export type Ancestry = ReadonlyMap<string, readonly string[]>;

/** The revision itself and all its known ancestors. */
export function lineOf(ancestry: Ancestry, revision: string): ReadonlySet<string> {
  const line = new Set<string>();
  const next = [revision];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (line.has(one)) continue;
    line.add(one);
    next.push(...(ancestry.get(one) ?? []));
  }
  return line;
}

/** Whether `earlier` is the revision or one of its ancestors. */
export function isWithin(ancestry: Ancestry, earlier: string, revision: string): boolean {
  return lineOf(ancestry, revision).has(earlier);
}

/** The nearest common ancestor; null when there is none, or more than one. */
export function commonAncestor(ancestry: Ancestry, a: string, b: string): string | null {
  const ofB = lineOf(ancestry, b);
  const common = [...lineOf(ancestry, a)].filter((one) => ofB.has(one));
  const lowest = common.filter(
    (one) => !common.some((other) => other !== one && isWithin(ancestry, one, other)),
  );
  return lowest.length === 1 ? (lowest[0] ?? null) : null;
}

/** How many ancestors are sent along with a revision. */
const LINE = 200;

/** The ancestors of a revision, nearest first, each with its parents. */
export function lineBefore(ancestry: Ancestry, revision: string): Record<string, readonly string[]> {
  const line = new Map<string, readonly string[]>();
  const next = [...(ancestry.get(revision) ?? [])];
  for (let one = next.shift(); one !== undefined && line.size < LINE; one = next.shift()) {
    const parents = ancestry.get(one);
    if (parents === undefined || line.has(one)) continue;
    line.set(one, parents);
    next.push(...parents);
  }
  return Object.fromEntries(line);
}

/** The revisions that are no ancestor of another one. */
export function leavesAmong(ancestry: Ancestry, revisions: readonly string[]): readonly string[] {
  const all = [...new Set(revisions)];
  return all.filter((one) => !all.some((other) => other !== one && isWithin(ancestry, one, other)));
}
