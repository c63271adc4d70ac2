// Does a network run in parts give the same numbers as in one piece, with less memory, and without keeping values that no part needs?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ort from 'onnxruntime-web/wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { withFoldedScales } from '@/lib/recognition/engine/folded-scales';
import { MANIFEST } from '@/lib/recognition/engine/manifest';
import { netInParts, type OpenPart, type Run } from '@/lib/recognition/engine/net-in-parts';
import type { Nets, Tensor } from '@/lib/recognition/engine/nets';
import { withoutCasts } from '@/lib/recognition/engine/without-casts';
import { openNodeNets } from '@/scripts/bench/recognition/node-nets';

const MB = 1024 * 1024;
const OPEN_TIME = 120_000; // of a machine that is busy with other tests

/** The memory of the runtime, which only grows. */
let memory: WebAssembly.Memory | null = null;
let nets: Nets;

beforeAll(async () => {
  const { Memory } = WebAssembly;
  WebAssembly.Memory = new Proxy(Memory, {
    construct(target, [descriptor]) {
      memory = new target(descriptor);
      return memory;
    },
  });
  nets = await openNodeNets();
  WebAssembly.Memory = Memory;
}, OPEN_TIME);

function picture(height: number, width: number): Tensor {
  const data = Float32Array.from({ length: 3 * height * width }, (_, at) => Math.sin((at * at) % 1e6));
  return { data, dims: [1, 3, height, width] };
}

describe('the network that finds lines', () => {
  it('sees a picture of 1,280 by 960 in less than 40 MB, beside networks of less than 50', {
    timeout: OPEN_TIME,
  }, async () => {
    const before = memory?.buffer.byteLength ?? 0;
    expect(before / MB).toBeLessThan(50); // 58 with the largest opened last
    await nets.detect(picture(960, 1280));
    expect(((memory?.buffer.byteLength ?? 0) - before) / MB).toBeLessThan(40); // 143 whole
  });

  it.each([
    [416, 640], // rows that no strip fills
    [32, 32],
  ])(
    'computes of %i by %i what it computes whole, to the last bit',
    { timeout: OPEN_TIME },
    async (height, width) => {
      const { file } = MANIFEST.models.detect;
      const path = join('node_modules', MANIFEST.package, MANIFEST.folder, file);
      const whole = withFoldedScales(withoutCasts(new Uint8Array(readFileSync(path))));
      const session = await ort.InferenceSession.create(whole, { logSeverityLevel: 3 });
      const { data, dims } = picture(height, width);
      const answers = await session.run({
        [session.inputNames[0] ?? '']: new ort.Tensor('float32', data, dims),
      });
      const expected = answers[session.outputNames[0] ?? ''];
      const found = await nets.detect(picture(height, width));
      expect(found.dims).toEqual(expected?.dims);
      const numbers = expected?.data as Float32Array<ArrayBuffer>; // the network gives no others
      expect(Buffer.from(found.data.buffer).equals(Buffer.from(numbers.buffer))).toBe(true);
    },
  );
});

/** A part that makes of each row the sum of it and its neighbours; it notes how many rows it was given. */
function sums(seen: number[]): Run {
  return async (given) => {
    const { data, dims } = given.get('rows') ?? { data: new Float32Array(), dims: [] };
    const [, , height = 0, width = 0] = dims;
    seen.push(height);
    const at = (y: number, x: number) => (y < 0 || y >= height ? 0 : (data[y * width + x] ?? 0));
    const made = data.map((_, place) => {
      const [y, x] = [Math.floor(place / width), place % width];
      return at(y - 1, x) + at(y, x) + at(y + 1, x);
    });
    return new Map([['sums', { data: made, dims: [...dims] }]]);
  };
}

const rows = (): Tensor => ({
  data: Float32Array.from({ length: 14 }, (_, at) => at),
  dims: [1, 1, 7, 2],
});

describe('a part by strips', () => {
  const part = (seen: number[], reach: number): OpenPart => ({
    given: ['rows'],
    gives: ['sums'],
    strips: { rows: 3, reach, scales: { rows: 1 } },
    run: sums(seen),
  });

  it('gets rows beyond each strip, and the rows that they spoil are left out', async () => {
    const seen: number[] = [];
    const whole = [...((await sums([])(new Map([['rows', rows()]]))).get('sums')?.data ?? [])];
    expect([...(await netInParts([part(seen, 1)])(rows())).data]).toEqual(whole);
    expect(seen).toEqual([4, 5, 2]);
  });

  it('would be wrong at the edges of strips without them', async () => {
    const { data } = await netInParts([part([], 0)])(rows());
    expect([...data.slice(4, 6)]).toEqual([2 + 4, 3 + 5]); // the row below belongs to the next strip
  });
});

describe('a part by strips that makes several values', () => {
  it('joins each at its own height', async () => {
    const halves: Run = async (given) => {
      const { data, dims } = given.get('rows') ?? { data: new Float32Array(), dims: [] };
      const [, , height = 0, width = 0] = dims;
      const half = Float32Array.from({ length: (height / 2) * width }, (_, at) => {
        const [y, x] = [Math.floor(at / width), at % width];
        return data[2 * y * width + x] ?? 0; // every other row
      });
      return new Map([
        ['same', { data: data.slice(), dims }],
        ['half', { data: half, dims: [1, 1, height / 2, width] }],
      ]);
    };
    const join: Run = async (given) => {
      const all = [...given.values()].flatMap(({ data }) => [...data]);
      return new Map([['all', { data: Float32Array.from(all), dims: [1, 1, 1, all.length] }]]);
    };
    const six: Tensor = { data: Float32Array.from({ length: 6 }, (_, at) => at), dims: [1, 1, 6, 1] };
    const strips = { rows: 2, reach: 1, scales: { rows: 2, same: 2 } };
    const parts: readonly OpenPart[] = [
      { given: ['rows'], gives: ['same', 'half'], strips, run: halves },
      { given: ['same', 'half'], gives: ['all'], run: join },
    ];
    expect([...(await netInParts(parts)(six)).data]).toEqual([0, 1, 2, 3, 4, 5, 0, 2, 4]);
  });
});

describe('values', () => {
  const copy: Run = async (given) =>
    new Map([...given].map(([name, { data, dims }]) => [`${name}.`, { data: data.slice(), dims }]));

  it('are released as soon as no part needs them any more', async () => {
    const input = rows();
    let left = -1;
    const parts: readonly OpenPart[] = [
      { given: ['x'], gives: ['x.'], run: copy },
      {
        given: ['x.'],
        gives: ['x..'],
        run: async (given) => {
          left = input.data.length;
          return copy(given);
        },
      },
    ];
    expect([...(await netInParts(parts)(input)).data]).toEqual([...rows().data]);
    expect(left).toBe(0);
  });

  it('that no part produced end the run with their name', async () => {
    const parts = [{ given: ['x'], gives: ['y'], run: copy }];
    await expect(netInParts(parts)(rows())).rejects.toThrow('no part of the network gave y');
  });
});
