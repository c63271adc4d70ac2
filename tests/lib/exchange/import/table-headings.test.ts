// Is a foreign table read as a person said, and a mended cell as it is now?
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { exampleRows, wordRows } from '../../../../lib/exchange/export/client-rows';
import { readTable } from '../../../../lib/exchange/import/csv-clients';
import { COLUMNS, columnOf, headingName, readCell } from '../../../../lib/exchange/table/columns';
import { EVERY_ROW } from '../../../../lib/protocol/table-mends';
import { fields } from '../../../../lib/ui/text/fields';
import { book } from '../../../rulebook';

const asOf = '2026-11-24';
const words = codeLabels(book);
const [headings = [], example = []] = exampleRows();

it('calls the server as the editor does, and knows how earlier tables called it; a server that may be anything is asked about', () => {
  const server = 'service.access.resource';
  const said = fields['field.services.access.resource'];
  for (const heading of [said.zh, said.en, '接入资源', 'Resource'])
    expect(columnOf(heading)?.key, heading).toBe(server);
  expect(columnOf('云服务器')?.key).not.toBe(server);
});

describe('a table with headings of its own', () => {
  const named = headings.map((heading) => (heading.startsWith('主办单位名称') ? '甲方' : heading));
  const rows = [
    [...named, '跟单员'],
    [...example, '小王'],
  ];

  it('names what nobody knows, and is read once a person said what it is; what was left out is not looked at', async () => {
    const before = await readTable(rows, { words, asOf });
    expect(before.clients).toEqual([]);
    expect(before.unknown).toEqual(['甲方', '跟单员']);
    const names = { [headingName(' 甲 方*')]: 'entity.name', [headingName('跟单员')]: '' };
    const after = await readTable(rows, { words, asOf, names });
    expect(after.faults).toEqual([]);
    expect(after.named).toMatchObject({ 甲方: 'entity.name', 跟单员: '', 域名: 'service.domains' });
    expect(after.clients[0]?.client.entity.name).toBe(example[0]);
  });

  it.each(['公安备案号', '公安联网备案号', '网站公安备案号'])(
    'has the number of the public security under %s',
    async (heading) => {
      const number = '浙公网安备33010602000001号';
      const at = headings.indexOf('公安备案号');
      const table = [headings.with(at, heading), example.with(at, number)];
      const { clients, faults } = await readTable(table, { words, asOf });
      expect(faults).toEqual([]);
      expect(clients[0]?.client.services[0]?.policeNumber).toBe(number);
    },
  );

  it('takes no name of ours from the prototype of what was said', async () => {
    const { unknown } = await readTable(
      [
        [...headings, 'constructor'],
        [...example, 'x'],
      ],
      { words, asOf, names: {} },
    );
    expect(unknown).toEqual(['constructor']);
  });

  it('cannot have one column twice by what a person said', async () => {
    const names = { [headingName('跟单员')]: 'entity.name', [headingName('甲方')]: 'entity.name' };
    const { clients, faults } = await readTable(rows, { words, asOf, names });
    expect(clients).toEqual([]);
    expect(faults.map(({ message }) => message.zh).join()).toContain('主办单位名称');
  });
});

describe('a table that lacks a required column', () => {
  const at = headings.findIndex((heading) => heading.startsWith('主办单位证件类型'));
  const number = headings.findIndex((heading) => heading.startsWith('主办单位证件号码'));
  const without = (row: readonly string[]) => row.filter((_, place) => place !== at);
  // an institution's code tells its nature, and not which of two certificates it has
  const untold = example.map((cell, column) => (column === number ? '12330106MB0AHL014M' : cell));
  const rows = [without(headings), without(untold)];
  const place = (name: string) => headings.findIndex((heading) => heading.startsWith(name));
  const other = example.map((cell, column) =>
    column === place('主办单位证件号码')
      ? '91310115MA0YBN0275'
      : column === place('域名') || column === place('首页地址')
        ? 'other-sample.cn'
        : cell,
  );

  it('names the column with its words, and is read once a person said what stands in every row', async () => {
    const before = await readTable(rows, { words, asOf });
    expect(before.clients).toEqual([]);
    expect(before.lacking).toMatchObject([{ column: '主办单位证件类型' }]);
    expect(before.lacking?.[0]?.words).toContain('营业执照（个人或企业）');
    const mends = [{ row: EVERY_ROW, column: '主办单位证件类型', text: '营业执照（个人或企业）' }];
    const after = await readTable(rows, { words, asOf, mends });
    expect(after.faults).toEqual([]);
    expect(after.clients[0]?.client.entity.certType).toBe('business-licence');
  });

  it('keeps its other corrections, its skipped rows and the cells that a row has too many', async () => {
    const mends = [
      { row: EVERY_ROW, column: '主办单位证件类型', text: '营业执照（个人或企业）' },
      { row: 2, column: '主办单位名称', text: '宁波改名示例有限公司' },
      { row: 3, column: '', text: '' },
    ];
    const [heading = [], filled = []] = rows;
    const read = await readTable([heading, filled, filled], { words, asOf, mends });
    expect(read.faults).toEqual([]);
    expect(read.clients.map(({ client }) => client.entity.name)).toEqual(['宁波改名示例有限公司']);
    const wide = await readTable([heading, [...filled, 'too much']], {
      words,
      asOf,
      mends: mends.slice(0, 1),
    });
    expect(wide.faults.map(({ row }) => row)).toEqual([2]);
  });

  it('is told of a person’s column that its rows need, where the row says anything of that person', async () => {
    const people = ['法定代表人姓名', '法定代表人证件号码'];
    const kept = headings.flatMap((heading, place) => (/^法定代表人/u.test(heading) ? [] : [place]));
    const pick = (row: readonly string[]) => kept.map((place) => row[place] ?? '');
    const table = [
      [...pick(headings), ...people],
      [...pick(example), '王示范', 'E12345678'],
      [...pick(other), '', ''],
    ];
    const before = await readTable(table, { words, asOf });
    expect(before.lacking).toMatchObject([{ column: '法定代表人证件类型' }]);
    expect(before.lacking?.[0]?.words[0]).toBe('居民身份证');
    const mends = [{ row: EVERY_ROW, column: '法定代表人证件类型', text: '护照' }];
    const after = await readTable(table, { words, asOf, mends });
    expect(after.faults).toEqual([]);
    expect(after.clients.map(({ client }) => client.people.length)).toEqual([2, 1]);
  });

  it('is told of a column of free text too, which no word can fill', async () => {
    const nameless = rows.map((row) => row.slice(1));
    const { lacking = [] } = await readTable(nameless, { words, asOf });
    expect(lacking).toContainEqual({ column: '主办单位名称', words: [] });
  });
});

describe('a row that repeats an earlier one', () => {
  it('is told with what the earlier row has, and can be left out', async () => {
    const rows = [headings, example, example];
    const { clients, cells = [] } = await readTable(rows, { words, asOf });
    expect(clients).toEqual([]);
    expect(cells).toMatchObject([{ row: 3, column: '域名', earlier: { row: 2, text: cells[0]?.text } }]);
    const left = await readTable(rows, { words, asOf, mends: [{ row: 3, column: '', text: '' }] });
    expect(left.faults).toEqual([]);
    expect(left.clients).toHaveLength(1);
  });

  it('is told with the other value where it differs', async () => {
    const other = example.map((cell, index) => (index === 0 ? '另一个名称' : cell));
    const { cells = [] } = await readTable([headings, example, other], { words, asOf });
    expect(cells[0]).toMatchObject({ row: 3, text: '另一个名称', earlier: { row: 2, text: example[0] } });
  });
});

describe('the certificates offered for a cell', () => {
  const put = (over: Readonly<Record<string, string>>) =>
    example.map((cell, index) => over[headings[index]?.replace(/\*$/, '') ?? ''] ?? cell);
  const offered = async (nature: string) => {
    const row = put({ 主办单位性质: nature, 主办单位证件类型: '不认识的' });
    const { cells = [] } = await readTable([headings, row], { words, asOf });
    return cells.find(({ column }) => column === '主办单位证件类型')?.words ?? [];
  };

  it('are those that an entity of this nature has, all while the nature is not known', async () => {
    const known = words.entityTypes.find(({ id }) => id === 'enterprise')?.certificateTypes ?? [];
    const all = await offered('合作社');
    expect(await offered('企业')).toHaveLength(known.length);
    expect(await offered('个体户')).toEqual(await offered('企业'));
    expect(all.length).toBeGreaterThan(known.length);
  });

  it('are those of a person where the column is a person’s', async () => {
    const row = put({ 主体负责人证件类型: '不认识的' });
    const { cells = [] } = await readTable([headings, row], { words, asOf });
    const found = cells.find(({ column }) => column === '主体负责人证件类型')?.words ?? [];
    expect(found).toContain('护照');
    expect(found).not.toContain('营业执照（个人或企业）');
  });
});

describe('a cell mended in the review', () => {
  const at = headings.findIndex((heading) => heading.startsWith('主办单位证件号码'));
  const wrong = example.map((cell, index) => (index === at ? '91330106MA0AHL014F' : cell));

  it('is told with what stands in it, and its client comes in once it is right', async () => {
    const before = await readTable([headings, wrong], { words, asOf });
    expect(before.clients).toEqual([]);
    expect(before.cells).toMatchObject([{ row: 2, column: '主办单位证件号码', text: '91330106MA0AHL014F' }]);
    const mends = [
      { row: 2, column: '主办单位证件号码', text: 'still wrong' },
      { row: 2, column: '主办单位证件号码', text: example[at] ?? '' },
    ];
    const after = await readTable([headings, wrong], { words, asOf, mends });
    expect(after.faults).toEqual([]);
    expect(after.clients).toHaveLength(1);
  });

  it('that is not there changes nothing', async () => {
    const mends = [
      { row: 1, column: '主办单位名称', text: 'x' },
      { row: 99, column: '主办单位名称', text: 'x' },
      { row: 2, column: '没有这一列', text: 'x' },
    ];
    const { clients } = await readTable([headings, example], { words, asOf, mends });
    expect(clients[0]?.client.entity.name).toBe(example[0]);
  });
});

describe('the sheet of allowed values', () => {
  it('holds under each heading only words that a cell may hold', () => {
    const [heads = [], ...lines] = wordRows(words);
    expect(heads).toEqual(expect.arrayContaining(['主办单位性质', '服务内容', '前置审批', '接入服务商']));
    for (const [place, head] of heads.entries()) {
      const column = COLUMNS.find(({ zh }) => zh === head);
      if (!column) throw new Error(head);
      for (const line of lines)
        if (line[place])
          expect(readCell(column, line[place] ?? '', words).ok, `${head} ${line[place]}`).toBe(true);
    }
  });
});

describe('a table that has the legal representative only', () => {
  const named = headings.map((heading) => heading.replace('主体负责人', '法定代表人'));
  const isTwice = named.map(
    (heading, at) => named.findIndex((one) => one.replace('*', '') === heading.replace('*', '')) < at,
  );
  const alone = (row: readonly string[]) => row.filter((_, at) => !isTwice[at]);
  const cells = named.map((heading, at) => {
    const meant = headings.findIndex((one) => one.replace('法定代表人', '主体负责人') === headings[at]);
    return heading.startsWith('法定代表人') ? (example[meant] ?? '') : (example[at] ?? '');
  });
  const rows = [alone(named), alone(cells)];
  const copied = (what: string) => ({
    row: EVERY_ROW,
    column: `主体负责人${what}`,
    text: '',
    from: `法定代表人${what}`,
  });
  const mends = [copied('姓名'), copied('证件类型'), copied('证件号码')];

  it('is read once a person said that this is the contact too: one person with both parts', async () => {
    expect((await readTable(rows, { words, asOf })).lacking?.map(({ column }) => column)).toEqual([
      '主体负责人姓名',
      '主体负责人证件类型',
      '主体负责人证件号码',
    ]);
    const { clients, faults } = await readTable(rows, { words, asOf, mends });
    expect(faults).toEqual([]);
    const { entity, people } = clients[0]?.client ?? {};
    expect(entity?.legalRepresentative).toBe(entity?.subjectPrincipal);
    expect(people?.find(({ id }) => id === entity?.subjectPrincipal)).toMatchObject({
      name: '张示例',
      mobile: '19900000001',
    });
  });

  it('takes a correction of the one for both', async () => {
    const at = rows[0]?.findIndex((heading) => heading.startsWith('法定代表人证件号码')) ?? -1;
    const right = rows[1]?.[at] ?? '';
    const wrong = [
      rows[0] ?? [],
      (rows[1] ?? []).map((cell, place) => (place === at ? '330106198503120010' : cell)),
    ];
    const { faults } = await readTable(wrong, { words, asOf, mends });
    const [fault] = faults;
    if (fault === undefined) throw new Error('no fault');
    const more = [...mends, { row: 2, column: fault.column, text: right }];
    expect((await readTable(wrong, { words, asOf, mends: more })).faults).toEqual([]);
  });
});

it('shows of each unknown heading what its first filled cell holds', async () => {
  const { examples } = await readTable(
    [
      [...headings, '跟单员'],
      [...example, ''],
      [...example, ' 小王 '],
    ],
    { words, asOf },
  );
  expect(examples).toEqual({ 跟单员: '小王' });
});

it('calls the people of a table in English as the pages do, and still reads the words that it used before', () => {
  const of = (key: string) => COLUMNS.find((column) => column.key === key);
  expect(of('subjectPrincipal.name')?.en).toBe(`${fields['field.entity.subjectPrincipal'].en} name`);
  expect(of('servicePrincipal.name')?.en).toBe(`${fields['field.services.servicePrincipal'].en} name`);
  expect(columnOf('Subject principal mobile')?.key).toBe('subjectPrincipal.mobile');
});
