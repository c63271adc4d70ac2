// Can a text be told from its background? Colours in whatever way a page writes them.
import { around } from './elements';

/** The colour behind an element: its own or the nearest ancestor's that is not transparent. */
export function backgroundOf(element: Element, view: Window): string {
  for (let at: Element | null = element; at !== null; at = around(at)) {
    const { backgroundColor } = view.getComputedStyle(at);
    if (backgroundColor !== '' && !/^rgba\(.*, 0\)$|^transparent$/u.test(backgroundColor))
      return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

type Ink = readonly [red: number, green: number, blue: number];
const inks = new Map<string, Ink | null>();

/** A colour in the parts that are painted, whatever way it is written in; null where nobody can say. */
function inkOf(colour: string): Ink | null {
  const known = inks.get(colour);
  if (known !== undefined) return known;
  const ink = plainInk(colour) ?? paintedInk(colour);
  inks.set(colour, ink);
  return ink;
}

function plainInk(colour: string): Ink | null {
  const [red, green, blue] =
    /^rgba?\(([^)]+)\)$/u
      .exec(colour)?.[1]
      ?.split(/[ ,/]+/u)
      .map(Number) ?? [];
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue];
}

/** Colours of other spaces are painted once, on one pixel that nobody sees. */
function paintedInk(colour: string): Ink | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (brush === null) return null;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Whether no eye tells two colours apart. */
export function areAlike(left: string, right: string): boolean {
  if (left === right) return true;
  const [one, other] = [inkOf(left), inkOf(right)];
  return one !== null && other !== null && one.every((part, at) => Math.abs(part - (other[at] ?? 0)) <= 16);
}
