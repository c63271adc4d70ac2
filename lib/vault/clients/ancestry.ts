// How are two revisions of a client related? By the parents that each names; time says nothing.

/** Revisions by name, each with the names of those it was made from. What is not in it is not known. */
export type Ancestry = ReadonlyMap<string, readonly string[]>;

/** The revision itself and all that it came from, as far as that is known. */
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

/** Whether one revision came from the other, or is it. */
export function isWithin(ancestry: Ancestry, earlier: string, revision: string): boolean {
  return lineOf(ancestry, revision).has(earlier);
}

/** The one revision that both came from and that no other such came from; null where there is none or more than one. */
export function commonAncestor(ancestry: Ancestry, a: string, b: string): string | null {
  const ofB = lineOf(ancestry, b);
  const common = [...lineOf(ancestry, a)].filter((one) => ofB.has(one));
  const lowest = common.filter(
    (one) => !common.some((other) => other !== one && isWithin(ancestry, one, other)),
  );
  return lowest.length === 1 ? (lowest[0] ?? null) : null;
}

/** So much of a line goes along with a revision. */
const LINE = 200;

/** What a revision came from, the nearest first, each with its parents. */
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

/** Those of the revisions that none of the others came from. */
export function leavesAmong(ancestry: Ancestry, revisions: readonly string[]): readonly string[] {
  const all = [...new Set(revisions)];
  return all.filter((one) => !all.some((other) => other !== one && isWithin(ancestry, one, other)));
}
