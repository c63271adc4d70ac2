// Was a thin character left out of a line's box? The detector often ends a box before 一, 二, 三, - or 1 at the end of a row,
// and the recogniser cannot read what it is not given: then both readings agree on the shorter text.
import type { Raster } from '../image/raster';
import type { Point, Rectangle } from '../image/rectangle';

const STEPS = 24; // samples per height of a line: the thinnest stroke of print is about as wide as one
const SEARCHED = 1.05; // heights beside the box: one character and the gap before it; the next column is further off
const OWN = 0.18; // heights: ink that ends sooner is the edge of the character that the box ends with; that of a narrow 1 does not
const MARGIN = 0.15; // heights of paper behind the ink, as a box usually has
const DARK = 0.4; // of the way from paper to ink: a hairline in a blurred picture is darker, the pattern of a paper is not
const LEAST_INK = 0.01; // of a square of the line’s height: a hyphen has twice as much, dirt and noise have less
const LEAST_CONTRAST = 30; // of 255, between paper and ink: with less, nothing printed can be told from noise
const BEYOND = 0.1; // heights above and below the row: ink there belongs to a frame, a picture or a seal
const LOW = 0.6; // of a row's height: print of one row differs less; a hyphen's or a stroke's own box is lower
const WIDE = 1.1; // row heights: the box of a stroke as wide as a character
const SLENDER = 1.8; // a box this many times higher than wide is no row of text

/**
 * The boxes of an upright page, each made longer by the thin character that stands right before or after it. What the
 * detector boxed of that character alone, such as one stroke of a 二, is no line of its own any more.
 */
export function withInkBeside(page: Raster, boxes: readonly Rectangle[]): readonly Rectangle[] {
  const whole = boxes.map((box) => withItsEnds(page, box, boxes));
  const longerOnes = whole.filter((box, at) => box !== boxes[at]);
  return whole.filter((box) => !longerOnes.some((other) => isPieceOf(box, other)));
}

function withItsEnds(page: Raster, box: Rectangle, boxes: readonly Rectangle[]): Rectangle {
  if (box.height > SLENDER * box.width) return box;
  const isInk = inkTest(page, box);
  if (isInk === null) return box;
  const after = reachOf(box, 1, isInk, roomBeside(box, 1, boxes));
  const before = reachOf(box, -1, isInk, roomBeside(box, -1, boxes));
  return after === 0 && before === 0 ? box : longer(box, before, after);
}

/** Whether a box is so small beside another that it holds a stroke of a character of that row, and no text. */
const isStroke = (box: Rectangle, row: Rectangle): boolean =>
  box.height < LOW * row.height && box.width < WIDE * row.height;

function isPieceOf(box: Rectangle, row: Rectangle): boolean {
  const { along, across } = placeIn(row, box.centre);
  return isStroke(box, row) && Math.abs(along) < row.width / 2 && Math.abs(across) < row.height / 2;
}

/** A point as seen from the centre of a box, along and across its text. */
function placeIn({ centre, angle }: Rectangle, { x, y }: Point): { along: number; across: number } {
  const [dx, dy] = [x - centre.x, y - centre.y];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { along: dx * cos + dy * sin, across: dy * cos - dx * sin };
}

/** Whether a place is printed on: `along` and `down` in pixels from the centre of the box. Null where nothing is printed clearly. */
type InkTest = (along: number, down: number) => boolean;

function inkTest(page: Raster, box: Rectangle): InkTest | null {
  const { centre, width, height, angle } = box;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const redAt = (along: number, down: number): number => {
    const x = Math.round(centre.x + along * cos - down * sin);
    const y = Math.round(centre.y + along * sin + down * cos);
    const isInside = x >= 0 && y >= 0 && x < page.width && y < page.height;
    return isInside ? (page.data[(y * page.width + x) * 4] ?? 255) : 255;
  };
  const step = height / STEPS;
  const lights: number[] = [];
  for (let along = -width / 2; along < width / 2; along += step)
    for (let down = -height / 2; down < height / 2; down += step) lights.push(redAt(along, down));
  lights.sort((one, other) => one - other);
  const [ink = 0, paper = 0] = [0.03, 0.75].map((share) => lights[Math.floor(share * lights.length)] ?? 0);
  if (paper - ink < LEAST_CONTRAST) return null;
  const limit = paper - DARK * (paper - ink);
  return (along, down) => redAt(along, down) < limit;
}

/** How far beside the box no other box stands in its row. */
function roomBeside(box: Rectangle, side: 1 | -1, boxes: readonly Rectangle[]): number {
  const rooms = boxes.flatMap((other) => {
    const { along, across } = placeIn(box, other.centre);
    const isInRow = Math.abs(across) < 0.4 * (box.height + other.height) && !isStroke(other, box);
    const isBeside = other !== box && isInRow && side * along > 0;
    return isBeside ? [side * along - other.width / 2 - box.width / 2] : [];
  });
  return Math.min(SEARCHED * box.height, ...rooms);
}

/** How many pixels the box must become longer at one side so that it holds the ink there; 0 without such ink. */
function reachOf({ width, height }: Rectangle, side: 1 | -1, isInk: InkTest, room: number): number {
  const step = height / STEPS;
  const half = STEPS / 2;
  let [ink, reach] = [0, 0];
  for (let out = step / 2; out < room; out += step) {
    const along = side * (width / 2 + out);
    const [above, below] = [-0.5 - BEYOND, 0.5 + BEYOND].map((share) => isInk(along, share * height));
    if (above === true || below === true) break;
    let dark = 0;
    for (let row = -half + 1; row < half; row += 1) if (isInk(along, row * step)) dark += 1;
    if (dark > 0) [ink, reach] = [ink + dark, out];
  }
  const isCharacter = reach > OWN * height && ink >= LEAST_INK * STEPS * STEPS;
  return isCharacter ? Math.min(room, reach + MARGIN * height) : 0;
}

function longer(box: Rectangle, before: number, after: number): Rectangle {
  const shift = (after - before) / 2;
  const { x, y } = box.centre;
  return {
    ...box,
    centre: { x: x + shift * Math.cos(box.angle), y: y + shift * Math.sin(box.angle) },
    width: box.width + before + after,
  };
}
