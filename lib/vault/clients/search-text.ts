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
  /** Each on a line of its own: the names, which are also found by pinyin, and after `OTHERS` all others. */
  readonly words: string;
  readonly place: Place;
  /** How the names are spelled; null until the first search by letters, so that opening the list does not wait for it. */
  spelling: Spelling | null;
}

/** Begins the texts of a client that are not names. */
const OTHERS = '\u0000';

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

/** Prepares a client's texts for searching: one string, since lists for each of 10,000 clients would be collected again at once. */
export function searchTextOf(of: Searched): SearchText {
  const people = of.people ?? [];
  const place = placeOf(of.region);
  let known = of.name;
  for (const name of of.serviceNames) known += `\n${name}`;
  for (const { name } of people) known += `\n${name}`;
  known += `${OTHERS}${of.certNumber}\n${place.words}`;
  for (const list of [of.domains, of.tags, of.orders]) for (const text of list ?? []) known += `\n${text}`;
  for (const { mobile, certNumber } of people) known += `\n${mobile}\n${certNumber}`;
  return { words: searchForm(known), place, spelling: null };
}

/** The words of a search. */
export function wordsOf(query: string): readonly string[] {
  return searchForm(query).split(/\s+/).filter(Boolean);
}

/**
 * A function that says whether a client's texts match a search: each of its words occurs in them, or is pinyin of the place or
 * of a name.
 */
export function textMatcherFor(words: readonly string[]): (text: SearchText) => boolean {
  const matchers = words.map((word) => {
    const known = new Map<Place, boolean>(); // 10,000 clients are in a few hundred places, each of which is compared once
    const spellsPlace = (place: Place) => {
      const spells = known.get(place) ?? hasPinyin(place.spelling, word);
      known.set(place, spells);
      return spells;
    };
    return (text: SearchText) =>
      text.words.includes(word) || spellsPlace(text.place) || hasPinyin(spellingIn(text), word);
  });
  return (text) => matchers.every((matches) => matches(text));
}

/** How the names of a client are spelled, computed at the first search that needs it. */
function spellingIn(text: SearchText): Spelling {
  text.spelling ??= spellingOf(text.words.slice(0, text.words.indexOf(OTHERS)));
  return text.spelling;
}

/** The form in which texts are compared: without differences of width and case. */
export function searchForm(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const places = new Map<string, Place>();

/** The searched texts of a division; cached, since many clients share one. */
function placeOf(code: string): Place {
  const known = places.get(code);
  if (known) return known;
  const names = divisionNames(code);
  const place = { words: names.join(' '), spelling: spellingOf(names.join('\n')) };
  places.set(code, place);
  return place;
}
