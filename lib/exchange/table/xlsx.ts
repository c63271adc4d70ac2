// How do rows become an Excel file? A small workbook in which every cell is text, also empty ones, with lists to choose from.
import { strToU8, zipSync } from 'fflate';
import type { Bytes } from '../../vault/crypto/bytes';

const NO_TIME = new Date(2000, 0, 1); // a fixed time, so that the same rows always give the same file
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Number of the built-in format `text`: all 18 digits of a typed number are kept. */
const TEXT_FORMAT = 49;
const TEXT_STYLE = 1;
const WRAPPED_STYLE = 2;
const WIDTH = 20; // in characters
/** How narrow and how wide a column becomes that fits its content; a longer text goes on in the next line of its cell. */
const FITTED = { least: 8, most: 56, empty: 24 } as const;
const LAST_ROW = 20_001; // the import reads no further

/** One sheet of a workbook; its first row stays visible when scrolling. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly choices?: readonly Choice[];
  /** Columns as wide as their texts, long ones in several lines: a sheet to be read. */
  readonly isFitted?: boolean;
}

/** A column whose cells offer the words in a column of another sheet; numbers start at 0. */
export interface Choice {
  readonly column: number;
  readonly sheet: string;
  readonly wordsIn: number;
  readonly words: number;
  /** Warn of any other word; not for a cell that may hold several. */
  readonly isOneOf: boolean;
}

/** Rows as a workbook of one sheet. */
export function writeXlsx(rows: Sheet['rows'], sheetName: string): Bytes {
  return writeSheets([{ name: sheetName, rows }]);
}

/** Sheets as a workbook, in order. Cells of type text are never calculated, so they need no quote in front. */
export function writeSheets(sheets: readonly Sheet[]): Bytes {
  const each = (part: (sheet: Sheet, number: number) => string) =>
    sheets.map((one, at) => part(one, at + 1)).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      each(
        (_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      ) +
      '</Types>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `${each(({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map((one, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(one)] as const),
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

const style = (format: number) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"`;
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="3">${style(0)}/>${style(TEXT_FORMAT)} applyNumberFormat="1"/>${style(TEXT_FORMAT)} applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

const HEAD_STAYS =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function sheetXml({ rows, choices = [], isFitted = false }: Sheet): string {
  const style = isFitted ? WRAPPED_STYLE : TEXT_STYLE;
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) => cell(text, `${lettersOf(column)}${at + 1}`, style));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN}">${HEAD_STAYS}<cols>${columnsXml(rows, isFitted)}</cols>` +
    `<sheetData>${lines.join('')}</sheetData>${choices.length > 0 ? choicesXml(choices) : ''}</worksheet>`
  );
}

function columnsXml(rows: Sheet['rows'], isFitted: boolean): string {
  const columns = Math.max(1, rows[0]?.length ?? 0);
  const column = (from: number, to: number, width: number, style: number) =>
    `<col min="${from}" max="${to}" width="${width}" style="${style}" customWidth="1"/>`;
  if (!isFitted) return column(1, columns, WIDTH, TEXT_STYLE);
  return Array.from({ length: columns }, (_, at) =>
    column(at + 1, at + 1, fittedWidth(rows, at), WRAPPED_STYLE),
  ).join('');
}

/** As wide as the longest text of a column, within bounds; one that is to be written into has room for it. */
function fittedWidth([head = [], ...rows]: Sheet['rows'], at: number): number {
  const texts = rows.map((row) => row[at] ?? '');
  if (texts.every((text) => text === '')) return FITTED.empty;
  const widths = [head[at] ?? '', ...texts].map(widthOf);
  return Math.min(FITTED.most, Math.max(FITTED.least, 2 + Math.max(...widths)));
}

/** A Chinese sign takes the room of two others. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u{2E80}-\u{FFEF}\u{20000}-\u{3FFFF}]/u.test(sign) ? 2 : 1), 0);

function choicesXml(choices: readonly Choice[]): string {
  const each = choices.map(({ column, sheet, wordsIn, words, isOneOf }) => {
    const [cells, list] = [lettersOf(column), lettersOf(wordsIn)];
    const from = escaped(`'${sheet.replaceAll("'", "''")}'!$${list}$2:$${list}$${words + 1}`);
    const warns = isOneOf ? ' errorStyle="warning" showErrorMessage="1"' : '';
    return `<dataValidation type="list" allowBlank="1"${warns} sqref="${cells}2:${cells}${LAST_ROW}"><formula1>${from}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${choices.length}">${each.join('')}</dataValidations>`;
}

/** A cell with its reference, which most readers other than Excel need. An empty one has the style of its column. */
function cell(text: string, place: string, style: number): string {
  if (text === '') return '';
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
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
