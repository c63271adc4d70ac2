// May a character be gone behind a line of text, because light has burnt it out? Told by light that is brighter than the paper and holds no edge.
import type { Raster } from '../image/raster';
import type { Rectangle } from '../image/rectangle';

/** Of 255: paper as light as this cannot be told from burnt light. */
export const WHITE_PAPER = 244;
const BRIGHTER = 6; // of 255, than the paper: a crease or another tint stays below
const EVEN = 30; // of 255, between dark and light: more is a picture
const EDGE = 0.02; // of the lights at either end, which noise alone makes
const FAINT = 0.5; // of the way from ink to paper: what is lighter is a remnant, or the pattern of the paper
const LAST = 1.2; // heights of a line in which its last character stands
const STEPS = 12; // in a line's height
const MOST_STEPS = 240; // along a line

const LIFTED = 40; // of 255: ink so much lighter than usual has light on it, which reaches further than what it burns out

/** How light paper and ink of a page are where its text stands, 0 to 255. */
export interface PageLight {
  readonly paper: number;
  readonly ink: number;
}

/** The light of the usual line: its lightest tenth is paper, its darkest ink. 0 without lines. */
export function pageLight(page: Raster, boxes: readonly Rectangle[]): PageLight {
  const lines = boxes.map((box) => lightsIn(page, box, -0.5, 0.5)).filter(({ length }) => length > 0);
  return { paper: middle(lines.map(paperOf)), ink: middle(lines.map(inkOf)) };
}

/**
 * Whether the next place behind a line, as wide as the line is high, is burnt out: nothing stands there in ink, and it
 * is brighter than the paper, or the ink before it has become lighter. White paper tells the latter only. Light
 * is that of the red channel.
 */
export function isBurntBehind(page: Raster, box: Rectangle, usual: PageLight): boolean {
  const step = box.height / box.width;
  const behind = lightsIn(page, box, 0.5, 0.5 + step);
  if (behind.length === 0 || inkOf(behind) < usual.ink + FAINT * (usual.paper - usual.ink)) return false;
  const isEven = at(behind, 1 - EDGE) - at(behind, EDGE) < EVEN;
  const isBright = isEven && usual.paper < WHITE_PAPER && at(behind, 0.5) >= usual.paper + BRIGHTER;
  const last = lightsIn(page, box, Math.max(-0.5, 0.5 - LAST * step), 0.5);
  return isBright || inkOf(last) >= usual.ink + LIFTED;
}

/** The light at a share of some lights, darkest first. */
const at = (lights: readonly number[], share: number): number =>
  lights[Math.floor(share * lights.length)] ?? 0;
const paperOf = (lights: readonly number[]): number => at(lights, 0.9);
const inkOf = (lights: readonly number[]): number => at(lights, 0.05);
const middle = (numbers: readonly number[]): number =>
  at(
    numbers.toSorted((one, other) => one - other),
    0.5,
  );

/** Lights of a part of a box, darkest first; `from` and `to` in widths of the box from its centre. What lies off the page is left out. */
function lightsIn(page: Raster, box: Rectangle, from: number, to: number): readonly number[] {
  const { centre, width, height, angle } = box;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const columns = Math.min(MOST_STEPS, Math.ceil((STEPS * (to - from) * width) / height));
  const lights: number[] = [];
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < STEPS; row += 1) {
      const across = width * (from + ((to - from) * (column + 0.5)) / columns);
      const down = height * ((row + 0.5) / STEPS - 0.5);
      const x = Math.round(centre.x + across * cos - down * sin);
      const y = Math.round(centre.y + across * sin + down * cos);
      if (x < 0 || y < 0 || x >= page.width || y >= page.height) continue;
      lights.push(page.data[(y * page.width + x) * 4] ?? 0);
    }
  return lights.sort((one, other) => one - other);
}
