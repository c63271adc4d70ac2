// How does the detector's map become rectangles? One for each line, enlarged, without specks.
import { describe, expect, it } from 'vitest';
import { findLines, rectanglesOf } from '@/lib/recognition/engine/find-lines';
import { MANIFEST } from '@/lib/recognition/engine/manifest';
import type { Nets, Tensor } from '@/lib/recognition/engine/nets';
import { blankRaster } from '@/lib/recognition/image/raster';

function mapOf(width: number, height: number, isText: (x: number, y: number) => number): Float32Array {
  return Float32Array.from({ length: width * height }, (_, at) => isText(at % width, Math.floor(at / width)));
}

describe('rectangles of a map', () => {
  it('finds two lines and grows each by its area times 1.6 through its perimeter', () => {
    const within = (x: number, y: number, top: number) => x >= 20 && x < 80 && y >= top && y < top + 10;
    const map = mapOf(100, 100, (x, y) => (within(x, y, 20) || within(x, y, 60) ? 0.9 : 0));
    const found = rectanglesOf(map, 100, 100);
    expect(found).toHaveLength(2);
    const grow = (60 * 10 * 1.6) / (2 * (60 + 10));
    for (const box of found) {
      expect(box.width).toBeCloseTo(60 + 2 * grow, 5);
      expect(box.height).toBeCloseTo(10 + 2 * grow, 5);
      expect(box.centre.x).toBeCloseTo(49.5, 5);
    }
    expect(found.map(({ centre }) => centre.y)).toEqual([24.5, 64.5]);
  });

  it('joins what touches at a corner', () => {
    const map = mapOf(40, 40, (x, y) => ((x < 20 && y < 5) || (x >= 20 && y >= 5 && y < 10) ? 0.9 : 0));
    expect(rectanglesOf(map, 40, 40)).toHaveLength(1);
  });

  it('leaves out specks, and parts that are hardly text', () => {
    const speck = mapOf(40, 40, (x, y) => (x < 3 && y < 3 ? 0.9 : 0));
    const faint = mapOf(40, 40, (x, y) => (x < 30 && y < 8 ? 0.4 : 0));
    expect(rectanglesOf(speck, 40, 40)).toEqual([]);
    expect(rectanglesOf(faint, 40, 40)).toEqual([]);
  });
});

describe('lines in a part of a picture', () => {
  /** A detector that takes everything dark for text. */
  const seen: (readonly number[])[] = [];
  const none = () => Promise.reject(new Error('not asked'));
  const nets: Nets = {
    detect: ({ data, dims }: Tensor) => {
      seen.push(dims);
      const [, , height = 0, width = 0] = dims;
      return Promise.resolve({ data: data.slice(0, width * height).map((one) => (one < 0 ? 0.9 : 0)), dims });
    },
    turn: none,
    recognise: none,
    signs: [],
    models: MANIFEST.models,
  };

  it('have the same places, at the same scale, as in the whole of it', async () => {
    const raster = blankRaster(1280, 960, [250, 250, 250]);
    for (let y = 400; y < 440; y += 1) raster.data.fill(10, (y * 1280 + 300) * 4, (y * 1280 + 700) * 4);
    const view = { colours: 'red', longest: 640 } as const;
    const [whole] = await findLines(raster, view, nets);
    const part = { left: 250, top: 330, width: 500, height: 200 };
    const [line, another] = await findLines(raster, { ...view, part }, nets);
    expect(another).toBeUndefined();
    expect(line?.width).toBeCloseTo(whole?.width ?? 0, 5);
    expect(line?.height).toBeCloseTo(whole?.height ?? 0, 5);
    expect(line?.centre.x).toBeCloseTo(whole?.centre.x ?? 0, 5);
    expect(line?.centre.y).toBeCloseTo(whole?.centre.y ?? 0, 5);
    expect(seen).toEqual([
      [1, 3, 480, 640],
      [1, 3, 128, 256],
    ]);
  });
});
