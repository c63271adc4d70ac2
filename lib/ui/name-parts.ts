// Where may a long name be shortened? In its middle: names of companies begin alike and end alike only sometimes, and a branch stands at the end.

/** Widths in halves of a Chinese character, which two Latin letters take. */
const END = 20;
const LONG = 46;
const WIDE = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

export interface NameParts {
  readonly start: string;
  /** Never shortened; empty for a name that is short. */
  readonly end: string;
  /** Two lines of the narrowest page do not hold it. */
  readonly isLong: boolean;
}

/** A name in two parts, of which only the first is shortened where there is little room. */
export function nameParts(name: string): NameParts {
  const characters = [...name];
  const widths = characters.map((one) => (WIDE.test(one) ? 2 : 1));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  if (whole <= END) return { start: name, end: '', isLong: false };
  let cut = characters.length;
  for (let width = widths[cut - 1] ?? 0; width <= END / 2; width += widths[cut - 1] ?? END) cut -= 1;
  return {
    start: characters.slice(0, cut).join(''),
    end: characters.slice(cut).join(''),
    isLong: whole > LONG,
  };
}
