// Do words in the names, the business scope or the remark hint at content that needs an approval? A hit only leads to a question.

import { byFirstCharacter } from '../../rules/first-character';
import type { Facts, FactValue } from '../../rules/operator-names';
import { compilePattern } from '../../rules/pattern';
import { rememberPer } from '../memo';
import type { Group, Term, WordBook, WordField } from '../rulebook/content-words';

/** The texts to search. Absent: unknown; null: known to be empty. */
export type WordTexts = Readonly<Partial<Record<WordField, string | null | undefined>>>;

/** One word found; `warns`: the naming rules forbid it there without the approval. */
export interface WordHit {
  readonly category: string;
  readonly field: WordField;
  readonly word: string;
  readonly kind: Term['kind'];
  readonly warns: boolean;
}

/** Finds the words of all categories, one hit per category, field and word. */
export function findWords(book: WordBook, texts: WordTexts): readonly WordHit[] {
  return hitsIn(book, preparedTexts(book, texts));
}

/** The known, non-empty texts, prepared for searching. */
type PreparedTexts = ReadonlyMap<WordField, string>;

function preparedTexts(book: WordBook, texts: WordTexts): PreparedTexts {
  const fields = Object.keys(texts) as WordField[]; // the type has exactly these keys
  const prepared = fields.map((field) => [field, prepare(book, field, texts[field] ?? '')] as const);
  return new Map(prepared.filter(([, text]) => text !== ''));
}

function hitsIn(book: WordBook, prepared: PreparedTexts): readonly WordHit[] {
  return [...prepared].flatMap(([field, text]) =>
    termsOf(book, field, text).flatMap(({ category, term }) =>
      wordsOf(book, term, field, text).map((word) => hitOf(category, term, field, word)),
    ),
  );
}

type FiledTerm = { readonly category: string; readonly term: Term };

/** The terms of which a word occurs in the prepared text of a field, in order of the word list. */
function termsOf(book: WordBook, field: WordField, text: string): readonly FiledTerm[] {
  const { terms, starts } = termsIn(book)[field];
  const found = new Set<FiledTerm>();
  for (let at = 0; at < text.length; at += 1)
    for (const { word, filed } of starts.get(text.charAt(at)) ?? [])
      if (text.startsWith(word, at)) found.add(filed);
  return found.size === 0 ? [] : terms.filter((one) => found.has(one));
}

/** The terms that apply to a field, in order of the word list, with their normalised words. */
interface TermsOfField {
  readonly terms: readonly FiledTerm[];
  readonly starts: ReadonlyMap<string, readonly { readonly word: string; readonly filed: FiledTerm }[]>;
}

const termsIn = rememberPer((book: WordBook): Readonly<Record<WordField, TermsOfField>> => {
  const all = book.categories.flatMap(({ id, terms }) => terms.map((term) => ({ category: id, term })));
  const inField = (field: WordField): TermsOfField => {
    const terms = all.filter(({ term }) => term.fields.includes(field));
    const words = terms.flatMap((filed) => plainWordsOf(filed.term).map((word) => ({ word, filed })));
    return { terms, starts: byFirstCharacter(words, ({ word }) => word) };
  };
  return {
    'service-name': inField('service-name'),
    'unit-name': inField('unit-name'),
    'business-scope': inField('business-scope'),
    'service-remark': inField('service-remark'),
  };
});

/** The normalised words of a term or a group. */
const plainWordsOf = rememberPer(({ words }: { readonly words: readonly string[] }): readonly string[] =>
  words.map(plain),
);

const LISTS: readonly (readonly [string, readonly WordField[]])[] = [
  ['text.serviceNameHits', ['service-name']],
  ['text.unitNameHits', ['unit-name']],
  ['text.businessScopeHits', ['business-scope']],
  ['text.licenceHits', ['unit-name', 'business-scope']],
  ['text.preApprovalHits', ['service-name', 'unit-name', 'business-scope']],
];
const OF_THE_SERVICE_ALONE = 'text.serviceNameOnlyHits';

/** Every fact that words can decide. */
export const wordFactNames = rememberPer((book: WordBook): readonly string[] => [
  ...LISTS.map(([fact]) => fact),
  OF_THE_SERVICE_ALONE,
  ...book.groups.map(({ fact }) => fact),
]);

/** The facts `text.…` that words decide. Without a hit, a fact is left out unless all of its texts are known. */
export function wordFacts(book: WordBook, texts: WordTexts): Facts {
  const prepared = preparedTexts(book, texts);
  const hits = hitsIn(book, prepared);
  const found: [string, FactValue | undefined][] = [
    ...LISTS.map(([fact, fields]): [string, FactValue | undefined] => [
      fact,
      areKnown(texts, fields) ? categoriesIn(hits, fields) : undefined,
    ]),
    [OF_THE_SERVICE_ALONE, areKnown(texts, ['service-name', 'unit-name']) ? ofServiceAlone(hits) : undefined],
    ...book.groups.map((group): [string, FactValue | undefined] => [
      group.fact,
      groupFact(group, texts, prepared, hits),
    ]),
  ];
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** True when a word is found; false only when all texts are known. */
function groupFact(
  group: Group,
  texts: WordTexts,
  prepared: PreparedTexts,
  hits: readonly WordHit[],
): boolean | undefined {
  const isHit =
    'words' in group
      ? group.fields.some((field) => {
          const text = prepared.get(field) ?? '';
          return plainWordsOf(group).some((word) => text.includes(word));
        })
      : hits.some(
          (hit) =>
            hit.kind === group.kind &&
            group.fields.includes(hit.field) &&
            group.categories.includes(hit.category),
        );
  if (isHit) return true;
  return areKnown(texts, group.fields) ? false : undefined;
}

const areKnown = (texts: WordTexts, fields: readonly WordField[]): boolean =>
  fields.every((field) => texts[field] !== undefined);

function categoriesIn(hits: readonly WordHit[], fields: readonly WordField[]): readonly string[] {
  const found = hits.filter((hit) => fields.includes(hit.field)).map((hit) => hit.category);
  return [...new Set(found)].sort();
}

/** Categories that the naming rules forbid in a service's name, unless the unit's own name has the word. */
function ofServiceAlone(hits: readonly WordHit[]): readonly string[] {
  const ofUnit = categoriesIn(hits, ['unit-name']);
  const warned = hits.filter(({ warns }) => warns);
  return categoriesIn(warned, ['service-name']).filter((category) => !ofUnit.includes(category));
}

function hitOf(category: string, term: Term, field: WordField, word: string): WordHit {
  return { category, field, word, kind: term.kind, warns: term.warns?.includes(field) ?? false };
}

/** The text without differences of width, case and spaces. */
const normalise = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

const plainWords = new Map<string, string>(); // a few hundred words, needed at every pre-check

function plain(word: string): string {
  const known = plainWords.get(word) ?? normalise(word);
  plainWords.set(word, known);
  return known;
}

const PLAIN_TEXT = /[.*+?^${}()|[\]\\]/g;

/** Parts of a business scope that negate something in brackets. */
const scopeDenials = rememberPer(({ matching }: WordBook): RegExp => {
  const negations = matching.scopeNegations.map((word) => word.replace(PLAIN_TEXT, '\\$&')).join('|');
  return new RegExp(`[（(](?:${negations})[^（）()]*[）)]`, 'g');
});

/** Normalises a text; of a business scope, negations in brackets and everyday items are removed first. */
function prepare(book: WordBook, field: WordField, text: string): string {
  if (field === 'service-remark') return normalise(affirmed(text));
  if (field !== 'business-scope') return normalise(text);
  if (text === '') return '';
  const claimed = text.replace(scopeDenials(book), '');
  const items = claimed.split(/[;；、，,。：:]/).map((item) => item.trim());
  return normalise(
    items.filter((item) => !book.matching.scopeSafeItems.some((safe) => item.startsWith(safe))).join(';'),
  );
}

const DENIAL =
  /若|如有|一旦|否则|如发现|不涉及|不含|不包含|不包括|不做|不提供|不从事|没有|并非|不是|无任何|未含|未涉及/u;

/** Words with a negation of their own: 非经营性 is the usual way to say that nothing is sold. */
const DENIED_WORD = /非(?:经营|营利|盈利|商业|交易|企业)[性类]?/gu;

/** A remark without negated clauses: 不涉及新闻、出版 claims neither. */
function affirmed(text: string): string {
  const clauses = text.replace(DENIED_WORD, '').split(/[，。；,;\n]/u);
  return clauses.filter((clause) => !DENIAL.test(clause)).join('；');
}

/** The words of a term that occur in the prepared text and apply there. */
function wordsOf(book: WordBook, term: Term, field: WordField, text: string): readonly string[] {
  const sought = plainWordsOf(term);
  const likely = term.words.filter((_word, at) => text.includes(sought[at] ?? ''));
  const rest = (term.except ?? []).reduce((left, except) => left.replaceAll(plain(except), ' '), text);
  const isNoHit = [
    ...book.matching.placeSuffixes,
    ...book.matching.goodsSuffixes,
    ...(field === 'unit-name' ? book.matching.unitPlaceSuffixes : []),
  ];
  const counts = (end: number): boolean => !isNoHit.some((suffix) => rest.startsWith(suffix, end));
  if (term.pattern !== undefined) return patternEnds(term.pattern, rest).some(counts) ? likely : [];
  return likely.filter((word) => endsOf(plain(word), rest).some(counts));
}

/** Where each occurrence of a word ends. */
function endsOf(word: string, text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    ends.push(at + word.length);
  return ends;
}

function patternEnds(pattern: string, text: string): readonly number[] {
  const matcher = compilePattern(pattern)?.matcher(text);
  const ends: number[] = [];
  while (matcher?.find()) ends.push(matcher.end());
  return ends;
}
