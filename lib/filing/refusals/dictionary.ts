// Which words of a refusal name a thing, and which say what is wrong with it? The word list made ready to look up.
import type { RefusalWords } from '../rulebook/rejections';

/** What one word of the dictionary can mean. */
export interface Meaning {
  readonly things: readonly string[];
  readonly stated: readonly string[];
  readonly lacking: readonly string[];
  readonly mark: Mark | null;
  /** A thing that had better not be there, such as a foreign watermark: to lack it is no fault. */
  readonly unwanted: boolean;
  /** It begins with "please" or "must": what follows in the clause is asked for. */
  readonly asks: boolean;
}

/** How a word turns the meaning of what follows it. */
export type Mark =
  | { readonly kind: 'negation'; readonly reach: number; readonly lacks: boolean }
  | { readonly kind: 'prohibition' | 'demand' | 'harmless' | 'affirmed' | 'condition' | 'remedy' };

/** The words by their first character, the longest first: the longest word that fits is the one meant. */
export interface Dictionary {
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Faults whose words say nothing when the particle follows. */
  readonly attributive: ReadonlySet<string>;
  readonly particle: string;
  /** Things of another thing, such as a date or a seal. */
  readonly attributes: ReadonlySet<string>;
}

/** The dictionary of all words of the file. */
export function dictionaryOf(words: RefusalWords): Dictionary {
  const meanings = new Map<string, Meaning>();
  const add = (names: readonly string[], more: (known: Meaning) => Partial<Meaning>) => {
    for (const written of names) {
      const word = written.replace(/[0-9]+/gu, '#'); // as figures stand in a sentence that is read
      const known = meanings.get(word) ?? meaningless(word, words.demands);
      meanings.set(word, { ...known, ...more(known) });
    }
  };
  for (const [id, names] of Object.entries(words.things))
    add(names, ({ things, unwanted }) => ({
      things: [...things, id],
      unwanted: unwanted || words.unwanted.includes(id),
    }));
  for (const [id, { stated = [], lacking = [] }] of Object.entries(words.faults)) {
    add(stated, (known) => ({ stated: [...known.stated, id] }));
    add(lacking, (known) => ({ lacking: [...known.lacking, id] }));
  }
  for (const [word, reach] of Object.entries(words.negations))
    add([word], () => ({ mark: { kind: 'negation', reach, lacks: words.lacks.includes(word) } }));
  for (const { kind, list } of marks) add(words[list], () => ({ mark: { kind } }));
  add(words.neutral, () => ({}));
  return {
    byStart: byFirstCharacter(meanings.keys()),
    meanings,
    attributive: new Set(words.attributive),
    particle: words.particle,
    attributes: new Set(words.attributes),
  };
}

const marks = [
  { kind: 'prohibition', list: 'prohibitions' },
  { kind: 'demand', list: 'demands' },
  { kind: 'harmless', list: 'harmless' },
  { kind: 'affirmed', list: 'affirmed' },
  { kind: 'condition', list: 'conditions' },
  { kind: 'remedy', list: 'remedies' },
] as const;

const meaningless = (word: string, demands: readonly string[]): Meaning => ({
  things: [],
  stated: [],
  lacking: [],
  mark: null,
  unwanted: false,
  asks: demands.some((demand) => word.startsWith(demand)),
});

function byFirstCharacter(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const word of words) {
    const start = word.charAt(0);
    lists.set(start, [...(lists.get(start) ?? []), word]);
  }
  for (const list of lists.values()) list.sort((a, b) => b.length - a.length);
  return lists;
}
