// What of a paper must be read twice? Not what a second reading cannot make surer, nor what is no value; and only where the rest stands.
import type { Line, ReadOptions } from './engine/read-picture';
import type { Extraction } from './fields/extract';
import { boundsAround, type Rectangle } from './image/rectangle';

/** How the second reading is done, after what the first one said. */
export interface ReadAgain extends Required<Pick<ReadOptions, 'isWanted'>>, Pick<ReadOptions, 'part'> {
  /** Lines of the first reading that are taken as they are. */
  readonly known: readonly Line[];
}

/** What the second reading reads. Lines that the first did not find are always read, in the part that is looked at. */
export function readAgain(said: Extraction): ReadAgain {
  const { kind, missing, sheet, used, settled } = said;
  const { lines } = sheet.reading;
  const isSound = kind !== null && missing.length === 0;
  const known = isSound ? lines.filter((_, at) => settled.has(at)) : [];
  const passed = kind === null ? [] : lines.filter((_, at) => !used.has(at)); // neither a label nor a value
  return {
    known,
    part: partOf(said, known),
    isWanted: (box) => ![...known, ...passed].some((line) => lies(box, line.box)),
  };
}

const AROUND = 3; // heights of a line: a row that the first reading missed may stand above or below

/**
 * The part of the page that holds what is read twice, with a margin: finding lines in half a page takes half the time. The
 * whole page where the first reading may have missed something elsewhere: the kind, a label or a value is missing.
 */
function partOf({ kind, missing, sheet, used, values }: Extraction, known: readonly Line[]) {
  const isFound = ({ id }: { readonly id: string }) => values.some(({ field }) => field === id);
  const isWhole = kind?.fields.filter(({ isShown }) => isShown).every(isFound) ?? false;
  if (missing.length > 0 || !isWhole) return undefined;
  const again = sheet.reading.lines.filter((line, at) => used.has(at) && !known.includes(line));
  const boxes = again.map(({ box }) => box);
  return boundsAround(boxes, AROUND * sheet.height, sheet.reading);
}

/** Whether most of a box lies within another. */
function lies(box: Rectangle, within: Rectangle): boolean {
  const dx = Math.abs(box.centre.x - within.centre.x);
  const dy = Math.abs(box.centre.y - within.centre.y);
  return dy < 0.5 * within.height && dx < within.width / 2 && box.width < 1.3 * within.width;
}
