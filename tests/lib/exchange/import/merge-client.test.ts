// Does a table change of a stored client only what it says?
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { exampleRows } from '../../../../lib/exchange/export/client-rows';
import { readTable } from '../../../../lib/exchange/import/csv-clients';
import { mergeClient } from '../../../../lib/exchange/import/merge-client';
import { COLUMNS } from '../../../../lib/exchange/table/columns';
import { book } from '../../../rulebook';

const words = codeLabels(book);
const [headings = [], example = []] = exampleRows();

/** The client of the example row with these cells, in these columns alone or in all. */
async function read(cells: Readonly<Record<string, string>>, isKept = (_key: string) => true) {
  const kept = COLUMNS.flatMap(({ key }, at) => (isKept(key) ? [at] : []));
  const row = COLUMNS.map(({ key }, at) => cells[key] ?? example[at] ?? '');
  const pick = (texts: readonly string[]) => kept.map((at) => texts[at] ?? '');
  const { clients, faults } = await readTable([pick(headings), pick(row)], { words, asOf: '2026-11-24' });
  expect(faults).toEqual([]);
  const [first] = clients;
  if (first === undefined) throw new Error('no client');
  return first.client;
}

const required = COLUMNS.flatMap((column) => (column.required ? [column.key] : []));
const isNeeded = (key: string) => [...required, 'service.name', 'service.domains'].includes(key);

describe('a table of few columns', () => {
  it('empties nothing that it does not name', async () => {
    const stored = await read({});
    expect(mergeClient(stored, await read({}, isNeeded))).toEqual(stored);
  });

  it.each([
    ['service.domain.expires', '2031-02-03', (at) => at.services[0]?.domains[0]?.expires],
    ['service.domain.realNameSince', '2025-02-03', (at) => at.services[0]?.domains[0]?.realNameSince],
    ['service.content', '单位门户网站', (at) => at.services[0]?.content],
    ['service.languages', '英语', (at) => at.services[0]?.languages],
    ['subjectPrincipal.mobile', '13912345678', (at) => at.people[0]?.mobile],
    ['entity.mailAddress', '宁波市样例路9号', (at) => at.entity.mailAddress],
    ['service.access.ips', '192.0.2.77', (at) => at.services[0]?.access.ips?.[0]],
  ] satisfies readonly (readonly [string, string, (at: Awaited<ReturnType<typeof read>>) => unknown])[])(
    'changes %s alone where it has that column',
    async (key, text, told) => {
      const before = await read({});
      const table = await read({ [key]: text }, (one) => isNeeded(one) || one === key);
      const merged = mergeClient(before, table);
      expect(told(merged)).toEqual(told(table));
      expect(mergeClient(merged, await read({}))).toEqual(before); // and nothing else was changed
    },
  );
});
