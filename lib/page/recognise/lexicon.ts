// Which field of ours does a label name? By the vocabulary's lists first, else by whose it is and what it asks.
import { latinWords, normal } from '../dom/text';
import type { Vocabulary, VocabularyField } from './portal-map';

export interface Lexicon {
  readonly byId: ReadonlyMap<string, VocabularyField>;
  readonly byLabel: ReadonlyMap<string, readonly string[]>;
  readonly owners: readonly OwnerWord[];
  readonly concepts: ReadonlyMap<string, string>;
  /** Words that name a concept wherever they stand in a label. */
  readonly telling: readonly { readonly word: string; readonly concept: string }[];
  readonly never: readonly string[];
}

/** Prepares the vocabulary once; matching then costs a few look-ups a label. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const byLabel = new Map<string, string[]>();
  for (const field of vocabulary.fields) {
    for (const word of [field.label.zh, ...field.synonyms]) {
      const label = normal(word);
      const ids = byLabel.get(label) ?? [];
      if (!ids.includes(field.id)) byLabel.set(label, [...ids, field.id]);
    }
  }
  return {
    byId: new Map(vocabulary.fields.map((field) => [field.id, field])),
    byLabel,
    owners: ownerWords(vocabulary.owners),
    concepts: new Map(
      vocabulary.concepts.flatMap(({ concept, words }) => words.map((word) => [keyOf(word), concept])),
    ),
    telling: vocabulary.concepts.flatMap(({ concept, holds }) =>
      (holds ?? []).map((word) => ({ word: normal(word), concept })),
    ),
    never: vocabulary.never.map(normal),
  };
}

/** A concept's word as what is left of a label is compared with it. */
const keyOf = (word: string): string =>
  /\p{Script=Han}/u.test(word) ? normal(word) : latinWords(word).join('');
/**
 * Who a field belongs to, as a label or a heading says it; `principal`: one of the two, not said which;
 * `other`: somebody who is no part of a filing, such as an agent or a recipient of invoices.
 */
export type Owner =
  | 'entity'
  | 'subjectPrincipal'
  | 'servicePrincipal'
  | 'principal'
  | 'legal'
  | 'service'
  | 'app'
  | 'access'
  | 'other';
/** A word by which an owner is told; a Latin one counts as a whole word only. */
export interface OwnerWord {
  readonly word: string;
  readonly owner: Owner;
  readonly isLatin: boolean;
}
export const IS_LATIN = /^[\p{ASCII}]+$/u;
/** The words of the vocabulary, longest first: 主体负责人 is no 主体. */
export function ownerWords(
  owners: readonly { readonly owner: string; readonly words: readonly string[] }[],
): readonly OwnerWord[] {
  const words = owners.flatMap(({ owner, words: listed }) =>
    listed.map((word): OwnerWord => {
      const isLatin = IS_LATIN.test(word);
      // tests/portals.test.ts holds the file to this list
      return { word: isLatin ? latinWords(word).join(' ') : normal(word), owner: owner as Owner, isLatin };
    }),
  );
  const rank = ({ word, owner }: OwnerWord): number => word.length + (owner === 'other' ? 100 : 0);
  return words.sort((left, right) => rank(right) - rank(left));
}
