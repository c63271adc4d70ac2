// Which lines of text are in a picture? Finds them, turns the page upright, reads them one by one.

import { type Part, type Raster, turned } from '../image/raster';
import { cornersOf, type Point, type Rectangle } from '../image/rectangle';
import { release } from '../image/release';
import { cropLine } from './crop-line';
import { type Character, decodeLine } from './decode-line';
import { findLines } from './find-lines';
import { withInkBeside } from './ink-beside';
import type { Colours, Nets } from './nets';
import { isSideways, isUpsideDown, turnedBoxes } from './page-turn';

/** One line of text, in pixels of the upright page. */
export interface Line {
  readonly text: string;
  readonly characters: readonly Character[];
  /** The confidence of its least sure character, 0 to 1. */
  readonly confidence: number;
  readonly box: Rectangle;
  readonly corners: readonly Point[];
  /** Glare may have wiped out what it begins or ends with. */
  readonly isBurnt?: true;
}

/** What was read of a page. */
export interface Reading {
  /** Size of the page in pixels once it stands upright. */
  readonly width: number;
  readonly height: number;
  /** How many clockwise quarter turns set the picture upright. */
  readonly quarters: 0 | 1 | 2 | 3;
  readonly lines: readonly Line[];
}

/** How to read a picture. */
export interface ReadOptions {
  readonly colours: Colours;
  /** Long side of the detector's input, in pixels. */
  readonly longest: number;
  /** Least width of the recogniser's input, in pixels; short lines are padded to it. */
  readonly leastWidth: number;
  /** When known from an earlier reading. */
  readonly quarters?: 0 | 1 | 2 | 3;
  /** The part of the upright page to read, when an earlier reading told that the rest is not needed. */
  readonly part?: Part | undefined;
  /** Which lines to read; by default all. */
  readonly isWanted?: (box: Rectangle) => boolean;
  readonly onProgress?: (done: number, all: number) => void;
  /** Once it is aborted, reading stops before the next line and throws its reason. */
  readonly signal?: AbortSignal;
}

/** The first reading, in the red channel, where most seals and patterns vanish. */
export const FIRST_READING: ReadOptions = { colours: 'red', longest: 1280, leastWidth: 160 };
/** The second, coarser and in all colours, so that its errors are in other places. */
export const SECOND_READING: ReadOptions = { colours: 'all', longest: 960, leastWidth: 320 };

const MOST_WIDTH = 3200; // about 65 characters; longer lines are compressed

/** Finds and reads the lines of a picture. */
export async function readPicture(raster: Raster, nets: Nets, options: ReadOptions): Promise<Reading> {
  const { colours, leastWidth } = options;
  const { page, quarters, boxes } = await linesOfPage(raster, nets, options);
  const whole = withInkBeside(page, boxes);
  const upright = whole.filter((box) => options.isWanted?.(box) ?? true);
  const lines: Line[] = [];
  for (const [at, box] of upright.entries()) {
    options.signal?.throwIfAborted();
    const line = await readLine(page, box, nets, { colours, leastWidth });
    if (line.characters.length > 0) lines.push(line);
    options.onProgress?.(at + 1, upright.length);
  }
  if (page !== raster) release(page.data);
  return { width: page.width, height: page.height, quarters, lines };
}

/** The upright page and the boxes of its lines. */
async function linesOfPage(raster: Raster, nets: Nets, { part, signal, ...options }: ReadOptions) {
  if (part !== undefined && options.quarters !== undefined) {
    const page = turned(raster, options.quarters);
    const boxes = await findLines(page, { ...options, part }, nets);
    signal?.throwIfAborted();
    return { page, quarters: options.quarters, boxes };
  }
  const boxes = await findLines(raster, options, nets);
  signal?.throwIfAborted();
  const quarters = options.quarters ?? (await quartersOf(raster, boxes, options.colours, nets));
  return { page: turned(raster, quarters), quarters, boxes: turnedBoxes(boxes, raster, quarters) };
}

async function quartersOf(
  raster: Raster,
  boxes: readonly Rectangle[],
  colours: Colours,
  nets: Nets,
): Promise<0 | 1 | 2 | 3> {
  const first = isSideways(boxes) ? 1 : 0;
  const page = turned(raster, first);
  const upside = await isUpsideDown(page, turnedBoxes(boxes, raster, first), colours, nets);
  if (page !== raster) release(page.data);
  if (!upside) return first;
  return first === 1 ? 3 : 2;
}

/** Reads one line of a page that stands upright. */
export async function readLine(
  page: Raster,
  box: Rectangle,
  nets: Nets,
  { colours, leastWidth }: Pick<ReadOptions, 'colours' | 'leastWidth'>,
): Promise<Line> {
  const input = cropLine(page, box, {
    ...nets.models.recognise.input,
    width: leastWidth,
    maxWidth: MOST_WIDTH,
    colours,
  });
  const { data, dims } = await nets.recognise(input);
  const [, steps = 0, classes = 0] = dims;
  const characters = decodeLine(data, steps, classes, nets.signs, input.filled);
  release(data);
  return lineOf(characters, box);
}

/** The line made of these characters. */
export function lineOf(characters: readonly Character[], box: Rectangle): Line {
  return {
    text: characters.map(({ sign }) => sign).join(''),
    characters,
    confidence: Math.min(1, ...characters.map(({ confidence }) => confidence)),
    box,
    corners: cornersOf(box),
  };
}
