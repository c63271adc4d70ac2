// Are the published templates the ones that the page offers and the import reads?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../lib/app/exchange/handlers';
import { templateCsv, templateRows, templateXlsx } from '../../../lib/exchange/export/client-rows';
import { readXlsx } from '../../../lib/exchange/table/read-xlsx';
import { book } from '../../rulebook';

const words = codeLabels(book);

describe('the templates in docs', () => {
  it('are what npm run templates writes', () => {
    expect(readFileSync('docs/templates/clients.csv', 'utf8')).toBe(templateCsv());
    expect(readFileSync('docs/templates/clients.xlsx').equals(templateXlsx('clients', words))).toBe(true);
  });

  it('say the same as table and as workbook', async () => {
    const rows = await readXlsx(readFileSync('docs/templates/clients.xlsx'));
    expect(rows.map((row) => row.map((cell) => cell ?? ''))).toEqual(templateRows().map((row) => [...row]));
  });
});
