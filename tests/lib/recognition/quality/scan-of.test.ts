// Is a picture just above and just below each limit judged correctly, and does an unclear one stay unknown?
import { describe, expect, it } from 'vitest';
import { blankRaster, type Raster } from '@/lib/recognition/image/raster';
import { measureScan } from '@/lib/recognition/quality/measure-scan';
import { SCAN_LIMITS, scanOf } from '@/lib/recognition/quality/scan-of';
import { page, type WrittenLine } from '../pages';

interface Look {
  readonly height?: number;
  /** Over how many pixels a stroke fades, across and down. */
  readonly fade?: readonly [number, number];
  readonly paper?: number;
  /** The share of the written part that is white. */
  readonly burnt?: number;
  /** How far a twentieth of the pixels is from grey. */
  readonly colour?: number;
  readonly x?: number;
  readonly lines?: number;
}

/** A page of bars that stand where its lines of text are said to be. */
function scanOfPage({
  height = 40,
  fade = [2, 2],
  paper = 225,
  burnt = 0,
  colour = 60,
  x = 200,
  lines = 6,
}: Look) {
  const written: WrittenLine[] = Array.from({ length: lines }, (_, at) => ({
    text: '统一社会信用代码登记机关',
    x,
    y: 200 + at * 3 * height,
    height,
  }));
  const reading = page(written);
  const raster = blankRaster(reading.width, reading.height, [paper, paper, paper]);
  for (const { box } of reading.lines) drawBars(raster, box, fade);
  const corners = reading.lines.flatMap((line) => line.corners);
  if (burnt > 0) {
    const [left, right] = [
      Math.min(...corners.map((one) => one.x)),
      Math.max(...corners.map((one) => one.x)),
    ];
    const [top, bottom] = [
      Math.min(...corners.map((one) => one.y)),
      Math.max(...corners.map((one) => one.y)),
    ];
    fill(raster, left, top, left + (right - left) * burnt, bottom, [255, 255, 255]);
  }
  fill(raster, 1880, 0, 2000, 1400, [paper - 60 + colour, paper - 60, paper - 60]);
  return scanOf(measureScan(raster, reading));
}

/** Bars of ten pixels, ten apart, that fade at all their edges. */
function drawBars(
  raster: Raster,
  box: {
    readonly centre: { readonly x: number; readonly y: number };
    readonly width: number;
    readonly height: number;
  },
  [across, down]: readonly [number, number],
): void {
  const [left, top] = [box.centre.x - box.width / 2, box.centre.y - box.height / 2];
  const inside = (place: number, from: number, to: number, soft: number) =>
    Math.max(0, Math.min(1, (place - from) / soft + 0.5, (to - place) / soft + 0.5));
  const bar = Math.max(8, box.height / 2);
  for (let y = Math.floor(top); y < top + box.height; y += 1)
    for (let x = Math.floor(left); x < left + box.width; x += 1) {
      const start = left + Math.floor((x - left) / (2 * bar)) * 2 * bar;
      const ink =
        inside(x, start + bar / 2, start + 1.5 * bar, across) *
        inside(y, top + box.height * 0.25, top + box.height * 0.75, down);
      const at = (y * raster.width + x) * 4;
      if (at < 0 || x < 0) continue;
      for (let channel = 0; channel < 3; channel += 1)
        raster.data[at + channel] = (raster.data[at + channel] ?? 0) * (1 - 0.9 * ink);
    }
}

function fill(
  raster: Raster,
  left: number,
  top: number,
  right: number,
  bottom: number,
  colour: readonly [number, number, number],
): void {
  for (let y = Math.floor(top); y < bottom; y += 1)
    for (let x = Math.floor(left); x < right; x += 1) raster.data.set(colour, (y * raster.width + x) * 4);
}

const SOFT = SCAN_LIMITS.edge * 40; // pixels, for lines 40 high

describe('a picture on either side of a limit', () => {
  it.each([
    ['text high enough', { height: SCAN_LIMITS.textHeight + 1 }, []],
    ['text too small', { height: SCAN_LIMITS.textHeight - 1, fade: [1, 1] }, ['small-text']],
    ['strokes sharp enough', { fade: [SOFT - 1, SOFT - 1] }, []],
    ['strokes too soft', { fade: [SOFT + 1.5, SOFT + 1.5] }, ['blurred']],
    ['a camera that moved sideways', { fade: [SOFT + 1.5, 2] }, ['blurred']],
    ['a camera that moved up and down', { fade: [2, SOFT + 1.5] }, ['blurred']],
    ['a little white', { burnt: 0.01 }, []],
    ['light over a part', { burnt: 0.06 }, ['glare']],
    ['text close to the border', { x: 12 + 7 }, []],
    ['text in the border', { x: 12 + 5 }, ['cut']],
  ] as const)('%s', (_, look, faults) => {
    const scan = scanOfPage(look);
    expect(scan.faults).toEqual(faults);
    expect(scan.legible).toBe(faults.length === 0);
  });

  it.each([
    ['none', 0, false],
    ['next to none', SCAN_LIMITS.grey - 1, false],
    ['as much as noise has', SCAN_LIMITS.grey + 2, null],
    ['nearly enough', SCAN_LIMITS.coloured - 1, null],
    ['enough', SCAN_LIMITS.coloured + 1, true],
  ] as const)('colour: %s', (_, colour, isColour) => {
    expect(scanOfPage({ colour }).colour).toBe(isColour);
  });
});

describe('an unclear picture', () => {
  it('is unknown on a picture with hardly any text', () => {
    expect(scanOfPage({ lines: 2 })).toMatchObject({ legible: null, faults: [] });
  });

  it('says nothing about light on a white scan, where the paper itself is white', () => {
    expect(scanOfPage({ paper: 252, burnt: 0.2, colour: 0 }).faults).toEqual([]);
  });
});
