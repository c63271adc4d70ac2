// Which of several drafts is nearest to the submission? One order for the page of today and for the client that is proposed next.

/** What is left to do of a draft before it can be submitted. */
export interface LeftToDo {
  readonly documents: number;
  readonly fails: number;
  readonly asks: number;
}

/** First those with all papers, then those with the fewest faults and questions; what is not known of comes last. */
export function readiestFirst<One>(
  drafts: readonly One[],
  leftOf: (draft: One) => LeftToDo | null | undefined,
): readonly One[] {
  const rankOf = (draft: One): readonly number[] => {
    const left = leftOf(draft);
    return left ? [left.documents, left.fails, left.asks] : [Infinity];
  };
  const ranked = drafts.map((draft) => ({ draft, rank: rankOf(draft) }));
  const order = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((n, place) => n !== b[place]);
    return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
  };
  return ranked.toSorted((a, b) => order(a.rank, b.rank)).map(({ draft }) => draft);
}
