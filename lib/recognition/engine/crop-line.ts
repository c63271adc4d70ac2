// How is one line cut out for a network? The rotated rectangle is sampled from the full picture, scaled to the network's height.
import type { Raster } from '../image/raster';
import type { Rectangle } from '../image/rectangle';
import type { ColourInput } from './manifest';
import { type Colours, planesOf, type Tensor } from './nets';

/** A network's input for a line, in pixels; narrower lines are padded with grey to `width`. */
export interface LineInput extends ColourInput {
  readonly height: number;
  readonly width: number;
  /** Longer lines are compressed to this width. */
  readonly maxWidth: number;
  readonly colours: Colours;
}

/** The line as a network's colour planes, and the share of the width that it fills. */
export function cropLine(
  raster: Raster,
  box: Rectangle,
  size: LineInput,
): Tensor & { readonly filled: number } {
  const natural = Math.max(8, Math.round((size.height * box.width) / Math.max(1, box.height)));
  const filled = Math.min(size.maxWidth, natural);
  const width = Math.max(size.width, filled);
  const area = size.height * width;
  const planes = new Float32Array(area * 3);
  const finer = Math.min(3, Math.max(1, Math.ceil(box.height / size.height))); // samples per pixel and direction
  const samples = finer * finer;
  const wanted = planesOf(size, size.colours);
  const channels = [...new Set(wanted.map(({ channel }) => channel))];
  const sums = [0, 0, 0];
  const cos = Math.cos(box.angle);
  const sin = Math.sin(box.angle);
  for (let v = 0; v < size.height; v += 1)
    for (let u = 0; u < filled; u += 1) {
      sums.fill(0);
      for (let sv = 0; sv < finer; sv += 1)
        for (let su = 0; su < finer; su += 1) {
          const dx = ((u + (su + 0.5) / finer) / filled - 0.5) * box.width;
          const dy = ((v + (sv + 0.5) / finer) / size.height - 0.5) * box.height;
          const x = box.centre.x + dx * cos - dy * sin - 0.5;
          const y = box.centre.y + dx * sin + dy * cos - 0.5;
          const at = neighbours(raster, x, y);
          for (const channel of channels) sums[channel] = (sums[channel] ?? 0) + mixed(raster, at, channel);
        }
      for (const [plane, { channel, factor, shift }] of wanted.entries())
        planes[plane * area + v * width + u] = ((sums[channel] ?? 0) / samples) * factor + shift;
    }
  return { data: planes, dims: [1, 3, size.height, width], filled: filled / width };
}

/** Offsets of the four pixels around a point, and the weights of the right and the lower ones. */
interface Neighbours {
  readonly at: readonly [number, number, number, number];
  readonly right: number;
  readonly low: number;
}

function neighbours({ width, height }: Raster, x: number, y: number): Neighbours {
  const left = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const top = Math.min(height - 1, Math.max(0, Math.floor(y)));
  const next = Math.min(width - 1, left + 1);
  const below = Math.min(height - 1, top + 1);
  return {
    at: [
      (top * width + left) * 4,
      (top * width + next) * 4,
      (below * width + left) * 4,
      (below * width + next) * 4,
    ],
    right: Math.min(1, Math.max(0, x - left)),
    low: Math.min(1, Math.max(0, y - top)),
  };
}

function mixed({ data }: Raster, { at, right, low }: Neighbours, channel: number): number {
  const top = (data[at[0] + channel] ?? 0) * (1 - right) + (data[at[1] + channel] ?? 0) * right;
  const bottom = (data[at[2] + channel] ?? 0) * (1 - right) + (data[at[3] + channel] ?? 0) * right;
  return top * (1 - low) + bottom * low;
}
