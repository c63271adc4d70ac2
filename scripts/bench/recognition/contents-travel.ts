// What is printed on made-up travel documents? Permits for residents of Hong Kong, Macao and Taiwan, and passports with their two machine-readable lines.

import { type Content, dottedDay, someDay, yearsLater } from './fiction';
import words from './fiction.json';
import type { Random } from './random';

interface Traveller {
  readonly name: string;
  readonly surname: string;
  readonly given: string;
}

function traveller(random: Random): Traveller {
  const [surname = '', latin = ''] = random.one(Object.entries(words.latin));
  const given = Array.from({ length: random.whole(1, 2) }, () => random.one([...words.given])).join('');
  return { name: surname + given, surname: latin, given: random.one(words.latinGiven) };
}

/** A permit for travel to the mainland. */
export function travelPermit(random: Random, layout: string): Content {
  const who = traveller(random);
  const birth = someDay(random, 1950, 2005);
  const from = someDay(random, 2018, 2025);
  const until = yearsLater(from, random.one([5, 10]));
  const isMale = random.chance(0.5);
  const digits = String(random.whole(10_000_000, 99_999_999));
  const shown = {
    name: who.name,
    latinName: `${who.surname}, ${who.given}`,
    birth: dottedDay(birth),
    sex: isMale ? words.male : words.female,
    term: `${dottedDay(from)}-${dottedDay(until)}`,
    authority: random.one([words.immigration, words.immigrationExit]),
    number: layout.endsWith('tw') ? digits : `${random.one(['H', 'M'])}${digits}`,
  };
  const { name, authority, number } = shown;
  const sex = isMale ? 'male' : 'female';
  return {
    shown,
    isRare: false,
    truth: { name, authority, number, sex, birth, validFrom: from, validUntil: until },
  };
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

function passportDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A passport. */
export function passport(random: Random): Content {
  const who = traveller(random);
  const birth = someDay(random, 1950, 2005);
  const issued = someDay(random, 2017, 2025);
  const until = yearsLater(issued, 10);
  const isMale = random.chance(0.5);
  const number = `E${random.whole(10_000_000, 99_999_999)}`;
  const place = random.whole(0, words.places.length - 1);
  const where = `${words.places[place]}/${words.placesLatin[place]}`;
  const short = (day: string) => day.slice(2).replaceAll('-', '');
  const data = `${number}${mrzDigit(number)}CHN${short(birth)}${mrzDigit(short(birth))}${isMale ? 'M' : 'F'}${short(until)}${mrzDigit(short(until))}`;
  const personal = '<<<<<<<<<<<<<<';
  const all =
    number + mrzDigit(number) + short(birth) + mrzDigit(short(birth)) + short(until) + mrzDigit(short(until));
  const shown = {
    name: who.name,
    latinName: `${who.surname}, ${who.given}`,
    number,
    sexBoth: isMale ? `${words.male}/M` : `${words.female}/F`,
    birth: passportDay(birth),
    birthplace: where,
    issued: passportDay(issued),
    issuePlace: where,
    validUntil: passportDay(until),
    authority: words.immigrationExit,
    mrz1: `POCHN${who.surname}<<${who.given}`.padEnd(44, '<'),
    mrz2: `${data}${personal}${mrzDigit(personal)}${mrzDigit(all + personal + mrzDigit(personal))}`,
  };
  const sex = isMale ? 'male' : 'female';
  const { name } = shown;
  return { shown, isRare: false, truth: { name, number, sex, birth, validUntil: until } };
}

/** The check digit of ICAO 9303: weights 7, 3, 1 over digits, letters from 10 and `<` as 0. */
export function mrzDigit(text: string): string {
  const sum = [...text].reduce((total, sign, at) => {
    const value = sign === '<' ? 0 : Number.parseInt(sign, 36);
    return total + value * ([7, 3, 1][at % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}
