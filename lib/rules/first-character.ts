// Which words may begin at a given place of a text? An index by first character, so that many words are found in one pass.

/** Items by the first character of their word, in order; an item with an empty word is under ''. */
export function byFirstCharacter<T>(
  things: readonly T[],
  wordOf: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const first = wordOf(thing).charAt(0);
    const list = found.get(first);
    if (list === undefined) found.set(first, [thing]);
    else list.push(thing);
  }
  return found;
}
