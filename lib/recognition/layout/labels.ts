// Where are the printed labels of a kind of paper? Exact or nearly so, alone or in one line with the value.
import type { Kind } from '../kinds/kinds';
import { columnsOf, fragments, type Label, rescued } from './columns';
import type { FlatLine, Glyph, Sheet } from './sheet';

interface Sought {
  readonly field: string | null;
  readonly text: string;
  /** How many more characters its line may have; a title is alone but for a word like 副本. */
  readonly most: number;
}

const BESIDE_TITLE = 4;

/** Every label of a kind on a page, including those found by the edges of their column. */
export function labelsOf(sheet: Sheet, kind: Kind): readonly Label[] {
  const sought = [
    ...kind.fields.flatMap(({ id, labels }) =>
      labels.map((text): Sought => ({ field: id, text, most: Infinity })),
    ),
    ...kind.stops.map((text): Sought => ({ field: null, text, most: Infinity })),
    ...kind.titles.map((text): Sought => ({ field: null, text, most: BESIDE_TITLE })),
  ];
  const found = sheet.lines.flatMap((line) => labelsIn(line, sought));
  const columns = columnsOf(found);
  const missing = kind.fields.filter(({ id }) => !found.some(({ field }) => field === id));
  const back = missing.flatMap(({ id, labels }) =>
    labels.flatMap((text) => rescued(id, text, columns, sheet, found)),
  );
  const known = [...found, ...back];
  const absent = kind.fields
    .filter(({ id }) => !known.some(({ field }) => field === id))
    .flatMap(({ id, labels }) => labels.slice(0, 1).map((text) => ({ field: id, text })));
  return withoutTwins([...known, ...fragments(absent, sheet, known)]);
}

/** The labels in a line. Each begins the line or follows a gap, and is the longest text that fits there. */
function labelsIn(line: FlatLine, sought: readonly Sought[]): readonly Label[] {
  const labels: Label[] = [];
  let at = 0;
  while (at < line.glyphs.length) {
    const hit = isStart(line, at, labels) ? bestAt(line, at, sought) : null;
    if (hit !== null) labels.push(hit.label);
    at += hit?.length ?? 1;
  }
  return labels;
}

function isStart(line: FlatLine, at: number, before: readonly Label[]): boolean {
  if (at === 0) return true;
  const [previous, here] = [line.glyphs[at - 1], line.glyphs[at]];
  if (previous === undefined || here === undefined) return false;
  const last = before[before.length - 1];
  const isOneBehindLabel = last !== undefined && last.glyphs[last.glyphs.length - 1] === line.glyphs[at - 2];
  const gap = here.x - previous.x;
  return gap > 1.15 * line.height || (isOneBehindLabel && gap > 0.8 * line.height);
}

/** How many characters of a label may differ. */
export function budgetOf(text: string): number {
  if (text.length >= 6) return 2;
  return text.length >= 4 ? 1 : 0;
}

function bestAt(
  line: FlatLine,
  at: number,
  sought: readonly Sought[],
): { label: Label; length: number } | null {
  let best: { label: Label; length: number } | null = null;
  for (const { field, text, most } of sought)
    for (const length of lengthsFor(text)) {
      const glyphs = line.glyphs.slice(at, at + length);
      if (glyphs.length < length || line.glyphs.length > text.length + most) continue;
      const faults = distance(glyphs.map(({ sign }) => sign).join(''), text);
      if (faults > budgetOf(text)) continue;
      if (best !== null && worth(best.label) >= text.length - 2 * faults) continue;
      best = { label: labelFrom(field, text, glyphs, line, faults), length };
    }
  return best;
}

const worth = ({ text, faults }: Label) => text.length - 2 * faults;

/** Lengths to try: one character may be missing, or too many. */
function lengthsFor(text: string): readonly number[] {
  return text.length >= 5 ? [text.length, text.length - 1, text.length + 1] : [text.length];
}

function labelFrom(
  field: string | null,
  text: string,
  glyphs: readonly Glyph[],
  line: FlatLine,
  faults: number,
): Label {
  const first = glyphs[0]?.x ?? line.left;
  const last = glyphs[glyphs.length - 1]?.x ?? line.left;
  return { field, text, first, last, y: glyphs[0]?.y ?? line.y, height: line.height, glyphs, faults };
}

/** Levenshtein distance: how many characters are changed, removed or added. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  [...one].forEach((sign, down) => {
    const next = [down + 1];
    [...other].forEach((wanted, across) => {
      const same = (row[across] ?? 0) + (sign === wanted ? 0 : 1);
      next.push(Math.min(same, (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1));
    });
    row = next;
  });
  return row[other.length] ?? 0;
}

/** Keeps the better of two labels of one field at nearly the same place. */
function withoutTwins(labels: readonly Label[]): readonly Label[] {
  const sorted = [...labels].sort((one, other) => worth(other) - worth(one));
  const kept: Label[] = [];
  for (const label of sorted) {
    const isTwin = kept.some(
      (other) =>
        Math.abs(other.y - label.y) < 0.6 * label.height &&
        other.first <= label.last + 1 &&
        label.first <= other.last + 1,
    );
    if (!isTwin) kept.push(label);
  }
  return kept;
}
