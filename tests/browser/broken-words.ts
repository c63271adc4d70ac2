// Which words does a page break in two, for want of room or by a rule of style?

/** The words of Latin letters that stand on two lines; an address or a number may be broken anywhere. Runs in the page, so it uses nothing from outside. */
export function brokenWords(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.visually-hidden')) continue;
    for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(
      /(?<!\S)[A-Za-z]{2,}(?=[,.:;]?(?:\s|$))/g,
    )) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1) found.push(`${word}: ${parent.outerHTML.slice(0, 120)}`);
    }
  }
  return found;
}
