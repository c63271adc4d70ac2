// How is a CSV file read and written? RFC 4180, with comma, semicolon or tab; UTF-8, or an encoding that Chinese Excel uses.
import { safeCell } from './cell';

/** The byte order marks of UTF-16. */
const MARKS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The text of a file in UTF-8, UTF-16 with a byte order mark, or GBK; null for any other encoding. */
export function decodeTable(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const marked = MARKS.find(({ mark: [one, other] }) => one === first && other === second);
  for (const encoding of marked ? [marked.encoding] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not in this encoding
    }
  }
  return null;
}

/** The rows of a CSV text; null when a quotation mark is not closed. Empty rows are kept, so that row numbers match those of the spreadsheet. */
export function parseCsv(text: string): readonly (readonly string[])[] | null {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainText(text, at, separator);
    if (cell === null) return null;
    row.push(cell.value);
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Rows as CSV that Excel opens as UTF-8, with no cell that it would calculate. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(safeCell(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const SEPARATORS = [',', ';', '\t'] as const;

/** The most frequent separator, outside quotation marks, in the first line that contains one: a title above the headings contains none. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/);
  const line = lines.find((one) => SEPARATORS.some((sign) => one.includes(sign))) ?? '';
  const count = (sign: string) => line.split(sign).length;
  return SEPARATORS.reduce<string>((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

function plainText(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

/** A cell in quotation marks, with any text between the closing one and the separator. */
function quotedCell(text: string, start: number): { value: string; end: number } | null {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    parts.push(text.slice(at, close));
    if (text[close + 1] !== '"') return { value: parts.join(''), end: close + 1 };
    parts.push('"');
    at = close + 2;
  }
}
