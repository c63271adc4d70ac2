// What must still be asked, and in which order? The facts behind what is undecided, those that settle most first.
import type { Facts } from '../rules/format';
import { labelsFrom } from './phrases';
import type { Question } from './report';
import type { FactEntry } from './rulebook/dictionary';
import type { Rulebook } from './rulebook/open';

/** Something undecided: the facts it waits for, and whether it blocks. */
export interface Undecided {
  readonly facts: readonly string[];
  readonly blocks: boolean;
}

/** The questions for what is undecided: `first` ones lead, then by how many undecided blocks an answer helps to settle. */
export function questionsFor(
  book: Rulebook,
  facts: Facts,
  undecided: readonly Undecided[],
  first: readonly string[],
): readonly Question[] {
  const settles = new Map<string, number>();
  for (const one of undecided) {
    const asked = new Set(one.facts.flatMap((fact) => askableBehind(book, facts, fact)));
    for (const fact of asked) settles.set(fact, (settles.get(fact) ?? 0) + (one.blocks ? 1 : 0));
  }
  const rank = (fact: string) => (first.includes(fact) ? Number.POSITIVE_INFINITY : (settles.get(fact) ?? 0));
  return [...settles.keys()]
    .toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
    .flatMap((fact) => questionOf(book, fact, settles.get(fact) ?? 0));
}

/** A derived fact is asked through what it is derived from, unless nothing of that is open or a person may answer it. */
function askableBehind(book: Rulebook, facts: Facts, fact: string): readonly string[] {
  const entry = book.facts.get(fact);
  if (entry === undefined) return [];
  const behind = entry.derivedFrom ?? [];
  const open = behind.filter((base) => facts[base] === undefined);
  if (entry.source !== 'derived' || open.length === 0) return [fact];
  return open.flatMap((base) => askableBehind(book, facts, base));
}

function questionOf(book: Rulebook, fact: string, settles: number): readonly Question[] {
  const entry = book.facts.get(fact);
  if (entry === undefined) return [];
  return [{ fact, text: entry.question, options: optionsOf(book, entry), type: entry.type, settles }];
}

function optionsOf(book: Rulebook, entry: FactEntry): Question['options'] {
  if (entry.type === 'boolean') {
    return [
      { value: true, text: { zh: '是', en: 'Yes' } },
      { value: false, text: { zh: '否', en: 'No' } },
    ];
  }
  const labels = [...labelsFrom(book, entry.valuesOf), ...Object.entries(entry.values ?? {})];
  return labels.length === 0 ? null : labels.map(([value, text]) => ({ value, text }));
}
