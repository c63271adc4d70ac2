// Where does text stand in a picture? Turns the detector's probability map into rotated rectangles.

import { cropped, type Part, type Raster, resized } from '../image/raster';
import { type Point, type Rectangle, smallestRectangle } from '../image/rectangle';
import { release } from '../image/release';
import { type Colours, type Nets, planesOf, type Tensor } from './nets';

const IS_TEXT = 0.3; // from this probability on a pixel belongs to text
const IS_LINE = 0.5; // a rectangle with a lower mean probability is no text
const MIN_PIXELS = 10;
const GROW = 1.6; // the detector marks only the core of a line: it is grown by area × this / perimeter

/** How a picture is shown to the detector. */
export interface DetectorView {
  readonly colours: Colours;
  /** The long side of the whole picture is scaled down to this many pixels. */
  readonly longest: number;
  /** The part in which lines are sought, at the scale of the whole; by default all of it. */
  readonly part?: Part | undefined;
}

/** Rectangles of text in the picture's pixels. */
export async function findLines(
  raster: Raster,
  { colours, longest, part }: DetectorView,
  nets: Nets,
): Promise<readonly Rectangle[]> {
  const scale = Math.min(1, longest / Math.max(raster.width, raster.height));
  if (part === undefined) return linesAt(raster, colours, scale, nets);
  const wider = wholeTiles(part, raster, nets.models.detect.input.multiple / scale);
  const seen = cropped(raster, wider);
  const found = await linesAt(seen, colours, scale, nets);
  release(seen.data);
  return found.map((box) => ({
    ...box,
    centre: { x: box.centre.x + wider.left, y: box.centre.y + wider.top },
  }));
}

/** The part grown to a multiple of the detector's tiles where the picture has room, so that it is not distorted. */
function wholeTiles({ left, top, width, height }: Part, whole: Raster, tile: number): Part {
  const grown = (from: number, length: number, most: number) => {
    const wanted = Math.min(most, Math.ceil(Math.ceil(length / tile) * tile));
    return { from: Math.max(0, Math.min(from, most - wanted)), length: wanted };
  };
  const across = grown(left, width, whole.width);
  const down = grown(top, height, whole.height);
  return { left: across.from, top: down.from, width: across.length, height: down.length };
}

async function linesAt(
  raster: Raster,
  colours: Colours,
  scale: number,
  { detect, models }: Nets,
): Promise<readonly Rectangle[]> {
  const { multiple, ...wanted } = models.detect.input;
  const side = (length: number) => Math.max(multiple, Math.round((length * scale) / multiple) * multiple);
  const [width, height] = [side(raster.width), side(raster.height)];
  const seen = resized(raster, width, height);
  const input = toInput(seen, planesOf(wanted, colours));
  if (seen !== raster) release(seen.data);
  const { data } = await detect(input);
  const across = raster.width / width;
  const down = raster.height / height;
  const found = rectanglesOf(data, width, height).map((box) => scaled(box, across, down));
  release(data);
  return found;
}

function toInput({ width, height, data }: Raster, wanted: ReturnType<typeof planesOf>): Tensor {
  const area = width * height;
  const planes = new Float32Array(area * 3);
  wanted.forEach(({ channel, factor, shift }, plane) => {
    for (let at = 0; at < area; at += 1)
      planes[plane * area + at] = (data[at * 4 + channel] ?? 0) * factor + shift;
  });
  return { data: planes, dims: [1, 3, height, width] };
}

/** Rectangles around the connected parts of a probability map. */
export function rectanglesOf(map: Float32Array, width: number, height: number): readonly Rectangle[] {
  const seen = new Uint8Array(width * height);
  const found: Rectangle[] = [];
  for (let at = 0; at < map.length; at += 1) {
    if (seen[at] === 1 || (map[at] ?? 0) <= IS_TEXT) continue;
    const pixels = connected(map, seen, at, width, height);
    if (pixels.length < MIN_PIXELS) continue;
    const core = smallestRectangle(edgesOf(pixels, width));
    if (Math.min(core.width, core.height) < 3 || meanWithin(map, width, height, core) < IS_LINE) continue;
    const grow = (core.width * core.height * GROW) / (2 * (core.width + core.height));
    found.push({ ...core, width: core.width + 2 * grow, height: core.height + 2 * grow });
  }
  return found;
}

/** All pixels of text connected with the one at `start`, corners included; marks them as seen. */
function connected(
  map: Float32Array,
  seen: Uint8Array,
  start: number,
  width: number,
  height: number,
): number[] {
  const pixels = [start];
  seen[start] = 1;
  for (let next = 0; next < pixels.length; next += 1) {
    const at = pixels[next] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    for (let down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down += 1)
      for (let across = Math.max(0, x - 1); across <= Math.min(width - 1, x + 1); across += 1) {
        const neighbour = down * width + across;
        if (seen[neighbour] === 1 || (map[neighbour] ?? 0) <= IS_TEXT) continue;
        seen[neighbour] = 1;
        pixels.push(neighbour);
      }
  }
  return pixels;
}

/** The first and the last pixel of each row, which are enough for the convex hull. */
function edgesOf(pixels: readonly number[], width: number): readonly Point[] {
  const rows = new Map<number, { left: number; right: number }>();
  for (const at of pixels) {
    const x = at % width;
    const y = (at - x) / width;
    const row = rows.get(y);
    if (row === undefined) rows.set(y, { left: x, right: x });
    else if (x < row.left) row.left = x;
    else if (x > row.right) row.right = x;
  }
  return [...rows].flatMap(([y, { left, right }]) => [
    { x: left, y },
    { x: right, y },
  ]);
}

function meanWithin(map: Float32Array, width: number, height: number, box: Rectangle): number {
  const across = Math.max(1, Math.round(box.width));
  const down = Math.max(1, Math.round(box.height));
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  let sum = 0;
  let count = 0;
  for (let v = 0; v < down; v += 1)
    for (let u = 0; u < across; u += 1) {
      const dx = ((u + 0.5) / across - 0.5) * (box.width - 1);
      const dy = ((v + 0.5) / down - 0.5) * (box.height - 1);
      const x = Math.round(box.centre.x + dx * cos - dy * sin);
      const y = Math.round(box.centre.y + dx * sin + dy * cos);
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      sum += map[y * width + x] ?? 0;
      count += 1;
    }
  return count === 0 ? 0 : sum / count;
}

/** The rectangle scaled by two factors, which must be nearly equal. */
function scaled(box: Rectangle, across: number, down: number): Rectangle {
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  return {
    centre: { x: (box.centre.x + 0.5) * across, y: (box.centre.y + 0.5) * down },
    width: box.width * Math.hypot(cos * across, sin * down),
    height: box.height * Math.hypot(sin * across, cos * down),
    angle: Math.atan2(sin * down, cos * across),
  };
}
