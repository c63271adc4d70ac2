// Which texts of a client are searched? Name, number, place, people, services, domains, order numbers and tags, in characters and in pinyin.
import { divisionNames } from '../../filing/regions/divisions';
import { hasPinyin, type Spelling, spellingOf } from './pinyin';

/** The names of a division, and how they are spelled. */
interface Place {
  readonly words: string;
  readonly spelling: Spelling;
}

/** The prepared texts of one client. */
export interface SearchText {
  readonly words: string;
  readonly place: Place;
  /** Its name, services and people. */
  readonly spoken: readonly string[];
  /** How these are spelled; null until the first search by letters, so that opening the list does not wait for it. */
  spelling: Spelling | null;
}

interface Searched {
  readonly name: string;
  readonly certNumber: string;
  /** The division of six digits. */
  readonly region: string;
  readonly domains: readonly string[];
  readonly tags: readonly string[];
  readonly serviceNames: readonly string[];
  readonly orders?: readonly string[] | undefined;
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
  orders = [],
  people = [],
}: Searched): SearchText {
  const place = placeOf(region);
  const persons = people.flatMap((one) => [one.name, one.mobile, one.certNumber]);
  const known = [name, certNumber, place.words, ...domains, ...tags, ...serviceNames, ...orders, ...persons];
  const words = plain(known.join('\n'));
  const spoken = [name, ...serviceNames, ...people.map((one) => one.name)];
  return { words, place, spoken, spelling: null };
}

/** The words of a search. */
export function wordsOf(query: string): readonly string[] {
  return plain(query).split(/\s+/).filter(Boolean);
}

/** Tells of a client's texts whether they answer a search: each word occurs in them, or is pinyin of the name, the place, a service or a person. */
export function answers(words: readonly string[]): (text: SearchText) => boolean {
  const each = words.map((word) => {
    const spelled = new Map<Place, boolean>(); // of a few hundred places among 10,000 clients
    const isPlace = (place: Place) => {
      const known = spelled.get(place) ?? hasPinyin(place.spelling, word);
      spelled.set(place, known);
      return known;
    };
    return (text: SearchText) =>
      text.words.includes(word) || isPlace(text.place) || hasPinyin(spellingIn(text), word);
  });
  return (text) => each.every((isIn) => isIn(text));
}

function spellingIn(text: SearchText): Spelling {
  text.spelling ??= spellingOf(new Set(text.spoken.map(plain)));
  return text.spelling;
}

/** The text without differences of width and case. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const places = new Map<string, Place>();

/** The searched texts of a division; cached, since many clients share one. */
function placeOf(code: string): Place {
  const known = places.get(code);
  if (known) return known;
  const names = divisionNames(code);
  const place = { words: names.join(' '), spelling: spellingOf(names) };
  places.set(code, place);
  return place;
}
