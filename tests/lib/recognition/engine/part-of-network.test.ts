// What does a part of a network contain? Only the nodes that its values need, with its inputs and outputs.
import { describe, expect, it } from 'vitest';
import {
  constantField,
  type Field,
  fieldsOf,
  GRAPH,
  inField,
  NODE,
  nodeField,
  textsOf,
} from '@/lib/recognition/engine/onnx';
import { partOfNetwork } from '@/lib/recognition/engine/part-of-network';

const network = Uint8Array.from(
  Buffer.concat(
    inField(7, [
      ...constantField('weights', [1], [2]),
      ...nodeField('Conv', ['picture', 'weights'], 'planes'),
      ...constantField('two', [1], [2]),
      ...nodeField('Mul', ['planes', 'two'], 'double'),
      ...nodeField('Relu', ['planes'], 'positive'),
      ...nodeField('Add', ['double', 'positive'], 'sum'),
    ]),
  ),
);

function graphOf(model: Uint8Array): readonly Field[] {
  return fieldsOf(fieldsOf(model).find(({ number }) => number === 7)?.content ?? new Uint8Array());
}

const namesOf = (fields: readonly Field[], number: number, inside: number) =>
  fields
    .filter((field) => field.number === number)
    .flatMap(({ content }) => textsOf(fieldsOf(content), inside));

describe('a part', () => {
  it.each([
    [['picture'], ['planes'], ['weights', 'planes']],
    [['planes'], ['double'], ['two', 'double']],
    [['planes'], ['sum'], ['two', 'double', 'positive', 'sum']],
    [['double', 'positive'], ['sum'], ['sum']],
  ])('of %j for %j contains the nodes for %j', (given, gives, made) => {
    const graph = graphOf(partOfNetwork(network, given, gives));
    expect(namesOf(graph, GRAPH.node, NODE.output)).toEqual(made);
    expect(namesOf(graph, GRAPH.input, 1)).toEqual(given);
    expect(namesOf(graph, GRAPH.output, 1)).toEqual(gives);
  });
});
