// Does shrinking a picture keep its mean, do four rotations change nothing, and does the red channel lose red?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankRaster, cropped, type Raster, resized, turned } from '@/lib/recognition/image/raster';

const raster = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((bytes): Raster => ({ width, height, data: new Uint8ClampedArray(bytes) })),
  );

describe('a picture', () => {
  it('is the same again after four quarter turns, and after two halves', () => {
    fc.assert(
      fc.property(raster, (picture) => {
        expect(turned(turned(picture, 1), 3)).toEqual(picture);
        expect(turned(turned(picture, 2), 2)).toEqual(picture);
        expect(turned(turned(picture, 1), 1)).toEqual(turned(picture, 2));
      }),
    );
  });

  it('turns clockwise', () => {
    const picture = { width: 2, height: 1, data: new Uint8ClampedArray([1, 0, 0, 255, 2, 0, 0, 255]) };
    const once = turned(picture, 1);
    expect([once.width, once.height, once.data[0], once.data[4]]).toEqual([1, 2, 1, 2]);
    expect([...turned(picture, 3).data].filter((_, at) => at % 4 === 0)).toEqual([2, 1]);
  });

  it('keeps fine patterns as their mean when it shrinks', () => {
    const fine = blankRaster(64, 64, [0, 0, 0]);
    for (let at = 0; at < fine.data.length; at += 8) fine.data.set([200, 100, 50], at);
    const small = resized(fine, 16, 16);
    for (let at = 0; at < small.data.length; at += 4)
      expect([...small.data.slice(at, at + 3)]).toEqual([100, 50, 25]);
  });

  it('keeps the colour of a plain picture in every size', () => {
    const size = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(size, size, (width, height) => {
        const { data } = resized(blankRaster(13, 7, [30, 120, 250]), width, height);
        const colours = new Set(new Uint32Array(data.buffer));
        expect(colours).toEqual(new Set(new Uint32Array(blankRaster(1, 1, [30, 120, 250]).data.buffer)));
      }),
    );
  });
});

it('a part of a picture has the pixels that stand there', () => {
  const data = Uint8ClampedArray.from({ length: 5 * 4 * 4 }, (_, at) => at);
  const part = cropped({ width: 5, height: 4, data }, { left: 2, top: 1, width: 3, height: 2 });
  expect([part.width, part.height]).toEqual([3, 2]);
  expect([...part.data]).toEqual([...data.subarray(28, 40), ...data.subarray(48, 60)]);
});
