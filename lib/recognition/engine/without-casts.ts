// How are a network's needless casts removed? Ours compute shapes with casts between integers of 32 and 64 bits.
//
// The runtime's cast is one function of half a megabyte for all types. After a few calls the browser optimises it, which
// takes seconds and 100 to 200 MB, more than the reading itself. With 64 bits throughout, no cast is needed.
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

/** Operators whose output holds integers when their first input does. */
const PASSING: ReadonlySet<string> = new Set(['Cast', 'Concat', 'Gather', 'Slice', 'Squeeze', 'Unsqueeze']);

/** An ONNX network → the same without casts between integers; its results do not change. */
export function withoutCasts(model: Uint8Array): Uint8Array {
  return withGraph(model, graphWithout);
}

/** Nodes are stored in the order of computation, so one pass knows the type of every input. */
function graphWithout(graph: Uint8Array): Pieces {
  const isWhole = new Set<string>(); // names of values that hold integers
  const names = new Map<string, string>(); // output of a cast → its input
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

/** The node with its inputs renamed. */
function renamed(node: readonly Field[], names: ReadonlyMap<string, string>): Pieces {
  return node.flatMap((field) => {
    const name = field.number === NODE.input ? names.get(textOf(field)) : undefined;
    return name === undefined ? [field.whole] : inField(NODE.input, [new TextEncoder().encode(name)]);
  });
}

/** An integer constant widened to 64 bits; null for one of other types. */
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
