// How is one part of a network made a network of its own? By keeping only the nodes that its outputs depend on.
import { type Field, fieldsOf, GRAPH, NODE, textsOf, valueField, withGraph } from './onnx';

/** The network that computes the values `gives` from the values `given`. */
export function partOfNetwork(
  model: Uint8Array,
  given: readonly string[],
  gives: readonly string[],
): Uint8Array {
  return withGraph(model, (graph) => {
    const fields = fieldsOf(graph);
    const nodes = nodesFor(fields, given, gives);
    const rest = fields.filter(({ number }) => !REPLACED.has(number));
    return [
      ...fields.filter((field) => nodes.has(field)).map(({ whole }) => whole),
      ...rest.map(({ whole }) => whole),
      ...given.flatMap((name) => valueField(GRAPH.input, name)),
      ...gives.flatMap((name) => valueField(GRAPH.output, name)),
    ];
  });
}

const REPLACED: ReadonlySet<number> = new Set([GRAPH.node, GRAPH.input, GRAPH.output]);

/** Nodes are stored in the order of computation, so going backwards it is known for each whether a later one needs it. */
function nodesFor(
  fields: readonly Field[],
  given: readonly string[],
  gives: readonly string[],
): ReadonlySet<Field> {
  const needed = new Set(gives);
  const kept = new Set<Field>();
  for (const field of fields.filter(({ number }) => number === GRAPH.node).reverse()) {
    const parts = fieldsOf(field.content);
    const isNeeded = textsOf(parts, NODE.output).some((name) => needed.has(name) && !given.includes(name));
    if (!isNeeded) continue;
    kept.add(field);
    for (const name of textsOf(parts, NODE.input)) needed.add(name);
  }
  return kept;
}
