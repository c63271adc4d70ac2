// What is the smallest rotated rectangle around some points? Convex hull and rotating calipers.
import type { Part } from './raster';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle around `centre`; `angle`: radians from the x axis to the direction of its text, clockwise on screen. */
export interface Rectangle {
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** Its corners as seen along the text: top left, top right, bottom right, bottom left. */
export function cornersOf({ centre, width, height, angle }: Rectangle): readonly Point[] {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const signs = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  return signs.map(([across, down]) => {
    const dx = (across * width) / 2;
    const dy = (down * height) / 2;
    return { x: centre.x + dx * cos - dy * sin, y: centre.y + dx * sin + dy * cos };
  });
}

/** The rectangle of least area around points; its angle is in (-45°, 45°], so that its width runs along upright text. */
export function smallestRectangle(points: readonly Point[]): Rectangle {
  const hull = convexHull(points);
  let best: Rectangle | null = null;
  for (let at = 0; at < hull.length; at += 1) {
    const from = hull[at];
    const to = hull[(at + 1) % hull.length];
    if (from === undefined || to === undefined) continue;
    const around = rectangleAlong(hull, Math.atan2(to.y - from.y, to.x - from.x));
    if (best === null || around.width * around.height < best.width * best.height) best = around;
  }
  return upright(best ?? rectangleAlong(points, 0));
}

function rectangleAlong(points: readonly Point[], angle: number): Rectangle {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const along = points.map(({ x, y }) => x * cos + y * sin);
  const off = points.map(({ x, y }) => y * cos - x * sin);
  const [left, right] = [Math.min(...along), Math.max(...along)];
  const [top, bottom] = [Math.min(...off), Math.max(...off)];
  const [middle, level] = [(left + right) / 2, (top + bottom) / 2];
  return {
    centre: { x: middle * cos - level * sin, y: middle * sin + level * cos },
    width: right - left + 1,
    height: bottom - top + 1,
    angle,
  };
}

function upright({ centre, width, height, angle }: Rectangle): Rectangle {
  const quarter = Math.PI / 2;
  const quarters = Math.ceil((angle - Math.PI / 4) / quarter); // leaves the angle in (-45°, 45°]
  const isSwapped = Math.abs(quarters) % 2 === 1;
  return {
    centre,
    width: isSwapped ? height : width,
    height: isSwapped ? width : height,
    angle: angle - quarters * quarter,
  };
}

/** Andrew's monotone chain. */
function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  if (sorted.length < 3) return sorted;
  const lower = chain(sorted);
  const upper = chain(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length >= 2 && turnsBack(kept[kept.length - 2], kept[kept.length - 1], point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function turnsBack(one: Point | undefined, two: Point | undefined, three: Point): boolean {
  if (one === undefined || two === undefined) return false;
  return (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x) <= 0;
}

/** The upright part of a picture that holds boxes, whole pixels, with a margin where the picture has room. Undefined without boxes. */
export function boundsAround(
  boxes: readonly Rectangle[],
  margin: number,
  whole: Pick<Part, 'width' | 'height'>,
): Part | undefined {
  const corners = boxes.flatMap(cornersOf);
  if (corners.length === 0) return undefined;
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const left = Math.max(0, Math.floor(Math.min(...xs) - margin));
  const top = Math.max(0, Math.floor(Math.min(...ys) - margin));
  const right = Math.min(whole.width, Math.ceil(Math.max(...xs) + margin));
  const bottom = Math.min(whole.height, Math.ceil(Math.max(...ys) + margin));
  return { left, top, width: right - left, height: bottom - top };
}
