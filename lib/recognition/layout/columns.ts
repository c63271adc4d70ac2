// Which labels form a column? Its edges help to find labels of which only one character was read.
import { type Glyph, median, type Sheet } from './sheet';

/** One label on a page. */
export interface Label {
  /** The field that it names; null for printed words that only end a value. */
  readonly field: string | null;
  readonly text: string;
  /** Where its first and its last character are centred. */
  readonly first: number;
  readonly last: number;
  readonly y: number;
  readonly height: number;
  /** The characters that were read as the label. */
  readonly glyphs: readonly Glyph[];
  /** How many of them differ from the label's text. */
  readonly faults: number;
}

/** Labels with a common left edge. */
export interface Column {
  /** Where their first characters are centred, for a given y. */
  readonly firstAt: (y: number) => number;
  readonly lastAt: (y: number) => number;
  readonly labels: readonly Label[];
}

const NEAR = 0.8; // of a line's height: how far from an edge a character may be
const WIDEST = 6; // heights between the two characters of a label that is spread over the column

/** The columns that hold at least two labels. */
export function columnsOf(labels: readonly Label[]): readonly Column[] {
  const own = labels.filter(({ field }) => field !== null);
  const groups: Label[][] = [];
  for (const label of [...own].sort((one, other) => one.y - other.y)) {
    const group = groups.find((members) => {
      const last = members[members.length - 1];
      if (last === undefined) return false;
      const room = NEAR * label.height + 0.12 * Math.abs(label.y - last.y);
      return Math.abs(last.first - label.first) < room;
    });
    if (group === undefined) groups.push([label]);
    else group.push(label);
  }
  return groups.filter((members) => members.length >= 2).map(columnFrom);
}

function columnFrom(labels: readonly Label[]): Column {
  const slope = slopeOf(labels);
  const straight = (edge: (label: Label) => number, of: readonly Label[]) =>
    median(of.map((label) => edge(label) - slope * label.y));
  // shorter labels are spread to the width of those with four and five characters; longer ones may be wider
  const full = labels.filter(({ text }) => text.length === 4 || text.length === 5);
  const first = straight((label) => label.first, labels);
  const last = straight((label) => label.last, full.length > 0 ? full : labels);
  return { firstAt: (y) => first + slope * y, lastAt: (y) => last + slope * y, labels };
}

/** The slope of the left edge: the median of the slopes between its labels; 0 when they are too close together. */
function slopeOf(labels: readonly Label[]): number {
  const slopes = labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter((other) => Math.abs(other.y - one.y) > 1.5 * one.height)
      .map((other) => (other.first - one.first) / (other.y - one.y)),
  );
  const slope = median(slopes);
  return Math.abs(slope) < 0.2 ? slope : 0;
}

/**
 * A label of which one character was read: its first at the left edge of a column, or its last at the right edge. The
 * detector often cuts a justified label of two characters in two.
 */
export function rescued(
  field: string,
  text: string,
  columns: readonly Column[],
  sheet: Sheet,
  found: readonly Label[],
): readonly Label[] {
  if (text.length > 3) return [];
  const taken = new Set(found.flatMap(({ glyphs }) => glyphs));
  const starts = sheet.lines.flatMap(({ glyphs }) => glyphs.slice(0, 1)).filter((glyph) => !taken.has(glyph));
  for (const column of columns)
    for (const glyph of starts) {
      const edges = edgesIn(glyph, text, column, sheet, starts);
      const { top, bottom } = rangeOf(column, glyph.height);
      if (edges === null || glyph.y < top || glyph.y > bottom) continue;
      const height = Math.max(glyph.height, sheet.height); // the box of a lone character is often too small
      return [{ field, text, ...edges, y: glyph.y, height, faults: 1 }];
    }
  return [];
}

type Edges = Pick<Label, 'first' | 'last' | 'glyphs'>;

/** Both ends of the label whose first or last character this is. */
function edgesIn(
  glyph: Glyph,
  text: string,
  column: Column,
  sheet: Sheet,
  starts: readonly Glyph[],
): Edges | null {
  const height = Math.max(glyph.height, sheet.height);
  const near = (edge: number) => Math.abs(glyph.x - edge) < NEAR * height;
  const end = text.charAt(text.length - 1);
  const first = column.firstAt(glyph.y);
  const last = column.lastAt(glyph.y);
  if (glyph.sign === text.charAt(0) && near(first)) {
    const inLine = sheet.lines[glyph.line]?.glyphs[glyph.at + 1];
    const other = [...starts, ...(inLine === undefined ? [] : [inLine])].find(
      (one) =>
        one.sign === end &&
        one.x > glyph.x &&
        one.x - glyph.x < WIDEST * height &&
        Math.abs(one.y - glyph.y) < 0.6 * height,
    );
    return other === undefined
      ? { first, last, glyphs: [glyph] }
      : { first: glyph.x, last: other.x, glyphs: [glyph, other] };
  }
  return glyph.sign === end && near(last) ? { first, last: glyph.x, glyphs: [glyph] } : null;
}

/**
 * Labels whose end is hidden by glare: at least two lines, one below the other, that are beginnings of missing labels.
 * They get the width of the labels of another column.
 */
export function fragments(
  missing: readonly { readonly field: string; readonly text: string }[],
  sheet: Sheet,
  found: readonly Label[],
): readonly Label[] {
  const width = median(columnsOf(found).map((column) => column.lastAt(0) - column.firstAt(0)));
  const taken = new Set(found.flatMap(({ glyphs }) => glyphs));
  const parts = sheet.lines.flatMap((line): Label[] => {
    const [first] = line.glyphs;
    const fits = missing.filter(
      ({ text }) => line.glyphs.length < text.length && text.startsWith(line.text.trim()),
    );
    const [only] = fits;
    if (first === undefined || only === undefined || taken.has(first)) return [];
    if (new Set(fits.map(({ field }) => field)).size > 1) return [];
    const { glyphs, y } = line;
    const last = Math.max(first.x + width, glyphs[glyphs.length - 1]?.x ?? first.x);
    return [{ ...only, first: first.x, last, y, height: sheet.height, glyphs, faults: 2 }];
  });
  const aligned = (one: Label, other: Label) =>
    one.field !== other.field &&
    Math.abs(one.first - other.first) < NEAR * sheet.height + 0.12 * Math.abs(one.y - other.y);
  return parts.filter((part) => [...parts, ...found].some((other) => aligned(part, other)));
}

/** The vertical range in which one more label of a column may be. */
function rangeOf({ labels }: Column, height: number): { top: number; bottom: number } {
  const rows = labels.map(({ y }) => y);
  return { top: Math.min(...rows) - 12 * height, bottom: Math.max(...rows) + 12 * height };
}
