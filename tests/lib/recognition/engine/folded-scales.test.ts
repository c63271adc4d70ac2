// Which steps of a network are removed, which are kept because they do not match the pattern, and are the numbers the same?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ort from 'onnxruntime-web/wasm';
import { describe, expect, it } from 'vitest';
import { withFoldedScales } from '@/lib/recognition/engine/folded-scales';
import { MANIFEST } from '@/lib/recognition/engine/manifest';
import {
  constantField,
  fieldsOf,
  floatAttribute,
  inField,
  NODE,
  nodeField,
  type Pieces,
  textsOf,
} from '@/lib/recognition/engine/onnx';
import { withoutCasts } from '@/lib/recognition/engine/without-casts';

const { detect, recognise } = MANIFEST.models;

const bytesOf = ({ file }: { readonly file: string }) =>
  withoutCasts(new Uint8Array(readFileSync(join('node_modules', MANIFEST.package, MANIFEST.folder, file))));

/** The types of a network's nodes, but those that only hold numbers. */
function typesOf(network: Uint8Array): readonly string[] {
  const [graph] = fieldsOf(network).filter(({ number }) => number === 7);
  return fieldsOf(graph?.content ?? new Uint8Array())
    .filter(({ number }) => number === 1)
    .flatMap(({ content }) => textsOf(fieldsOf(content), NODE.type))
    .filter((type) => type !== 'Constant');
}

const countOf = (types: readonly string[], wanted: string) => types.filter((type) => type === wanted).length;

describe('the networks of the manifest', () => {
  it.each([
    ['detect', detect, 24],
    ['recognise', recognise, 28],
  ] as const)('%s: each hard swish takes two steps', (_, model, swishes) => {
    const before = typesOf(bytesOf(model));
    const after = typesOf(withFoldedScales(bytesOf(model)));
    expect(countOf(before, 'Clip') - countOf(after, 'Clip')).toBe(swishes);
    expect(countOf(after, 'HardSigmoid') - countOf(before, 'HardSigmoid')).toBe(swishes);
    expect(before.length - after.length).toBe(3 * swishes);
  });

  it.each([
    ['detect', detect, [1, 3, 64, 96]],
    ['recognise', recognise, [1, 3, 48, 96]],
  ] as const)('%s: computes what it did', async (_, model, dims) => {
    ort.env.wasm.numThreads = 1;
    ort.env.logLevel = 'error';
    const count = dims.reduce<number>((product, length) => product * length, 1);
    const picture = Float32Array.from({ length: count }, (_, at) => Math.sin(at * at));
    const answers = async (network: Uint8Array) => {
      const session = await ort.InferenceSession.create(network, {
        executionProviders: ['wasm'],
        logSeverityLevel: 3,
      });
      const [input = ''] = session.inputNames;
      const [answer] = Object.values(
        await session.run({ [input]: new ort.Tensor('float32', picture, dims) }),
      );
      return answer?.data as Float32Array;
    };
    const before = await answers(bytesOf(model));
    const after = await answers(withFoldedScales(bytesOf(model)));
    expect(after.length).toBe(before.length);
    const apart = before.reduce((most, one, at) => Math.max(most, Math.abs(one - (after[at] ?? 1))), 0);
    expect(apart).toBeLessThan(1e-5); // of probabilities
  });
});

const network = (...nodes: readonly Pieces[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(inField(7, nodes.flat())));

const number = (name: string, value: number) => constantField(name, [], [value]);
const weights = constantField('weights', [2, 1, 1, 1], [1, 2]);
const convolution = nodeField('Conv', ['picture', 'weights'], 'planes');
const scaled = [
  number('two', 2),
  nodeField('Mul', ['two', 'planes'], 'scaled'),
  number('one', 1),
  nodeField('Add', ['scaled', 'one'], 'x'),
];
/** A hard swish of x, clipped at `most`, and a factor behind it. */
const swish = (most: number, factor: number) => [
  number('three', 3),
  nodeField('Add', ['x', 'three'], 'sum'),
  nodeField('Clip', ['sum'], 'clipped', [floatAttribute('min', 0), floatAttribute('max', most)]),
  nodeField('Mul', ['x', 'clipped'], 'product'),
  number('six', 6),
  nodeField('Div', ['product', 'six'], 'quotient'),
  number('factor', factor),
  nodeField('Mul', ['quotient', 'factor'], 'y'),
];

describe('a factor and a summand behind a convolution', () => {
  it('are written for each of its planes', () => {
    expect(withFoldedScales(network(weights, convolution, ...scaled))).toEqual(
      network(
        weights,
        convolution,
        number('two', 2),
        constantField('scaled.number', [2, 1, 1], [2, 2]),
        nodeField('Mul', ['planes', 'scaled.number'], 'scaled'),
        number('one', 1),
        constantField('x.number', [2, 1, 1], [1, 1]),
        nodeField('Add', ['scaled', 'x.number'], 'x'),
      ),
    );
  });

  it('are written together with the factor after a hard swish', () => {
    const types = typesOf(withFoldedScales(network(weights, convolution, ...scaled, ...swish(6, 4))));
    expect(types).toEqual(['Conv', 'Mul', 'Add', 'HardSigmoid', 'Mul']);
  });

  it('stay when something else is given the planes too', () => {
    const before = network(weights, convolution, ...scaled, nodeField('Relu', ['planes'], 'other'));
    expect(withFoldedScales(before)).toEqual(before);
  });
});

describe('what is no hard swish', () => {
  const stays = (...nodes: readonly Pieces[]) =>
    typesOf(withFoldedScales(network(weights, convolution, ...scaled, ...nodes)));

  it('stays: another bound', () => {
    expect(stays(...swish(5, 4))).toContain('Clip');
  });

  it('stays: a factor of nothing', () => {
    expect(stays(...swish(6, 0))).toContain('Clip');
  });

  it('stays: the clipped value is used elsewhere too', () => {
    expect(stays(...swish(6, 4), nodeField('Relu', ['x'], 'other'))).toContain('Clip');
  });
});

describe('a gate', () => {
  const gate = nodeField('HardSigmoid', ['mean'], 'gate');

  it('is one larger instead of its planes being added', () => {
    const before = [
      gate,
      nodeField('Mul', ['x', 'gate'], 'product'),
      nodeField('Add', ['x', 'product'], 'y'),
    ];
    expect(withFoldedScales(network(...before))).toEqual(
      network(
        gate,
        constantField('product.number', [1], [1]),
        nodeField('Add', ['gate', 'product.number'], 'product'),
        nodeField('Mul', ['x', 'product'], 'y'),
      ),
    );
  });

  it('stays when something else is added', () => {
    const before = network(
      gate,
      nodeField('Mul', ['x', 'gate'], 'product'),
      nodeField('Add', ['product', 'z'], 'y'),
    );
    expect(withFoldedScales(before)).toEqual(before);
  });
});
