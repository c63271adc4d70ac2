// Which words of a page are cut off for want of room? Names of clients, their services and files may be; a date, a kind or a count may not.

/** The texts that end in dots of the browser's or behind an edge. Runs in the page, so it uses nothing from outside. */
export function cutWords(): string[] {
  const mayBeCut =
    '.head .who, .clients-named, .clients-name, .client-what, .welcome-value, .mark, .first-rows, .paper-bar';
  const found: string[] = [];
  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, textOverflow } = getComputedStyle(one);
    if (textOverflow !== 'ellipsis' || overflowX === 'visible' || one.closest(mayBeCut)) continue;
    if (one.scrollWidth > one.clientWidth) found.push(one.textContent?.trim() ?? '');
  }
  return found;
}
