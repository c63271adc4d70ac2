// Which elements are the year, the month and the day of one box, each typed into by itself? React Aria and Material UI draw a day so.

const SEGMENT = '[role=spinbutton][contenteditable]';
const MOST_LEVELS = 4;

export const isDaySegment = (element: Element): boolean => element.matches(SEGMENT);

const largest = (segment: Element): number => Number(segment.getAttribute('aria-valuemax'));
/** A time of day, or a day of the month alone, has other limits. */
const UNITS = [
  (most: number): boolean => most > 999,
  (most: number): boolean => most === 12,
  (most: number): boolean => most > 27 && most < 32,
] as const;

/** The box around a segment and the segments in it as year, month and day, in whatever order they stand; null where it is no day. */
export function dayAround(segment: Element): { readonly box: Element; readonly parts: Element[] } | null {
  let box = segment.parentElement;
  const inBox = (): Element[] => [...(box?.querySelectorAll(SEGMENT) ?? [])];
  for (let depth = 0; depth < MOST_LEVELS && inBox().length < UNITS.length; depth += 1)
    box = box?.parentElement ?? null;
  const found = inBox();
  const parts = UNITS.flatMap((fits) => found.find((at) => fits(largest(at))) ?? []);
  if (box === null || found.length > UNITS.length || parts.length < UNITS.length) return null;
  // the group has the name of the field, and may hold the button of a calendar
  const group = box.closest('[role=group]');
  const isOwn = group?.querySelectorAll(SEGMENT).length === parts.length;
  return { box: isOwn && group !== null ? group : box, parts };
}
