// Where does the detector see text? Its map of a picture, made of overlapping parts: memory goes by what it sees at once.
import type { Raster } from '../image/raster';
import { release } from '../image/release';
import { type Colours, type Nets, planesOf, type Tensor } from './nets';

const MOST_PIXELS = 720_000; // that the detector sees at once; each takes it about 150 bytes
const OVERLAP = 128; // pixels that neighbours share; each gives its half, so that it has seen what is around

/** A part of a picture, cut across its long side; all in pixels along that side. */
export interface Part {
  readonly start: number;
  readonly length: number;
  /** Of the map it gives what lies from here on … */
  readonly from: number;
  /** … up to, not including, here. */
  readonly to: number;
}

/** The parts of a picture whose sides are multiples of `multiple`: as few as the detector can see at once. */
export function partsOf(long: number, short: number, multiple: number): readonly Part[] {
  const lengthOf = (count: number) =>
    Math.min(long, Math.ceil((long + (count - 1) * OVERLAP) / count / multiple) * multiple);
  let count = 1;
  while (lengthOf(count) * short > MOST_PIXELS && lengthOf(count + 1) > 2 * OVERLAP) count += 1;
  const length = lengthOf(count);
  const starts = Array.from({ length: count }, (_, at) =>
    count === 1 ? 0 : Math.round((at * (long - length)) / (count - 1)),
  );
  const middles = starts.slice(1).map((start, at) => Math.round((start + (starts[at] ?? 0) + length) / 2));
  return starts.map((start, at) => ({
    start,
    length,
    from: middles[at - 1] ?? 0,
    to: middles[at] ?? long,
  }));
}

/** For each pixel of a picture the probability that text covers it; its sides are multiples of the detector's. */
export async function textMap(
  picture: Raster,
  colours: Colours,
  { detect, models }: Pick<Nets, 'detect' | 'models'>,
): Promise<Float32Array> {
  const { width, height } = picture;
  const { multiple, ...wanted } = models.detect.input;
  const isWide = width >= height;
  const [long, short] = isWide ? [width, height] : [height, width];
  const map = new Float32Array(width * height);
  for (const { start, length, from, to } of partsOf(long, short, multiple)) {
    const area = isWide
      ? { left: start, top: 0, width: length, height }
      : { left: 0, top: start, width, height: length };
    const { data } = await detect(inputOf(picture, area, planesOf(wanted, colours)));
    if (isWide)
      for (let y = 0; y < height; y += 1)
        map.set(data.subarray(y * length + from - start, y * length + to - start), y * width + from);
    else map.set(data.subarray((from - start) * width, (to - start) * width), from * width);
    release(data);
  }
  return map;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An area of a picture as the planes that the detector wants. */
function inputOf(
  picture: Raster,
  { left, top, width, height }: Area,
  wanted: ReturnType<typeof planesOf>,
): Tensor {
  const size = width * height;
  const planes = new Float32Array(size * 3);
  wanted.forEach(({ channel, factor, shift }, plane) => {
    for (let y = 0; y < height; y += 1) {
      const row = ((top + y) * picture.width + left) * 4 + channel;
      const to = plane * size + y * width;
      for (let x = 0; x < width; x += 1) planes[to + x] = (picture.data[row + x * 4] ?? 0) * factor + shift;
    }
  });
  return { data: planes, dims: [1, 3, height, width] };
}
