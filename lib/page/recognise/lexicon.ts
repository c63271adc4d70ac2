// What does the vocabulary look like once it is prepared for reading? Words in a tree, and which terms together ask for what.
import { normal } from '../dom/simplified';
import type { Vocabulary, VocabularyField } from './portal-map';
import { addWord, newWordTree, readable, type WordTree } from './word-segments';

/**
 * Who a field belongs to, as a label or a heading says it; `principal`: one of the two, not said which;
 * `other`: somebody who is no part of a filing, such as an agent or a recipient of invoices.
 */
export type FieldGroup =
  | 'entity'
  | 'subjectPrincipal'
  | 'servicePrincipal'
  | 'principal'
  | 'legal'
  | 'service'
  | 'app'
  | 'access'
  | 'other';

/** What is asked; `of`: only ever of this group, a credit code of no person. `owned`: only where the label names one of these: 网站介绍, and never 公司介绍. */
export interface Concept {
  readonly name: string;
  readonly of?: string | undefined;
  readonly owned?: readonly string[] | undefined;
}

/** An upload slot: what it takes, by whose it is; '' where the slot says it by itself. */
export type Slot = Readonly<Record<string, string>>;

/** One reading of a label. */
export interface LabelReading {
  readonly group: FieldGroup | null;
  /** What is asked; several where the words leave it open, none where only an owner is named. */
  readonly concepts: readonly Concept[];
  /** The upload slots it may name. */
  readonly slots: readonly Slot[];
  /** The terms it is made of: a beginning, a province, a main one. */
  readonly terms: ReadonlySet<string>;
}

export interface Lexicon {
  readonly byId: ReadonlyMap<string, VocabularyField>;
  /** Whole labels that the grammar does not read, in normal form. */
  readonly byLabel: ReadonlyMap<string, readonly string[]>;
  readonly words: WordTree;
  readonly weak: ReadonlySet<string>;
  /** Terms in one order → what they ask together. */
  readonly concepts: ReadonlyMap<string, readonly Concept[]>;
  readonly slots: ReadonlyMap<string, readonly Slot[]>;
  readonly never: readonly string[];
  /** Words that say nothing in a heading, longest first. */
  readonly headingFillers: readonly string[];
  /** What was read before: a page asks for the same label again with every look. */
  readonly readings: Map<string, readonly LabelReading[]>;
  /** Whose fields the headings of one page announce, for as long as one plan is made: a heading may name the client, and is not kept. */
  readonly headings?: Map<string, FieldGroup | null>;
  /** The same of which headings nobody can read. */
  readonly riddles?: Map<string, boolean>;
}

/** The key of a set of terms. */
export const keyOfTerms = (terms: Iterable<string>): string => [...new Set(terms)].sort().join(' ');

/** Every set of terms that an entry stands for: a term with a question mark may be absent. */
function keysOf(asked: string): readonly string[] {
  let sets: readonly (readonly string[])[] = [[]];
  for (const term of asked.split(' ')) {
    const having = sets.map((terms) => [...terms, term.replace('?', '')]);
    sets = term.endsWith('?') ? [...having, ...sets] : having;
  }
  return sets.map(keyOfTerms).filter((key) => key !== '');
}

function indexed<Of>(
  entries: readonly { readonly asked: readonly string[]; readonly of: Of }[],
): Map<string, Of[]> {
  const found = new Map<string, Of[]>();
  for (const { asked, of } of entries)
    for (const key of new Set(asked.flatMap(keysOf))) found.set(key, [...(found.get(key) ?? []), of]);
  return found;
}

function wordsOf(vocabulary: Vocabulary): WordTree {
  const tree = newWordTree();
  for (const { party, words } of vocabulary.parties)
    for (const word of words) addWord(tree, word, { role: 'owner', says: 'other', party });
  for (const { owner, words } of vocabulary.owners)
    for (const word of words) addWord(tree, word, { role: 'owner', says: owner });
  for (const { term, words } of vocabulary.terms)
    for (const word of words) addWord(tree, word, { role: 'term', says: term });
  for (const word of vocabulary.fillers) addWord(tree, word, { role: 'filler', says: '' });
  return tree;
}

function labelsOf(fields: readonly VocabularyField[]): Map<string, readonly string[]> {
  const byLabel = new Map<string, string[]>();
  for (const field of fields) {
    for (const word of [field.label.zh, ...field.synonyms]) {
      const label = normal(word);
      const ids = byLabel.get(label) ?? [];
      if (!ids.includes(field.id)) byLabel.set(label, [...ids, field.id]);
    }
  }
  return byLabel;
}

/** Prepares the vocabulary once; reading a label then costs one walk along it. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  return {
    byId: new Map(vocabulary.fields.map((field) => [field.id, field])),
    byLabel: labelsOf(vocabulary.fields),
    words: wordsOf(vocabulary),
    weak: new Set(vocabulary.weak),
    concepts: indexed(
      vocabulary.concepts.map(({ concept, of, owned, asked }) => ({
        asked,
        of: { name: concept, of, owned },
      })),
    ),
    slots: indexed(vocabulary.slots.map(({ ids, asked }) => ({ asked, of: ids }))),
    never: vocabulary.never.map(normal),
    headingFillers: vocabulary.headingFillers.map(readable).sort((left, right) => right.length - left.length),
    readings: new Map(),
  };
}
