// Is the contrast between a text and its background high enough to read it? Colours of every CSS notation are composited as the browser paints them.
import { around } from './elements';

/** The components of a colour: red, green and blue of 0-255, and its opacity, 0-1. */
type Ink = readonly [red: number, green: number, blue: number, cover: number];

const WHITE: Ink = [255, 255, 255, 1];
const CLEAR: Ink = [0, 0, 0, 0];
const inks = new Map<string, Ink | null>();

/** A colour as its components, whatever notation it is written in; null when it cannot be determined. */
function inkOf(colour: string): Ink | null {
  if (colour === '' || colour === 'transparent') return CLEAR;
  const known = inks.get(colour);
  if (known !== undefined) return known;
  const ink = plainInk(colour) ?? paintedInk(colour);
  inks.set(colour, ink);
  return ink;
}

function plainInk(colour: string): Ink | null {
  const [red, green, blue, cover = 1] =
    /^rgba?\(([^)]+)\)$/u
      .exec(colour)?.[1]
      ?.split(/[ ,/]+/u)
      .map(Number) ?? [];
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue, cover];
}

/** A colour of another colour space is painted on an off-screen pixel and read back from there. */
function paintedInk(colour: string): Ink | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (brush === null) return null;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, cover = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, cover / 255];
}

function over([red, green, blue, cover]: Ink, behind: Ink): Ink {
  const mixed = (upper: number, lower: number) => upper * cover + lower * (1 - cover);
  return [mixed(red, behind[0]), mixed(green, behind[1]), mixed(blue, behind[2]), 1];
}

/** A background image up to this width counts as an icon, in pixels. */
const ICON = 48;
/** A left padding of at least this width means that the text leaves room for an icon, in pixels. */
const ICON_ROOM = 16;

/** Is the background image an icon, as that of a calendar: not repeated, and either small, or away from the left edge, or beside a wide padding? Any other image lies below the words. */
function isIcon({
  backgroundRepeat,
  backgroundSize,
  backgroundPositionX,
  paddingLeft,
}: CSSStyleDeclaration): boolean {
  if (!/^no-repeat/u.test(backgroundRepeat)) return false;
  const sizes = backgroundSize.match(/[\d.]+px/gu) ?? [];
  if (sizes.length > 0) return sizes.every((size) => Number.parseFloat(size) <= ICON);
  return !/^0(?:%|px)$/u.test(backgroundPositionX) || Number.parseFloat(paddingLeft) >= ICON_ROOM;
}

const COLOURS = /(?:rgba?|color|oklch|oklab|lch|lab)\([^()]+\)/gu;

/** The colours that a style may paint behind words, topmost first: one list for each stop of a gradient, or one with its colour; null when it paints an image or a colour that cannot be determined. */
function layersOf(style: CSSStyleDeclaration): readonly (readonly Ink[])[] | null {
  const own = inkOf(style.backgroundColor);
  const { backgroundImage } = style;
  if (own === null) return null;
  if (backgroundImage === '' || backgroundImage === 'none') return [[own]];
  const stops = (backgroundImage.match(COLOURS) ?? []).map(inkOf);
  if (backgroundImage.includes('url(')) return isIcon(style) && stops.length === 0 ? [[own]] : null;
  const known = stops.filter((stop) => stop !== null);
  return known.length === 0 || known.length < stops.length ? null : known.map((stop) => [stop, own]);
}

/** The colours that may lie behind the words of an element, with transparent layers composited; null when they cannot be determined. */
function backgroundsOf(element: Element, view: Window): readonly Ink[] | null {
  let stacks: (readonly Ink[])[] = [[]];
  for (let at: Element | null = element; at !== null; at = around(at)) {
    const layers = layersOf(view.getComputedStyle(at));
    if (layers === null) return null;
    stacks = stacks.flatMap((stack) => layers.map((layer) => [...stack, ...layer])).slice(0, MOST_STACKS);
    if (layers.every((layer) => layer.some(([, , , cover]) => cover >= 1))) break;
  }
  return stacks.map((stack) => stack.reduceRight<Ink>((behind, layer) => over(layer, behind), WHITE));
}
/** Gradients over gradients multiply the possible backgrounds; no more than this many are computed. */
const MOST_STACKS = 64;

/** Relative luminance of WCAG 2.2, 0-1. */
function lightOf([red, green, blue]: Ink): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Text with less contrast than this against its background cannot be read. */
export const MIN_CONTRAST = 1.5;

/** The lowest contrast ratio of WCAG 2.2 between a colour and the possible backgrounds of an element, 1-21; null when it cannot be determined. */
export function contrastOn(element: Element, colour: string, view: Window): number | null {
  const [ink, backgrounds] = [inkOf(colour), backgroundsOf(element, view)];
  if (ink === null || backgrounds === null) return null;
  const ratios = backgrounds.map((background) => {
    const [one, other] = [lightOf(over(ink, background)), lightOf(background)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });
  return Math.min(...ratios);
}
