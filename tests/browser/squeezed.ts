// Is a text squeezed, so that it stands a letter or two a line?

/** The texts of three lines and more of which none is wider than two letters. Runs in the page, so it uses nothing from outside. */
export function squeezedTexts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.visually-hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
    const widest = Math.max(0, ...lines.map(({ width }) => width));
    const letter = Number.parseFloat(getComputedStyle(parent).fontSize);
    if (lines.length >= 3 && widest < letter * 2.2)
      found.push(`${text.textContent?.trim()}: ${parent.outerHTML.slice(0, 120)}`);
  }
  return found;
}
