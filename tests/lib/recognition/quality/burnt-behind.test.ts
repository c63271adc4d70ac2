// Is the overexposed end of a name distinguished from blank paper, from white scans and from another character?
import { describe, expect, it } from 'vitest';
import { blankRaster, type Raster } from '../../../../lib/recognition/image/raster';
import {
  darkest,
  isBurntBehind,
  isLightBeside,
  pageLight,
} from '../../../../lib/recognition/quality/burnt-behind';

const NAME = { centre: { x: 60, y: 30 }, width: 60, height: 30, angle: 0 };

/** A page of one light with dark strokes on the name, and whatever else is painted from x to x. */
function pageOf(paper: number, ...painted: readonly (readonly [from: number, to: number, light: number])[]) {
  const page = blankRaster(160, 60, [paper, paper, paper]);
  for (let x = 30; x < 90; x += 6) paint(page, x, x + 3, 20);
  for (const [from, to, light] of painted) paint(page, from, to, light);
  return page;
}

function paint({ width, data }: Raster, from: number, to: number, light: number): void {
  for (let y = 15; y < 45; y += 1)
    for (let x = from; x < to; x += 1) data.fill(light, (y * width + x) * 4, (y * width + x) * 4 + 3);
}

const isBurnt = (page: Raster, usual = pageLight(page, [NAME])) => isBurntBehind(page, NAME, usual);

describe('behind a name', () => {
  it('is overexposed when it is brighter than the paper and contains no stroke', () => {
    expect(isBurnt(pageOf(210, [90, 125, 253]))).toBe(true);
    expect(isBurnt(pageOf(210, [90, 125, 217]))).toBe(true);
  });

  it('is not when the paper continues unchanged, or hardly brighter', () => {
    expect(isBurnt(pageOf(210))).toBe(false);
    expect(isBurnt(pageOf(210, [90, 125, 214]))).toBe(false);
  });

  it('is not when another character is in the light', () => {
    expect(isBurnt(pageOf(210, [90, 125, 253], [98, 104, 215]))).toBe(false);
  });

  it('is recognized on a white scan by the ink before it, which is bright too', () => {
    const usual = { paper: 250, ink: 20, shade: 250 };
    expect(isBurnt(pageOf(250, [90, 125, 255]), usual)).toBe(false);
    expect(isBurnt(pageOf(250, [50, 90, 55], [90, 125, 255]), usual)).toBe(false);
    expect(isBurnt(pageOf(250, [50, 90, 65], [90, 125, 255]), usual)).toBe(true);
    expect(isBurnt(pageOf(250, [50, 90, 65], [98, 104, 20]), usual)).toBe(false);
  });

  it('is not beyond the border', () => {
    const atBorder = { ...NAME, centre: { x: 130, y: 30 } };
    expect(isBurntBehind(pageOf(210), atBorder, { paper: 210, ink: 20, shade: 210 })).toBe(false);
  });
});

describe('beside a line on tinted paper', () => {
  /** Cream paper, which is white in red; from x to x it is as light as given, with a remnant of a stroke where told. */
  const creamWith = (from: number, to: number, light: number, stroke?: number) => {
    const page = pageOf(255);
    for (let at = 2; at < page.data.length; at += 4) page.data[at] = Math.min(page.data[at] ?? 0, 225);
    paint(page, from, to, light);
    if (stroke !== undefined) paint(page, stroke, stroke + 2, 190);
    return page;
  };
  const isLight = (page: Raster, end: 'before' | 'after') =>
    isLightBeside(page, NAME, end, pageLight(creamWith(0, 0, 0), [NAME], darkest));

  it('glare is seen before and after it, also with a remnant of a stroke', () => {
    expect(isLight(creamWith(90, 125, 254), 'after')).toBe(true);
    expect(isLight(creamWith(90, 125, 254, 100), 'after')).toBe(true);
    expect(isLight(creamWith(0, 30, 254), 'before')).toBe(true);
  });

  it('paper is not, nor is another character in the light', () => {
    expect(isLight(creamWith(0, 0, 0), 'after')).toBe(false);
    expect(isLight(creamWith(0, 0, 0), 'before')).toBe(false);
    const written = creamWith(90, 125, 254);
    paint(written, 98, 104, 20);
    expect(isLight(written, 'after')).toBe(false);
  });

  it('where most of the page is lit, the ink that fades towards it tells', () => {
    const usual = { paper: 255, ink: 20, shade: 225 };
    const wide = { ...NAME, centre: { x: 60, y: 30 }, width: 120 };
    const faded = pageOf(255, [84, 87, 90], [96, 99, 110], [108, 111, 120]);
    for (let x = 6; x < 30; x += 6) paint(faded, x, x + 3, 20);
    expect(isLightBeside(faded, wide, 'after', usual)).toBe(true);
    expect(isLightBeside(faded, wide, 'after', { ...usual, shade: 250 })).toBe(false); // a white scan
    expect(isLightBeside(faded, wide, 'before', usual)).toBe(false);
  });

  it('white paper tells nothing', () => {
    expect(
      isLightBeside(pageOf(250, [90, 125, 255]), NAME, 'after', { paper: 250, ink: 20, shade: 250 }),
    ).toBe(false);
  });
});
