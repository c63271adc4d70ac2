// What does a photographed paper say? The whole paper is read twice, its names a third time; then one value is chosen for each field.
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
import { type Raster, turned } from './image/raster';
import type { Rectangle } from './image/rectangle';
import { release } from './image/release';
import { namesPerson } from './kinds/kinds';
import { darkest, isBurntBehind, isLightBeside, pageLight } from './quality/burnt-behind';
import { readAgain } from './read-again';

/** The readings of one paper. */
export interface Readings {
  readonly first: Reading;
  readonly second: Reading;
  /** The first with the lines of persons' names read again, with more room around them. */
  readonly wider: Reading;
}

/** Called while the paper is being read, and how to stop it. */
export interface PaperOptions {
  /** The share of the work that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** What the first reading says, long before the second is done. */
  readonly onFirst?: (paper: Paper, reading: Reading) => void;
  readonly signal?: AbortSignal;
}

/** Reads a paper; throws the signal's reason once it is aborted. */
export async function readPaper(raster: Raster, nets: Nets, options: PaperOptions): Promise<Readings> {
  const { signal } = options;
  const share = (from: number, to: number) => (done: number, all: number) =>
    options.onProgress?.(from + ((to - from) * done) / Math.max(1, all));
  const first = await readPicture(raster, nets, { ...FIRST_READING, signal, onProgress: share(0, 0.55) });
  const said = extract(first);
  options.onFirst?.(settleOne(said), first);
  const { known, part, isWanted } = readAgain(said);
  const second = await readPicture(raster, nets, {
    ...SECOND_READING,
    quarters: first.quarters,
    part,
    isWanted,
    signal,
    onProgress: share(0.55, 0.98),
  });
  return {
    first,
    second: { ...second, lines: [...known, ...second.lines] },
    wider: await readNamesWider(raster, nets, said),
  };
}

/** The paper as all its readings together give it. */
export function paperOf({ first, second, wider }: Readings): Paper {
  return settle(extract(first), extract(second), extract(wider));
}

const WIDER_READING = { colours: FIRST_READING.colours, leastWidth: SECOND_READING.leastWidth };

/** The lines that values begin and end with. */
const endsOf = ({ values }: Extraction) => ({
  first: new Set(values.flatMap(({ glyphs }) => glyphs[0]?.line ?? [])),
  last: new Set(values.flatMap(({ glyphs }) => glyphs.at(-1)?.line ?? [])),
});

/**
 * The detector often cuts off a thin last character, so names are read again in a box that is longer and taller. Other
 * lines stay as they are, marked where glare may have wiped out the beginning or the end of a value.
 */
async function readNamesWider(raster: Raster, nets: Nets, said: Extraction): Promise<Reading> {
  const { kind, sheet, values } = said;
  const persons = (kind?.fields ?? []).filter(namesPerson);
  const names = new Set(
    values
      .filter(({ field, value }) => persons.some(({ id }) => id === field) && value.length <= 5)
      .flatMap(({ glyphs }) => glyphs.map(({ line }) => line)),
  );
  const { first, last } = endsOf(said);
  const page = turned(raster, sheet.reading.quarters);
  const boxes = sheet.reading.lines.map(({ box }) => box);
  const [usual, tint] = [pageLight(page, boxes), pageLight(page, boxes, darkest)];
  const read: Line[] = [];
  for (const [at, line] of sheet.reading.lines.entries()) {
    if (!names.has(at)) {
      const isBurnt =
        (first.has(at) && isLightBeside(page, line.box, 'before', tint)) ||
        (last.has(at) && isLightBeside(page, line.box, 'after', tint));
      read.push(isBurnt ? { ...line, isBurnt } : line);
      continue;
    }
    const wider = await readLine(page, widened(line.box), nets, WIDER_READING);
    read.push(isBurntBehind(page, line.box, usual) ? unsureOfAll(wider) : wider);
  }
  if (page !== raster) release(page.data);
  return { ...sheet.reading, lines: read };
}

const UNSURE = 0.5;

/** Glare behind this line may have wiped out a character, of which a remnant is often read as a comma: none of its characters counts as sure. */
function unsureOfAll(line: Line): Line {
  const characters = line.characters.map((one) => ({ ...one, confidence: Math.min(one.confidence, UNSURE) }));
  return { ...line, characters, confidence: Math.min(line.confidence, UNSURE) };
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
