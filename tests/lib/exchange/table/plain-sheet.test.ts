// Does the one-pass reader give the same result as the complete reader, and leave sheets written in another way to it?
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPlainSheet } from '../../../../lib/exchange/table/plain-sheet';
import { readWhole } from '../../../../lib/exchange/table/read-xlsx';
import { writeXlsx } from '../../../../lib/exchange/table/xlsx';

const SHEET = 'xl/worksheets/sheet1.xml';
const MOST = 10_000;
type Parts = Record<string, Uint8Array>;

const ours: Parts = unzipSync(
  writeXlsx(
    [
      ['name', 'mobile', ''],
      ['Sample & <Co> "a" \'b\'', '  19900000001 ', '云帆\n样本'],
      [],
      ['', '', ''],
      ['last', '', 'x'],
      ['', ''],
    ],
    's',
  ),
);

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as a spreadsheet program saves it: shared texts, styles, numbers and days. */
function saved(rows: string): Parts {
  const parts = { ...ours };
  const put = (name: string, text: string) => {
    parts[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${text}`);
  };
  put(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="x"><Relationship Id="rId3" Type="${TYPES}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId1" Type="${TYPES}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId4" Type="${TYPES}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
  );
  put(
    'xl/sharedStrings.xml',
    '<sst xmlns="x" count="3"><si><t>公司</t><phoneticPr fontId="1" type="noConversion"/></si>' +
      '<si><t xml:space="preserve"> a &amp; b </t></si><si><t></t></si></sst>',
  );
  put(
    'xl/styles.xml',
    '<styleSheet xmlns="x"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;-&quot;mm"/></numFmts>' +
      '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs count="4"><xf numFmtId="0" xfId="0"/><xf numFmtId="49" xfId="0"><alignment/></xf>' +
      '<xf numFmtId="14" xfId="0"/><xf numFmtId="176" xfId="0"/></cellXfs></styleSheet>',
  );
  put(
    SHEET,
    `<worksheet xmlns="x"><dimension ref="A1:C9"/><sheetData>${rows}</sheetData><pageMargins left="0.7"/></worksheet>`,
  );
  return parts;
}

const plain = (parts: Parts) => readPlainSheet(parts, MOST);

/** The rows that both give; fails where the one pass reads anything else. */
async function both(parts: Parts) {
  const rows = plain(parts);
  if (rows !== null) expect(rows).toEqual(await readWhole(parts));
  return rows;
}

describe('a sheet', () => {
  it('written by us is read in one pass', async () => {
    expect(await both(ours)).toEqual([
      ['name', 'mobile', null],
      ['Sample & <Co> "a" \'b\'', '19900000001', '云帆\n样本'],
      [null, null, null],
      [null, null, null],
      ['last', null, 'x'],
    ]);
  });

  it('saved by a spreadsheet is read in one pass: shared texts, numbers, gaps and empty cells', async () => {
    const rows = await both(
      saved(
        '<row r="1" spans="1:3" ht="13.5" x14ac:dyDescent="0.15"><c r="A1" s="1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>\n' +
          '<row r="3"><c r="A3" s="1"/><c r="B3" s="1"><v>12.50</v></c><c r="C3"><v>1E+17</v></c></row>' +
          '<row r="4"/><row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="s"><v>2</v></c></row><row r="9"><c r="ZZ9" s="2"/></row>',
      ),
    );
    expect(rows).toEqual([
      ['公司', null, 'a & b'],
      [null, null, null],
      [null, 12.5, 1e17],
      [null, null, null],
      [true, null, null],
    ]);
  });

  it.each([
    ['a day', '<row r="1"><c r="A1" s="2"><v>45000</v></c></row>'],
    ['a day of its own form', '<row r="1"><c r="A1" s="3"><v>45000</v></c></row>'],
    ['a style that is not there', '<row r="1"><c r="A1" s="9"><v>1</v></c></row>'],
    ['a formula', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'],
    [
      'a text of two looks',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
    ],
    ['a sign by its number', '<row r="1"><c r="A1" t="inlineStr"><is><t>&#65;bcd</t></is></c></row>'],
    [
      'a sign that spreadsheets write',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c></row>',
    ],
    ['text taken as it stands', '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a]]></t></is></c></row>'],
    ['a comment', '<row r="1"><!-- <c r="A1"> --><c r="A1"><v>1</v></c></row>'],
    ['no places', '<row><c><v>1</v></c></row>'],
    ['rows out of order', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a text that is not shared', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a fault', '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>'],
    ['no number', '<row r="1"><c r="A1"><v>one</v></c></row>'],
    ['something between', '<row r="1">x<c r="A1"><v>1</v></c></row>'],
    ['a row that does not end', '<row r="1"><c r="A1"><v>1</v></c>'],
    ['too many cells', '<row r="9999"><c r="ZZ9999"><v>1</v></c></row>'],
    [
      'rows far away, and then wide',
      '<row r="9999"><c r="A9999"/></row><row r="10000"><c r="AA10000"/></row>',
    ],
  ])('with %s is left to the complete reader', (_, rows) => {
    expect(plain(saved(rows))).toBeNull();
  });

  it('is left to it when the workbook describes its parts in an unusual way', () => {
    const usual = saved('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(plain(usual)).toEqual([[1]]);
    const changed = (name: string, from: string | RegExp, to: string) => {
      const text = strFromU8(usual[name] ?? new Uint8Array());
      expect(text.replace(from, to)).not.toBe(text);
      return plain({ ...usual, [name]: strToU8(text.replace(from, to)) });
    };
    expect(changed('xl/workbook.xml', 'r:id="rId1"', 'r:id="rId9"')).toBeNull();
    expect(
      changed('xl/workbook.xml', '<sheets>', '<sheets><!-- <sheet name="a" r:id="rId9"/> -->'),
    ).toBeNull();
    expect(changed(SHEET, /worksheet/g, 'x:worksheet')).toBeNull();
    expect(changed(SHEET, '<pageMargins', '<row r="2"/><pageMargins')).toBeNull();
    expect(changed(SHEET, '</worksheet>', '')).toBeNull();
    expect(changed('xl/sharedStrings.xml', '<si><t>公', '<si><r><t>x</t></r></si><si><t>公')).toBeNull();
    expect(plain({})).toBeNull();
  });

  it('is never read as something else, whatever is changed in it', async () => {
    const usual = strFromU8(
      saved(
        '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> a&amp;b</t></is></c></row>' +
          '<row r="2"><c r="A2"><v>12</v></c><c r="C2" s="1"/></row><row r="4"><c r="B4" t="b"><v>0</v></c></row>',
      )[SHEET] ?? new Uint8Array(),
    );
    const tokens: readonly string[] = usual.match(/<[^>]*>|[^<]+/g) ?? [];
    const [first, last] = [tokens.indexOf('<sheetData>') + 1, tokens.indexOf('</sheetData>')];
    let [same, left] = [0, 0];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const signs = ['"', '>', '<', '/', ' ', 'r', '1', '2', 's', 't', 'A', 'v', '&', ';', '_x0041_'];
    for (let round = 0; round < 3000; round += 1) {
      const next = [...tokens];
      const at = first + random(last - first); // what stands around the rows is not looked at
      const kind = random(4);
      const token = next[at] ?? '';
      const sign = random(token.length + 1);
      if (kind === 0) next.splice(at, 1);
      else if (kind === 1) next.splice(at, 0, next[random(next.length)] ?? '');
      else if (kind === 2) next[at] = token.slice(0, sign) + token.slice(sign + 1);
      else next[at] = token.slice(0, sign) + (signs[random(signs.length)] ?? '') + token.slice(sign);
      const parts = { ...saved(''), [SHEET]: strToU8(next.join('')) };
      const rows = plain(parts);
      if (rows === null) left += 1;
      else {
        const whole = await readWhole(parts).catch((fault: unknown) => String(fault));
        expect({ rows, sheet: next.join('') }).toEqual({ rows: whole, sheet: next.join('') });
        same += 1;
      }
    }
    expect(same).toBeGreaterThan(100);
    expect(left).toBeGreaterThan(100);
  });
});
