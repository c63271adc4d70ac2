// How do rows become an Excel file? The smallest workbook that Excel opens: every cell a text.
import { strToU8, zipSync } from 'fflate';
import type { Bytes } from '../../vault/crypto/bytes';

const NO_TIME = new Date(2000, 0, 1); // the same rows give the same file, whenever it is written
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Rows as a workbook of one sheet. */
export function writeXlsx(rows: Sheet['rows'], sheetName: string): Bytes {
  return writeSheets([{ name: sheetName, rows }]);
}

/** Sheets as a workbook, in their order. A cell typed as text is never calculated, so nothing is put before it. */
export function writeSheets(sheets: readonly Sheet[]): Bytes {
  const each = (part: (sheet: Sheet, number: number) => string) =>
    sheets.map((one, at) => part(one, at + 1)).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      each(
        (_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      ) +
      '</Types>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `${each(({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
    ),
    ...Object.fromEntries(
      sheets.map((one, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(one.rows)] as const),
    ),
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 6, mtime: NO_TIME }));
}

function relations(all: readonly (readonly [kind: string, target: string])[]): string {
  const lines = all.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function sheetXml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) => cell(text, `${lettersOf(column)}${at + 1}`));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** Excel does without a cell's place; most other readers do not. */
function cell(text: string, place: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** The letters above a column: A, Z, AA. */
function lettersOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${lettersOf(Math.floor(at / 26) - 1)}${letter}`;
}

/** Characters that XML cannot hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
