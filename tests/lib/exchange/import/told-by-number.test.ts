// Do the numbers of a table tell the nature and the certificates that it does not name?
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { exampleRows } from '../../../../lib/exchange/export/client-rows';
import { readTable } from '../../../../lib/exchange/import/csv-clients';
import { headingName } from '../../../../lib/exchange/table/columns';
import { EVERY_ROW } from '../../../../lib/protocol/table-mends';
import { book } from '../../../rulebook';

const asOf = '2026-11-24';
const words = codeLabels(book);
const [headings = [], example = []] = exampleRows();

describe('a table whose numbers tell what it lacks', () => {
  const kinds = ['主办单位性质', '主办单位证件类型', '主体负责人证件类型'];
  const isKept = headings.map((heading) => !kinds.includes(heading.replace('*', '')));
  const kept = (row: readonly string[]) => row.filter((_, at) => isKept[at]);
  const numbered = (text: string) =>
    example.map((cell, at) => (headings[at]?.startsWith('主办单位证件号码') ? text : cell));

  it('is read without a question, and says which columns were known by the numbers', async () => {
    const { clients, faults, told, lacking } = await readTable([kept(headings), kept(example)], {
      words,
      asOf,
    });
    expect(faults).toEqual([]);
    expect([told, lacking]).toEqual([kinds, []]);
    const { entity, people } = clients[0]?.client ?? {};
    expect([entity?.type, entity?.certType, people?.[0]?.certType]).toEqual([
      'enterprise',
      'business-licence',
      'resident-id',
    ]);
  });

  it('asks in the row whose number does not tell, and tells the others', async () => {
    const rows = [kept(headings), kept(example), kept(numbered('12330106MB0AHL014M'))];
    const { clients, cells = [] } = await readTable(rows, { words, asOf });
    expect(clients.map(({ row }) => row)).toEqual([2]);
    expect(cells).toMatchObject([{ row: 3, column: '主办单位证件类型', text: '' }]);
    const mends = [
      {
        row: 3,
        column: '主办单位证件类型',
        text: cells[0]?.words.find((word) => word.startsWith('事业单位法人')) ?? '',
      },
    ];
    const after = await readTable(rows, { words, asOf, mends });
    expect(after.clients.map(({ client }) => client.entity.type)).toEqual([
      'enterprise',
      'public-institution',
    ]);
  });

  it('reads an authority and a person by theirs', async () => {
    const typeOf = async (text: string) =>
      (await readTable([kept(headings), kept(numbered(text))], { words, asOf })).clients.map(
        ({ client: { entity } }) => [entity.type, entity.certType],
      );
    expect(await typeOf('11330106MB0AHL01X6')).toEqual([['government', 'uscc-certificate-government']]);
    expect(await typeOf('11010519491231002X')).toEqual([['personal', 'resident-id']]);
  });

  it('takes an answer of the person, though a heading of this name was left out once', async () => {
    const names = { [headingName('主办单位性质')]: '' };
    const mends = [{ row: EVERY_ROW, column: '主办单位性质', text: '企业' }];
    const { clients, lacking } = await readTable([headings, example], { words, asOf, mends, names });
    expect(clients.map(({ client }) => client.entity.type)).toEqual(['enterprise']);
    expect(lacking).toMatchObject([{ column: '主办单位性质', said: { text: '企业' } }]);
  });

  it('leaves an answer of the person alone', async () => {
    const mends = [{ row: EVERY_ROW, column: '主办单位性质', text: '个人' }];
    const { clients, faults, lacking } = await readTable([kept(headings), kept(example)], {
      words,
      asOf,
      mends,
    });
    expect(clients).toEqual([]);
    expect(faults.map(({ column, message }) => `${column}：${message.zh}`)).toEqual([
      '主办单位性质：与证件类型对不上：“个人”没有这种证件',
    ]);
    // and shows it again, to be changed
    expect(lacking).toMatchObject([{ column: '主办单位性质', said: { text: '个人' } }]);
  });
});
