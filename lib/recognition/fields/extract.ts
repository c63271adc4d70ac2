// What does one reading of a paper say? The paper's kind, and the value of each field, found by its label.

import type { Reading } from '../engine/read-picture';
import { KINDS, type Kind, type KindField, type Shape } from '../kinds/kinds';
import type { Label } from '../layout/columns';
import { columnsOf } from '../layout/columns';
import { type Glyph, median, type Sheet } from '../layout/sheet';
import { type Row, valueRows } from '../layout/values';
import { isCardTerm, saysTheDay } from './days';
import { type Candidate, kindOfPage } from './kind-of-page';
import { mrzValues } from './mrz';
import { provedByNumber } from './proved-by-number';
import { mayBeRare } from './rare-signs';
import { beginsWithDivision, regionOfAddress, vouchedLength } from './region-of';
import { PROVED, parseAs } from './shapes';
import { type Doubt, leastSure, type Parsed, textOf, type Value } from './value';

/** What one reading of a paper came to. */
export interface Extraction {
  /** Null for a paper of an unknown kind. */
  readonly kind: Kind | null;
  readonly values: readonly Value[];
  /** Fields whose label is on every paper of this kind but was not read. */
  readonly missing: readonly string[];
  readonly sheet: Sheet;
  /** Numbers of the lines that hold labels or values, without the long scope of business. */
  readonly used: ReadonlySet<number>;
  /**
   * Those of them that another reading cannot make surer: they hold nothing but labels, read exactly as printed, whose
   * values were found, and values that a person's number proves.
   */
  readonly settled: ReadonlySet<number>;
}

const MOST_MISSING = 1; // with more labels missing, a value may be that of a neighbouring field

/** The kind of a paper and its fields, from the lines of its page. */
export function extract(reading: Reading): Extraction {
  const { sheet, found: best } = kindOfPage(reading);
  if (best === null)
    return { kind: null, values: [], missing: [], sheet, used: new Set(), settled: new Set() };
  const { kind, isCrowded, otherSide } = best;
  const sides = [best, ...(otherSide === null ? [] : [otherSide])];
  const labels = sides.flatMap((side) => side.labels);
  const read = sides.flatMap((side) => valuesOfSide(sheet, side, labels));
  const found = read.map((value) => (isClose(value, sheet) ? value : startsLate(value, labels, kind, read)));
  const missing = kind.must.filter((id) => !labels.some(({ field }) => field === id));
  const doubted = missing.length > MOST_MISSING ? found.map(labelsMissing) : found;
  const values = kind.id === 'passport' ? withMrz(doubted, sheet) : doubted;
  const used = usedLines(labels, values);
  const settled = settledLines(labels, values, provedByNumber(kind, values));
  return asAlike(kind, {
    kind,
    sheet,
    missing,
    used,
    settled,
    values: isCrowded
      ? values.map((value) => ({ ...value, doubts: [...value.doubts, 'two-papers' as const] }))
      : values,
  });
}

const linesOf = (read: readonly { readonly glyphs: Value['glyphs'] }[]): ReadonlySet<number> =>
  new Set(read.flatMap(({ glyphs }) => glyphs.map(({ line }) => line)));

function usedLines(labels: readonly Label[], values: readonly Value[]): ReadonlySet<number> {
  return linesOf([...labels, ...values.filter(({ field }) => field !== 'scope')]);
}

function settledLines(
  labels: readonly Label[],
  values: readonly Value[],
  proved: ReadonlySet<string>,
): ReadonlySet<number> {
  const found = new Set(values.map(({ field }) => field));
  const isClear = ({ field, faults }: Label) => faults === 0 && (field === null || found.has(field));
  const isProved = ({ field }: Value) => proved.has(field);
  const own = linesOf([...labels.filter(isClear), ...values.filter(isProved)]);
  const others = linesOf([
    ...labels.filter((label) => !isClear(label)),
    ...values.filter((value) => !isProved(value)),
  ]);
  return new Set([...own].filter((line) => !others.has(line)));
}

const LATE = 0.9; // of the line's height
const CLOSE = 1.3; // of the line's height, between two characters that leave no room for a third

/** Whether a value follows its label, or the label's colon, without a gap. */
function isClose({ glyphs }: Value, { lines }: Sheet): boolean {
  const [first] = glyphs;
  const before = lines[first?.line ?? -1]?.glyphs.filter(({ at }) => at < (first?.at ?? 0)).at(-1);
  return first !== undefined && before !== undefined && first.x - before.x < CLOSE * first.height;
}

/**
 * Values of one column start at the same place: one that starts further right has lost its beginning. Numbers are not
 * aligned, and a number whose check digit is right has lost nothing.
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

/** Without labels nothing shows where a value ends, so it is doubted; a number with a right check digit is not. */
function labelsMissing(value: Value): Value {
  const isProved = value.doubts.length === 0 && /^[0-9A-Z]{18}$/.test(value.value);
  return isProved ? value : { ...value, doubts: [...value.doubts, 'labels-missing'] };
}

/** The paper as another kind that looks the same, when the beginning of one field shows that it is that kind. */
function asAlike(kind: Kind, extraction: Extraction): Extraction {
  const isLike = (other: Kind) => {
    const { like } = other;
    if (like === undefined) return false;
    const value = extraction.values.find(({ field }) => field === like.field)?.value ?? '';
    return like.starts.some((start) => value.startsWith(start));
  };
  const other = KINDS.find((one) => one.like?.kind === kind.id && isLike(one));
  if (other === undefined) return extraction;
  return { ...extraction, kind: other, values: valuesAs(kind, other, extraction.values) };
}

/** The values of a paper that was first taken for another kind, without that kind's own fields. */
export function valuesAs(taken: Kind, kind: Kind, values: readonly Value[]): readonly Value[] {
  const has = ({ fields }: Kind, id: string) => fields.some((one) => one.id === id);
  return values.filter(({ field }) => has(kind, field) || !has(taken, field));
}

/** The values of one side of a card. Labels of the other side end a value, but do not count for this side's columns. */
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

/** The characters that no list and no check digit confirms. */
function unproved(shape: Shape, value: string, glyphs: readonly Glyph[]): readonly Glyph[] {
  if (shape === 'day' || shape === 'term') return glyphs.filter(saysTheDay);
  if (shape !== 'address') return glyphs;
  const before = textOf(glyphs).indexOf(value); // before it: a piece of the label or of the frame
  const length = before < 0 ? 0 : vouchedLength(value, (at) => otherSigns(glyphs[before + at]));
  return length === 0 ? glyphs : glyphs.filter((_, at) => at < before || at >= before + length);
}

const otherSigns = (glyph: Glyph | undefined): readonly string[] =>
  (glyph?.alternatives ?? []).map(({ sign }) => sign);

const SURE = 0.85; // below this confidence one character in a few is wrong, above it hardly any

const NAMED: ReadonlySet<Shape> = new Set(['organisation', 'owner', 'representative']);
function valueWith(id: string, shape: Shape, parsed: Parsed, glyphs: readonly Glyph[]): Value {
  const confidence = leastSure(unproved(shape, parsed.value, glyphs));
  const isProved = PROVED.has(shape) && parsed.doubts.length === 0;
  // a long entry of a closed list, read without any difference, is no accident
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

/** A number with a right check digit, wherever on the page it is, when none was found at its label. */
function provedElsewhere(sheet: Sheet, field: KindField): Value | null {
  for (const { glyphs, y } of sheet.lines) {
    const value = valueFrom(field, [{ glyphs, y }], sheet);
    if (value.doubts.length === 0) return value;
  }
  return null;
}

/** The authority when its label was not read: the only line that reads like the name of one. The missing label makes it doubtful. */
function officeElsewhere(sheet: Sheet, field: KindField): readonly Value[] {
  const isOffice = (text: string) =>
    beginsWithDivision(text, 'whole') && (field.ends ?? []).some((end) => text.endsWith(end));
  const [only, another] = sheet.lines.filter(({ text }) => isOffice(text));
  if (only === undefined || another !== undefined) return [];
  const value = valueFrom(field, [{ glyphs: only.glyphs, y: only.y }], sheet);
  return [{ ...value, doubts: [...value.doubts, 'labels-missing'] }];
}

/** The two ends of a period as fields of their own; a licence's first day is its founding and needs no field. */
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

/** The values with those of a passport's machine-readable zone, whose check digits make it surer than the print above it. */
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
