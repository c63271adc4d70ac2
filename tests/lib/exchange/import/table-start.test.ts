// Is a table read from the row of its headings, wherever that stands, and are its first rows shown as they are?
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { exampleRows } from '../../../../lib/exchange/export/client-rows';
import { readTable } from '../../../../lib/exchange/import/csv-clients';
import { book } from '../../../rulebook';

const options = { words: codeLabels(book), asOf: '2026-11-24' };
const [headings = [], example = []] = exampleRows();
const titled = [['2026年客户备案登记表'], [], headings, example];

describe('a table below a title', () => {
  it('is read from the row of its headings, and its rows keep the numbers of the file', async () => {
    const { clients, faults, start } = await readTable(titled, { ...options, headingRow: 3 });
    expect(faults).toEqual([]);
    expect(clients.map(({ row }) => row)).toEqual([4]);
    expect(start).toMatchObject({ headingRow: 3, count: 1 });
    expect(start?.first.map(([cell]) => cell)).toEqual([
      '2026年客户备案登记表',
      undefined,
      headings[0],
      example[0],
    ]);
  });

  it('names a fault by the number of the file’s row', async () => {
    const at = headings.findIndex((one) => one.startsWith('主办单位性质'));
    const wrong = example.map((cell, place) => (place === at ? '公司啊' : cell));
    const { faults } = await readTable([...titled, wrong], { ...options, headingRow: 3 });
    expect(faults.map(({ row }) => row)).toContain(5);
  });

  it('shows how it begins even where nothing can be read in it', async () => {
    const { start } = await readTable(titled, { ...options, headingRow: 4 });
    expect(start).toMatchObject({ headingRow: 4, count: 0 });
  });
});
