// Is the overexposed end of a name distinguished from blank paper, from white scans and from another character?
import { describe, expect, it } from 'vitest';
import { blankRaster, type Raster } from '../../../../lib/recognition/image/raster';
import { isBurntBehind, pageLight } from '../../../../lib/recognition/quality/burnt-behind';

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
    const usual = { paper: 250, ink: 20 };
    expect(isBurnt(pageOf(250, [90, 125, 255]), usual)).toBe(false);
    expect(isBurnt(pageOf(250, [50, 90, 55], [90, 125, 255]), usual)).toBe(false);
    expect(isBurnt(pageOf(250, [50, 90, 65], [90, 125, 255]), usual)).toBe(true);
    expect(isBurnt(pageOf(250, [50, 90, 65], [98, 104, 20]), usual)).toBe(false);
  });

  it('is not beyond the border', () => {
    const atBorder = { ...NAME, centre: { x: 130, y: 30 } };
    expect(isBurntBehind(pageOf(210), atBorder, { paper: 210, ink: 20 })).toBe(false);
  });
});
