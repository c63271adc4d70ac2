// How does a document look in a photograph? Tilt, perspective, blur, poor light, glare and compression, from seeded random numbers.
import jpeg from 'jpeg-js';
import { blankRaster, type Raster, resized, turned } from '../../../lib/recognition/image/raster';
import type { Paper } from './draw';
import { perspectiveOf, throughOf } from './perspective';
import type { Random } from './random';

/** The conditions that make a photograph bad. */
export const CONDITIONS = ['turned', 'tilt', 'blur', 'dim', 'glare', 'jpeg'] as const;
/** `screen`: the document was shown on a screen and photographed there. It has a separate test and is in no set. */
export type Condition = (typeof CONDITIONS)[number] | 'screen';

/** A photograph of a document. */
export interface Photograph {
  readonly raster: Raster;
  /** Fields that the glare has erased, so that nobody can read them. */
  readonly burnt: readonly string[];
}

const LEGIBLE = 0.12; // with less contrast than this, a field under the glare counts as erased

/** A photograph of a document under one condition, as read from a JPEG file. */
export function photograph(paper: Paper, condition: Condition, random: Random): Photograph {
  const long = condition === 'jpeg' ? 1240 : 2000;
  const shot = onDesk(paper, condition, random, long);
  const seen = condition === 'screen' ? screened(shot.raster, random) : shot.raster;
  const lit = condition === 'dim' ? dimmed(seen, random) : noisy(seen, random, 2);
  const glare =
    condition === 'glare' ? withGlare(lit, paper, shot.placeOf, random) : { raster: lit, burnt: [] };
  const soft = condition === 'blur' ? blurred(glare.raster, random) : glare.raster;
  const way = condition === 'turned' ? random.one([1, 2, 3] as const) : 0;
  const quality = condition === 'jpeg' ? 60 : 85;
  return { raster: compressed(turned(soft, way), quality), burnt: glare.burnt };
}

/** A picture after compression to JPEG with this quality. */
function compressed(raster: Raster, quality: number): Raster {
  const file = jpeg.encode({ width: raster.width, height: raster.height, data: raster.data }, quality);
  const { width, height, data } = jpeg.decode(file.data, { useTArray: true });
  return { width, height, data: new Uint8ClampedArray(data) };
}

interface Shot {
  readonly raster: Raster;
  /** The position of a point of the document on the photograph. */
  readonly placeOf: (x: number, y: number) => readonly [number, number];
}

/** The document on a desk, seen at a slight angle. */
function onDesk(paper: Paper, condition: Condition, random: Random, long: number): Shot {
  const { width, height } = paper.raster;
  const isWide = width >= height;
  const short = Math.round(long * 0.75);
  const [across, down] = isWide ? [long, short] : [short, long];
  const tilts = condition === 'tilt' ? random.between(3, 15) : random.between(0, 2);
  const angle = (tilts * (random.chance(0.5) ? 1 : -1) * Math.PI) / 180;
  const bend = condition === 'tilt' ? random.between(0.03, 0.1) : random.between(0, 0.02);
  const room = Math.abs(Math.sin(angle)) * Math.max(width, height);
  const scale = Math.min((across * 0.92) / (width + room), (down * 0.92) / (height + room));
  const corners = [
    [-width / 2, -height / 2],
    [width / 2, -height / 2],
    [width / 2, height / 2],
    [-width / 2, height / 2],
  ].map(([x = 0, y = 0]) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const away = 1 - random.between(0, bend);
    return [
      across / 2 + (x * cos - y * sin) * scale * away,
      down / 2 + (x * sin + y * cos) * scale * away,
    ] as const;
  });
  const flat = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const;
  const back = perspectiveOf(corners, flat);
  const fore = perspectiveOf(flat, corners);
  const raster = sampled(paper.raster, across, down, (x, y) => throughOf(back, x, y), random, scale);
  return { raster, placeOf: (x, y) => throughOf(fore, x, y) };
}

function sampled(
  paper: Raster,
  width: number,
  height: number,
  placeOf: (x: number, y: number) => readonly [number, number],
  random: Random,
  scale: number,
): Raster {
  const tone = random.between(60, 150);
  const out = blankRaster(width, height, [tone, tone * 0.9, tone * 0.78]);
  const small =
    scale < 0.9 ? resized(paper, Math.round(paper.width * scale), Math.round(paper.height * scale)) : paper;
  const [fx, fy] = [small.width / paper.width, small.height / paper.height];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [px, py] = placeOf(x + 0.5, y + 0.5);
      const u = px * fx - 0.5;
      const v = py * fy - 0.5;
      if (u < 0 || v < 0 || u >= small.width - 1 || v >= small.height - 1) continue;
      const [left, top] = [Math.floor(u), Math.floor(v)];
      const [du, dv] = [u - left, v - top];
      const from = (top * small.width + left) * 4;
      const below = from + small.width * 4;
      const to = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const high =
          (small.data[from + channel] ?? 0) * (1 - du) + (small.data[from + 4 + channel] ?? 0) * du;
        const low =
          (small.data[below + channel] ?? 0) * (1 - du) + (small.data[below + 4 + channel] ?? 0) * du;
        out.data[to + channel] = high * (1 - dv) + low * dv;
      }
    }
  return out;
}

function noisy(raster: Raster, random: Random, strength: number): Raster {
  const data = new Uint8ClampedArray(raster.data);
  const draws = Float32Array.from({ length: 4099 }, () => random.normal() * strength);
  for (let at = 0; at < data.length; at += 1)
    if (at % 4 !== 3) data[at] = (data[at] ?? 0) + (draws[(at * 7 + (at >>> 12)) % 4099] ?? 0);
  return { ...raster, data };
}

/** Weak, warm, uneven light, with noise. */
function dimmed(raster: Raster, random: Random): Raster {
  const light = random.between(0.42, 0.57);
  const slope = random.between(-0.25, 0.25);
  const data = new Uint8ClampedArray(raster.data.length);
  const warm = [1.06, 1, 0.84];
  for (let y = 0; y < raster.height; y += 1)
    for (let x = 0; x < raster.width; x += 1) {
      const here = light * (1 + slope * (x / raster.width - 0.5));
      const at = (y * raster.width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1)
        data[at + channel] = (raster.data[at + channel] ?? 0) * here * (warm[channel] ?? 1);
      data[at + 3] = 255;
    }
  return noisy({ ...raster, data }, random, 6);
}

/** The moiré between the dots of a screen and those of the camera: slanted waves of brightness and colour, bluish like a backlight. */
function screened(raster: Raster, random: Random): Raster {
  const data = new Uint8ClampedArray(raster.data.length);
  const [long, short] = [random.between(18, 60), random.between(2.2, 3.6)]; // wavelengths in pixels
  const slant = random.between(-0.5, 0.5);
  const depth = random.between(0.08, 0.22);
  const tint = [0.94, 0.98, 1.06];
  for (let y = 0; y < raster.height; y += 1)
    for (let x = 0; x < raster.width; x += 1) {
      const at = (y * raster.width + x) * 4;
      const beat = Math.sin((2 * Math.PI * (x * Math.cos(slant) + y * Math.sin(slant))) / long);
      for (let channel = 0; channel < 3; channel += 1) {
        const stripe = Math.sin((2 * Math.PI * (x + (channel * short) / 3)) / short);
        const light = 1 - depth + (depth / 2) * (beat + stripe);
        data[at + channel] = (raster.data[at + channel] ?? 0) * light * (tint[channel] ?? 1);
      }
      data[at + 3] = 255;
    }
  return { ...raster, data };
}

/** Out of focus, or moved. */
function blurred(raster: Raster, random: Random): Raster {
  if (random.chance(0.5)) {
    const sigma = random.between(1.3, 2);
    const kernel = Array.from({ length: 9 }, (_, at) => Math.exp(-((at - 4) ** 2) / (2 * sigma * sigma)));
    return convolved(convolved(raster, kernel, 1, 0), kernel, 0, 1);
  }
  const length = random.whole(3, 6);
  const isAcross = random.chance(0.5);
  return convolved(
    raster,
    Array.from({ length }, () => 1),
    isAcross ? 1 : 0,
    isAcross ? 0 : 1,
  );
}

function convolved(
  { width, height, data }: Raster,
  kernel: readonly number[],
  dx: number,
  dy: number,
): Raster {
  const out = new Uint8ClampedArray(data.length);
  const sum = kernel.reduce((total, weight) => total + weight, 0);
  const middle = (kernel.length - 1) / 2;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const to = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        let total = 0;
        for (let step = 0; step < kernel.length; step += 1) {
          const far = Math.round(step - middle);
          const u = Math.min(width - 1, Math.max(0, x + far * dx));
          const v = Math.min(height - 1, Math.max(0, y + far * dy));
          total += (kernel[step] ?? 0) * (data[(v * width + u) * 4 + channel] ?? 0);
        }
        out[to + channel] = total / sum;
      }
      out[to + 3] = 255;
    }
  return { width, height, data: out };
}

/** The reflection of a lamp in the document: an ellipse whose middle erases what is under it. */
function withGlare(raster: Raster, paper: Paper, placeOf: Shot['placeOf'], random: Random): Photograph {
  const data = new Uint8ClampedArray(raster.data);
  const [cx, cy] = placeOf(
    paper.raster.width * random.between(0.25, 0.8),
    paper.raster.height * random.between(0.25, 0.8),
  );
  const rx = raster.width * random.between(0.06, 0.16);
  const ry = raster.height * random.between(0.06, 0.14);
  const lightAt = (x: number, y: number) =>
    290 * Math.exp(-(((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2) * 0.9);
  for (let y = 0; y < raster.height; y += 1)
    for (let x = 0; x < raster.width; x += 1) {
      const light = lightAt(x, y);
      if (light < 1) continue;
      const at = (y * raster.width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) data[at + channel] = (data[at + channel] ?? 0) + light;
    }
  // ink of 30 on paper of 240: the contrast that remains when light is added and clipped at white
  const contrastAt = (x: number, y: number) => {
    const light = lightAt(x, y);
    const [ink, white] = [Math.min(255, 30 + light), Math.min(255, 240 + light)];
    return (white - ink) / white;
  };
  const burnt = Object.entries(paper.areas).flatMap(([field, area]) => {
    const points = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95].map((share) =>
      placeOf(area.x + area.width * share, area.y + area.height / 2),
    );
    return points.some(([x, y]) => contrastAt(x, y) < LEGIBLE) ? [field] : [];
  });
  return { raster: { ...raster, data }, burnt };
}
