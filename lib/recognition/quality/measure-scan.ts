// How good is a picture of a paper? Measured around its text; null where it cannot be measured.
import type { Line, Reading } from '../engine/read-picture';
import { type Raster, turned } from '../image/raster';
import { release } from '../image/release';
import { WHITE_PAPER } from './burnt-behind';

/** What was measured of a picture. */
export interface ScanMeasures {
  /** Height of the usual line of text, in pixels. */
  readonly textHeight: number | null;
  /** Width of the blur at an edge of the text, in heights of its line: 0.05 is sharp. */
  readonly edge: number | null;
  /** The share of the written area that glare has wiped out, 0 to 1; null on a white scan, where paper looks like glare. */
  readonly burnt: number | null;
  /** How many lines of text are cut off by the picture's border. */
  readonly cutLines: number | null;
  /** How far the strongest colours are from the picture's overall tint, 0 to 255; near 0 for a grey copy. */
  readonly colour: number;
}

const FEWEST_LINES = 3; // with fewer lines nothing can be said of a picture

/** Measures a decoded picture, given the lines that were read in it. */
export function measureScan(raster: Raster, reading: Reading): ScanMeasures {
  const page = turned(raster, reading.quarters);
  const lines = reading.lines.filter(({ characters }) => characters.length >= 2);
  const hasEnoughLines = lines.length >= FEWEST_LINES;
  const measures = {
    textHeight: hasEnoughLines ? middle(lines.map(({ box }) => box.height)) : null,
    edge: hasEnoughLines ? edgeOf(page, lines) : null,
    burnt: hasEnoughLines ? burntShare(page, lines) : null,
    cutLines: hasEnoughLines ? lines.filter((line) => isCut(line, page)).length : null,
    colour: colourOf(page),
  };
  if (page !== raster) release(page.data);
  return measures;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The value below which this share of the numbers is; sorts them in place. */
function quantile(numbers: Float32Array, share: number): number {
  numbers.sort();
  return numbers[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ?? 0;
}

const light = ({ data }: Raster, at: number) =>
  0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The bounding box of the lines, within the page. */
function areaOf(page: Raster, lines: readonly Line[]): Area {
  const points = lines.flatMap(({ corners }) => corners);
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));
  const across = points.map(({ x }) => x);
  const down = points.map(({ y }) => y);
  return {
    left: clamp(Math.min(...across), page.width),
    right: clamp(Math.max(...across), page.width),
    top: clamp(Math.min(...down), page.height),
    bottom: clamp(Math.max(...down), page.height),
  };
}

const LEAST_CONTRAST = 30; // of 255; fainter text has no measurable edge

/**
 * A line's contrast divided by its steepest step is the width of an edge in pixels. A moving hand blurs one direction
 * only, so the softer of both directions counts.
 */
function edgeOf(page: Raster, lines: readonly Line[]): number | null {
  const edges = lines.flatMap((line) => {
    const { left, top, right, bottom } = areaOf(page, [line]);
    const [width, height] = [right - left - 2, bottom - top - 2];
    if (width < 8 || height < 8) return [];
    const lights = new Float32Array(width * height);
    const across = new Float32Array(width * height);
    const down = new Float32Array(width * height);
    const row = page.width * 4;
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const at = (top + 1 + y) * row + (left + 1 + x) * 4;
        const to = y * width + x;
        lights[to] = light(page, at);
        across[to] = Math.abs(light(page, at + 4) - light(page, at - 4)) / 2;
        down[to] = Math.abs(light(page, at + row) - light(page, at - row)) / 2;
      }
    const contrast = quantile(lights, 0.98) - quantile(lights, 0.02);
    const steepest = Math.min(quantile(across, 0.99), quantile(down, 0.99));
    if (contrast < LEAST_CONTRAST || steepest === 0) return [];
    return [contrast / steepest / line.box.height];
  });
  return edges.length < FEWEST_LINES ? null : middle(edges);
}

const CELLS = 40; // along each side of the written area
const WHITE = 250;

/** The share of cells of the written area in which nearly every pixel is white. */
function burntShare(page: Raster, lines: readonly Line[]): number | null {
  const area = areaOf(page, lines);
  const [width, height] = [(area.right - area.left) / CELLS, (area.bottom - area.top) / CELLS];
  if (width < 4 || height < 4) return null;
  const papers: number[] = [];
  let burnt = 0;
  for (let row = 0; row < CELLS; row += 1)
    for (let column = 0; column < CELLS; column += 1) {
      const cell = cellOf(page, area.left + column * width, area.top + row * height, width, height);
      papers.push(cell.paper);
      if (cell.white >= 0.98) burnt += 1;
    }
  return middle(papers) >= WHITE_PAPER ? null : burnt / CELLS ** 2;
}

/** Brightness of a cell's paper (its lightest tenth), and the share of its pixels that are white. */
function cellOf(page: Raster, left: number, top: number, width: number, height: number) {
  const lights: number[] = [];
  let white = 0;
  for (let y = Math.floor(top); y < Math.floor(top + height); y += 2)
    for (let x = Math.floor(left); x < Math.floor(left + width); x += 2) {
      const at = (y * page.width + x) * 4;
      const darkest = Math.min(page.data[at] ?? 0, page.data[at + 1] ?? 0, page.data[at + 2] ?? 0);
      lights.push(light(page, at));
      if (darkest >= WHITE) white += 1;
    }
  const paper = quantile(Float32Array.from(lights), 0.9);
  return { paper, white: lights.length === 0 ? 0 : white / lights.length };
}

const NEAR = 0.15; // of the line's height

function isCut({ box, corners }: Line, page: Raster): boolean {
  const near = NEAR * box.height;
  return corners.some(({ x, y }) => x < near || y < near || x > page.width - near || y > page.height - near);
}

const STEP = 7; // one pixel in so many is enough

/** How far the most coloured hundredth of the pixels is from the picture's overall tint. */
function colourOf(page: Raster): number {
  const count = Math.floor(page.data.length / 4 / STEP);
  const reds = new Float32Array(count);
  const blues = new Float32Array(count);
  for (let one = 0; one < count; one += 1) {
    const at = one * STEP * 4;
    const green = page.data[at + 1] ?? 0;
    reds[one] = (page.data[at] ?? 0) - green;
    blues[one] = (page.data[at + 2] ?? 0) - green;
  }
  const far = new Float32Array(count);
  const tints = { red: quantile(reds.slice(), 0.5), blue: quantile(blues.slice(), 0.5) };
  for (let one = 0; one < count; one += 1)
    far[one] = Math.max(Math.abs((reds[one] ?? 0) - tints.red), Math.abs((blues[one] ?? 0) - tints.blue));
  return quantile(far, 0.99);
}
