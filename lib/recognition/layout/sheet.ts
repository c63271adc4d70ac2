// Where is each character on the page seen straight from above? Removes tilt and perspective from the positions.
import type { Alternative, Character } from '../engine/decode-line';
import type { Line, Reading } from '../engine/read-picture';
import type { Point } from '../image/rectangle';

/** One character with its position on the flat page. */
export interface Glyph {
  readonly sign: string;
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
  /** Centre on the flat page. */
  readonly x: number;
  readonly y: number;
  /** Its centre on the page as read, and the tilt of its line in radians. */
  readonly page: Point;
  readonly lean: number;
  /** Height of its line. */
  readonly height: number;
  /** Number of its line in the reading, and its own number in that line. */
  readonly line: number;
  readonly at: number;
}

/** One line on the flat page. */
export interface FlatLine {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** A page whose rows are level. */
export interface Sheet {
  readonly reading: Reading;
  readonly lines: readonly FlatLine[];
  /** The usual height of a line. */
  readonly height: number;
}

const LONG = 3; // only a line this many times longer than high shows the direction of its row
const MOST_LEAN = 0.35; // radians; a line tilted this much more than the page is no row of it

const APART = 0.15; // radians between the tilt of the print and of what is stamped across it
const LEAST_SHARE = 0.15; // of the length of all long lines: a tilt with less is not the page's

/** The flat pages that a reading may show: one for each tilt that many of its lines share, the commonest first. */
export function sheetsOf(reading: Reading): readonly Sheet[] {
  const leans = leansOf(reading.lines);
  return (leans.length === 0 ? [0] : leans).map((lean) => sheetAt(reading, lean));
}

function sheetAt(reading: Reading, lean: number): Sheet {
  const flatten = flattening(reading.lines, lean);
  const lines = reading.lines.map((line, index) =>
    flatLine(
      isAcross(line, lean) || isSpeck(line) ? { ...line, text: '', characters: [] } : line,
      index,
      flatten,
    ),
  );
  const printed = lines.filter(({ glyphs }) => glyphs.length > 0);
  return { reading, lines, height: median(printed.map(({ height }) => height)) || 1 };
}

const isLong = ({ box }: Line): boolean => box.width > LONG * box.height;
const MOST_TILT = 0.2; // radians; a line tilted this much more than the page is a watermark across it

/** Whether a line runs across the page, as a watermark does, and is no row of it. */
function isAcross({ box, characters }: Line, lean: number): boolean {
  return characters.length > 1 && box.width > 1.5 * box.height && Math.abs(box.angle - lean) > MOST_TILT;
}

const FAINT = 0.3;

/** Whether a line is a lone character read with little confidence: dirt, or a stroke of a seal. */
function isSpeck({ characters, confidence }: Line): boolean {
  return characters.length === 1 && confidence < FAINT && !/\p{Script=Han}/u.test(characters[0]?.sign ?? '');
}

/** The tilts that long lines share, the one with the greatest total length first. */
function leansOf(lines: readonly Line[]): readonly number[] {
  const groups: Line[][] = [];
  for (const line of lines.filter(isLong).sort((one, other) => one.box.angle - other.box.angle)) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    if (group !== undefined && before !== undefined && line.box.angle - before.box.angle < APART)
      group.push(line);
    else groups.push([line]);
  }
  const lengthOf = (group: readonly Line[]) => group.reduce((sum, { box }) => sum + box.width, 0);
  const all = lengthOf(groups.flat());
  return groups
    .filter((group) => lengthOf(group) >= LEAST_SHARE * all)
    .sort((one, other) => lengthOf(other) - lengthOf(one))
    .map((group) => weightedMedian(group.map(({ box }) => [box.angle, box.width] as const)));
}

type Flatten = (x: number, y: number) => readonly [number, number];

/** Rotates by the usual tilt of the long lines, then removes how their tilt still varies over the page, fitted by a plane. */
function flattening(lines: readonly Line[], lean: number): Flatten {
  const long = lines.filter((line) => isLong(line) && !isAcross(line, lean));
  const [cos, sin] = [Math.cos(-lean), Math.sin(-lean)];
  const turn: Flatten = (x, y) => [x * cos - y * sin, x * sin + y * cos];
  const rest = long
    .map(({ box }) => ({ at: turn(box.centre.x, box.centre.y), lean: box.angle - lean, weight: box.width }))
    .filter((one) => Math.abs(one.lean) < MOST_LEAN);
  const [base = 0, byX = 0, byY = 0] = rest.length < 4 ? [] : planeThrough(rest);
  return (x, y) => {
    const [u, v] = turn(x, y);
    return [u, v - (base * u + (byX * u * u) / 2 + byY * v * u)];
  };
}

/** The plane `a + b·x + c·y` through tilts, by weighted least squares, regularised so that few lines do not distort a page. */
function planeThrough(
  points: readonly { at: readonly [number, number]; lean: number; weight: number }[],
): readonly number[] {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (value: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + value(point) * point.weight, 0) / total;
  const [mx, my, ml] = [mean(({ at }) => at[0]), mean(({ at }) => at[1]), mean(({ lean }) => lean)];
  const xx = mean(({ at }) => (at[0] - mx) ** 2) + 400;
  const yy = mean(({ at }) => (at[1] - my) ** 2) + 400;
  const xy = mean(({ at }) => (at[0] - mx) * (at[1] - my));
  const xl = mean(({ at, lean }) => (at[0] - mx) * (lean - ml));
  const yl = mean(({ at, lean }) => (at[1] - my) * (lean - ml));
  const determinant = xx * yy - xy * xy;
  const byX = (xl * yy - yl * xy) / determinant;
  const byY = (yl * xx - xl * xy) / determinant;
  return [ml - byX * mx - byY * my, byX, byY];
}

function flatLine(line: Line, index: number, flatten: Flatten): FlatLine {
  const { box, characters } = line;
  const { height } = box;
  const glyphs = characters
    .map((character, at) => glyphOf(character, line, index, at, flatten))
    .filter(({ sign }) => sign.trim() !== ''); // whether spaces are read depends on the typeface
  const [x, y] = flatten(box.centre.x, box.centre.y);
  const half = box.width / 2;
  return { text: line.text, glyphs, left: x - half, right: x + half, y, height };
}

function glyphOf(character: Character, { box }: Line, line: number, at: number, flatten: Flatten): Glyph {
  const along = (character.at - 0.5) * box.width;
  const page = {
    x: box.centre.x + along * Math.cos(box.angle),
    y: box.centre.y + along * Math.sin(box.angle),
  };
  const [x, y] = flatten(page.x, page.y);
  const { sign, confidence, alternatives } = character;
  return { sign, confidence, alternatives, x, y, page, lean: box.angle, height: box.height, line, at };
}

/** The median; 0 without any numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function weightedMedian(pairs: readonly (readonly [number, number])[]): number {
  const sorted = [...pairs].sort(([one], [other]) => one - other);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let sum = 0;
  for (const [value, weight] of sorted) {
    sum += weight;
    if (sum >= half) return value;
  }
  return 0;
}
