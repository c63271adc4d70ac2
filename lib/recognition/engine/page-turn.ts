// Which way up does a page lie? The shape of its boxes tells whether text runs sideways, the classifier whether it is upside down.
import type { Raster } from '../image/raster';
import type { Point, Rectangle } from '../image/rectangle';
import { cropLine } from './crop-line';
import type { Colours, Nets } from './nets';

const SLENDER = 1.8; // only a box this many times longer than high shows a direction
const VOTERS = 9;

/** Whether most text runs up or down the picture. */
export function isSideways(boxes: readonly Rectangle[]): boolean {
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  const standing = boxes.filter(({ width, height }) => height > SLENDER * width).map(({ height }) => height);
  const lying = boxes.filter(({ width, height }) => width > SLENDER * height).map(({ width }) => width);
  return sum(standing) > sum(lying);
}

/** Whether the page is upside down, by the sum over its longest lines. */
export async function isUpsideDown(
  raster: Raster,
  boxes: readonly Rectangle[],
  colours: Colours,
  { turn, models }: Nets,
): Promise<boolean> {
  const voters = [...boxes].sort((one, other) => other.width - one.width).slice(0, VOTERS);
  const input = { ...models.turn.input, maxWidth: models.turn.input.width, colours };
  let votes = 0;
  for (const box of voters) {
    const { data } = await turn(cropLine(raster, box, input));
    votes += (data[1] ?? 0) - (data[0] ?? 0);
  }
  return votes > 0;
}

/** The boxes after a picture of this size was turned clockwise by quarter turns. */
export function turnedBoxes(
  boxes: readonly Rectangle[],
  { width, height }: { readonly width: number; readonly height: number },
  quarters: 0 | 1 | 2 | 3,
): readonly Rectangle[] {
  return boxes.map((box) => ({
    ...box,
    centre: turnedPoint(box.centre, width, height, quarters),
    ...(quarters % 2 === 1 ? { width: box.height, height: box.width } : {}),
  }));
}

function turnedPoint({ x, y }: Point, width: number, height: number, quarters: number): Point {
  if (quarters === 1) return { x: height - y, y: x };
  if (quarters === 2) return { x: width - x, y: height - y };
  return quarters === 3 ? { x: y, y: width - x } : { x, y };
}
