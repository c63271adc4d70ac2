// May glare have wiped out a character at the end of a line? Yes when the place after it is brighter than the paper and has no edges.
import type { Raster } from '../image/raster';
import type { Rectangle } from '../image/rectangle';

/** Of 255: paper this light cannot be told from glare. */
export const WHITE_PAPER = 244;
const BRIGHTER = 6; // of 255: glare is brighter than the paper by this, a crease or another tint is not
const EVEN = 30; // of 255, between dark and light: with more it is a picture
const EDGE = 0.02; // the share of the darkest and of the lightest values that is put down to noise
const FAINT = 0.5; // of the way from ink to paper: anything lighter is a remnant, or the paper's pattern
const LAST = 1.2; // heights of a line that its last character takes
const STEPS = 12; // samples per height of a line
const MOST_STEPS = 240; // samples along a line

const LIFTED = 40; // of 255: ink this much lighter than usual is lit by glare, which reaches beyond what it wipes out

/** Brightness of paper and ink around a page's text, 0 to 255. */
export interface PageLight {
  readonly paper: number;
  readonly ink: number;
}

/** Brightness of the usual line: its lightest tenth is paper, its darkest is ink; 0 without lines. */
export function pageLight(page: Raster, boxes: readonly Rectangle[]): PageLight {
  const lines = boxes.map((box) => lightsIn(page, box, -0.5, 0.5)).filter(({ length }) => length > 0);
  return { paper: middle(lines.map(paperOf)), ink: middle(lines.map(inkOf)) };
}

/**
 * Whether the square after a line is wiped out by glare: it has no ink, and is brighter than the paper or follows ink
 * that has become lighter. On white paper only the latter can be seen. Brightness is that of the red channel.
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

/** The value at a share of brightness values, darkest first. */
const at = (lights: readonly number[], share: number): number =>
  lights[Math.floor(share * lights.length)] ?? 0;
const paperOf = (lights: readonly number[]): number => at(lights, 0.9);
const inkOf = (lights: readonly number[]): number => at(lights, 0.05);
const middle = (numbers: readonly number[]): number =>
  at(
    numbers.toSorted((one, other) => one - other),
    0.5,
  );

/** Brightness values in part of a box, darkest first, without what is off the page; `from` and `to` in widths of the box from its centre. */
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
