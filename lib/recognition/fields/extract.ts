// What does one reading of a paper say? Its kind, and the value of each field behind its label.

import type { Reading } from '../engine/read-picture';
import { KINDS, type Kind, type KindField, type Shape } from '../kinds/kinds';
import type { Label } from '../layout/columns';
import { columnsOf } from '../layout/columns';
import { labelsOf } from '../layout/labels';
import { type Glyph, median, type Sheet, sheetsOf } from '../layout/sheet';
import { type Row, valueRows } from '../layout/values';
import { isCardTerm, saysTheDay } from './days';
import { mrzValues } from './mrz';
import { mayBeRare } from './rare-signs';
import { beginsWithDivision, regionOfAddress, vouchedLength } from './region-of';
import { PROVED, parseAs } from './shapes';
import { type Doubt, leastSure, type Parsed, textOf, type Value } from './value';

/** What one reading says of a paper. */
export interface Extraction {
  /** Null for a paper of no kind that we know. */
  readonly kind: Kind | null;
  readonly values: readonly Value[];
  /** Fields whose labels every such paper has and this reading has not. */
  readonly missing: readonly string[];
  readonly sheet: Sheet;
  /** Numbers of the lines that carry labels or fields, the long scope of business left out. */
  readonly used: ReadonlySet<number>;
  /** Of those, the ones that carry nothing but labels met to the character whose values were found. */
  readonly printed: ReadonlySet<number>;
}

const MOST_MISSING = 1; // with more labels missing than this, values may be those of neighbours

/** Reads fields off the lines of a page. */
export function extract(reading: Reading): Extraction {
  const { sheet, found: best } = kindOfPage(reading);
  if (best === null)
    return { kind: null, values: [], missing: [], sheet, used: new Set(), printed: new Set() };
  const { kind, isCrowded, otherSide } = best;
  const sides = [best, ...(otherSide === null ? [] : [otherSide])];
  const labels = sides.flatMap((side) => side.labels);
  const read = sides.flatMap((side) => valuesOfSide(sheet, side, labels));
  const found = read.map((value) => (isClose(value, sheet) ? value : startsLate(value, labels, kind, read)));
  const missing = kind.must.filter((id) => !labels.some(({ field }) => field === id));
  const doubted = missing.length > MOST_MISSING ? found.map(labelsMissing) : found;
  const values = kind.id === 'passport' ? withMrz(doubted, sheet) : doubted;
  const used = usedLines(labels, values);
  const printed = printedLines(labels, values);
  return asAlike(kind, {
    kind,
    sheet,
    missing,
    used,
    printed,
    values: isCrowded
      ? values.map((value) => ({ ...value, doubts: [...value.doubts, 'two-papers' as const] }))
      : values,
  });
}

const linesOf = (told: readonly { readonly glyphs: Value['glyphs'] }[]): ReadonlySet<number> =>
  new Set(told.flatMap(({ glyphs }) => glyphs.map(({ line }) => line)));

function usedLines(labels: readonly Label[], values: readonly Value[]): ReadonlySet<number> {
  return linesOf([...labels, ...values.filter(({ field }) => field !== 'scope')]);
}

function printedLines(labels: readonly Label[], values: readonly Value[]): ReadonlySet<number> {
  const found = new Set(values.map(({ field }) => field));
  const isClear = ({ field, faults }: Label) => faults === 0 && (field === null || found.has(field));
  const others = linesOf([...values, ...labels.filter((label) => !isClear(label))]);
  return new Set([...linesOf(labels.filter(isClear))].filter((line) => !others.has(line)));
}

const LATE = 0.9; // of the line's height
const CLOSE = 1.3; // of the line's height, from a character to the next without room for one between

/** Whether a value follows what stands before it in its line, its label or the colon of it, without a gap. */
function isClose({ glyphs }: Value, { lines }: Sheet): boolean {
  const [first] = glyphs;
  const before = lines[first?.line ?? -1]?.glyphs.filter(({ at }) => at < (first?.at ?? 0)).at(-1);
  return first !== undefined && before !== undefined && first.x - before.x < CLOSE * first.height;
}

/**
 * Values of one column begin below each other: one that begins further right has lost its beginning. Numbers stand
 * where they like, and those that prove themselves have lost nothing.
 */
function startsLate(value: Value, labels: readonly Label[], kind: Kind, values: readonly Value[]): Value {
  const [first] = value.glyphs;
  const column = columnsOf(labels).find((one) => one.labels.some(({ field }) => field === value.field));
  const shape = kind.fields.find(({ id }) => id === value.field)?.shape;
  if (first === undefined || column === undefined || shape === undefined || PROVED.has(shape)) return value;
  const starts = values.flatMap(({ field, glyphs }) =>
    glyphs[0] !== undefined && column.labels.some((label) => label.field === field) ? [glyphs[0].x] : [],
  );
  const isLate = starts.length >= 3 && first.x - median(starts) > LATE * first.height;
  return isLate && !value.doubts.includes('hole') ? { ...value, doubts: [...value.doubts, 'hole'] } : value;
}

/** Without its labels nothing tells where a value ends; a number that proves itself needs none. */
function labelsMissing(value: Value): Value {
  const isProved = value.doubts.length === 0 && /^[0-9A-Z]{18}$/.test(value.value);
  return isProved ? value : { ...value, doubts: [...value.doubts, 'labels-missing'] };
}

/** A paper that looks like another kind and is told from it by how one field begins. */
function asAlike(kind: Kind, extraction: Extraction): Extraction {
  const told = (other: Kind) => {
    const { like } = other;
    if (like === undefined) return false;
    const value = extraction.values.find(({ field }) => field === like.field)?.value ?? '';
    return like.starts.some((start) => value.startsWith(start));
  };
  const other = KINDS.find((one) => one.like?.kind === kind.id && told(one));
  if (other === undefined) return extraction;
  return { ...extraction, kind: other, values: valuesAs(kind, other, extraction.values) };
}

/** The values of a paper that was taken for another kind: without the fields that only that one has. */
export function valuesAs(taken: Kind, kind: Kind, values: readonly Value[]): readonly Value[] {
  const has = ({ fields }: Kind, id: string) => fields.some((one) => one.id === id);
  return values.filter(({ field }) => has(kind, field) || !has(taken, field));
}

interface Candidate {
  readonly kind: Kind;
  readonly labels: readonly Label[];
  readonly score: number;
}

const LEAST_SCORE = 3;
const MRZ_SCORE = 6; // the lines for machines prove themselves: of a passport without one Chinese label they are enough

interface Found extends Candidate {
  /** Another paper lies in the picture. */
  readonly isCrowded: boolean;
  /** The other side of the same card, where that is it. */
  readonly otherSide: Candidate | null;
}

/** The page in the lean in which most of a paper is found: a watermark all over it may have more lines than its print. */
function kindOfPage(reading: Reading): { readonly sheet: Sheet; readonly found: Found | null } {
  const pages = sheetsOf(reading).map((sheet) => ({ sheet, found: kindOn(sheet) }));
  const score = ({ found }: (typeof pages)[number]) => found?.score ?? 0;
  return pages.reduce((one, other) => (score(other) > score(one) ? other : one));
}

/** The kind whose title and labels stand on the page, and whether those of another paper stand there too. */
function kindOn(sheet: Sheet): Found | null {
  const candidates = KINDS.map((kind): Candidate => {
    const labels = labelsOf(sheet, kind);
    const fields = new Set(labels.flatMap(({ field }) => (field === null ? [] : [field])));
    const title = labels.some(({ field, text }) => field === null && kind.titles.includes(text));
    const absent = kind.must.filter((id) => !fields.has(id)).length;
    return { kind, labels, score: fields.size + (title ? 4 : 0) - 0.5 * absent };
  });
  const mrz = candidates.map((one) =>
    one.kind.id === 'passport' && mrzValues(sheet).length > 0
      ? { ...one, score: one.score + MRZ_SCORE }
      : one,
  );
  const best = mrz.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score < LEAST_SCORE) return null;
  const beside = mrz.filter((one) => one !== best && standsBeside(one, best));
  const isBack = ({ kind }: Candidate) => kind.backOf.includes(best.kind.id);
  return { ...best, isCrowded: isTwice(best) || beside.length > 0, otherSide: beside.find(isBack) ?? null };
}

/** Whether a paper of this kind lies in the picture twice: more than one of its labels does. */
function isTwice({ kind, labels }: Candidate): boolean {
  const times = (id: string) => labels.filter(({ field, faults }) => field === id && faults === 0).length;
  return kind.must.filter((id) => times(id) > 1).length > 1;
}

/** Whether the labels that every paper of another kind has stand on the page apart from those of this one. */
function standsBeside({ kind, labels }: Candidate, best: Candidate): boolean {
  if (kind.like?.kind === best.kind.id || best.kind.like?.kind === kind.id) return false;
  const taken = new Set(best.labels.flatMap(({ glyphs }) => glyphs));
  const own = labels.filter(
    ({ faults, glyphs }) => faults === 0 && !glyphs.some((glyph) => taken.has(glyph)),
  );
  return kind.must.every((id) => own.some(({ field }) => field === id));
}

/** The values of one side; labels of the other one end them, but head no column of this side. */
function valuesOfSide(sheet: Sheet, { kind, labels }: Candidate, all: readonly Label[]): readonly Value[] {
  const others = all.filter((label) => !labels.includes(label)).map((label) => ({ ...label, field: null }));
  return kind.fields
    .filter(({ isShown }) => isShown)
    .flatMap((field) => valuesOf(sheet, field, [...labels, ...others], kind));
}

function valuesOf(sheet: Sheet, field: KindField, labels: readonly Label[], kind: Kind): readonly Value[] {
  const own = labels.filter((label) => label.field === field.id);
  const [label] = [...own].sort((one, other) => one.faults - other.faults);
  const rows = label === undefined ? [] : valueRows(sheet, field, label, labels);
  const value = rows.length === 0 ? null : valueFrom(field, rows, sheet);
  if (PROVED.has(field.shape) && (value === null || value.doubts.length > 0)) {
    const elsewhere = provedElsewhere(sheet, field);
    if (elsewhere !== null) return [elsewhere];
  }
  if (label === undefined && field.ends !== undefined) return officeElsewhere(sheet, field);
  if (value === null || value.value === '') return [];
  return field.shape === 'term' ? endsOf(value, kind) : [value];
}

function valueFrom(field: KindField, rows: readonly Row[], sheet: Sheet): Value {
  const parsed = parseAs(field.shape, rows, sheet);
  const glyphs = parsed.glyphs ?? rows.flatMap((row) => row.glyphs);
  const doubts: Doubt[] = [...parsed.doubts];
  if (rows.some((row) => row.isCut) && !PROVED.has(field.shape)) doubts.push('hole');
  if (field.shape === 'address' && regionOfAddress(parsed.value) === null) doubts.push('unknown-region');
  return valueWith(field.id, field.shape, { ...parsed, doubts }, glyphs);
}

/** The characters that nothing but the reading itself speaks for. */
function unproved(shape: Shape, value: string, glyphs: readonly Glyph[]): readonly Glyph[] {
  if (shape === 'day' || shape === 'term') return glyphs.filter(saysTheDay);
  if (shape !== 'address') return glyphs;
  const before = textOf(glyphs).indexOf(value); // a piece of the label or of the frame
  const length = before < 0 ? 0 : vouchedLength(value, (at) => otherSigns(glyphs[before + at]));
  return length === 0 ? glyphs : glyphs.filter((_, at) => at < before || at >= before + length);
}

const otherSigns = (glyph: Glyph | undefined): readonly string[] =>
  (glyph?.alternatives ?? []).map(({ sign }) => sign);

const SURE = 0.85; // below this one in a few characters is wrong; above it hardly any

const NAMED: ReadonlySet<Shape> = new Set(['organisation', 'owner', 'representative']);
function valueWith(id: string, shape: Shape, parsed: Parsed, glyphs: readonly Glyph[]): Value {
  const confidence = leastSure(unproved(shape, parsed.value, glyphs));
  const isProved = PROVED.has(shape) && parsed.doubts.length === 0;
  // a long entry of a closed list that was met to the character is no accident
  const isListed = shape === 'entity-type' && parsed.doubts.length === 0 && parsed.value.length > 5;
  const isUnsure = confidence < SURE && !isProved && !isListed && shape !== 'scope';
  const isRare = NAMED.has(shape) && glyphs.some(mayBeRare);
  const unsure: readonly Doubt[] = isUnsure || isRare ? ['unsure'] : [];
  return {
    field: id,
    value: parsed.value,
    shown: textOf(glyphs),
    glyphs,
    confidence: isProved ? 1 : confidence,
    doubts: [...parsed.doubts, ...unsure],
  };
}

/** A number that proves itself is taken from wherever it stands when it is not behind its label. */
function provedElsewhere(sheet: Sheet, field: KindField): Value | null {
  for (const { glyphs, y } of sheet.lines) {
    const value = valueFrom(field, [{ glyphs, y }], sheet);
    if (value.doubts.length === 0) return value;
  }
  return null;
}

/** An authority whose label was not read is the only line that is called as one of this kind; the missing label is told. */
function officeElsewhere(sheet: Sheet, field: KindField): readonly Value[] {
  const isOffice = (text: string) =>
    beginsWithDivision(text, 'whole') && (field.ends ?? []).some((end) => text.endsWith(end));
  const [only, another] = sheet.lines.filter(({ text }) => isOffice(text));
  if (only === undefined || another !== undefined) return [];
  const value = valueFrom(field, [{ glyphs: only.glyphs, y: only.y }], sheet);
  return [{ ...value, doubts: [...value.doubts, 'labels-missing'] }];
}

/** A term's two ends as fields of their own; a licence's first day is its founding and needs no field. */
function endsOf(term: Value, kind: Kind): readonly Value[] {
  const [from = '', until = ''] = term.value.split('/');
  const isOdd =
    kind.id === 'resident-id-back' && /^\d/.test(until) && from !== '' && !isCardTerm(from, until);
  const doubts: readonly Doubt[] = isOdd ? [...term.doubts, 'odd-term'] : term.doubts;
  const end = until === '' ? [] : [{ ...term, value: until, doubts }];
  return kind.id === 'business-licence' || from === ''
    ? end
    : [{ ...term, field: 'validFrom', value: from, doubts }, ...end];
}

/** The two lines for machines prove themselves; what they say takes the place of what stands above them. */
function withMrz(values: readonly Value[], sheet: Sheet): readonly Value[] {
  const machine = mrzValues(sheet);
  const kept = values.filter(({ field }) => !machine.some((other) => other.field === field));
  const differing = (value: Value) =>
    values.some(
      (other) => other.field === value.field && other.value !== value.value && other.doubts.length === 0,
    );
  return [
    ...kept,
    ...machine.map(
      (value): Value =>
        differing(value) ? { ...value, doubts: [...value.doubts, 'number-differs'] } : value,
    ),
  ];
}
