// Which words may a client file use for a fact with a closed list of values?
import { rememberPer } from '../memo';
import type { Rulebook } from '../rulebook/open';

const namesIn = rememberPer((book: Rulebook) => {
  const entries = [...book.facts.values()].map(({ id, values = {} }) => {
    const names = Object.entries(values).flatMap(([value, { zh, en }]) => [value, zh, en]);
    return [id, names] as const;
  });
  return new Map(entries);
});

/** The values of a fact and their labels in both languages. */
export const namesOfValues = (book: Rulebook, fact: string): readonly string[] =>
  namesIn(book).get(fact) ?? [];
