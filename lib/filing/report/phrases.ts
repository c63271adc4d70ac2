// How does a condition read in words? From the fact dictionary's phrases and labels.
import type { Leaf } from '../../rules/format';
import type { Operator, Value } from '../../rules/operator-names';
import { rememberPer } from '../memo';
import type { FactEntry } from '../rulebook/dictionary';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';

const WORDS: Record<Operator, readonly [zh: string, en: string]> = {
  equal: ['：', ':'],
  notEqual: ['不是', 'is not'],
  in: ['是其中之一：', 'is one of'],
  notIn: ['不是：', 'is none of'],
  contains: ['包括', 'includes'],
  doesNotContain: ['不包括', 'does not include'],
  lessThan: ['小于', 'is less than'],
  lessThanInclusive: ['不超过', 'is at most'],
  greaterThan: ['超过', 'is more than'],
  greaterThanInclusive: ['至少是', 'is at least'],
  between: ['介于', 'is between'],
  before: ['早于', 'is before'],
  onOrAfter: ['不早于', 'is on or after'],
  includesAny: ['包括任一：', 'includes any of'],
  includesAll: ['包括全部：', 'includes all of'],
  subsetOf: ['只含：', 'has only'],
  isEmpty: ['为空', 'is empty'],
  textContains: ['含有', 'contains'],
  textContainsAny: ['含有任一：', 'contains any of'],
  startsWithAny: ['开头是：', 'starts with'],
  endsWithAny: ['结尾是：', 'ends with'],
  matches: ['符合规定的形式', 'has the required form'],
};
const WITHOUT_VALUE: readonly Operator[] = ['isEmpty', 'matches'];

/** One comparison as a sentence in both languages. */
export function phraseOf(book: Rulebook, { fact, operator, value }: Leaf): Text {
  const entry = book.facts.get(fact);
  const phrase = typeof value === 'boolean' ? booleanPhrase(entry, operator, value) : undefined;
  if (phrase !== undefined) return phrase;
  const label = entry?.label ?? { zh: fact, en: fact };
  const [zh, en] = WORDS[operator];
  const shown = WITHOUT_VALUE.includes(operator) ? { zh: '', en: '' } : wordsOfValue(book, entry, value);
  const unit = entry?.unit ?? { zh: '', en: '' };
  return {
    zh: `${label.zh}${zh}${shown.zh}${shown.zh === '' ? '' : unit.zh}`,
    en: [`${label.en}${en === ':' ? '' : ' '}${en}`, shown.en, shown.en === '' ? '' : unit.en]
      .filter((part) => part !== '')
      .join(' '),
  };
}

/** A value of a fact as a person reads it. */
export function labelOfValue(book: Rulebook, entry: FactEntry | undefined, value: unknown): Text {
  if (value === true) return { zh: '是', en: 'yes' };
  if (value === false) return { zh: '否', en: 'no' };
  if (value === null) return { zh: '没有', en: 'none' };
  const text = String(value);
  return entry?.values?.[text] ?? labelsFrom(book, entry?.valuesOf).get(text) ?? { zh: text, en: text };
}

/** The ids a fact may take with their labels, when they come from a list of the rulebook. */
export function labelsFrom(book: Rulebook, list: string | undefined): ReadonlyMap<string, Text> {
  return (list === undefined ? undefined : listsOf(book).get(list)) ?? NO_LABELS;
}

const NO_LABELS: ReadonlyMap<string, Text> = new Map();

const listsOf = rememberPer((book: Rulebook): ReadonlyMap<string, ReadonlyMap<string, Text>> => {
  const types = book.shared['filings/entity-types.json'];
  const lists: Record<string, readonly { readonly id: string; readonly label: Text }[]> = {
    entityTypes: types.entityTypes,
    certificateTypes: types.certificateTypes,
    principalIdTypes: types.principalIdTypes,
    documents: book.shared['documents/documents.json'].documents,
    filingTypes: book.shared['filings/filing-types.json'].filingTypes,
    provinces: [...book.provinces.values()].map(({ province, label }) => ({ id: province, label })),
  };
  return new Map(
    Object.entries(lists).map(([list, entries]) => [
      list,
      new Map(entries.map(({ id, label }) => [id, label])),
    ]),
  );
});

function booleanPhrase(entry: FactEntry | undefined, operator: Operator, value: boolean): Text | undefined {
  if (operator !== 'equal' && operator !== 'notEqual') return undefined;
  return (operator === 'equal') === value ? entry?.phrases?.true : entry?.phrases?.false;
}

function wordsOfValue(book: Rulebook, entry: FactEntry | undefined, value: Value): Text {
  if (typeof value === 'object' && value !== null && 'fact' in value) {
    return book.facts.get(value.fact)?.label ?? { zh: value.fact, en: value.fact };
  }
  const list =
    typeof value === 'object' && value !== null ? ('words' in value ? value.words : value) : [value];
  const labels = list.map((one) => labelOfValue(book, entry, one));
  return {
    zh: labels.map((label) => label.zh).join('、'),
    en: labels.map((label) => label.en).join(', '),
  };
}
