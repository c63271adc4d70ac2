// Which texts of a client are searched? Name, number, place, people, services, domains and tags, in characters and in pinyin.
import { divisionNames } from '../../filing/regions/divisions';
import { hasPinyin, type Readings, readingsOf } from './pinyin';

/** The prepared texts of one client. */
export interface SearchText {
  readonly words: string;
  readonly readings: readonly Readings[];
}

interface Searched {
  readonly name: string;
  readonly certNumber: string;
  /** The division of six digits. */
  readonly region: string;
  readonly domains: readonly string[];
  readonly tags: readonly string[];
  readonly serviceNames: readonly string[];
  readonly people?: readonly Readonly<Record<'name' | 'mobile' | 'certNumber', string>>[] | undefined;
}

/** Prepares a client's texts for searching. */
export function searchTextOf({
  name,
  certNumber,
  region,
  domains,
  tags,
  serviceNames,
  people = [],
}: Searched): SearchText {
  const place = placeOf(region);
  const persons = people.flatMap((one) => [one.name, one.mobile, one.certNumber]);
  const known = [name, certNumber, place.words, ...domains, ...tags, ...serviceNames, ...persons];
  const words = plain(known.join('\n'));
  const spoken = [name, ...serviceNames, ...new Set(people.map((one) => one.name))].map((text) =>
    readingsOf(plain(text)),
  );
  return { words, readings: [...spoken, ...place.readings] };
}

/** The words of a search. */
export function wordsOf(query: string): readonly string[] {
  return plain(query).split(/\s+/).filter(Boolean);
}

/** Whether each word occurs in the texts, or is pinyin of the name, the place or a service. */
export function answers(text: SearchText, words: readonly string[]): boolean {
  return words.every(
    (word) => text.words.includes(word) || text.readings.some((some) => hasPinyin(some, word)),
  );
}

/** The text without differences of width and case. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const places = new Map<string, SearchText>();

/** The searched texts of a division; cached, since many clients share one. */
function placeOf(code: string): SearchText {
  const known = places.get(code);
  if (known) return known;
  const names = divisionNames(code);
  const place = { words: names.join(' '), readings: names.map(readingsOf) };
  places.set(code, place);
  return place;
}
