// What do networks need not do? Casts between whole numbers of 32 and 64 bits, with which theirs compute their shapes.
//
// The runtime's cast is one function for all types, half a megabyte long. A few calls make the browser optimise it,
// which takes seconds and 100 to 200 MB, more than reading does. With 64 bits throughout nothing is left to cast.
import {
  ATTRIBUTE,
  ELEMENT,
  type Field,
  fieldsOf,
  GRAPH,
  inField,
  NODE,
  type Pieces,
  TENSOR,
  textOf,
  textsOf,
  withGraph,
} from './onnx';

const { int32: INT32, int64: INT64 } = ELEMENT;

/** Operators whose output is whole numbers when their first input is. */
const PASSING: ReadonlySet<string> = new Set(['Cast', 'Concat', 'Gather', 'Slice', 'Squeeze', 'Unsqueeze']);

/** A network in the ONNX format → the same without casts between whole numbers; it computes what it did. */
export function withoutCasts(model: Uint8Array): Uint8Array {
  return withGraph(model, graphWithout);
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
