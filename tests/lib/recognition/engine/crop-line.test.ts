// Which colours of a line does a network receive: all in its own order, or the red channel in place of each?
import { describe, expect, it } from 'vitest';
import { cropLine, type LineInput } from '@/lib/recognition/engine/crop-line';
import { blankRaster } from '@/lib/recognition/image/raster';

const BOX = { centre: { x: 8, y: 4 }, width: 16, height: 8, angle: 0 };
const INPUT: Omit<LineInput, 'colours'> = {
  order: 'bgr',
  means: [0, 0, 0],
  spreads: [1, 1, 1],
  height: 4,
  width: 8,
  maxWidth: 8,
};

/** The number in the middle of each plane of a line in one colour, 0 to 255. */
function planesOf(colours: 'red' | 'all'): readonly number[] {
  const { data } = cropLine(blankRaster(16, 8, [255, 51, 0]), BOX, { ...INPUT, colours });
  return [0, 1, 2].map((plane) => Math.round(255 * (data[plane * 32 + 16] ?? 0)));
}

describe('a line', () => {
  it('is given in the order that the network wants', () => {
    expect(planesOf('all')).toEqual([0, 51, 255]);
  });

  it('shows a red seal as white in every plane of its red channel', () => {
    expect(planesOf('red')).toEqual([255, 255, 255]);
  });
});
