// Is all text large enough to read? No style sheet uses less than 12 pixels, and running text has 14.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sheets = ['lib/ui', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
);
const sizesIn = (sheet: string) =>
  [...readFileSync(sheet, 'utf8').matchAll(/(?:font-size:|font:)[^;]*?([\d.]+)px/g)].map(([rule, size]) => ({
    sheet,
    rule,
    size: Number(size),
  }));
const sizes = sheets.flatMap(sizesIn);

describe('letters', () => {
  it('are 12 pixels or more', () => {
    expect(sizes.length).toBeGreaterThan(80);
    expect(sizes.filter(({ size }) => size < 12)).toEqual([]);
  });

  it('of a note are 12: a browser would draw it at five sixths of the text around it', () => {
    expect(readFileSync('lib/ui/theme.css', 'utf8')).toMatch(/^small \{\n {2}font-size: 12px;/m);
  });

  it('of text are 14 pixels', () => {
    const body = sizesIn('lib/ui/theme.css').map(({ size }) => size);
    expect(body[0]).toBe(14);
  });
});
