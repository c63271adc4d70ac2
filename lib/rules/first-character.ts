// Which words may begin at this place of a text? Many words are found in one pass over the text.

/** Things by the first character of their word, in their order; one whose word is empty is under the empty text. */
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
