// How does the practice portal keep a whole filing as one tree of plain values, addressed by dotted paths?

export type Value = string | boolean | readonly Value[] | { readonly [key: string]: Value };

/** The value at a dotted path such as `services.0.name`. */
export function valueAt(tree: Value, path: string): Value | undefined {
  let at: Value | undefined = tree;
  for (const key of path.split('.')) {
    if (typeof at !== 'object') return undefined;
    at = isList(at) ? at[Number(key)] : at[key];
  }
  return at;
}

/** The text at a path; an empty string where there is none. */
export function textAt(tree: Value, path: string): string {
  const value = valueAt(tree, path);
  return typeof value === 'string' ? value : '';
}

/** The list of texts at a path. */
export function listAt(tree: Value, path: string): string[] {
  const value = valueAt(tree, path);
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A copy of the tree in which the path holds another value. */
export function withValue(tree: Value, path: string, value: Value): Value {
  const [key = '', ...rest] = path.split('.');
  const next = (child: Value | undefined): Value =>
    rest.length === 0 ? value : withValue(child ?? {}, rest.join('.'), value);
  if (isList(tree)) return tree.map((item, index) => (index === Number(key) ? next(item) : item));
  const record = typeof tree === 'object' ? tree : {};
  return { ...record, [key]: next(record[key]) };
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}
