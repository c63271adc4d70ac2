// What rows stand in a CSV file? In UTF-8, or in GB 18030 as Chinese spreadsheets save it; comma, semicolon or tab.

const QUOTE = '"';

/** The text of a file: UTF-8 when its bytes are that, else GB 18030. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The rows of a CSV text; cells in quotes may hold separators, line ends and doubled quotes. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== QUOTE) cell += sign;
      else if (text.charAt(at + 1) !== QUOTE) isQuoted = false;
      else {
        cell += QUOTE;
        at += 1;
      }
    } else if (sign === QUOTE && cell === '') isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  if (isQuoted) throw new Error(`row ${rows.length}: a quoted cell does not end`);
  endCell();
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}

/** The sign that stands most often in the first line. */
function separatorOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
