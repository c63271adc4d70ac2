// What did a function return for this text before? A page uses the same class names a thousand times.

/** This many answers are kept. Then all are dropped, so that a page that makes up ever new names cannot fill the memory. */
const MOST = 500;

/** The same function, called once for each text. Only for functions whose result depends on nothing but the text. */
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
