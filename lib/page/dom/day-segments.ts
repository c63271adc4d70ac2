// Which elements are the year, the month and the day of one box, each typed into by itself? React Aria and Material UI draw a day so.

const SEGMENT = '[role=spinbutton][contenteditable]';

export const isDaySegment = (element: Element): boolean => element.matches(SEGMENT);

/** The largest numbers of a year, a month and a day; a time of day, or a month without its day, has others. */
const UNITS = [/\d{4}/, /^12$/, /^2[89]|^3/];

/** The box around the first segment of a day, and its segments as year, month and day, in whatever order they stand; null for any other segment. */
export function dayAround(segment: Element): { readonly box: Element; readonly parts: Element[] } | null {
  const box = segment.closest('[role=group],[role=presentation]');
  const found = [...(box?.querySelectorAll(SEGMENT) ?? [])];
  const parts = UNITS.flatMap(
    (unit) => found.find((at) => unit.test(at.getAttribute('aria-valuemax') ?? '')) ?? [],
  );
  return box && found[0] === segment && found.length === 3 && parts.length === 3 ? { box, parts } : null;
}
