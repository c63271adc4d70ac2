// Which words stand between two places of a page? Followed node by node and no further than asked: a range over a long page costs its whole length.

const MOST_STEPS = 400;

/** The node that follows in the order of the document, past what is in this one. */
function nextPast(node: Node): Node | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

/** The text from one node on, in the order of the document, up to `until`; at most about `limit` characters. Ends in … where `until` was not reached. */
export function textUpTo(from: Node | null, until: Node, limit: number): string {
  let text = '';
  let node = from;
  for (let step = 0; node !== null && node !== until && step < MOST_STEPS && text.length < limit; step += 1) {
    if (node.nodeType === 3) text += node.nodeValue ?? ''; // 3: a text
    node = node.firstChild ?? nextPast(node);
  }
  return node === until ? text : `${text}…`;
}

/** The text between two elements of which neither holds the other. */
export const textBetween = (left: Element, right: Element, limit: number): string =>
  textUpTo(nextPast(left), right, limit);
