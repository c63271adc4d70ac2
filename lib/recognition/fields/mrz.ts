// What do the two lines for machines of a passport say? ICAO 9303, TD3: fixed places, and check digits of 7, 3, 1.
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

/** Number, birth, sex and expiry by their places from the left: fillers behind them are lost more often than not. */
function secondLine({ glyphs }: FlatLine): readonly Value[] | null {
  if (glyphs.length < 28) return null;
  const text = textOf(glyphs)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[«《〈]/g, '<');
  const digits = (from: number, to: number) =>
    [...text.slice(from, to)].map((sign) => DIGITS[sign] ?? sign).join('');
  const number = text.slice(0, 1) + text.slice(1, 2) + digits(2, 9);
  const birth = digits(13, 19);
  const expiry = digits(21, 27);
  const proofs = [
    mrzDigit(number) === digits(9, 10),
    mrzDigit(birth) === digits(19, 20),
    mrzDigit(expiry) === digits(27, 28),
  ];
  if (proofs.filter(Boolean).length < 2 || !/^[A-Z][A-Z0-9]\d{7}$/.test(number)) return null;
  const sex = text[20] === 'M' ? 'male' : text[20] === 'F' ? 'female' : '';
  const value = (field: string, said: string, from: number, to: number, isProved: boolean): Value =>
    machineValue(field, said, glyphs.slice(from, to), isProved);
  return [
    value('number', number, 0, 9, proofs[0] ?? false),
    value('birth', dayOf(birth, '19', '20'), 13, 19, proofs[1] ?? false),
    value('validUntil', dayOf(expiry, '20', '20'), 21, 27, proofs[2] ?? false),
    ...(sex === '' ? [] : [value('sex', sex, 20, 21, true)]),
  ];
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

/** YYMMDD; a birth later in the century than about now was in the last one. */
function dayOf(digits: string, early: string, late: string): string {
  const century = Number(digits.slice(0, 2)) > 30 ? early : late;
  return `${century}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
}

const SURE_NAME = 0.98;

/** Family name and given names of the first line, as `FAMILY, GIVEN`. */
function nameOf({ glyphs }: FlatLine): Value | null {
  const text = textOf(glyphs)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[«《〈]/g, '<');
  const match = /^P[A-Z0<]([A-Z]{3})([A-Z<]+?)<<?([A-Z]+(?:<[A-Z]+)*)<{2,}/.exec(text);
  if (match === null) return null;
  const [whole, , family = '', given = ''] = match;
  const used = glyphs.slice(0, whole.length);
  const value = `${family.replaceAll('<', ' ')}, ${given.replaceAll('<', ' ')}`;
  const confidence = leastSure(used);
  const doubts: readonly Doubt[] = confidence < SURE_NAME ? ['unsure'] : []; // no check digit covers this line
  return { field: 'latinName', value, shown: textOf(used), glyphs: used, doubts, confidence };
}
