// How does the detector's map become rectangles? One for each line, enlarged, without specks.
import { describe, expect, it } from 'vitest';
import { rectanglesOf } from '@/lib/recognition/engine/find-lines';

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
