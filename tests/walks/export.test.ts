// Does what leaves the vault come back the same, and can no cell of it be calculated?
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../lib/app/exchange/handlers';
import { clientAsJson, clientAsZip } from '../../lib/exchange/export/client-file';
import { templateRows, templateXlsx, wordRows } from '../../lib/exchange/export/client-rows';
import { parseClientZip } from '../../lib/exchange/import/client-zip';
import { plainCell, safeCell } from '../../lib/exchange/table/cell';
import { parseCsv, writeCsv } from '../../lib/exchange/table/csv';
import { writeXlsx } from '../../lib/exchange/table/xlsx';
import { parseClient } from '../../lib/filing/client/parse-client';
import { book } from '../rulebook';

const asOf = '2026-11-24';
const words = codeLabels(book);

describe('one client', () => {
  it('comes back from its JSON and from its zip', () => {
    for (const name of ['zhejiang-company', 'guangdong-person', 'shanghai-hk-company']) {
      const read = parseClient(readFileSync(`public/samples/${name}.json`, 'utf8'), asOf);
      if (!read.ok) throw new Error(name);
      expect(parseClient(clientAsJson(read.client), asOf)).toEqual(read);
      expect(parseClientZip(clientAsZip(read.client), asOf)).toEqual(read);
    }
  });
});

describe('T22: a cell', () => {
  it('is never taken for a formula, nor a long number for a number', () => {
    for (const text of [
      '=1+1',
      '+1',
      '-1',
      '@x',
      '  =1',
      '\t=1',
      '\r1',
      '\n1',
      '\0',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      '\u3000=1',
      ...['\u200B', '\u00AD', '\u2060', '\u200E', '\u202E', '\u0001', '\u001F', '\uFEFF \u200D'].map(
        (sign) => `${sign}=1`,
      ),
      ...['﹢1', '﹣1', '−1', '﹦1', '﹫x', '\u200B﹢1'],
    ])
      expect(safeCell(text), JSON.stringify(text)).toBe(`'${text}`);
    expect(safeCell('330106198503120019')).toBe("'330106198503120019");
    expect(safeCell('057120000001')).toBe("'057120000001");
    for (const text of ['', 'plain', '12', '2026-01-01', 'a=b']) expect(safeCell(text)).toBe(text);
  });

  it('comes back the same, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom('', '=', '＝', "'", ' +', '\t'),
        (text, start) => {
          expect(plainCell(safeCell(start + text))).toBe(start + text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('comes back from a CSV file with its neighbours', () => {
    const cell = fc.string({ unit: 'grapheme-composite', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const text = writeCsv([['a', 'b'], ...rows]);
        expect(parseCsv(text.slice(1))?.map((row) => row.map(plainCell))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});

describe('a workbook', () => {
  it('holds every cell as a text', () => {
    const files = unzipSync(writeXlsx([['=1+1', '<a & "b">\u0001'], ['330106198503120019']], 'Sheet <1>'));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<c /g)).toHaveLength(3);
    expect(sheet.match(/<c r="[A-Z]\d+" s="1" t="inlineStr">/g)).toHaveLength(3);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('&lt;a &amp; &quot;b&quot;&gt;<');
    expect(Object.keys(unzipSync(templateXlsx('Clients', words)))).toHaveLength(7);
  });

  it('leaves what is typed later as it is: columns and cells are text', () => {
    const files = unzipSync(templateXlsx('Clients', words));
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<col min="1" max="\d+" [^>]*style="1"/);
    expect(part('xl/styles.xml')).toContain(
      '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    );
    expect(part('xl/_rels/workbook.xml.rels')).toContain('styles.xml');
  });

  it('offers in the template the words of each column that takes only certain ones', async () => {
    const bytes = templateXlsx('Clients', words);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const offers = [
      ...sheet.matchAll(/sqref="([A-Z]+)2:[A-Z]+\d+"><formula1>'可填的值'!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)</g),
    ];
    const [heads = [], ...lists] = wordRows(words);
    const [headings = []] = templateRows();
    expect(offers).toHaveLength(heads.length);
    const at = (letters = '') => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    for (const [, cells, list, last] of offers) {
      const head = heads[at(list)];
      expect(headings[at(cells)]?.replace('*', '')).toBe(head);
      expect(Number(last)).toBe(1 + lists.filter((line) => (line[at(list)] ?? '') !== '').length);
    }
    const provider = headings.indexOf('接入服务商');
    expect(lists.map((line) => line[heads.indexOf('接入服务商')])).toContain(templateRows()[1]?.[provider]);
  });
});
