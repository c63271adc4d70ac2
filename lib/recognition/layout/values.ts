// Which characters are the value of a label? Those to its right up to the next label, and the rows below in its column.
import type { KindField } from '../kinds/kinds';
import type { Label } from './columns';
import { columnsOf } from './columns';
import { type FlatLine, type Glyph, median, type Sheet } from './sheet';

/** One row of a value. */
export interface Row {
  /** How far after its label it begins, in heights of the label; absent for rows below it. */
  readonly behind?: number;
  /** Something after a wide gap was left out. */
  readonly isCut?: boolean;
  readonly glyphs: readonly Glyph[];
  readonly y: number;
}

/** All rows of the value of a field; empty when there is none. */
export function valueRows(
  sheet: Sheet,
  field: KindField,
  label: Label,
  labels: readonly Label[],
): readonly Row[] {
  const taken = new Set(labels.flatMap(({ glyphs }) => glyphs));
  const free = sheet.lines
    .filter((line) => !isSecondLanguage(line, label))
    .flatMap(({ glyphs }) => glyphs)
    .filter((glyph) => !taken.has(glyph));
  const { next, edge } = rightLimits(label, labels);
  const right = Math.min(next, edge);
  const running = runningOver(sheet, edge, taken);
  const start = label.last + 0.3 * label.height;
  const beside = withoutLabelsEnd(
    rowOf(
      free.filter(
        (glyph) =>
          glyph.x > start &&
          (glyph.x < right || (glyph.x < next && running.has(glyph))) &&
          Math.abs(glyph.y - label.y) < 0.55 * Math.max(label.height, glyph.height * 0.8),
      ),
    ).glyphs,
  );
  const isBeside = beside.length > 0 && !(field.isBelow && beside.length < 1);
  if (isBeside && !field.isBelow) {
    const rest =
      field.lines > 1
        ? rowsBelow(free, labels, label, start - 0.7 * label.height, right, {
            lines: field.lines - 1,
            isBelow: false,
          })
        : [];
    const row = untilGap(rowOf(beside), field);
    const from = row.glyphs[0]?.x ?? start;
    return [{ ...row, behind: (from - label.last) / label.height }, ...whatGoesOn(row, rest)];
  }
  const below = rowsBelow(free, labels, label, label.first - label.height, right, field);
  return below.length > 0 || !isBeside ? below : [rowOf(beside)];
}

const LATIN = /^[A-Za-z ()./'-]$/;

/** Whether a line is the label's translation in Latin letters, printed below it: it begins where the label does and holds no digit. */
function isSecondLanguage({ glyphs }: FlatLine, label: Label): boolean {
  const [first] = glyphs;
  return first !== undefined && first.x < label.last && glyphs.every(({ sign }) => LATIN.test(sign));
}

/** The characters without the label's colon and its translation before that. */
function withoutLabelsEnd(glyphs: readonly Glyph[]): readonly Glyph[] {
  const at = glyphs.findIndex(({ sign }) => !LATIN.test(sign));
  const isColon = /^[:：]$/.test(glyphs[at]?.sign ?? '') && glyphs[at + 1]?.sign !== '/'; // not the colon of a web address
  return isColon ? glyphs.slice(at + 1) : glyphs;
}

/** The rows before one that begins right of the end of the first: text continues at the left, so that one is a seal. */
function whatGoesOn({ glyphs }: Row, rest: readonly Row[]): readonly Row[] {
  const end = glyphs[glyphs.length - 1]?.x ?? Number.POSITIVE_INFINITY;
  const at = rest.findIndex((row) => (row.glyphs[0]?.x ?? end) > end);
  return at < 0 ? rest : rest.slice(0, at);
}

const WIDE = 3; // heights; two neighbours further apart are in two columns, or have glare between them

/** For a field of one line, the row up to a wide gap, marked as cut: what follows is a seal or another column. */
function untilGap(row: Row, { lines }: KindField): Row {
  if (lines > 3) return row;
  const at = row.glyphs.findIndex((glyph, index) => {
    const before = row.glyphs[index - 1];
    return before !== undefined && glyph.x - before.x > WIDE * glyph.height;
  });
  return at < 0 ? row : { ...row, glyphs: row.glyphs.slice(0, at), isCut: true };
}

interface Limits {
  /** Left edge of the next label in its row. */
  readonly next: number;
  /** Left edge of the next column of labels, which only a line that continues across it may pass. */
  readonly edge: number;
}

/** How far to the right a value may extend. */
function rightLimits(label: Label, labels: readonly Label[]): Limits {
  const inRow = labels.filter(
    (other) => other.first > label.last && Math.abs(other.y - label.y) < 0.7 * label.height,
  );
  const edges = columnsOf(labels)
    .filter((column) => !column.labels.includes(label))
    .map((column) => column.firstAt(label.y))
    .filter((edge) => edge > label.last + 2 * label.height);
  const before = 0.5 * label.height;
  return { next: Math.min(...inRow.map(({ first }) => first)) - before, edge: Math.min(...edges) - before };
}

const ONE_TEXT = 1.5; // heights; the largest gap within one text

/** Characters right of an edge whose line continues across it without a gap or a label. */
function runningOver({ lines }: Sheet, edge: number, taken: ReadonlySet<Glyph>): ReadonlySet<Glyph> {
  const over = lines.flatMap(({ glyphs }) => {
    const at = glyphs.findIndex(({ x }) => x >= edge);
    const isOne = (glyph: Glyph, index: number) => {
      const before = glyphs[index - 1];
      return before !== undefined && !taken.has(glyph) && glyph.x - before.x < ONE_TEXT * glyph.height;
    };
    const end = glyphs.findIndex((glyph, index) => index >= at && !isOne(glyph, index));
    return at < 1 ? [] : glyphs.slice(at, end < 0 ? glyphs.length : end);
  });
  return new Set(over);
}

/** Rows below a label between two edges, until the next label, a wide gap, or the field's number of lines. */
function rowsBelow(
  free: readonly Glyph[],
  labels: readonly Label[],
  label: Label,
  left: number,
  right: number,
  { lines, isBelow }: Pick<KindField, 'lines' | 'isBelow'>,
): readonly Row[] {
  const next = labels.filter(
    (other) =>
      other !== label &&
      other.y > label.y + 0.55 * label.height &&
      other.first < Math.min(right, label.last + 14 * label.height) &&
      (other.last > left - 0.5 * label.height || Math.abs(other.first - label.first) < label.height),
  );
  const bottom = Math.min(...next.map(({ y, height }) => y - 0.5 * height));
  const within = free.filter(
    ({ x, y }) => x > left && x < right && y > label.y + 0.55 * label.height && y < bottom,
  );
  const rows: Row[] = [];
  let last = label.y;
  let pitch = (isBelow ? 3.5 : 2) * label.height;
  for (const row of rowsIn(within)) {
    if (row.y - last > pitch || rows.length === lines) break;
    if (rows.length > 0 || row.y - last < 1.6 * label.height) pitch = Math.min(pitch, 1.6 * (row.y - last));
    rows.push(row);
    last = row.y;
  }
  return rows;
}

/** The characters as rows from top to bottom, each from left to right. */
function rowsIn(glyphs: readonly Glyph[]): readonly Row[] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((one, other) => one.y - other.y)) {
    const row = rows[rows.length - 1];
    const y = median((row ?? []).map((one) => one.y));
    if (row !== undefined && Math.abs(glyph.y - y) < 0.5 * glyph.height) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map(rowOf);
}

function rowOf(glyphs: readonly Glyph[]): Row {
  const sorted = withoutRepeats([...glyphs].sort((one, other) => one.x - other.x));
  return { glyphs: sorted, y: median(sorted.map(({ y }) => y)) };
}

/** Where two lines overlap, the same place was read twice: keeps the surer character. */
function withoutRepeats(glyphs: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const before = kept[kept.length - 1];
    const isTwice =
      before !== undefined && before.line !== glyph.line && glyph.x - before.x < 0.3 * glyph.height;
    if (!isTwice) kept.push(glyph);
    else if (glyph.confidence > before.confidence) kept[kept.length - 1] = glyph;
  }
  return kept;
}
