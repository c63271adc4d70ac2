// Are casts between integers removed from a network, all others kept, and the resulting numbers the same?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ort from 'onnxruntime-web/wasm';
import { describe, expect, it } from 'vitest';
import { MANIFEST } from '@/lib/recognition/engine/manifest';
import { withoutCasts } from '@/lib/recognition/engine/without-casts';

const { detect, turn, recognise } = MANIFEST.models;

const bytesOf = ({ file }: { readonly file: string }) =>
  new Uint8Array(readFileSync(join('node_modules', MANIFEST.package, MANIFEST.folder, file)));

/** How many nodes of a type stand in a network: the field of its name is tag 4, length, text. */
const countOf = (type: string, network: Uint8Array) =>
  Buffer.from(network)
    .toString('latin1')
    .split(`"${String.fromCharCode(type.length)}${type}`).length - 1;

describe('the networks of the manifest', () => {
  it.each([
    ['turn', turn, 3],
    ['recognise', recognise, 23],
    ['detect', detect, 0],
  ] as const)('%s: no cast is left, and nothing else is missing', (_, model, casts) => {
    const packed = bytesOf(model);
    const network = withoutCasts(packed);
    expect(countOf('Cast', packed)).toBe(casts);
    expect(countOf('Cast', network)).toBe(0);
    for (const type of ['Conv', 'Shape', 'Slice', 'Concat', 'Reshape', 'Constant'])
      expect(countOf(type, network)).toBe(countOf(type, packed));
  });

  it('compute the same numbers, to the bit', async () => {
    ort.env.wasm.numThreads = 1;
    const line = Float32Array.from({ length: 3 * 48 * 192 }, (_, at) => Math.sin(at * at));
    const answers = async (network: Uint8Array) => {
      const session = await ort.InferenceSession.create(network, { executionProviders: ['wasm'] });
      const [input = ''] = session.inputNames;
      const [answer] = Object.values(
        await session.run({ [input]: new ort.Tensor('float32', line, [1, 3, 48, 192]) }),
      );
      return [...(answer?.data ?? [])];
    };
    const packed = bytesOf(turn);
    const before = await answers(packed);
    expect(before).toHaveLength(2);
    expect(await answers(withoutCasts(packed))).toEqual(before);
  });
});

/** A field of protobuf that holds bytes, text or a number below 128. */
function field(number: number, content: string | number | readonly number[]): readonly number[] {
  if (typeof content === 'number') return [number * 8, content];
  const bytes = typeof content === 'string' ? [...Buffer.from(content)] : content;
  return [number * 8 + 2, bytes.length, ...bytes];
}

const node = (type: string, input: string, output: string, ...attributes: readonly number[][]) =>
  field(1, [
    ...field(1, input),
    ...field(2, output),
    ...field(4, type),
    ...attributes.flatMap((one) => field(5, one)),
  ]);
const to = (type: number): number[] => [...field(1, 'to'), ...field(3, type)];
const network = (...nodes: readonly (readonly number[])[]) => Uint8Array.from(field(7, nodes.flat()));

const [FLOAT, INT32, INT64] = [1, 6, 7];

describe('casts', () => {
  it('between integers are removed, and their users get their input', () => {
    const before = network(
      node('Shape', 'x', 'shape'),
      node('Cast', 'shape', 'narrow', to(INT32)),
      node('Cast', 'narrow', 'wide', to(INT64)),
      node('Reshape', 'wide', 'y'),
    );
    expect(withoutCasts(before)).toEqual(network(node('Shape', 'x', 'shape'), node('Reshape', 'shape', 'y')));
  });

  it('from or to other numbers stay', () => {
    const before = network(
      node('Shape', 'x', 'shape'),
      node('Cast', 'shape', 'real', to(FLOAT)),
      node('Cast', 'x', 'whole', to(INT64)),
    );
    expect(withoutCasts(before)).toEqual(before);
  });
});
