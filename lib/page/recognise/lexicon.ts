// How is the vocabulary prepared for reading labels? Its words form a tree, and combinations of terms are mapped to the fields that they ask for.
import { normal } from '../dom/simplified';
import type { Vocabulary, VocabularyField } from './portal-map';
import { addWord, newWordTree, readable, type WordTree } from './word-segments';

/**
 * The owner of a field, as a label or a heading names it; `principal`: one of the two principals, without saying which;
 * `other`: somebody who is not part of a filing, such as an agent or a recipient of invoices.
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

/** The thing asked for. `of`: it belongs only to this group, as a credit code never belongs to a person. `owned`: it counts only when the label names one of these owners: 网站介绍, never 公司介绍. */
export interface Concept {
  readonly name: string;
  readonly of?: string | undefined;
  readonly owned?: readonly string[] | undefined;
}

/** An upload slot: for each owner, the field that it takes; '' for the slot without an owner's name, `named entity` where the label itself names it and not only a heading. */
export type Slot = Readonly<Record<string, string>>;

/** One reading of a label. */
export interface LabelReading {
  readonly group: FieldGroup | null;
  /** The things asked for; several when the words are ambiguous, none when they only name an owner. */
  readonly concepts: readonly Concept[];
  /** The upload slots that the label may name. */
  readonly slots: readonly Slot[];
  /** The terms in the label, such as a beginning, a province or the main value. */
  readonly terms: ReadonlySet<string>;
}

export interface Lexicon {
  readonly byId: ReadonlyMap<string, VocabularyField>;
  /** Whole labels, in normal form, that the grammar does not read. */
  readonly byLabel: ReadonlyMap<string, readonly string[]>;
  readonly words: WordTree;
  readonly weak: ReadonlySet<string>;
  /** Terms in a fixed order → the things that they ask for together. */
  readonly concepts: ReadonlyMap<string, readonly Concept[]>;
  readonly slots: ReadonlyMap<string, readonly Slot[]>;
  readonly never: readonly string[];
  /** Words without meaning in a heading, longest first. */
  readonly headingFillers: readonly string[];
  /** Earlier readings, kept because a page asks for the same labels at each reading. */
  readonly readings: Map<string, readonly LabelReading[]>;
  /** The groups that the headings of a page name. Kept only while one plan is made, because a heading may contain the client's name. */
  readonly headings?: Map<string, FieldGroup | null>;
  /** The headings that cannot be read, kept for the same time. */
  readonly riddles?: Map<string, boolean>;
}

/** The key of a set of terms, whatever their order. */
export const keyOfTerms = (terms: Iterable<string>): string => [...new Set(terms)].sort().join(' ');

/** All sets of terms that an entry represents: a term with a question mark may be absent. */
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

/** Prepares the vocabulary once; afterwards a label is read in one pass. */
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
