// Which words of the vocabulary does a text consist of? Only whole words count, as few as possible; the rest is counted as unknown.
import { simplified } from '../dom/simplified';

/** The meaning of a word in the vocabulary: an owner, a thing asked for, or nothing. */
export type Word =
  | {
      readonly role: 'owner' | 'term';
      readonly says: string;
      /** A party outside the filing about which filings ask a few things: the registrar's name and place. */
      readonly party?: string;
    }
  | { readonly role: 'filler'; readonly says: '' };

export interface WordTree {
  readonly next: Map<string, WordTree>;
  word: Word | null;
}

export interface Segments {
  readonly words: readonly Word[];
  /** The number of characters or Latin words that belong to no known word. */
  readonly unknown: number;
  readonly units: number;
  /** The positions of words directly after an unknown one: 关联 before 企业 changes its meaning. */
  readonly modified: ReadonlySet<number>;
  /** Is the last character of the text outside all known words? */
  readonly endsUnknown: boolean;
}

const UNITS = /\p{Script=Han}|[a-z]+|\d+/gu;
/** Invisible characters: zero-width ones and marks of the writing direction. */
const UNSEEN = /\p{Cf}/gu;

/** A text in the form in which it is read: half width, simplified characters, lower case, without invisible characters. */
export const readable = (text: string): string =>
  simplified(text.normalize('NFKC')).replace(UNSEEN, '').toLowerCase();

/** For each unit of a text, whether it follows the one before without a separator. */
function joinedUnits(text: string): readonly boolean[] {
  let end = -1;
  return [...text.matchAll(UNITS)].map((match) => {
    const between = end < 0 ? null : text.slice(end, match.index);
    end = match.index + match[0].length;
    return (
      between === '' ||
      (between === ' ' && /[a-z]/u.test(match[0]) && /[a-z] $/u.test(text.slice(0, match.index)))
    );
  });
}

/** The characters and Latin words of a text in readable form. */
export const unitsOf = (text: string): readonly string[] => text.match(UNITS) ?? [];

/** An empty tree of words. */
export const newWordTree = (): WordTree => ({ next: new Map(), word: null });

/** Adds a word of the vocabulary to the tree. */
export function addWord(tree: WordTree, text: string, word: Word): void {
  let at = tree;
  for (const unit of unitsOf(readable(text))) {
    const next = at.next.get(unit) ?? newWordTree();
    at.next.set(unit, next);
    at = next;
  }
  at.word ??= word;
}

/** The branches for this unit, or for the singular of a Latin word. */
function waysOn(trees: readonly WordTree[], unit: string): readonly WordTree[] {
  const isPlural = unit.length > 3 && unit.endsWith('s');
  return trees
    .flatMap(({ next }) => [
      ...(next.has(unit) ? [next.get(unit)] : []),
      ...(isPlural && next.has(unit.slice(0, -1)) ? [next.get(unit.slice(0, -1))] : []),
    ])
    .filter((tree) => tree !== undefined);
}

const WORD = 1;
const UNKNOWN = 100;

interface Step {
  readonly cost: number;
  readonly length: number;
  readonly word: Word | null;
}

/** The cheapest step from one position: a known word, or one unknown unit. */
function stepFrom(tree: WordTree, units: readonly string[], from: number, costs: readonly number[]): Step {
  let best: Step = { cost: UNKNOWN + (costs[from + 1] ?? 0), length: 1, word: null };
  let ways: readonly WordTree[] = [tree];
  for (let at = from; at < units.length; at += 1) {
    ways = waysOn(ways, units[at] ?? '');
    if (ways.length === 0) break;
    const cost = WORD + (costs[at + 1] ?? 0);
    const word = ways.find((way) => way.word !== null)?.word ?? null;
    if (word !== null && cost <= best.cost) best = { cost, length: at + 1 - from, word };
  }
  return best;
}

/** Splits a text in readable form into words. */
export function segmentsOf(text: string, tree: WordTree): Segments {
  const units = unitsOf(text);
  const costs: number[] = new Array(units.length + 1).fill(0);
  const steps: Step[] = new Array(units.length);
  for (let from = units.length - 1; from >= 0; from -= 1) {
    const step = stepFrom(tree, units, from, costs);
    steps[from] = step;
    costs[from] = step.cost;
  }
  const joined = joinedUnits(text);
  const words: Word[] = [];
  const modified = new Set<number>();
  let unknown = 0;
  let isBehindUnknown = false;
  for (let at = 0; at < units.length; ) {
    const step = steps[at];
    if (step === undefined) break;
    if (step.word === null) unknown += 1;
    else {
      if (isBehindUnknown && joined[at] === true) modified.add(words.length);
      words.push(step.word);
    }
    isBehindUnknown = step.word === null;
    at += step.length;
  }
  return { words, unknown, units: units.length, modified, endsUnknown: isBehindUnknown };
}
