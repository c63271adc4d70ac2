// Which rows are in a workbook in the usual form, with text and numbers only? Null for any other workbook.

export type PlainCell = string | number | boolean | null;

/** The unzipped parts of a workbook by name. */
type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The first sheet's rows, read in one pass: about five times as fast as a full XML parse. Null when anything is not in one
 * of the usual forms, or there are more than `mostCells` cells; the caller then uses the full reader.
 */
export function readPlainSheet(parts: Parts, mostCells: number): readonly (readonly PlainCell[])[] | null {
  const found = findSheet(parts);
  if (!found) return null;
  const sheet = textOf(parts, found.sheet);
  const [start, end] = [sheet.indexOf('<sheetData>'), sheet.lastIndexOf('</sheetData>')];
  const isUsual = /^\s*(?:<\?[^>]*>\s*)?<worksheet[\s>]/.test(sheet.slice(0, start)) && isClosed(sheet);
  if (start < 0 || end < start || !isUsual || /<(?:row|c)[\s/>]/.test(sheet.slice(end))) return null;
  const texts = found.texts === null ? [] : readTexts(textOf(parts, found.texts));
  if (texts === null) return null;
  const styles = found.styles === null ? [] : plainStyles(textOf(parts, found.styles));
  return rowsIn(sheet.slice(start + '<sheetData>'.length, end), { texts, styles, mostCells });
}

/** Whether the sheet is complete and holds no comments or CDATA, in which tags would be plain text. */
const isClosed = (sheet: string) => !sheet.includes('<!') && sheet.trimEnd().endsWith('</worksheet>');

const textOf = (parts: Parts, name: string) => new TextDecoder().decode(parts[name]);

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The XML of the first sheet; empty where the workbook is in an unusual form. */
export function firstSheet(parts: Parts): string {
  const found = findSheet(parts);
  return found === null ? '' : textOf(parts, found.sheet);
}

/** The parts that hold the first sheet, the shared strings and the styles. */
function findSheet(parts: Parts) {
  const [workbook, rels] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) =>
    textOf(parts, name),
  );
  const [first] = /<sheet [^<>]*>/.exec(workbook ?? '') ?? [];
  const [, id] = / r:id="(\w+)"/.exec(first ?? '') ?? [];
  if (!rels || !first?.includes(' name="') || id === undefined || /<!/.test(`${workbook}${rels}`))
    return null;
  const links = [...rels.matchAll(/<Relationship ([^<>]*)>/g)].map(([, said = '']) => {
    const of = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"&]*)"`).exec(said)?.[1] ?? '';
    const target = of('Target');
    return {
      id: of('Id'),
      type: of('Type'),
      part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    };
  });
  const sheets = links.filter((link) => link.id === id && link.type === `${TYPES}worksheet`);
  const of = (type: string, usual: string) => {
    const part = links.findLast((link) => link.type === TYPES + type)?.part ?? usual;
    return part in parts ? part : null;
  };
  const [sheet] = sheets;
  if (sheets.length !== 1 || !sheet || !(sheet.part in parts)) return null;
  return {
    sheet: sheet.part,
    texts: of('sharedStrings', 'xl/sharedStrings.xml'),
    styles: of('styles', 'xl/styles.xml'),
  };
}

/** The shared strings, which cells refer to by number; null when one has several formats. */
function readTexts(part: string): readonly string[] | null {
  const [start, end] = [part.indexOf('<si>'), part.lastIndexOf('</si>')];
  if (part.includes('<!') || !/^\s*(?:<\?[^>]*>\s*)?<sst[\s>]/.test(part.slice(0, 500))) return null;
  if (start < 0) return /<si/.test(part) ? null : [];
  const item = /\s*<si><t(?: xml:space="preserve")?>([^<]*)<\/t>(?:<phoneticPr [^<>]*\/>)?<\/si>/y;
  const texts: string[] = [];
  const to = end + '</si>'.length;
  for (item.lastIndex = start; item.lastIndex < to; ) {
    const [, written] = item.exec(part) ?? [];
    const text = written === undefined ? null : decoded(written);
    if (text === null) return null;
    texts.push(text);
  }
  return texts;
}

/** Built-in number formats that are no dates: general, with separators, percent, text. */
const NUMBERS = new Set(['0', '1', '2', '3', '4', '9', '10', '11', '49']);

/** For each style, whether it shows a number as a number. */
function plainStyles(part: string): readonly boolean[] {
  const [, listed = ''] = /<cellXfs[^<>]*>(.*?)<\/cellXfs>/s.exec(part) ?? [];
  const isOther = /<!|<numFmt [^<>]*numFmtId="(?:\d|[1-9]\d)"/.test(part); // a built-in number format is redefined
  return [...listed.matchAll(/<xf ([^<>]*)>/g)].map(([, said = '']) => {
    const [, id = ''] = /(?:^|\s)numFmtId="(\d+)"/.exec(said) ?? [];
    return NUMBERS.has(id) && !isOther;
  });
}

interface Workbook {
  readonly texts: readonly string[];
  readonly styles: readonly boolean[];
  readonly mostCells: number;
}

const ROW = /\s*<row r="([1-9]\d{0,6})"(?: [a-zA-Z:0-9]+="[^"<>]*")*(\/?)>/y;
const CELL = /\s*<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="(\d{1,5})")?(?: t="([a-zA-Z]{1,9})")?(\/?)>/y;
const ROW_END = '</row>';

function rowsIn(data: string, book: Workbook): readonly (readonly PlainCell[])[] | null {
  const rows: PlainCell[][] = [];
  let [at, width, filled, widest] = [0, 0, 0, 0];
  for (;;) {
    ROW.lastIndex = at;
    const found = ROW.exec(data);
    if (!found) break;
    const number = Number(found[1]);
    if (number <= rows.length || number * Math.max(1, widest) > book.mostCells) return null;
    while (rows.length < number - 1) rows.push([]);
    const row: PlainCell[] = [];
    at = ROW.lastIndex;
    if (found[2] !== '/') {
      const read = readRow(data, at, number, row, book);
      if (!read || number * read.columns > book.mostCells) return null;
      at = read.end;
      widest = Math.max(widest, read.columns);
    }
    rows.push(row);
    width = Math.max(width, row.length);
    if (row.length > 0) filled = rows.length;
  }
  if (data.slice(at).trim() !== '' || rows.length * widest > book.mostCells) return null;
  const kept = rows.slice(0, filled);
  for (const row of kept) while (row.length < width) row.push(null);
  return kept;
}

/** Reads the cells of a row into `row`, up to the last filled one; returns where it ends and its number of columns. */
function readRow(data: string, start: number, number: number, row: PlainCell[], book: Workbook) {
  let [at, columns] = [start, 0];
  for (;;) {
    CELL.lastIndex = at;
    const found = CELL.exec(data);
    if (!found) break;
    const [, letters = '', ofRow, style, type, closed] = found;
    const column = columnNumber(letters);
    if (Number(ofRow) !== number || column <= columns) return null;
    columns = column;
    at = CELL.lastIndex;
    let value: PlainCell | undefined = null;
    if (closed !== '/') {
      const body = bodyAt(data, at, type);
      if (!body) return null;
      at = body.end;
      value = cellValue(body.text, type, style, book);
    }
    if (value === undefined) return null;
    if (value === null) continue;
    while (row.length < column - 1) row.push(null);
    row.push(value);
  }
  const end = data.indexOf('<', at); // there may be white space in between
  return data.startsWith(ROW_END, end) && data.slice(at, end).trim() === ''
    ? { end: end + ROW_END.length, columns }
    : null;
}

/** A cell's content and where the cell ends; null when it is more than one text or value. */
function bodyAt(data: string, at: number, type: string | undefined): { text: string; end: number } | null {
  const [open, close] = type === 'inlineStr' ? ['<is><t', '</t></is></c>'] : ['<v', '</v></c>'];
  if (data.startsWith('</c>', at)) return { text: '', end: at + '</c>'.length };
  if (!data.startsWith(open, at)) return null;
  const start = data.indexOf('>', at + open.length) + 1;
  const said = data.slice(at + open.length, start);
  const end = data.indexOf('<', start);
  const isUsual = said === '>' || said === ' xml:space="preserve">';
  if (!isUsual || !data.startsWith(close, end)) return null;
  return { text: data.slice(start, end), end: end + close.length };
}

/** The cell's value; undefined when only the full reader can tell it. */
function cellValue(
  written: string,
  type = 'n',
  style: string | undefined,
  { texts, styles }: Workbook,
): PlainCell | undefined {
  switch (type) {
    case 'inlineStr':
      return filledText(decoded(written));
    case 's':
      return written === '' ? null : filledText(texts[Number(written)] ?? null);
    case 'b':
      return written === '1' ? true : written === '0' ? false : undefined;
    case 'n': {
      if (written === '') return null;
      const number = Number(written);
      const isPlain = style === undefined || styles[Number(style)] === true;
      return isPlain && !Number.isNaN(number) ? number : undefined;
    }
    default:
      return undefined;
  }
}

const filledText = (text: string | null): string | null | undefined =>
  text === null ? undefined : text.trim() || null;

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text with its XML entities decoded; null for others than the five predefined ones, or a spreadsheet escape such as `_x000D_`. */
function decoded(text: string): string | null {
  if (text.includes('_x') || text.includes('\r')) return null;
  if (!text.includes('&')) return text;
  const isUsual = !/&(?!(?:amp|lt|gt|quot|apos);)/.test(text);
  return isUsual ? text.replace(/&(\w+);/g, (_, name: string) => SIGNS[name] ?? '') : null;
}

/** The number of the column with these letters; A is 1. */
function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}
