// The detector sees a large picture in parts: together they are the whole, and each pixel is judged by a part that has seen what is around it.
import { describe, expect, it } from 'vitest';
import { MANIFEST } from '@/lib/recognition/engine/manifest';
import type { Tensor } from '@/lib/recognition/engine/nets';
import { partsOf, textMap } from '@/lib/recognition/engine/text-map';
import { blankRaster } from '@/lib/recognition/image/raster';

const MULTIPLE = 32;

describe('the parts of a picture', () => {
  it('are one for what the detector can see at once', () => {
    expect(partsOf(960, 736, MULTIPLE)).toEqual([{ start: 0, length: 960, from: 0, to: 960 }]);
  });

  it.each([
    [1280, 960],
    [1280, 736],
    [1280, 1280],
    [992, 992],
    [1280, 32],
  ])('of %d by %d pixels give each pixel once, seen with 64 more to either side', (long, short) => {
    const parts = partsOf(long, short, MULTIPLE);
    expect(parts[0]?.from).toBe(0);
    expect(parts.at(-1)?.to).toBe(long);
    for (const [at, { start, length, from, to }] of parts.entries()) {
      expect(length % MULTIPLE).toBe(0);
      expect(length * short).toBeLessThanOrEqual(720_000);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + length).toBeLessThanOrEqual(long);
      if (at > 0) {
        expect(from).toBe(parts[at - 1]?.to);
        expect(from - start).toBeGreaterThanOrEqual(64);
      }
      if (at < parts.length - 1) expect(start + length - to).toBeGreaterThanOrEqual(64);
    }
  });
});

/** A detector whose answer for a pixel is the red that it was given there. */
async function redOf({ data, dims }: Tensor): Promise<Tensor> {
  const [, , height = 0, width = 0] = dims;
  const { means, spreads } = MANIFEST.models.detect.input;
  const red = data.subarray(2 * height * width, 3 * height * width); // the order of the planes is bgr
  return {
    data: red.map((value) => value * (spreads[2] ?? 1) + (means[2] ?? 0)),
    dims: [1, 1, height, width],
  };
}

it.each([
  [1280, 960],
  [960, 1280],
  [640, 320],
])('a map of %d by %d pixels is joined without a seam', async (width, height) => {
  const picture = blankRaster(width, height, [0, 0, 0]);
  const redAt = (at: number) => ((at % width) * 7 + Math.floor(at / width) * 13) % 256;
  for (let at = 0; at < width * height; at += 1) picture.data[at * 4] = redAt(at);
  const map = await textMap(picture, 'all', { detect: redOf, models: MANIFEST.models });
  let worst = 0;
  for (const [at, value] of map.entries()) worst = Math.max(worst, Math.abs(value - redAt(at) / 255));
  expect(map).toHaveLength(width * height);
  expect(worst).toBeLessThan(1e-5);
});
