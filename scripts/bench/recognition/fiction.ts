// What do made-up documents contain? Fictional names, numbers, places and dates, from seeded random numbers.

import { residentIdCheckDigit } from '../../../lib/filing/numbers/resident-id';
import { usccCheckCharacter } from '../../../lib/filing/numbers/uscc';
import { allDivisions, divisionNames } from '../../../lib/filing/regions/divisions';
import words from './fiction.json';
import { createRandom, type Random } from './random';

export const TODAY = '2026-11-25';
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** What is printed on a document (`shown`) and what reading should answer (`truth`), by field. */
export interface Content {
  readonly shown: Record<string, string>;
  readonly truth: Record<string, string>;
  /** Whether a name contains a rare character. */
  readonly isRare: boolean;
}

export interface Name {
  readonly text: string;
  readonly isRare: boolean;
}

/** A person's name; one in ten has a rare character. */
export function personName(random: Random): Name {
  const surname = random.chance(0.04) ? random.one(words.doubleSurnames) : random.one([...words.surnames]);
  const isRare = random.chance(0.1);
  const length = random.chance(0.3) ? 1 : 2;
  const given = Array.from({ length }, (_, at) =>
    random.one([...(isRare && at === length - 1 ? words.rareGiven : words.given)]),
  );
  return { text: surname + given.join(''), isRare };
}

const counties = allDivisions.filter(({ code }) => !code.endsWith('00'));

export interface Place {
  readonly code: string;
  readonly names: readonly string[];
  /** An address in that place, beginning with the province. */
  readonly address: string;
}

/** A place with an address in it. */
export function somewhere(random: Random, isHome: boolean): Place {
  const { code } = random.one(counties);
  const names = divisionNames(code).filter((name, at, all) => name !== all[at - 1]);
  const [block = '', room = '', tower = '', stair = ''] = words.unit;
  const tail = isHome
    ? `${random.one(words.villages)}${random.whole(1, 40)}${block}${random.whole(1, 4)}${stair}${random.whole(101, 1204)}${room}`
    : `${random.one(words.streets)}${random.whole(1, 998)}${words.number}${random.one(words.buildings)}${
        random.chance(0.5) ? `${random.whole(1, 9)}${tower}` : ''
      }${random.whole(101, 2899)}${room}`;
  return { code, names, address: names.join('') + tail };
}

/** A valid unified social credit code of a place; `body` is its first two characters. */
export function creditCode(random: Random, region: string, body: string): string {
  const tail = Array.from({ length: 9 }, (_, at) =>
    at < 2 && body === '91' ? 'MA'.charAt(at) : random.one([...ALPHABET]),
  ).join('');
  const first = body + region + tail;
  return first + usccCheckCharacter(first);
}

/** A valid number of a resident or a permit holder with this date of birth. */
export function personNumber(random: Random, region: string, birth: string, isMale: boolean): string {
  const order = random.whole(1, 49) * 2 + (isMale ? 1 : 0);
  const first =
    region + birth.replaceAll('-', '') + String(random.whole(0, 9)) + String(order).padStart(2, '0');
  return first + residentIdCheckDigit(first);
}

/** A date between two years. */
export function someDay(random: Random, fromYear: number, toYear: number): string {
  const time = Date.UTC(random.whole(fromYear, toYear), random.whole(0, 11), random.whole(1, 28));
  return new Date(time).toISOString().slice(0, 10);
}

/** The same date some years later. */
export function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** A date in Chinese, with two digits each or without leading zeros. */
export function chineseDay(day: string, isPadded: boolean): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const digits = (text: string) => (isPadded ? text : String(Number(text)));
  return `${year}${words.year}${digits(month)}${words.month}${digits(date)}${words.day}`;
}

/** A date with dots. */
export function dottedDay(day: string): string {
  return day.replaceAll('-', '.');
}

/** The random numbers of one document in a set. */
export function randomOfPaper(seed: number, index: number): Random {
  return createRandom(seed * 7919 + index * 104_729 + 17);
}
