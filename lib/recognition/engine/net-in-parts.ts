// How does a network process a large picture in little memory? Part by part; and a part whose output depends only on
// neighbouring rows runs strip by strip, so that its planes are never in memory as a whole.
//
// A step that multiplies two planes makes the runtime hold three of them at once, 40 MB each for a large picture.
import { release } from '../image/release';
import type { Net, Tensor } from './nets';

/** One part of a network, as the manifest names it. */
export interface NetPart {
  /** Its inputs: the picture, or outputs of earlier parts. */
  readonly given: readonly string[];
  readonly gives: readonly string[];
  /** Only for a part in which each row depends on neighbouring rows alone. */
  readonly strips?: Strips | undefined;
}

export interface Strips {
  /** Rows of output per strip. */
  readonly rows: number;
  /** Extra rows above and below, computed and dropped: at the edge of a strip their neighbours are missing, so they are wrong. */
  readonly reach: number;
  /** By value: its rows per row of the strip. An input that is not named is passed whole; an output that is not named has as many rows. */
  readonly scales: Readonly<Record<string, number>>;
}

/** Inputs or outputs by name. */
export type Values = ReadonlyMap<string, Tensor>;

/** Runs a network that may have several inputs and outputs; leaves its inputs unchanged. */
export type Run = (given: Values) => Promise<Values>;

/** A part and what runs it. */
export interface OpenPart extends NetPart {
  readonly run: Run;
}

/** The network made of these parts: the first takes the input, the last gives the output. */
export function netInParts(parts: readonly OpenPart[]): Net {
  return async (input) => {
    const values = new Map<string, Tensor>([[parts[0]?.given[0] ?? '', input]]);
    for (const [at, part] of parts.entries()) {
      for (const [name, value] of await runPart(part, values)) values.set(name, value);
      const later = new Set(parts.slice(at + 1).flatMap(({ given }) => given));
      for (const name of part.given) if (!later.has(name)) release(valueIn(values, name).data);
    }
    return valueIn(values, parts.at(-1)?.gives[0] ?? '');
  };
}

function runPart({ given, gives, strips, run }: OpenPart, values: Values): Promise<Values> {
  const taken = new Map(given.map((name) => [name, valueIn(values, name)]));
  return strips === undefined ? run(taken) : inStrips(run, taken, gives, strips);
}

async function inStrips(run: Run, given: Values, gives: readonly string[], strips: Strips): Promise<Values> {
  const height = heightOf(given, strips);
  const wholes = new Map<string, Tensor>();
  for (let top = 0; top < height; top += strips.rows) {
    const bottom = Math.min(height, top + strips.rows);
    const from = Math.max(0, top - strips.reach);
    const to = Math.min(height, bottom + strips.reach);
    const cut = stripOf(given, strips, from, to);
    const made = await run(cut);
    for (const name of gives) {
      const strip = valueIn(made, name);
      const scale = strips.scales[name] ?? 1;
      const whole = wholes.get(name) ?? blank(strip, height * scale);
      wholes.set(name, whole);
      putRows(whole, strip, { to: top * scale, from: (top - from) * scale, count: (bottom - top) * scale });
      release(strip.data);
    }
    release(...[...cut].filter(([one]) => one in strips.scales).map(([, { data }]) => data));
  }
  if (wholes.size === 0) throw new Error('a picture without rows was given');
  return wholes;
}

function heightOf(given: Values, { scales }: Strips): number {
  const [name = ''] = [...given.keys()].filter((one) => one in scales);
  return (valueIn(given, name).dims[2] ?? 0) / (scales[name] ?? 1);
}

/** A value of this height filled with zeros, otherwise of the other one's shape. */
function blank({ dims: [count = 0, planes = 0, , width = 0] }: Tensor, height: number): Tensor {
  return { data: new Float32Array(planes * height * width), dims: [count, planes, height, width] };
}

/** Copies rows of each plane into a higher value. */
function putRows(
  whole: Tensor,
  strip: Tensor,
  rows: { readonly to: number; readonly from: number; readonly count: number },
): void {
  const [, planes = 0, height = 0, width = 0] = whole.dims;
  const [, , stripHeight = 0] = strip.dims;
  for (let plane = 0; plane < planes; plane += 1) {
    const start = (plane * stripHeight + rows.from) * width;
    whole.data.set(
      strip.data.subarray(start, start + rows.count * width),
      (plane * height + rows.to) * width,
    );
  }
}

/** The rows of each input that a strip of output rows is computed from. */
function stripOf(given: Values, { scales }: Strips, from: number, to: number): Values {
  return new Map(
    [...given].map(([name, value]) => {
      const scale = scales[name];
      return [name, scale === undefined ? value : rowsOf(value, from * scale, to * scale)];
    }),
  );
}

function rowsOf({ data, dims }: Tensor, from: number, to: number): Tensor {
  const [count = 0, planes = 0, height = 0, width = 0] = dims;
  const cut = new Float32Array(planes * (to - from) * width);
  for (let plane = 0; plane < planes; plane += 1)
    cut.set(
      data.subarray((plane * height + from) * width, (plane * height + to) * width),
      plane * (to - from) * width,
    );
  return { data: cut, dims: [count, planes, to - from, width] };
}

function valueIn(values: Values, name: string): Tensor {
  const value = values.get(name);
  if (value === undefined) throw new Error(`no part of the network gave ${name}`);
  return value;
}
