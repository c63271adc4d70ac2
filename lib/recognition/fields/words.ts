// Which words do some characters spell? Names, addresses, sums, sexes, ethnic groups and domains, each tidied by its own rules.
import { distance } from '../layout/labels';
import type { FlatLine, Glyph, Sheet } from '../layout/sheet';
import { median } from '../layout/sheet';
import type { Row } from '../layout/values';
import lexicon from './lexicon.json';
import { beginsWithDivision } from './region-of';
import { type Doubt, glyphsOf, type Parsed, textOf } from './value';

const HAN = /\p{Script=Han}/u;
const isHan = ({ sign }: Glyph): boolean => HAN.test(sign);
const isDash = ({ sign }: Glyph): boolean => /^[-—–ー－_]$/.test(sign);
const debris = new RegExp(lexicon.labelDebris);
const HOLE = 1.55; // usual distances: a gap this wide has room for a missing character
const NARROWEST = 0.6; // of the line's height, between two centres; the recogniser's positions are exact to a sixth of it
const ROOM = 0.95; // of the line's height before the first or after the last character; usual is half of it, one more character makes 1.1

/** A person's name: Chinese characters of one row. A lone dash among them is read as the character 一. */
export function personIn(rows: readonly Row[], sheet: Sheet): Parsed {
  const glyphs = (rows[0]?.glyphs ?? []).filter(
    (glyph) => isHan(glyph) || isDash(glyph) || glyph.sign === lexicon.nameDot,
  );
  const value = glyphs.map((glyph) => (isDash(glyph) ? lexicon.one : glyph.sign)).join('');
  const doubts: Doubt[] = [];
  if (glyphs.some(isDash)) doubts.push('stroke');
  if (value.length < 2 || (value.length > 4 && !value.includes(lexicon.nameDot))) doubts.push('shape');
  if (hasHole(glyphs, sheet)) doubts.push('hole');
  return { value, doubts, glyphs };
}

/** Whether a character may be missing between two others, before the first one of its line, or after the last one. */
export function hasHole(glyphs: readonly Glyph[], sheet: Sheet): boolean {
  const gaps = gapsIn(glyphs, (one, other) => isHan(one) && isHan(other));
  const usual = gaps.length >= 3 ? median(gaps) : Math.max(NARROWEST, Math.min(usualPitch(sheet), ...gaps));
  // digits and letters stand closer than Chinese characters, so what is too wide for those is too wide for all
  if (gapsIn(glyphs, isWritten).some((gap) => gap > HOLE * usual)) return true;
  const [first, last] = [glyphs[0], glyphs[glyphs.length - 1]];
  if (first === undefined || last === undefined) return false;
  const [start, end] = [sheet.lines[first.line], sheet.lines[last.line]];
  const isFirstOfLine = start?.glyphs[0] === first && !reachesBack(start, sheet);
  const hasRoomBefore = isFirstOfLine && first.x - start.left > ROOM * start.height;
  const hasRoomAfter = end?.glyphs[end.glyphs.length - 1] === last && end.right - last.x > ROOM * end.height;
  return hasRoomBefore || hasRoomAfter;
}

/** Whether the box of a line reaches back into another, such as that of its label: then what is empty in it is the gap between them. */
const reachesBack = (line: FlatLine, { lines }: Sheet): boolean =>
  lines.some(
    ({ left, right, y }) => left < line.left && right > line.left && Math.abs(y - line.y) < line.height / 2,
  );

const isWritten = (...pair: readonly Glyph[]): boolean =>
  pair.every((glyph) => isHan(glyph) || /^[0-9A-Za-z]$/.test(glyph.sign));

/** Distances of neighbours that are of a kind, in heights of their line. */
function gapsIn(glyphs: readonly Glyph[], isMeant: (one: Glyph, other: Glyph) => boolean): readonly number[] {
  return glyphs.slice(1).flatMap((glyph, at) => {
    const before = glyphs[at];
    return before !== undefined && isMeant(before, glyph) ? [(glyph.x - before.x) / glyph.height] : [];
  });
}

/** Distance of neighbouring Chinese characters, in heights of their line. */
function usualPitch(sheet: Sheet): number {
  const gaps = sheet.lines.flatMap(({ glyphs }) =>
    gapsIn(glyphs, (one, other) => isHan(one) && isHan(other)),
  );
  return median(gaps) || 0.7;
}

/** The name of an organisation, with full-width brackets. */
export function organisationIn(rows: readonly Row[], sheet: Sheet): Parsed {
  const glyphs = glyphsOf(rows);
  const value = withoutStroke(wideBrackets(textOf(glyphs)).replace(debris, '')).replace(/[.,:;'`]+$/, '');
  const doubts: Doubt[] = [];
  if (!lexicon.organisationEnds.some((end) => value.endsWith(end)) || !isBracketed(value))
    doubts.push('shape');
  if (startsLate(rows) || rows.some((row) => hasHole(row.glyphs, sheet))) doubts.push('hole');
  if (value.length < 4) doubts.push('shape');
  return { value, doubts };
}

/** Whether brackets are balanced: under glare, strokes at the end of a name are read as a bracket. */
const isBracketed = (name: string): boolean => name.split('（').length === name.split('）').length;

/** An organisation or a person. */
export function ownerIn(rows: readonly Row[], sheet: Sheet): Parsed {
  const person = personIn(rows, sheet);
  return rows.length === 1 && person.value.length <= 4 && person.value.length > 0
    ? person
    : organisationIn(rows, sheet);
}

const delegate = new RegExp(lexicon.delegate);

/** Who represents an organisation: a person or, for a partnership, another organisation with its delegate in brackets. */
export function representativeIn(rows: readonly Row[], sheet: Sheet): Parsed {
  const person = personIn(rows, sheet);
  const first = wideBrackets(textOf(rows[0]?.glyphs ?? [])).replace(debris, '');
  const isOrganisation =
    delegate.test(first) || (first.length > 5 && lexicon.partnerEnds.some((end) => first.endsWith(end)));
  return isOrganisation ? organisationIn(rows, sheet) : person;
}

/** An address as printed, without marks that come from the background pattern. */
export function addressIn(rows: readonly Row[], sheet: Sheet): Parsed {
  const glyphs = glyphsOf(rows);
  const mended = glyphs.map(hanForSymbol).join('');
  const text = wideBrackets(mended).replace(debris, '');
  const value = withoutStroke(text).replace(/[.,:;'`|]+$/, '');
  const doubts: Doubt[] = [];
  if (mended !== textOf(glyphs)) doubts.push('stroke');
  if (value.length < 6) doubts.push('shape');
  if (startsLate(rows) || rows.some((row) => hasHole(row.glyphs, sheet))) doubts.push('hole');
  return { value, doubts };
}

const MAY_BE_HAN = 0.05; // beside → or =, which no address has, the 二 that was printed was seen at 0.12 and 0.15

/** The character, or for a symbol such as → the likeliest Chinese character that was seen there. */
function hanForSymbol({ sign, alternatives }: Glyph): string {
  const [likeliest] = alternatives.filter((other) => HAN.test(other.sign) && other.confidence >= MAY_BE_HAN);
  return /^[\p{Sm}\p{So}]$/u.test(sign) && likeliest !== undefined ? likeliest.sign : sign;
}

/** The text without a stroke before the name of a division: no division begins with one, so it is a piece of the frame. */
export function withoutStroke(text: string): string {
  const rest = text.replace(/^[-—–ー－_一|]+/, '');
  return rest !== text && beginsWithDivision(rest, 'whole') ? rest : text;
}

const LATE = 0.9; // of the line's height

/** Whether the first row begins further right than those below it, so that its beginning was not read. */
export function startsLate(rows: readonly Row[]): boolean {
  const [first, ...rest] = rows.flatMap(({ glyphs }) => glyphs.slice(0, 1));
  return first !== undefined && rest.some((other) => first.x - other.x > LATE * other.height);
}

/** The text with full-width brackets and colons, as in Chinese print. */
export function wideBrackets(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）').replace(/\s+/g, '');
}

const SUM = new RegExp(lexicon.sumWords);
const twins: Readonly<Record<string, string>> = lexicon.numeralTwins;

/** A whole sum of money, in words or digits. */
export function capitalIn(rows: readonly Row[]): Parsed {
  const read = textOf(glyphsOf(rows)).normalize('NFKC').replace(/\s+/g, '').replace(debris, '');
  if (SUM.test(read)) return { value: read, doubts: [] };
  const value = [...read].map((sign) => twins[sign] ?? sign).join('');
  return { value, doubts: SUM.test(value) ? ['changed-to-list'] : ['shape'] };
}

/** `male` or `female`. */
export function sexIn(rows: readonly Row[]): Parsed {
  const text = textOf(glyphsOf(rows)).toUpperCase();
  const isMale = text.includes(lexicon.male) || /(^|\/)M/.test(text);
  const isFemale = text.includes(lexicon.female) || /(^|\/)F/.test(text);
  if (isMale === isFemale) return { value: '', doubts: ['not-in-list'] };
  return { value: isMale ? 'male' : 'female', doubts: [] };
}

/** An entry of a closed list: the one read, or the only one that differs from it by one character. */
function listedIn(rows: readonly Row[], list: readonly string[]): Parsed {
  const read = wideBrackets(textOf(glyphsOf(rows)));
  if (list.includes(read)) return { value: read, doubts: [] };
  const near = list.filter(
    (entry) => distance(read, entry) <= (entry.length > 6 ? 2 : 1) && entry.length > 1,
  );
  const [only, another] = near.sort((one, other) => distance(read, one) - distance(read, other));
  const isClear =
    only !== undefined && (another === undefined || distance(read, only) < distance(read, another));
  return isClear ? { value: only, doubts: ['changed-to-list'] } : { value: read, doubts: ['not-in-list'] };
}

export const ethnicityIn = (rows: readonly Row[]): Parsed => listedIn(rows, lexicon.ethnicities);

/** The kind of enterprise; one that the list lacks is kept as read. */
export function entityTypeIn(rows: readonly Row[]): Parsed {
  return listedIn(rows, lexicon.entityTypes);
}

/** A domain name; adjacent letters and digits that look alike make it doubtful. */
export function domainIn(rows: readonly Row[]): Parsed {
  const glyphs = glyphsOf(rows);
  const text = textOf(glyphs);
  const mended = glyphs.map((_, at) => letterAt(glyphs, at)).join('');
  const value = mended
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s]+/g, '')
    .replace(/[,。·、]/g, '.')
    .replace(/^(https?:\/\/)?(www\.)?/, '')
    .replace(/[^a-z0-9.\-\p{Script=Han}]/gu, '');
  const doubts: Doubt[] = [];
  if (!/^[a-z0-9\p{Script=Han}][a-z0-9\-\p{Script=Han}]*(\.[a-z0-9\-\p{Script=Han}]+)+$/u.test(value))
    doubts.push('shape');
  const isOdd = /[a-z][10]|[10][a-z]|[a-z]\d*[lo]\d/.test(value) || hasLookAlike(glyphs);
  if (isOdd || mended !== text) doubts.push('look-alike');
  return { value, doubts };
}

const LETTERS: Readonly<Record<string, string>> = { '1': 'l', '0': 'o' };
const SEEN = 0.01; // beside l, which looks the same in many typefaces, 1 was read at up to 0.98

/** The character at a place of a domain: for a lone 1 or 0 beside a letter, the letter that looks like it, if that was seen too. */
function letterAt(glyphs: readonly Glyph[], at: number): string {
  const { sign = '', alternatives = [] } = glyphs[at] ?? {};
  const letter = LETTERS[sign];
  const beside = `${glyphs[at - 1]?.sign ?? ''}${glyphs[at + 1]?.sign ?? ''}`;
  const isLone = /[a-z]/i.test(beside) && !/\d/.test(beside);
  const isSeen = alternatives.some((other) => other.sign === letter && other.confidence >= SEEN);
  return letter !== undefined && isLone && isSeen ? letter : sign;
}

const LOOK_ALIKES = ['l1Ii|', 'o0O', 'vy', 'nm', 'rn', 'uv'];

function hasLookAlike(glyphs: readonly Glyph[]): boolean {
  return glyphs.some(({ sign, alternatives }) =>
    alternatives.some(
      (other) =>
        other.confidence > 0.02 &&
        other.sign.toLowerCase() !== sign.toLowerCase() &&
        LOOK_ALIKES.some((group) => group.includes(sign) && group.includes(other.sign)),
    ),
  );
}

const scopeTwins: Readonly<Record<string, string>> = lexicon.scopeTwins;

/** The scope of business, with the punctuation that is printed between its parts. */
export function scopeIn(rows: readonly Row[]): Parsed {
  const text = [...textOf(glyphsOf(rows))].map((sign) => scopeTwins[sign] ?? sign).join('');
  const value = wideBrackets(text)
    .replace(debris, '')
    .replaceAll(';', '；')
    .replaceAll(':', '：')
    .replaceAll(',', '，')
    .replace(/(?<=\p{Script=Han})-(?=\p{Script=Han}|$)/gu, '、');
  return { value, doubts: value.length < 4 ? ['shape'] : [] };
}
