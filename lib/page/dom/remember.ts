// What did a function answer to this text before? A page writes the same class names a thousand times.

/** So many answers are kept; then all of them are forgotten, so that no page makes us keep what it makes up. */
const MOST = 500;

/** The same function, asked once for each text. Only for functions whose answer depends on nothing but the text. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T; // `has`: it was answered with undefined
    if (known.size >= MOST) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
