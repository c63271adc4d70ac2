// Was a thin character left out of a line's box? The detector often ends a box before 一, 二, 三, - or 1 at the end of a row,
// and the recogniser cannot read what it is not given: then both readings agree on the shorter text.
import type { Raster } from '../image/raster';
import type { Rectangle } from '../image/rectangle';

const STEPS = 24; // samples per height of a line: the thinnest stroke of print is about as wide as one
const SEARCHED = 1.05; // heights beside the box: one character and the gap before it; the next column is further off
const OWN = 0.18; // heights: ink that ends sooner is the edge of the character that the box ends with; that of a narrow 1 does not
const MARGIN = 0.15; // heights of paper behind the ink, as a box usually has
const DARK = 0.4; // of the way from paper to ink: a hairline in a blurred picture is darker, the pattern of a paper is not
const LEAST_INK = 0.01; // of a square of the line’s height: a hyphen has twice as much, dirt and noise have less
const LEAST_CONTRAST = 30; // of 255, between paper and ink: with less, nothing printed can be told from noise
const BEYOND = 0.1; // heights above and below the row: ink there belongs to a frame, a picture or a seal
const SLENDER = 1.8; // a box this many times higher than wide is no row of text

/** The boxes of an upright page, each made longer by the thin character that stands right before or after it. */
export function withInkBeside(page: Raster, boxes: readonly Rectangle[]): readonly Rectangle[] {
  return boxes.map((box) => {
    if (box.height > SLENDER * box.width) return box;
    const isInk = inkTest(page, box);
    if (isInk === null) return box;
    const after = reachOf(box, 1, isInk, roomBeside(box, 1, boxes));
    const before = reachOf(box, -1, isInk, roomBeside(box, -1, boxes));
    return after === 0 && before === 0 ? box : longer(box, before, after);
  });
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
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  const rooms = boxes.flatMap((other) => {
    const [dx, dy] = [other.centre.x - box.centre.x, other.centre.y - box.centre.y];
    const along = side * (dx * cos + dy * sin);
    const isInRow = Math.abs(dy * cos - dx * sin) < 0.4 * (box.height + other.height);
    return other === box || !isInRow || along <= 0 ? [] : [along - other.width / 2 - box.width / 2];
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
