// Which choice of a list does a word in a cell mean? By its labels, the words of trade and the portals' own.
import type { CodeLabels, Named } from '../../protocol/exchange';
import { everydayNames, providerBare, type WordList } from './everyday';

/** A text without stars, blanks, width and case. */
export function plainWord(text: string): string {
  return text.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();
}

/** The id of the choice that a word means; undefined for an unknown word. */
export function idMeant(text: string, known: readonly Named[], list: WordList | null): string | undefined {
  const ids = idsOf(known, list);
  // a company's form has its owners in brackets: 有限责任公司（自然人独资）
  if (list === 'entityTypes')
    return ids.get(plainWord(text)) ?? ids.get(plainWord(text).replace(/\(.*\)$/, ''));
  if (list !== 'providers') return ids.get(plainWord(text));
  const found = [text, ...providerBare(text)].flatMap((one) => ids.get(plainWord(one)) ?? []);
  return found[0];
}

const idsByName = new WeakMap<readonly Named[], ReadonlyMap<string, string>>(); // cached, since every row needs it

/** The id of each name; of several with the same name the first one's. */
function idsOf(known: readonly Named[], list: WordList | null): ReadonlyMap<string, string> {
  const made = idsByName.get(known);
  if (made) return made;
  const named = (names: (one: Named) => readonly string[]) =>
    known.flatMap((one) => names(one).map((name) => [plainWord(name), one.id] as const));
  const others = named(({ id, also = [] }) => [...(list === null ? [] : everydayNames(list, id)), ...also]);
  const ids = new Map([...named(namesOf), ...others].reverse()); // reversed, so that of several equal names the first entry wins
  idsByName.set(known, ids);
  return ids;
}

/** The id, both labels, and the Chinese one without its brackets. */
function namesOf({ id, label }: Named): readonly string[] {
  return [id, label.zh, label.en, label.zh.replace(/（.*）$/, '')];
}

/** The words with the certificates of this entity type first. */
export function wordsFor(words: CodeLabels, entityType: string): CodeLabels {
  const byType = sortedWords.get(words) ?? new Map<string, CodeLabels>();
  const sorted = byType.get(entityType) ?? sortFor(words, entityType);
  sortedWords.set(words, byType.set(entityType, sorted));
  return sorted;
}

const sortedWords = new WeakMap<CodeLabels, Map<string, CodeLabels>>();

function sortFor(words: CodeLabels, entityType: string): CodeLabels {
  const allowed = words.entityTypes.find(({ id }) => id === entityType)?.certificateTypes ?? [];
  const isAllowed = ({ id }: Named) => allowed.includes(id);
  const { certificateTypes } = words;
  const sorted = [
    ...certificateTypes.filter(isAllowed),
    ...certificateTypes.filter((one) => !isAllowed(one)),
  ];
  return { ...words, certificateTypes: sorted };
}

/** The label of an id, or the id itself when another entry has the same label. */
export function wordFor(id: string, known: readonly Named[]): string {
  const zh = known.find((one) => one.id === id)?.label.zh;
  return zh !== undefined && known.find((one) => one.label.zh === zh)?.id === id ? zh : id;
}
