// May glare have wiped out a character at an end of a line? Yes when the place beside it is brighter than the paper and has no edges.
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

const LIT = 252; // of 255: only glare is as light beside paper that is not
const LIFTED = 40; // of 255: ink this much lighter than usual is lit by glare, which reaches beyond what it wipes out

/** Brightness of paper and ink around a page's text, 0 to 255. */
export interface PageLight {
  readonly paper: number;
  readonly ink: number;
  /** The paper of the darkest tenth of the lines: glare may have lit most of a page. */
  readonly shade: number;
}

/** The brightness of the pixel that begins at a place of the page's bytes. */
type LightOf = (data: Raster['data'], at: number) => number;
const red: LightOf = (data, at) => data[at] ?? 0;
export const darkest: LightOf = (data, at) => Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);

/** Brightness of the usual line: its lightest tenth is paper, its darkest is ink; 0 without lines. */
export function pageLight(page: Raster, boxes: readonly Rectangle[], of: LightOf = red): PageLight {
  const lines = boxes.map((box) => lightsIn(page, box, -0.5, 0.5, of)).filter(({ length }) => length > 0);
  const papers = lines.map(paperOf).sort((one, other) => one - other);
  return { paper: at(papers, 0.5), ink: middle(lines.map(inkOf)), shade: at(papers, 0.1) };
}

/**
 * Whether the square after a line is wiped out by glare: it has no ink, and is brighter than the paper or follows ink
 * that has become lighter. On white paper only the latter can be seen. Brightness is that of the red channel.
 */
export function isBurntBehind(page: Raster, box: Rectangle, usual: PageLight): boolean {
  const step = box.height / box.width;
  const behind = lightsIn(page, box, 0.5, 0.5 + step);
  if (!isBlank(behind, usual)) return false;
  const last = lightsIn(page, box, Math.max(-0.5, 0.5 - LAST * step), 0.5);
  return isBright(behind, usual) || inkOf(last) >= usual.ink + LIFTED;
}

const isBlank = (lights: readonly number[], { ink, paper }: PageLight): boolean =>
  lights.length > 0 && inkOf(lights) >= ink + FAINT * (paper - ink);

const isBright = (lights: readonly number[], { paper }: PageLight): boolean =>
  paper < WHITE_PAPER &&
  at(lights, 1 - EDGE) - at(lights, EDGE) < EVEN &&
  at(lights, 0.5) >= paper + BRIGHTER;

/**
 * Whether glare may have wiped out what stands before or after a line: the square there holds no more than remnants of
 * ink, and is lighter than the paper, or the ink of the line fades towards it. A tinted paper is told from glare by its
 * darkest colour, which `usual` must be of too; where most of the page is lit, only the fading tells.
 */
export function isLightBeside(
  page: Raster,
  box: Rectangle,
  end: 'before' | 'after',
  usual: PageLight,
): boolean {
  const step = box.height / box.width;
  const inside = LAST * step;
  const [before, first, last, after] = [
    [-0.5 - step, -0.5],
    [-0.5, inside - 0.5],
    [0.5 - inside, 0.5],
    [0.5, 0.5 + step],
  ].map(([from = 0, to = 0]) => lightsIn(page, box, from, to, darkest)) as [Lights, Lights, Lights, Lights]; // one of each
  const [beside, near, far] = end === 'after' ? [after, last, first] : [before, first, last];
  if (!isBlank(beside, usual)) return false;
  const light = at(beside, 0.5);
  if (usual.paper < WHITE_PAPER) return light >= usual.paper + BRIGHTER;
  const isLit = usual.shade < WHITE_PAPER && light >= LIT;
  return isLit && inside * 2 < 1 && inkOf(near) >= inkOf(far) + LIFTED;
}

type Lights = readonly number[];

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
function lightsIn(
  page: Raster,
  box: Rectangle,
  from: number,
  to: number,
  of: LightOf = red,
): readonly number[] {
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
      lights.push(of(page.data, (y * page.width + x) * 4));
    }
  return lights.sort((one, other) => one - other);
}
