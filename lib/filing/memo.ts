// What was worked out before from the same part of the rulebook? Kept as long as that part is.

/** Makes a function answer each object once; what it makes must follow from the object alone. */
export function rememberPer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
