// Which front and back belong to one card? Judged by the place of the issuing police, the validity that fits the age, and the order.
import { regionOfAddress } from '../fields/region-of';

type Values = Readonly<Record<string, string>>;

const PLACE = 2; // leading characters that a division's name shares with the name of its police

/** Whether the card was issued by the police of the place in the address; null when one of them is unknown. */
export function isAuthorityOf(address: string, authority: string): boolean | null {
  const region = regionOfAddress(address);
  if (region === null || region.names.length < 2 || authority === '') return null;
  return region.names.slice(1).some((name) => authority.includes(name.slice(0, PLACE)));
}

/**
 * How many years a resident's card issued on a day is valid: by age 5 (under 16), 10 (16 to 25), 20 (26 to 45), else without
 * end. 中华人民共和国居民身份证法 (2011-10-29), article 5.
 */
export function yearsOfCard(birth: string, from: string): 5 | 10 | 20 | 'long-term' {
  const age = Number(from.slice(0, 4)) - Number(birth.slice(0, 4)) - (from.slice(5) < birth.slice(5) ? 1 : 0);
  if (age < 16) return 5;
  if (age <= 25) return 10;
  return age <= 45 ? 20 : 'long-term';
}

/** The day on which a card ends by its holder's age: the day of the year on which it begins. */
export function dueEnd(birth: string, from: string): string {
  const years = yearsOfCard(birth, from);
  return years === 'long-term' ? years : `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a card's validity fits its holder's day of birth; null when a day is unknown. */
export function isTermOf(birth: string, from: string, until: string): boolean | null {
  if (![birth, from].every((day) => DAY.test(day)) || until === '') return null;
  const years = yearsOfCard(birth, from);
  if (years === 'long-term' || until === 'long-term') return years === until;
  return Number(until.slice(0, 4)) - Number(from.slice(0, 4)) === years;
}

/** Whether two sides may belong to one card: above 0 speaks for it, below 0 against it. */
function fitOf(front: Values, back: Values): number {
  const signs = [
    isAuthorityOf(front.address ?? '', back.authority ?? ''),
    isTermOf(front.birth ?? '', back.validFrom ?? '', back.validUntil ?? ''),
  ];
  return signs.reduce((sum, sign) => sum + (sign === null ? 0 : sign ? 1 : -1), 0);
}

/** Number of each back's paper → number of its front's paper. */
export function frontsOfBacks(
  papers: readonly { readonly at: number; readonly isBack: boolean; readonly values: Values }[],
): ReadonlyMap<number, number> {
  const fronts = papers.filter(({ isBack }) => !isBack);
  const backs = papers.filter(({ isBack }) => isBack);
  const pairs = backs.flatMap((back, order) =>
    fronts.map((front, place) => ({
      front: front.at,
      back: back.at,
      fit: fitOf(front.values, back.values),
      apart: Math.abs(order - place), // the first back most likely belongs to the first front
    })),
  );
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { front, back } of pairs.toSorted(
    (one, other) => other.fit - one.fit || one.apart - other.apart,
  )) {
    if (found.has(back) || taken.has(front)) continue;
    found.set(back, front);
    taken.add(front);
  }
  return found;
}
