// What do networks need not do? Casts between whole numbers of 32 and 64 bits, with which theirs compute their shapes.
//
// The runtime's cast is one function for all types, half a megabyte long. A few calls make the browser optimise it,
// which takes seconds and 100 to 200 MB, more than reading does. With 64 bits throughout nothing is left to cast.

/** One field of a message in protobuf's encoding. */
interface Field {
  readonly number: number;
  /** The number of a field that holds one, else 0. */
  readonly value: number;
  /** The bytes of a field that holds some, else none. */
  readonly content: Uint8Array;
  /** Tag and content, to be written again as they are. */
  readonly whole: Uint8Array;
}

// field numbers and types of onnx.proto
const MODEL = { graph: 7 } as const;
const GRAPH = { node: 1 } as const;
const NODE = { input: 1, output: 2, type: 4, attribute: 5 } as const;
const ATTRIBUTE = { integer: 3, tensor: 5 } as const;
const TENSOR = { type: 2, raw: 9 } as const;
const INT32 = 6;
const INT64 = 7;

/** Operators whose output is whole numbers when their first input is. */
const PASSING: ReadonlySet<string> = new Set(['Cast', 'Concat', 'Gather', 'Slice', 'Squeeze', 'Unsqueeze']);

/** Bytes in pieces, joined once at the end: networks are large. */
type Pieces = readonly Uint8Array[];

/** A network in the ONNX format → the same without casts between whole numbers; it computes what it did. */
export function withoutCasts(model: Uint8Array): Uint8Array {
  return joined(
    fieldsOf(model).flatMap((field) =>
      field.number === MODEL.graph ? inField(MODEL.graph, graphWithout(field.content)) : [field.whole],
    ),
  );
}

/** Nodes of a graph stand in the order in which they are computed, so that one pass knows what each is given. */
function graphWithout(graph: Uint8Array): Pieces {
  const isWhole = new Set<string>(); // names of values that are whole numbers
  const names = new Map<string, string>(); // the output of a cast → what it was given
  return fieldsOf(graph).flatMap((field): Pieces => {
    if (field.number !== GRAPH.node) return [field.whole];
    const parts = fieldsOf(field.content);
    const [input = ''] = textsOf(parts, NODE.input);
    const [output = ''] = textsOf(parts, NODE.output);
    const [type = ''] = textsOf(parts, NODE.type);
    const constant = type === 'Constant' ? widened(parts) : null;
    if (constant !== null || type === 'Shape' || (PASSING.has(type) && isWhole.has(input)))
      isWhole.add(output);
    if (constant !== null) return inField(GRAPH.node, constant);
    if (type === 'Cast' && isWhole.has(input) && isToWhole(parts)) {
      names.set(output, names.get(input) ?? input);
      return [];
    }
    return inField(GRAPH.node, renamed(parts, names));
  });
}

/** A node whose inputs are called by other names. */
function renamed(node: readonly Field[], names: ReadonlyMap<string, string>): Pieces {
  return node.flatMap((field) => {
    const name = field.number === NODE.input ? names.get(textOf(field)) : undefined;
    return name === undefined ? [field.whole] : inField(NODE.input, [new TextEncoder().encode(name)]);
  });
}

/** A constant of whole numbers, of 64 bits each; null for one of other numbers. */
function widened(node: readonly Field[]): Pieces | null {
  let isWhole = false;
  const attribute = ({ content }: Field) =>
    fieldsOf(content).flatMap((field) => {
      if (field.number !== ATTRIBUTE.tensor) return [field.whole];
      const tensor = fieldsOf(field.content);
      const type = tensor.find(({ number }) => number === TENSOR.type)?.value;
      isWhole ||= type === INT32 || type === INT64;
      return type === INT32 ? inField(ATTRIBUTE.tensor, wideTensor(tensor)) : [field.whole];
    });
  const pieces = node.flatMap((field) =>
    field.number === NODE.attribute ? inField(NODE.attribute, attribute(field)) : [field.whole],
  );
  return isWhole ? pieces : null;
}

function wideTensor(tensor: readonly Field[]): Pieces {
  return tensor.flatMap((field) => {
    if (field.number === TENSOR.type) return [Uint8Array.of(TENSOR.type * 8, INT64)];
    if (field.number !== TENSOR.raw) return [field.whole];
    const { buffer, byteOffset, byteLength } = field.content;
    const narrow = new DataView(buffer, byteOffset, byteLength);
    const wide = new DataView(new ArrayBuffer(2 * byteLength));
    for (let at = 0; at < byteLength; at += 4)
      wide.setBigInt64(2 * at, BigInt(narrow.getInt32(at, true)), true);
    return inField(TENSOR.raw, [new Uint8Array(wide.buffer)]);
  });
}

function isToWhole(cast: readonly Field[]): boolean {
  const values = cast
    .filter(({ number }) => number === NODE.attribute)
    .flatMap(({ content }) => fieldsOf(content))
    .filter(({ number }) => number === ATTRIBUTE.integer);
  return values.some(({ value }) => value === INT32 || value === INT64);
}

const textOf = ({ content }: Field): string => new TextDecoder().decode(content);
const textsOf = (fields: readonly Field[], number: number): readonly string[] =>
  fields.filter((field) => field.number === number).map(textOf);

const NUMBER = 0; // wire types of protobuf
const EIGHT_BYTES = 1;
const BYTES = 2;

/** The fields of a message, in order. */
function fieldsOf(message: Uint8Array): readonly Field[] {
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
  while (at < message.length) {
    const start = at;
    const tag = next();
    const [number, wire] = [Math.floor(tag / 8), tag % 8];
    const value = wire === NUMBER ? next() : 0;
    const length = wire === BYTES ? next() : 0;
    const content = message.subarray(at, at + length);
    at += length;
    if (wire !== NUMBER && wire !== BYTES) at += wire === EIGHT_BYTES ? 8 : 4;
    fields.push({ number, value, content, whole: message.subarray(start, at) });
  }
  return fields;
}

/** A field that holds these bytes. */
function inField(number: number, content: Pieces): Pieces {
  const head = [number * 8 + BYTES];
  let length = lengthOf(content);
  for (; length > 127; length = Math.floor(length / 128)) head.push((length % 128) + 128);
  head.push(length);
  return [Uint8Array.from(head), ...content];
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
