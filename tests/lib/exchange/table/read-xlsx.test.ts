// Is a workbook made to exhaust the memory refused before it does, and an ordinary one read?
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsxClients } from '../../../../lib/exchange/import/xlsx-clients';
import { readXlsx } from '../../../../lib/exchange/table/read-xlsx';
import { writeXlsx } from '../../../../lib/exchange/table/xlsx';

const SHEET = 'xl/worksheets/sheet1.xml';
const honest = writeXlsx(
  [
    ['a', 'b'],
    ['1', '2'],
  ],
  's',
);

/** The workbook with something more in its sheet. */
function withRows(rows: string): Uint8Array {
  const parts = unzipSync(honest);
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  return zipSync({ ...parts, [SHEET]: strToU8(sheet.replace('</sheetData>', `${rows}</sheetData>`)) });
}

const cellAt = (place: string, row: number, quote = '"') =>
  `<row r=${quote}${row}${quote}><c r=${quote}${place}${quote} t="inlineStr"><is><t>x</t></is></c></row>`;

describe('a workbook', () => {
  it('is read as it is, with a cell far away too', async () => {
    expect(await readXlsx(honest)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    const rows = await readXlsx(withRows(cellAt('CV30', 30)));
    expect([rows.length, rows[29]?.[99]]).toEqual([30, 'x']);
  });

  it('with one cell that would create hundreds of millions is refused at once', async () => {
    const far = [
      cellAt('XFD20000', 20_000),
      cellAt('XFD20000', 20_000, "'"),
      cellAt('BBBBB2', 2) + cellAt('A100000', 100_000),
      cellAt('&#88;FD3', 3),
      cellAt('B省3', 3), // each sign that is no digit is a letter to the reader
      cellAt('xfd60000', 60_000),
      cellAt('A3', 3).replace('"A3"', 'B省3'),
    ];
    for (const rows of far) await expect(readXlsx(withRows(rows))).rejects.toThrow('cells');
    const words = { entityTypes: [], certificateTypes: [] };
    const read = await readXlsxClients(new Uint8Array(withRows(far[0] ?? '')), { words, asOf: '2026-11-24' });
    expect(read.clients).toEqual([]);
    expect(read.faults).toHaveLength(1);
  });

  it.each(['xl/evil/sheet1.xml', 'evil.xml', 'xl/Worksheets/Sheet1.xml'])(
    'T23: is refused at once wherever its sheet is: %s',
    async (place) => {
      const { [SHEET]: sheet = new Uint8Array(), ...others } = unzipSync(
        withRows(cellAt('XFD20000', 20_000)),
      );
      const rels = 'xl/_rels/workbook.xml.rels';
      const target = strFromU8(others[rels] ?? new Uint8Array()).replace(
        'worksheets/sheet1.xml',
        place.startsWith('xl/') ? place.slice(3) : `/${place}`,
      );
      const moved = zipSync({ ...others, [rels]: strToU8(target), [place]: sheet });
      const started = performance.now();
      await expect(readXlsx(moved)).rejects.toThrow('cells');
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );

  it('T23: with a dense sheet, or one that unpacks to a hundred times its size, is refused before it is read', async () => {
    const places = zipSync(
      { ...unzipSync(honest), [SHEET]: strToU8('<c/>'.repeat(2_000_001)) },
      { level: 0 },
    );
    await expect(readXlsx(places)).rejects.toThrow('cells');
    await expect(readXlsx(withRows(' '.repeat(60_000_000)))).rejects.toThrow('bytes');
  });

  it('that announces less than it unpacks to takes no more memory than announced', async () => {
    const bomb = withRows(cellAt('A3', 3).repeat(200_000));
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 46 < bomb.length; at += 1) {
      const isLarge = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6;
      if (isLarge) view.setUint32(at + 24, 1000, true);
    }
    const before = process.memoryUsage().arrayBuffers;
    await readXlsx(bomb).catch(() => null); // cut off: read as far as it goes, or refused
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5e6);
  });
});
