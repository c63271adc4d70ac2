// What does a photographed paper say? Reads it twice and its names a third time, and settles what holds.
import type { Nets } from './engine/nets';
import {
  FIRST_READING,
  type Line,
  type Reading,
  readLine,
  readPicture,
  SECOND_READING,
} from './engine/read-picture';
import { type Extraction, extract } from './fields/extract';
import { type Paper, settle, settleOne } from './fields/settle';
import { type Raster, redChannel, turned } from './image/raster';
import type { Rectangle } from './image/rectangle';

/** The readings of one paper. */
export interface Readings {
  readonly first: Reading;
  readonly second: Reading;
  /** The first with the lines of persons' names read again, with more room around them. */
  readonly wider: Reading;
}

/** What happens on the way. */
export interface PaperOptions {
  /** The share of the work that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** What the first reading says, long before the second is done. */
  readonly onFirst?: (paper: Paper, reading: Reading) => void;
  readonly signal?: AbortSignal;
}

/** Reads a paper; ends with the reason of the signal once that is aborted. */
export async function readPaper(raster: Raster, nets: Nets, options: PaperOptions): Promise<Readings> {
  const { signal } = options;
  const share = (from: number, to: number) => (done: number, all: number) =>
    options.onProgress?.(from + ((to - from) * done) / Math.max(1, all));
  const first = await readPicture(raster, nets, { ...FIRST_READING, signal, onProgress: share(0, 0.55) });
  const said = extract(first);
  options.onFirst?.(settleOne(said), first);
  const { quarters } = first;
  const second = await readPicture(raster, nets, {
    ...SECOND_READING,
    quarters,
    signal,
    isWanted: wantedIn(said),
    onProgress: share(0.55, 0.98),
  });
  return { first, second, wider: await readNamesWider(raster, nets, said) };
}

/** The paper that readings amount to. */
export function paperOf({ first, second, wider }: Readings): Paper {
  return settle(extract(first), extract(second), extract(wider));
}

/** Of what the first reading found, only what carries fields and labels is read again; what it did not find is. */
function wantedIn({ kind, sheet, used }: Extraction): (box: Rectangle) => boolean {
  if (kind === null) return () => true;
  const passed = sheet.reading.lines.filter((_, at) => !used.has(at));
  return (box) => !passed.some((line) => lies(box, line.box));
}

/** Whether most of a box lies within another. */
function lies(box: Rectangle, within: Rectangle): boolean {
  const dx = Math.abs(box.centre.x - within.centre.x);
  const dy = Math.abs(box.centre.y - within.centre.y);
  return dy < 0.5 * within.height && dx < within.width / 2 && box.width < 1.3 * within.width;
}

/** The detector cuts a thin last character off: names are read again with more room behind and around them. */
async function readNamesWider(
  raster: Raster,
  nets: Nets,
  { kind, sheet, values }: Extraction,
): Promise<Reading> {
  const persons = (kind?.fields ?? []).filter(({ shape }) => shape === 'person' || shape === 'owner');
  const lines = new Set(
    values
      .filter(({ field, value }) => persons.some(({ id }) => id === field) && value.length <= 5)
      .flatMap(({ glyphs }) => glyphs.map(({ line }) => line)),
  );
  if (lines.size === 0) return sheet.reading;
  const page = turned(redChannel(raster), sheet.reading.quarters);
  const read: Line[] = [];
  for (const [at, line] of sheet.reading.lines.entries())
    read.push(
      lines.has(at) ? await readLine(page, widened(line.box), nets, SECOND_READING.leastWidth) : line,
    );
  return { ...sheet.reading, lines: read };
}

const LONGER = 1.2; // of the height, at the end of the line
const TALLER = 1.15;

function widened(box: Rectangle): Rectangle {
  const more = LONGER * box.height;
  return {
    centre: {
      x: box.centre.x + (more / 2) * Math.cos(box.angle),
      y: box.centre.y + (more / 2) * Math.sin(box.angle),
    },
    width: box.width + more,
    height: box.height * TALLER,
    angle: box.angle,
  };
}
