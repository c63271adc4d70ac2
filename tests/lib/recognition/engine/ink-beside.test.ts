// Does a line's box hold all of its row? Rows are drawn with every thin character at either end, and the box ends before it.
import { describe, expect, it } from 'vitest';
import { withInkBeside } from '@/lib/recognition/engine/ink-beside';
import { blankRaster, type Raster } from '@/lib/recognition/image/raster';
import type { Rectangle } from '@/lib/recognition/image/rectangle';

const EM = 40; // pixels: the width of a character and the height of the row
const LEFT = 200;
const TOP = 100;

/** Strokes in shares of a character's square: left, top, right, bottom. */
type Strokes = readonly (readonly [number, number, number, number])[];

const WIDE: Strokes = [
  [0.1, 0.1, 0.9, 0.2],
  [0.1, 0.8, 0.9, 0.9],
  [0.1, 0.1, 0.2, 0.9],
  [0.8, 0.1, 0.9, 0.9],
];
const THIN: Readonly<Record<string, Strokes>> = {
  一: [[0.1, 0.47, 0.9, 0.53]],
  二: [
    [0.2, 0.22, 0.8, 0.27],
    [0.08, 0.75, 0.92, 0.8],
  ],
  三: [
    [0.15, 0.18, 0.85, 0.23],
    [0.2, 0.46, 0.8, 0.51],
    [0.08, 0.78, 0.92, 0.83],
  ],
  '-': [[0.1, 0.48, 0.42, 0.55]],
  '1': [[0.22, 0.12, 0.32, 0.88]],
};

interface Look {
  readonly ink?: number;
  readonly paper?: number;
  /** Radians by which the row is tilted around its beginning. */
  readonly angle?: number;
}

const turnedBy = (angle: number, along: number, down: number) => ({
  x: LEFT + along * Math.cos(angle) - down * Math.sin(angle),
  y: TOP + along * Math.sin(angle) + down * Math.cos(angle),
});

function drawn(raster: Raster, at: number, strokes: Strokes, { ink = 30, angle = 0 }: Look): void {
  for (const [left, top, right, bottom] of strokes)
    for (let down = top * EM; down < bottom * EM; down += 0.25)
      for (let along = left * EM; along < right * EM; along += 0.25) {
        const { x, y } = turnedBy(angle, at * EM + along, down - EM / 2);
        const pixel = (Math.floor(y) * raster.width + Math.floor(x)) * 4;
        raster.data.fill(ink, pixel, pixel + 3);
      }
}

const pageOf = ({ paper = 245 }: Look): Raster => blankRaster(800, 220, [paper, paper, paper]);

/** The box around the characters from `from` up to `to`, as the detector draws it. */
function boxed(from: number, to: number, { angle = 0 }: Look): Rectangle {
  const centre = turnedBy(angle, ((from + to) / 2) * EM, 0);
  return { centre, width: (to - from + 0.16) * EM, height: 1.05 * EM, angle };
}

/** Where a box begins and ends, in characters from the beginning of the row. */
function endsOf({ centre, width, angle }: Rectangle): readonly [number, number] {
  const along = (centre.x - LEFT) * Math.cos(angle) + (centre.y - TOP) * Math.sin(angle);
  return [(along - width / 2) / EM, (along + width / 2) / EM];
}

/** The ends of the box of five wide characters, with what stands at a place of their row. */
function held(at: number, strokes: Strokes, look: Look = {}, others: readonly Rectangle[] = []) {
  const page = pageOf(look);
  for (const place of [0, 1, 2, 3, 4]) drawn(page, place, WIDE, look);
  drawn(page, at, strokes, look);
  const [box = boxed(0, 5, look)] = withInkBeside(page, [boxed(0, 5, look), ...others]);
  return endsOf(box);
}

const LOOKS: readonly Look[] = [
  {},
  { ink: 70, paper: 130 }, // in weak light
  { ink: 120, paper: 200 }, // blurred
  { angle: 0.12 },
  { angle: -0.12 },
];

describe.each(Object.entries(THIN))('%s', (_, strokes) => {
  const widest = Math.max(...strokes.map(([, , right]) => right));

  it.each(LOOKS)('after a row belongs to its box: %o', (look) => {
    const [start, end] = held(5, strokes, look);
    expect(start).toBeCloseTo(-0.08, 1);
    expect(end).toBeGreaterThan(5 + widest);
    expect(end).toBeLessThan(6.2);
  });

  it.each(LOOKS)('before a row belongs to its box: %o', (look) => {
    const [start, end] = held(-1, strokes, look);
    expect(start).toBeLessThan(-1 + Math.min(...strokes.map(([left]) => left)));
    expect(end).toBeCloseTo(5.08, 1);
  });
});

it('a stroke that has a box of its own belongs to the row, and is no other line', () => {
  const page = pageOf({});
  const two = THIN.二 ?? [];
  for (const place of [0, 1, 2, 3, 4]) drawn(page, place, WIDE, {});
  drawn(page, 5, two, {});
  const stroke = { centre: turnedBy(0, 5.5 * EM, 0.28 * EM), width: 0.9 * EM, height: 0.4 * EM, angle: 0 };
  const found = withInkBeside(page, [boxed(0, 5, {}), stroke]);
  expect(found).toHaveLength(1);
  expect(endsOf(found[0] ?? stroke)[1]).toBeGreaterThan(5.9);
});

describe('a box stays as it is', () => {
  const same = [-0.08, 5.08] as const;
  const isSame = (ends: readonly [number, number]) =>
    ends.forEach((end, at) => {
      expect(end).toBeCloseTo(same[at] ?? 0, 5);
    });
  const two = THIN.二 ?? [];

  it('where only paper is beside it', () => isSame(held(5, [])));
  it('before a character that has a box of its own', () => isSame(held(5, two, {}, [boxed(5, 6, {})])));
  it('before the next column', () => isSame(held(6.3, two)));
  it('before a speck', () => isSame(held(5, [[0.4, 0.4, 0.5, 0.48]])));
  it('before a frame or a picture, which are taller than the row', () =>
    isSame(held(5, [[0.3, -0.6, 0.9, 1.6]])));
  it('before the pattern of the paper', () => {
    const look = { ink: 30, paper: 230 };
    const page = pageOf(look);
    drawn(page, 5, two, { ink: 169 });
    for (const place of [0, 1, 2, 3, 4]) drawn(page, place, WIDE, look);
    const [box = boxed(0, 5, look)] = withInkBeside(page, [boxed(0, 5, look)]);
    isSame(endsOf(box) as [number, number]);
  });
});
