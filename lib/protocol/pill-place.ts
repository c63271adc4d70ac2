// Where is the pill on a portal's pages, and is it shown? Stored as shares of the free width and height, so that it fits every window.

export interface PillPlace {
  /** 0 is the left edge, 1 the right one. */
  readonly x: number;
  readonly y: number;
  readonly hidden: boolean;
}

/** Where the pill is until somebody moves it: in the lower right corner. */
export const PILL_START: PillPlace = { x: 1, y: 1, hidden: false };

const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/** The place of a pill whose upper left corner is here, within a free area of this size. */
export function placeAt(left: number, top: number, way: { width: number; height: number }): PillPlace {
  return {
    x: share(left / Math.max(1, way.width)),
    y: share(top / Math.max(1, way.height)),
    hidden: false,
  };
}

/** The place moved by a little, within the window. */
export function moveBy(place: PillPlace, x: number, y: number): PillPlace {
  return { ...place, x: share(place.x + x), y: share(place.y + y) };
}

/** Parses stored places by portal, without invalid ones. */
export function parsePills(stored: unknown): Readonly<Record<string, PillPlace>> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([portal, one]) => (isPlace(one) ? [[portal, one]] : [])),
  );
}

function isPlace(value: unknown): value is PillPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, hidden } = value as Record<string, unknown>; // any object has these, as unknown
  const isShare = (one: unknown) => typeof one === 'number' && one >= 0 && one <= 1;
  return isShare(x) && isShare(y) && typeof hidden === 'boolean';
}
