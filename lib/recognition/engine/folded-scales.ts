// Which steps of a network can be saved? Scaling or shifting whole planes, which a convolution can do itself: for a large
// picture the planes are tens of megabytes, and each step holds one more copy.
import {
  ATTRIBUTE,
  constantField,
  ELEMENT,
  type Field,
  fieldsOf,
  floatAttribute,
  floatIn,
  GRAPH,
  NODE,
  nodeField,
  type Pieces,
  TENSOR,
  textsOf,
  withGraph,
} from './onnx';

interface Node {
  readonly field: Field;
  readonly type: string;
  readonly inputs: readonly string[];
  readonly output: string;
  /** The fields of each of its attributes. */
  readonly attributes: readonly (readonly Field[])[];
}

/** What replaces each node; nothing for one that is removed. */
type Changes = readonly (readonly [Node, Pieces])[];

/** An ONNX network → the same with fewer steps; results differ in the last of 24 bits at most. */
export function withFoldedScales(model: Uint8Array): Uint8Array {
  return withGraph(model, (graph) => {
    const fields = fieldsOf(graph);
    const network = new Network(fields.filter(({ number }) => number === GRAPH.node).map(nodeOf));
    const changes = new Map(
      network.nodes.flatMap((node): Changes => {
        if (node.type === 'Conv') return scaleFolded(node, network);
        return node.type === 'HardSigmoid' ? gateFolded(node, network) : [];
      }),
    );
    const placed = new Map([...changes].map(([{ field }, pieces]) => [field, pieces]));
    return fields.flatMap((field) => placed.get(field) ?? [field.whole]);
  });
}

function nodeOf(field: Field): Node {
  const parts = fieldsOf(field.content);
  const [type = ''] = textsOf(parts, NODE.type);
  const [output = ''] = textsOf(parts, NODE.output);
  const attributes = parts.filter(({ number }) => number === NODE.attribute);
  return {
    field,
    type,
    inputs: textsOf(parts, NODE.input),
    output,
    attributes: attributes.map(({ content }) => fieldsOf(content)),
  };
}

/** The nodes of a graph, found by their inputs and outputs. */
class Network {
  readonly nodes: readonly Node[];
  readonly #tensors = new Map<string, readonly Field[]>();
  readonly #users = new Map<string, Node[]>();

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes;
    for (const node of nodes) {
      for (const input of node.inputs) this.#users.set(input, [...this.usersOf(input), node]);
      const tensor = node.attributes[0]?.find(({ number }) => number === ATTRIBUTE.tensor);
      if (node.type === 'Constant' && tensor) this.#tensors.set(node.output, fieldsOf(tensor.content));
    }
  }

  usersOf(output: string): readonly Node[] {
    return this.#users.get(output) ?? [];
  }

  /** The node of this type when it alone uses the output of another node. */
  after(node: Node | undefined, type: string): Node | undefined {
    const users = node === undefined ? [] : this.usersOf(node.output);
    return users.length === 1 && users[0]?.type === type ? users[0] : undefined;
  }

  /** The first of a node's inputs that is one constant number. */
  numberOf(node: Node | undefined): number | undefined {
    return node?.inputs.map((input) => this.#number(input)).find((one) => one !== undefined);
  }

  /** The bounds of a Clip, which older operator versions keep as attributes and newer ones as inputs. */
  boundsOf({ inputs, attributes }: Node): readonly (number | undefined)[] {
    const written = attributes.flatMap((one) => one.filter(({ number }) => number === ATTRIBUTE.float));
    const bounds = [
      ...inputs.slice(1).map((input) => this.#number(input)),
      ...written.map(({ content }) => floatIn(content)),
    ];
    return bounds.sort((one = 0, other = 0) => one - other);
  }

  /** The number of planes that a convolution puts out. */
  planesOf({ inputs: [, weights = ''] }: Node): number {
    return this.#tensors.get(weights)?.find(({ number }) => number === TENSOR.dims)?.value ?? 0;
  }

  #number(name: string): number | undefined {
    const tensor = this.#tensors.get(name);
    const type = tensor?.find(({ number }) => number === TENSOR.type)?.value;
    const raw = tensor?.find(({ number }) => number === TENSOR.raw)?.content;
    return type === ELEMENT.float && raw?.length === 4 ? floatIn(raw) : undefined;
  }
}

/**
 * One factor and one summand after a convolution. Written once per plane, the runtime folds them into the weights,
 * together with the factor after a swish that follows.
 */
function scaleFolded(convolution: Node, network: Network): Changes {
  const scale = network.after(convolution, 'Mul');
  const shift = network.after(scale, 'Add');
  const [factor, summand] = [network.numberOf(scale), network.numberOf(shift)];
  const planes = network.planesOf(convolution);
  if (!scale || !shift || factor === undefined || summand === undefined || planes === 0) return [];
  const swish = swishFolded(shift, network);
  const forPlanes = ({ type, output }: Node, input: string, value: number): Pieces => [
    ...constantField(`${output}.number`, [planes, 1, 1], Array(planes).fill(value * swish.factor)),
    ...nodeField(type, [input, `${output}.number`], output),
  ];
  return [
    [scale, forPlanes(scale, convolution.output, factor)],
    [shift, forPlanes(shift, scale.output, summand)],
    ...swish.changes,
  ];
}

const NO_SWISH = { factor: 1, changes: [] };

/**
 * A hard swish, `x * clip(x + 3, 0, 6) / 6`, and the factor after it. With `x` multiplied by that factor beforehand it
 * takes two steps instead of five: `x * hardSigmoid(x / (6 * factor) + 0.5)`.
 */
function swishFolded(x: Node, network: Network): { readonly factor: number; readonly changes: Changes } {
  const sum = network.usersOf(x.output).find(({ type }) => type === 'Add');
  const clip = network.after(sum, 'Clip');
  const product = network.after(clip, 'Mul');
  const quotient = network.after(product, 'Div');
  const scale = network.after(quotient, 'Mul');
  const factor = network.numberOf(scale);
  if (!sum || !clip || !product || !quotient || !scale || !factor) return NO_SWISH;
  const isSwish =
    network.usersOf(x.output).length === 2 &&
    product.inputs.includes(x.output) &&
    network.numberOf(sum) === 3 &&
    network.boundsOf(clip).join() === '0,6' &&
    network.numberOf(quotient) === 6;
  if (!isSwish) return NO_SWISH;
  const slope = floatAttribute('alpha', 1 / (6 * factor));
  return {
    factor,
    changes: [
      [sum, []],
      [clip, nodeField('HardSigmoid', [x.output], clip.output, [slope, floatAttribute('beta', 0.5)])],
      [product, nodeField('Mul', [x.output, clip.output], scale.output)],
      [quotient, []],
      [scale, []],
    ],
  };
}

/** A gate with one number per plane, `x + x * gate`: written as `x * (gate + 1)` it needs one plane-sized step instead of two. */
function gateFolded(gate: Node, network: Network): Changes {
  const product = network.after(gate, 'Mul');
  const sum = network.after(product, 'Add');
  const x = product?.inputs.find((input) => input !== gate.output);
  if (!product || !sum || x === undefined || !sum.inputs.includes(x)) return [];
  return [
    [
      product,
      [
        ...constantField(`${product.output}.number`, [1], [1]),
        ...nodeField('Add', [gate.output, `${product.output}.number`], product.output),
      ],
    ],
    [sum, nodeField('Mul', [x, product.output], sum.output)],
  ];
}
