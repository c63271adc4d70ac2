// Does a mark never cover anything that can be pressed or typed into, wherever the page puts its controls?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type MarkPlace, spotFor, spotsFor, widthOf } from '../../../../lib/ui/overlay/place-marks';

const viewport = { width: 900, height: 600 };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
const area = (obstacles: readonly Box[], isFree = (_: Box) => true) => ({ viewport, obstacles, isFree });
const control = box(100, 100, 300, 32);
const meets = (one: Box, other: Box) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

describe('the position of a mark', () => {
  it('is right of the control, in its middle, while there is room', () => {
    expect(spotFor(control, 90, area([control]))).toEqual({
      left: 406,
      top: 105,
      width: 90,
      height: 22,
      isShort: false,
    });
  });

  it('is shortened before the next control in the line, and never under it', () => {
    const spot = spotFor(control, 200, area([control, box(500, 100, 80, 32)]));
    expect(spot).toMatchObject({ left: 406, width: 88, isShort: false });
  });

  it('takes as many lines for a long sentence as it needs and has room for, around the middle of the control', () => {
    const rest = 900 - 6 - 406;
    expect(spotFor(control, 2 * rest - 40, area([control]))).toMatchObject({
      left: 406,
      top: 96,
      width: rest,
      height: 40,
    });
    expect(spotFor(control, 9 * rest, area([control]))).toMatchObject({ top: 87, width: rest, height: 58 });
    const below = [control, box(406, 139, 90, 32)];
    expect(spotFor(control, 9 * rest, area(below))).toMatchObject({ top: 96, height: 40 });
    expect(spotFor(control, 9 * rest, area([...below, box(406, 60, 90, 40)]))).toMatchObject({ height: 22 });
  });

  it('of several parts is never shortened: beside, above or below its control, else only its icon', () => {
    const near = [control, box(500, 100, 80, 32)];
    expect(spotFor(control, 200, area(near), true)).toMatchObject({ left: 200, top: 76, width: 200 });
    expect(spotFor(control, 340, area(near), true)).toMatchObject({ left: 100, top: 134, width: 340 });
    const full = [...near, box(100, 60, 300, 36), box(100, 140, 300, 36)];
    expect(spotFor(control, 200, area(full), true)).toMatchObject({ left: 406, isShort: true });
  });

  it('shows only its icon when a button is close', () => {
    const spot = spotFor(control, 90, area([control, box(440, 100, 80, 32)]));
    expect(spot).toMatchObject({ left: 406, width: 24, isShort: true });
  });

  it('goes above a control that reaches the edge', () => {
    const wide = box(10, 100, 880, 32);
    expect(spotFor(wide, 90, area([wide]))).toMatchObject({ left: 800, top: 76, isShort: false });
  });

  it('is left out when everything around is occupied', () => {
    const around = [box(0, 60, 900, 40), box(400, 100, 500, 32), box(0, 132, 900, 40), box(0, 100, 100, 32)];
    expect(spotFor(control, 90, area([control, ...around]))).toBeNull();
  });

  it('avoids what the page has opened over itself', () => {
    const list = box(400, 90, 200, 300);
    const spot = spotFor(
      control,
      90,
      area([control], (at) => !meets(at, list)),
    );
    expect(spot && meets(spot, list)).toBe(false);
  });

  it('leaves the page’s text readable where it can: in more lines, or as its icon', () => {
    const beside = (texts: readonly Box[]) => ({ ...area([control]), texts });
    const card = box(560, 60, 200, 300);
    expect(spotFor(control, 240, beside([card]))).toMatchObject({ left: 406, width: 148, height: 40 });
    const near = box(420, 60, 200, 300);
    expect(
      spotFor(control, 240, beside([near, box(100, 60, 300, 30), box(100, 140, 300, 30)])),
    ).toMatchObject({
      left: 70,
      isShort: true,
    });
  });

  it('lies over text only where there is no other room at all', () => {
    const everywhere = box(0, 0, 900, 600);
    expect(spotFor(control, 90, { ...area([control]), texts: [everywhere] })).toMatchObject({
      left: 406,
      width: 90,
    });
  });

  it('needs about twice the width for a Chinese character', () => {
    expect(widthOf('已核对已核对')).toBeGreaterThan(widthOf('abcdef'));
  });
});

describe('the positions on a page', () => {
  const boxes = fc.record({
    left: fc.integer({ min: -100, max: 880 }),
    top: fc.integer({ min: -60, max: 620 }),
    width: fc.integer({ min: 8, max: 500 }),
    height: fc.integer({ min: 8, max: 160 }),
  });

  it('never overlap a control, a button or each other, and never leave the view', () => {
    fc.assert(
      fc.property(
        fc.array(boxes, { maxLength: 25 }),
        fc.array(boxes, { maxLength: 25 }),
        (controls, buttons) => {
          const places = controls.map((one, index): MarkPlace => ({ ...one, key: String(index) }));
          const obstacles = [...controls, ...buttons];
          const wanted = places.map((place, index) => ({ place, width: 60 + index * 7 }));
          const spots = [...spotsFor(wanted, area(obstacles)).values()];
          for (const spot of spots) {
            expect(obstacles.some((one) => meets(spot, one))).toBe(false);
            expect(spot.left >= 0 && spot.top >= 0).toBe(true);
            expect(
              spot.left + spot.width <= viewport.width && spot.top + spot.height <= viewport.height,
            ).toBe(true);
          }
          expect(spots.some((one, at) => spots.some((other, place) => place > at && meets(one, other)))).toBe(
            false,
          );
        },
      ),
    );
  });
});
