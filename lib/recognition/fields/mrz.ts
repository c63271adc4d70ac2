// What does the machine-readable zone of a passport say? ICAO 9303, TD3: two lines with fixed places and check digits (weights 7, 3, 1).
import type { FlatLine, Glyph, Sheet } from '../layout/sheet';
import { isRealDay } from './days';
import { type Doubt, leastSure, textOf, type Value } from './value';

const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
};

/** The check digit of some characters. */
export function mrzDigit(text: string): string {
  const sum = [...text].reduce((total, sign, at) => {
    const value = sign === '<' ? 0 : Number.parseInt(sign, 36);
    return total + value * ([7, 3, 1][at % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}

/** Values of a passport's second and first line; none when the second does not prove itself at all. */
export function mrzValues(sheet: Sheet): readonly Value[] {
  const second = sheet.lines.map(secondLine).find((found) => found !== null);
  if (!second) return [];
  const names = sheet.lines.flatMap((line) => nameOf(line) ?? []);
  return [...second, ...names.slice(0, 1)];
}

const DAYS_AT = 13; // where the day of birth begins when no character before it was lost
const STRAY = 2;

/**
 * Number, birth, sex and expiry by their places counted from the left, since fillers at the end are mostly not read. A
 * character lost between number and birth moves what follows; the check digits of both days then still hold.
 */
function secondLine({ glyphs }: FlatLine): readonly Value[] | null {
  if (glyphs.length < 26) return null;
  const text = textOf(glyphs)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[«《〈]/g, '<');
  const digits = (from: number, to: number) =>
    [...text.slice(from, to)].map((sign) => DIGITS[sign] ?? sign).join('');
  const number = numberIn(text.slice(0, 9), digits(2, 9), digits(9, 10));
  const isProvedDay = (from: number) => mrzDigit(digits(from, from + 6)) === digits(from + 6, from + 7);
  const areDaysAt = (at: number) => isProvedDay(at) && isProvedDay(at + 8);
  const moved = Array.from({ length: 2 * STRAY + 1 }, (_, at) => DAYS_AT - STRAY + at).find(areDaysAt);
  const at = areDaysAt(DAYS_AT) ? DAYS_AT : (moved ?? DAYS_AT);
  const proofs = [mrzDigit(number) === digits(9, 10), isProvedDay(at), isProvedDay(at + 8)];
  if (proofs.filter(Boolean).length < 2 || !/^[A-Z0-9]{6,9}<*$/.test(number)) return null;
  const mark = text[at + 7];
  const sex = mark === 'M' ? 'male' : mark === 'F' ? 'female' : '';
  const value = (field: string, said: string, from: number, to: number, isProved: boolean): Value =>
    machineValue(field, said, glyphs.slice(from, to), isProved);
  const day = (from: number, early: string) => dayOf(digits(from, from + 6), early, '20');
  return [
    value('number', number.replace(/<+$/, ''), 0, 9, proofs[0] ?? false),
    value('birth', day(at, '19'), at, at + 6, proofs[1] ?? false),
    value('validUntil', day(at + 8, '20'), at + 8, at + 14, proofs[2] ?? false),
    ...(sex === '' ? [] : [value('sex', sex, at + 7, at + 8, true)]),
  ];
}

/** Numbers of other states may hold letters anywhere: taken as read when the check digit holds, else with digits after the first two characters. */
function numberIn(read: string, digits: string, check: string): string {
  return mrzDigit(read) === check ? read : read.slice(0, 2) + digits;
}

function machineValue(field: string, value: string, glyphs: readonly Glyph[], isProved: boolean): Value {
  const doubts: Doubt[] = isProved ? [] : ['check-digit'];
  if (/^\d{4}-/.test(value) && !isRealDay(value)) doubts.push('no-such-day');
  return {
    field,
    value,
    shown: textOf(glyphs),
    glyphs,
    doubts,
    confidence: isProved ? 1 : leastSure(glyphs),
  };
}

/** A day written YYMMDD; a birth that would lie in the future was in the last century. */
function dayOf(digits: string, early: string, late: string): string {
  const century = Number(digits.slice(0, 2)) > 30 ? early : late;
  return `${century}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
}

const SURE_NAME = 0.98;

const LETTERS: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '8': 'B' };
const NAMES = /^P[A-Z<][A-Z<]{3}([A-Z]+(?:<[A-Z]+)*)<<([A-Z]+(?:<[A-Z]+)*)(?:<<|<?$)/;
/** A filler between the two names was lost, so which part is the family name is a guess. */
const RUN_TOGETHER = /^P[A-Z<][A-Z<]{3}([A-Z]+)<([A-Z]+(?:<[A-Z]+)*)<<+$/;

/** Family name and given names of the first line, as `FAMILY, GIVEN`; a digit in it is the letter that it looks like. */
function nameOf({ glyphs }: FlatLine): Value | null {
  const read = textOf(glyphs)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[«《〈]/g, '<');
  const text = [...read].map((sign) => LETTERS[sign] ?? sign).join('');
  const exact = NAMES.exec(text);
  const match = exact ?? RUN_TOGETHER.exec(text);
  if (match === null) return null;
  const [whole, family = '', given = ''] = match;
  const used = glyphs.slice(0, whole.length);
  const value = `${family.replaceAll('<', ' ')}, ${given.replaceAll('<', ' ')}`;
  const confidence = leastSure(used);
  const isSure = exact !== null && confidence >= SURE_NAME && read.startsWith(whole);
  const doubts: readonly Doubt[] = isSure ? [] : ['unsure']; // no check digit covers this line
  return { field: 'latinName', value, shown: textOf(used), glyphs: used, doubts, confidence };
}
