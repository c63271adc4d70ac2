// Where can a mark be placed without covering anything that can be pressed or typed into? Beside its control, or smaller, or not at all.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a marked control is now, in viewport pixels. */
export interface MarkPlace extends Box {
  readonly key: string;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The place of a mark; a short one shows only its sign, a tall one its sentence in several lines. */
export interface MarkSpot extends Box {
  readonly isShort: boolean;
}

/** Whether the spot has more than one line. */
export const isTall = ({ height }: MarkSpot): boolean => height > MARK_HEIGHT;

export interface DrawingArea {
  readonly viewport: Viewport;
  /** Everything that can be pressed or typed into, including the marked controls. */
  readonly obstacles: readonly Box[];
  /** The page's text in view: covered only where there is no other room. */
  readonly texts?: readonly Box[];
  /** Whether the place is free of open lists or dialogs of the page. */
  readonly isFree: (box: Box) => boolean;
}

const MARK_HEIGHT = 22;
const SHORT = 24;
const LEAST = 64;
/** The height of a further line, the most lines, and their minimum width. */
const LINE = 18;
const MOST_LINES = 3;
const LEAST_LINE = 120;
/** The padding of a mark. */
const AROUND = 34;
const GAP = 6;
const FIRST_LINE = 40;

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

const isInside = (box: Box, { width, height }: Viewport): boolean =>
  box.left >= 0 && box.top >= 0 && box.left + box.width <= width && box.top + box.height <= height;

/** Is any part of the control visible? */
export function isInView(place: Box, viewport: Viewport): boolean {
  if (place.width === 0 || place.height === 0) return false;
  return place.top + place.height > 0 && place.top < viewport.height && place.left < viewport.width;
}

/** The preferred width of a mark with this sentence: a Chinese character is about twice as wide as a Latin letter. */
export function widthOf(text: string): number {
  const letters = [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/u.test(one) ? 12.2 : 6.8), 0);
  return Math.ceil(letters) + AROUND;
}

/**
 * The spot of one mark: right of its control (in several lines for a long sentence), above or below its right corner,
 * or left of it; null if there is none. `isWhole`: a mark of several parts, which is never shortened.
 */
export function spotFor(
  place: Box,
  wanted: number,
  area: DrawingArea,
  isWhole: boolean = false,
): MarkSpot | null {
  const spotIn = (within: DrawingArea) =>
    candidates(place, wanted, within, isWhole).find((spot) => isUsable(spot, within)) ?? null;
  const { texts = [], obstacles } = area;
  return (texts.length > 0 ? spotIn({ ...area, obstacles: [...obstacles, ...texts] }) : null) ?? spotIn(area);
}

function isUsable(spot: Box, { viewport, obstacles, isFree }: DrawingArea): boolean {
  return isInside(spot, viewport) && !obstacles.some((obstacle) => overlaps(spot, obstacle)) && isFree(spot);
}

function candidates(place: Box, wanted: number, area: DrawingArea, isWhole: boolean): MarkSpot[] {
  const right = place.left + place.width;
  const middle = place.top + Math.min(place.height, FIRST_LINE) / 2 - MARK_HEIGHT / 2;
  const spot = (left: number, top: number, width: number, lines = 1): MarkSpot => ({
    left,
    top: top - ((lines - 1) * LINE) / 2,
    width,
    height: MARK_HEIGHT + (lines - 1) * LINE,
    isShort: width <= SHORT,
  });
  const beside = roomBeside(right + GAP, middle, area);
  const full = Math.min(wanted, beside);
  const above = place.top - MARK_HEIGHT - 2;
  const below = place.top + place.height + 2;
  const over = wanted <= place.width ? [spot(right - wanted, above, wanted)] : [];
  // a long sentence may take as many lines as it needs and finds room for
  const needed = beside < LEAST_LINE ? 1 : Math.ceil((wanted - AROUND) / (beside - AROUND));
  const tall = isWhole || needed < 2 ? [] : counts(Math.min(needed, MOST_LINES), 2);
  return [
    ...tall.map((lines) => spot(right + GAP, middle, beside, lines)),
    ...(full >= (isWhole ? wanted : Math.min(wanted, LEAST)) ? [spot(right + GAP, middle, full)] : []),
    ...(isWhole ? [...over, spot(place.left, below, wanted)] : []),
    spot(right + GAP, middle, SHORT),
    ...over,
    spot(right - SHORT, above, SHORT),
    spot(right - SHORT, below, SHORT),
    spot(place.left - GAP - SHORT, middle, SHORT),
  ];
}

/** The numbers from one down to another. */
const counts = (from: number, to: number): readonly number[] =>
  Array.from({ length: from - to + 1 }, (_, at) => from - at);

/** The distance to the next thing on the same line, or to the edge of the viewport. */
function roomBeside(left: number, top: number, { viewport, obstacles }: DrawingArea): number {
  const inLine = obstacles.filter(
    (one) => one.left + one.width > left && one.top < top + MARK_HEIGHT && one.top + one.height > top,
  );
  return Math.min(viewport.width, ...inLine.map((one) => one.left)) - GAP - left;
}

/** The spots of all visible marks; none covers an obstacle or another mark. */
export function spotsFor(
  wanted: readonly { readonly place: MarkPlace; readonly width: number; readonly isWhole?: boolean }[],
  area: DrawingArea,
): ReadonlyMap<string, MarkSpot> {
  const spots = new Map<string, MarkSpot>();
  const obstacles = area.obstacles.filter((one) => isInView(one, area.viewport));
  for (const { place, width, isWhole } of wanted) {
    if (!isInView(place, area.viewport)) continue;
    const spot = spotFor(place, width, { ...area, obstacles: [...obstacles, ...spots.values()] }, isWhole);
    if (spot !== null) spots.set(place.key, spot);
  }
  return spots;
}
