// How are the pieces of pages made in which a control may be drawn?

/** The outermost element of a piece of a page. */
export function boxOf(html: string): Element {
  document.body.innerHTML = `<main><div>${html}</div></main>`;
  const box = document.querySelector('main > div > *');
  if (box === null) throw new Error('no box');
  return box;
}

/** A row of alike elements, one for each name. */
export const row = (tag: string, attributes: string, ...names: readonly string[]): string =>
  `<div>${names.map((name) => `<${tag} ${attributes}>${name}</${tag}>`).join('')}</div>`;

/** Shows that an element is pressed. */
export const HAND = 'style="cursor:pointer"';
