// Is the smallest rectangle around points found at every angle, upright, and never too small?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsAround, cornersOf, type Point, smallestRectangle } from '@/lib/recognition/image/rectangle';

const around = (centre: Point, width: number, height: number, angle: number) =>
  cornersOf({ centre, width, height, angle });

describe('the smallest rectangle around points', () => {
  it('has the angle of the text, also when it is tilted', () => {
    const found = smallestRectangle(around({ x: 100, y: 80 }, 120, 20, 0.2));
    expect(found.angle).toBeCloseTo(0.2, 5);
    expect(found.width).toBeCloseTo(121, 3); // a pixel has a width of its own
    expect(found.height).toBeCloseTo(21, 3);
  });

  it('is upright when the text is: higher than wide, with a small angle', () => {
    const found = smallestRectangle(around({ x: 100, y: 80 }, 120, 20, Math.PI / 2));
    expect(Math.abs(found.angle)).toBeLessThan(1e-6);
    expect(found.height).toBeGreaterThan(found.width);
  });

  it('holds every point, and its angle lies between -45° and 45°', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), (points) => {
        const box = smallestRectangle(points);
        expect(box.angle).toBeLessThanOrEqual(Math.PI / 4 + 1e-9);
        expect(box.angle).toBeGreaterThan(-Math.PI / 4 - 1e-9);
        for (const { x, y } of points) {
          const [dx, dy] = [x - box.centre.x, y - box.centre.y];
          const along = dx * Math.cos(box.angle) + dy * Math.sin(box.angle);
          const off = dy * Math.cos(box.angle) - dx * Math.sin(box.angle);
          expect(Math.abs(along)).toBeLessThanOrEqual(box.width / 2 + 1e-6);
          expect(Math.abs(off)).toBeLessThanOrEqual(box.height / 2 + 1e-6);
        }
      }),
    );
  });
});

it('the part around boxes has a margin where the picture has room for it', () => {
  const box = (x: number, y: number, angle = 0) => ({ centre: { x, y }, width: 40, height: 10, angle });
  const whole = { width: 200, height: 100 };
  expect(boundsAround([box(50, 50), box(120, 70)], 8, whole)).toEqual({
    left: 22,
    top: 37,
    width: 126,
    height: 46,
  });
  expect(boundsAround([box(100, 50, Math.PI / 2)], 40, whole)).toEqual({
    left: 55,
    top: 0,
    width: 90,
    height: 100,
  });
  expect(boundsAround([], 8, whole)).toBeUndefined();
});
