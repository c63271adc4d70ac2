// How is an ONNX file read and written? As protobuf messages: a model holds a graph, a graph nodes, a node attributes.

/** One field of a protobuf message. */
export interface Field {
  readonly number: number;
  /** Its integer; 0 for a field of bytes. */
  readonly value: number;
  /** Its bytes; empty for a field that holds an integer. */
  readonly content: Uint8Array;
  /** Tag and content as they stand in the file, to be copied unchanged. */
  readonly whole: Uint8Array;
}

// field numbers and types of onnx.proto
const MODEL = { graph: 7 } as const;
export const GRAPH = { node: 1, input: 11, output: 12 } as const;
export const NODE = { input: 1, output: 2, type: 4, attribute: 5 } as const;
export const ATTRIBUTE = { name: 1, float: 2, integer: 3, tensor: 5, type: 20 } as const;
export const TENSOR = { dims: 1, type: 2, raw: 9 } as const;
export const ELEMENT = { float: 1, int32: 6, int64: 7 } as const;
const KIND = { float: 1, tensor: 4 } as const; // of attributes
const VALUE = { name: 1, type: 2 } as const;
const TYPE = { tensor: 1, element: 1, shape: 2, length: 1 } as const;

/** Chunks of bytes, joined only once at the end because networks are large. */
export type Pieces = readonly Uint8Array[];

/** The model with its graph replaced. */
export function withGraph(model: Uint8Array, changed: (graph: Uint8Array) => Pieces): Uint8Array {
  return joined(
    fieldsOf(model).flatMap((field) =>
      field.number === MODEL.graph ? inField(MODEL.graph, changed(field.content)) : [field.whole],
    ),
  );
}

/** A field's bytes as text. */
export const textOf = ({ content }: Field): string => new TextDecoder().decode(content);

/** The texts of all fields with this number. */
export const textsOf = (fields: readonly Field[], number: number): readonly string[] =>
  fields.filter((field) => field.number === number).map(textOf);

const WHOLE = 0; // wire types of protobuf
const EIGHT_BYTES = 1;
const BYTES = 2;
const FOUR_BYTES = 5;

/** The fields of a message, in order. */
export function fieldsOf(message: Uint8Array): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  const next = () => {
    let value = 0;
    for (let place = 1; ; place *= 128) {
      const byte = message[at] ?? 0;
      at += 1;
      value += (byte & 127) * place;
      if (byte < 128) return value;
    }
  };
  const lengthIn = (wire: number) => {
    if (wire === BYTES) return next();
    if (wire === EIGHT_BYTES) return 8;
    return wire === FOUR_BYTES ? 4 : 0;
  };
  while (at < message.length) {
    const start = at;
    const tag = next();
    const [number, wire] = [Math.floor(tag / 8), tag % 8];
    const value = wire === WHOLE ? next() : 0;
    const length = lengthIn(wire);
    const content = message.subarray(at, at + length);
    at += length;
    fields.push({ number, value, content, whole: message.subarray(start, at) });
  }
  return fields;
}

/** Encodes a field that holds these bytes. */
export function inField(number: number, content: Pieces): Pieces {
  return [numbers(number * 8 + BYTES, lengthOf(content)), ...content];
}

/** Encodes a node with one output as a field of its graph. */
export function nodeField(
  type: string,
  inputs: readonly string[],
  output: string,
  attributes: readonly Pieces[] = [],
): Pieces {
  return inField(GRAPH.node, [
    ...inputs.flatMap((input) => textField(NODE.input, input)),
    ...textField(NODE.output, output),
    ...textField(NODE.type, type),
    ...attributes.flatMap((attribute) => inField(NODE.attribute, attribute)),
  ]);
}

/** Encodes an input or output of a graph: floats in four dimensions of any length. */
export function valueField(number: number, name: string): Pieces {
  const lengths = Array.from({ length: 4 }, () => inField(TYPE.length, [])).flat();
  const tensor = [numbers(TYPE.element * 8, ELEMENT.float), ...inField(TYPE.shape, lengths)];
  return inField(number, [
    ...textField(VALUE.name, name),
    ...inField(VALUE.type, inField(TYPE.tensor, tensor)),
  ]);
}

/** Encodes an attribute that is one float. */
export function floatAttribute(name: string, value: number): Pieces {
  return [
    ...textField(ATTRIBUTE.name, name),
    numbers(ATTRIBUTE.float * 8 + FOUR_BYTES),
    bytesOf([value]),
    numbers(ATTRIBUTE.type * 8, KIND.float),
  ];
}

/** Encodes a node that puts out these numbers in this shape. */
export function constantField(output: string, dims: readonly number[], values: readonly number[]): Pieces {
  const tensor = [
    ...dims.map((length) => numbers(TENSOR.dims * 8, length)),
    numbers(TENSOR.type * 8, ELEMENT.float),
    ...inField(TENSOR.raw, [bytesOf(values)]),
  ];
  const attribute = [
    ...textField(ATTRIBUTE.name, 'value'),
    ...inField(ATTRIBUTE.tensor, tensor),
    numbers(ATTRIBUTE.type * 8, KIND.tensor),
  ];
  return nodeField('Constant', [], output, [attribute]);
}

/** Reads four bytes as a float. */
export function floatIn({ buffer, byteOffset }: Uint8Array): number {
  return new DataView(buffer, byteOffset).getFloat32(0, true);
}

const bytesOf = (values: readonly number[]): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, at) => {
    bytes.setFloat32(4 * at, value, true);
  });
  return new Uint8Array(bytes.buffer);
};

const textField = (number: number, text: string): Pieces => inField(number, [new TextEncoder().encode(text)]);

/** Integers as protobuf varints, seven bits per byte. */
function numbers(...all: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const one of all) {
    let rest = one;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

const lengthOf = (pieces: Pieces): number => pieces.reduce((sum, { length }) => sum + length, 0);

function joined(pieces: Pieces): Uint8Array {
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
