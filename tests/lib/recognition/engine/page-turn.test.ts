// Which way up is a page? Upright boxes mean a sideways page, and boxes are rotated with it.
import { describe, expect, it } from 'vitest';
import { isSideways, turnedBoxes } from '@/lib/recognition/engine/page-turn';

const box = (x: number, y: number, width: number, height: number) => ({
  centre: { x, y },
  width,
  height,
  angle: 0.1,
});

describe('a page on its side', () => {
  it('is recognized by its long boxes, whatever short ones show', () => {
    const page = [box(10, 10, 20, 200), box(50, 50, 100, 20), box(60, 60, 22, 20), box(70, 60, 22, 20)];
    expect(isSideways(page)).toBe(true);
    expect(isSideways([box(10, 10, 200, 20), box(50, 50, 20, 100)])).toBe(false);
  });

  it('turns boxes with the page', () => {
    const size = { width: 400, height: 300 };
    const [quarter] = turnedBoxes([box(100, 30, 20, 200)], size, 1);
    expect(quarter).toEqual({ centre: { x: 270, y: 100 }, width: 200, height: 20, angle: 0.1 });
    const [half] = turnedBoxes([box(100, 30, 20, 200)], size, 2);
    expect(half?.centre).toEqual({ x: 300, y: 270 });
    const [three] = turnedBoxes([box(100, 30, 20, 200)], size, 3);
    expect(three?.centre).toEqual({ x: 30, y: 300 });
  });
});
