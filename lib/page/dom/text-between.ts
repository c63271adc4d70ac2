// Which words are between two places of a page? Read node by node and no further than needed, because a range over a long page is always read as a whole.

const MOST_STEPS = 400;

/** The next node in document order, skipping the content of this one. */
function nextPast(node: Node): Node | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

/** The text from a node on in document order, up to `until`; at most about `limit` characters. Ends in … when `until` was not reached. */
export function textUpTo(from: Node | null, until: Node, limit: number): string {
  let text = '';
  let node = from;
  for (let step = 0; node !== null && node !== until && step < MOST_STEPS && text.length < limit; step += 1) {
    if (node.nodeType === 3) text += node.nodeValue ?? ''; // 3: a text
    node = node.firstChild ?? nextPast(node);
  }
  return node === until ? text : `${text}…`;
}

/** The text between two elements, neither of which contains the other. */
export const textBetween = (left: Element, right: Element, limit: number): string =>
  textUpTo(nextPast(left), right, limit);
