// How is a picture held while it is read? As its size and RGBA bytes; and how is it turned and resized?

/** A decoded picture: rows from the top, four bytes a pixel (red, green, blue, alpha). */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The three colours of a pixel, 0 to 255. */
export type Colour = readonly [number, number, number];

/** A picture of one colour. */
export function blankRaster(width: number, height: number, [red, green, blue]: Colour): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) {
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
    data[at + 3] = 255;
  }
  return { width, height, data };
}

/** The picture turned clockwise by quarter turns. */
export function turned(raster: Raster, quarters: 0 | 1 | 2 | 3): Raster {
  if (quarters === 0) return raster;
  const { width, height } = raster;
  const isSideways = quarters % 2 === 1;
  const size = isSideways ? { width: height, height: width } : { width, height };
  const from = new Uint32Array(raster.data.buffer, raster.data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const pixel = from[y * width + x] ?? 0;
      if (quarters === 1) to[x * size.width + (height - 1 - y)] = pixel;
      else if (quarters === 2) to[(height - 1 - y) * width + (width - 1 - x)] = pixel;
      else to[(width - 1 - x) * size.width + y] = pixel;
    }
  return { ...size, data: new Uint8ClampedArray(to.buffer) };
}

/** A part of a picture, in its pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the picture, which must lie within it. */
export function cropped(raster: Raster, { left, top, width, height }: Part): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * raster.width + left) * 4;
    data.set(raster.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height, data };
}

/** The picture in another size. Each new pixel is the mean of the area it covers, so that fine patterns do not alias. */
export function resized(raster: Raster, width: number, height: number): Raster {
  if (width === raster.width && height === raster.height) return raster;
  const across = shares(raster.width, width);
  const rowOf = narrowRows(raster, across);
  const data = new Uint8ClampedArray(width * height * 4);
  const sums = new Float64Array(width * 3);
  shares(raster.height, height).forEach(({ from, weights }, y) => {
    sums.fill(0);
    for (const [step, weight] of weights.entries()) {
      const row = rowOf(from + step);
      for (let at = 0; at < row.length; at += 1) sums[at] = (sums[at] ?? 0) + weight * (row[at] ?? 0);
    }
    for (let x = 0; x < width; x += 1) {
      const to = (y * width + x) * 4;
      data[to] = sums[x * 3] ?? 0;
      data[to + 1] = sums[x * 3 + 1] ?? 0;
      data[to + 2] = sums[x * 3 + 2] ?? 0;
      data[to + 3] = 255;
    }
  });
  return { width, height, data };
}

/** Gives rows of the picture in another width, three numbers per pixel; the last two are cached, since both are needed again. */
function narrowRows(raster: Raster, across: readonly Share[]): (y: number) => Float32Array {
  const kept = [0, 1].map(() => ({ y: -1, row: new Float32Array(across.length * 3) }));
  return (y) => {
    const place = kept[y % 2] ?? { y: -1, row: new Float32Array(across.length * 3) };
    if (place.y === y) return place.row;
    place.y = y;
    across.forEach(({ from, weights }, x) => {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let step = 0; step < weights.length; step += 1) {
        const weight = weights[step] ?? 0;
        const at = (y * raster.width + from + step) * 4;
        red += weight * (raster.data[at] ?? 0);
        green += weight * (raster.data[at + 1] ?? 0);
        blue += weight * (raster.data[at + 2] ?? 0);
      }
      place.row[x * 3] = red;
      place.row[x * 3 + 1] = green;
      place.row[x * 3 + 2] = blue;
    });
    return place.row;
  };
}

/** The old pixels that make up a new one: the first of them, and the weight of each. */
interface Share {
  readonly from: number;
  readonly weights: readonly number[];
}

function shares(from: number, to: number): readonly Share[] {
  const scale = from / to;
  return Array.from({ length: to }, (_, index) => {
    if (scale <= 1) return between((index + 0.5) * scale - 0.5, from);
    const start = index * scale;
    const end = Math.min(from, start + scale);
    const first = Math.floor(start);
    const weights: number[] = [];
    for (let at = first; at < end; at += 1)
      weights.push((Math.min(at + 1, end) - Math.max(at, start)) / (end - start));
    return { from: first, weights };
  });
}

/** When enlarging: the two pixels around a position, by their distance. */
function between(place: number, length: number): Share {
  const at = Math.min(length - 1, Math.max(0, place));
  const first = Math.min(Math.floor(at), Math.max(0, length - 2));
  const share = at - first;
  return length === 1 ? { from: 0, weights: [1] } : { from: first, weights: [1 - share, share] };
}
