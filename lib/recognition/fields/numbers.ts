// Which number do some characters spell? Candidates are checked by their check digit; a corrected one is always marked.
import { residentIdCheckDigit } from '../../filing/numbers/resident-id';
import { usccCheckCharacter } from '../../filing/numbers/uscc';
import type { Glyph } from '../layout/sheet';
import { isRealDay } from './days';
import { type Parsed, textOf } from './value';

const LETTERS_FOR_DIGITS: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2', V: 'Y' };
const FOR_DIGITS: Readonly<Record<string, string>> = {
  ...LETTERS_FOR_DIGITS,
  D: '0',
  Q: '0',
  L: '1',
  B: '8',
  G: '6',
};

interface Checked {
  readonly length: number;
  readonly tidy: (sign: string, at: number) => string;
  readonly isSound: (number: string) => boolean;
}

/** Unified social credit code; its alphabet has no I, O, S, V, Z. */
const CREDIT: Checked = {
  length: 18,
  tidy: (sign, at) => (at >= 2 && at < 8 ? (FOR_DIGITS[sign] ?? sign) : (LETTERS_FOR_DIGITS[sign] ?? sign)),
  isSound: (code) =>
    /^[159AN][1-9]\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(code) &&
    usccCheckCharacter(code.slice(0, 17)) === code[17],
};

/** Number of a resident's identity card or of a residence permit. */
const RESIDENT: Checked = {
  length: 18,
  tidy: (sign, at) => (at === 17 && sign === 'X' ? sign : (FOR_DIGITS[sign] ?? sign)),
  isSound: (number) =>
    /^[1-9]\d{16}[\dX]$/.test(number) &&
    isRealDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`) &&
    residentIdCheckDigit(number.slice(0, 17)) === number[17],
};

/** The unified social credit code among these characters. */
export function creditCodeIn(glyphs: readonly Glyph[]): Parsed {
  return checkedIn(glyphs, CREDIT);
}

/** The resident's number among these characters. */
export function residentNumberIn(glyphs: readonly Glyph[]): Parsed {
  return checkedIn(glyphs, RESIDENT);
}

function checkedIn(all: readonly Glyph[], kind: Checked): Parsed {
  const glyphs = all.filter(({ sign }) => /^[0-9A-Za-z]$/.test(sign.normalize('NFKC')));
  const windows = windowsOf(glyphs, kind.length);
  for (const window of windows) {
    const number = tidied(window, kind);
    if (kind.isSound(number)) return { value: number, doubts: [], glyphs: window };
  }
  for (const window of windows) {
    const mended = mend(window, kind);
    if (mended !== null) return { value: mended, doubts: ['mended'], glyphs: window };
  }
  return { value: textOf(glyphs).toUpperCase(), doubts: ['check-digit'], glyphs };
}

function windowsOf(glyphs: readonly Glyph[], length: number): readonly (readonly Glyph[])[] {
  const count = Math.max(0, glyphs.length - length + 1);
  return Array.from({ length: count }, (_, at) => glyphs.slice(at, at + length));
}

function tidied(
  glyphs: readonly Glyph[],
  kind: Checked,
  instead: ReadonlyMap<number, string> = new Map(),
): string {
  return glyphs
    .map(({ sign }, at) => kind.tidy((instead.get(at) ?? sign).normalize('NFKC').toUpperCase(), at))
    .join('');
}

/** The number with one character replaced by one of its alternatives; null unless exactly one such number passes its check. */
function mend(glyphs: readonly Glyph[], kind: Checked): string | null {
  const sound = glyphs.flatMap(({ alternatives }, at) =>
    alternatives
      .map(({ sign, confidence }) => ({ number: tidied(glyphs, kind, new Map([[at, sign]])), confidence }))
      .filter(({ number }) => number.length === kind.length && kind.isSound(number)),
  );
  const best = sound.sort((one, other) => other.confidence - one.confidence)[0];
  const others = new Set(sound.map(({ number }) => number));
  return best !== undefined && (others.size === 1 || best.confidence > 0.05) ? best.number : null;
}

/** A permit to travel to the mainland: H or M and eight digits, or eight digits. */
export function permitNumberIn(all: readonly Glyph[]): Parsed {
  return shapedIn(all, /[HM]\d{8}(?:\d{2})?|(?<!\d)\d{8}(?!\d)|(?<!\d)\d{10}(?!\d)/, 1);
}

/** A passport of one or two letters and digits. */
export function passportNumberIn(all: readonly Glyph[]): Parsed {
  return shapedIn(all, /E[A-HJ-NP-Z]\d{7}|[A-Z]\d{8}|[A-Z]{1,2}\d{6,8}/, 2);
}

/** A number without a check digit: after its first `letters` places, a letter is read as the digit that it looks like. */
function shapedIn(all: readonly Glyph[], shape: RegExp, letters: number): Parsed {
  const glyphs = all.filter(({ sign }) => /^[0-9A-Za-z]$/.test(sign.normalize('NFKC')));
  const plain = textOf(glyphs).normalize('NFKC').toUpperCase();
  const text = [...plain].map((sign, at) => (at < letters ? sign : (FOR_DIGITS[sign] ?? sign))).join('');
  const match = shape.exec(text);
  if (match === null) return { value: plain, doubts: ['shape'], glyphs };
  const used = glyphs.slice(match.index, match.index + match[0].length);
  return { value: match[0], doubts: match[0] === plain ? [] : ['unsure'], glyphs: used };
}
