// How is a store's XML parsed without a DOM? Only the text between two tags is read, and no custom entities.

/** The texts of all elements `<name>…</name>`, whatever namespace prefix they carry. */
export function textsOf(xml: string, name: string): readonly string[] {
  return elementsOf(xml, name).map(plainText);
}

/** The content of all elements of a name that is not nested in itself. */
export function elementsOf(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(
    `<(?:[\\w-]+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:[\\w-]+:)?${name}\\s*>`,
    'g',
  );
  return [...xml.matchAll(pattern)].map(([, inside = '']) => inside);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plainText(inside: string): string {
  return inside
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(/&(?:(lt|gt|amp|quot|apos)|#(x[0-9a-f]{1,6}|\d{1,7}));/gi, entityOf)
    .trim();
}

/** In one pass: a second one would read `&amp;#65;` as an A. */
const entityOf = (whole: string, name: string | undefined, code: string | undefined): string =>
  (name === undefined ? characterOf(code ?? '') : ENTITIES[name]) ?? whole;

function characterOf(code: string): string | null {
  const point =
    code.startsWith('x') || code.startsWith('X') ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point <= 0x10ffff ? String.fromCodePoint(point) : null;
}
