// @vitest-environment happy-dom
// Can a table with columns of its own be imported, whatever required column it lacks, and can a wrong choice be changed?

import { describe, expect, it } from 'vitest';
import type { Mend } from '../../../../../lib/protocol/table-mends';
import type { Found } from '../../../../../lib/ui/options/exchange/actions';
import { ImportClients } from '../../../../../lib/ui/options/exchange/import-clients';
import { createTranslate } from '../../../../../lib/ui/translate';
import { chooseColumn } from '../../choose-column';
import { doing, show, type } from '../../render';

const message = { zh: '有错', en: 'wrong' };
const FOUND: Found = {
  rows: [],
  faults: [],
  store: async () => Promise.reject(new Error('nothing to store')),
};
const COLUMNS = [
  { key: 'entity.name', label: { zh: '主办单位名称', en: 'Entity name' }, required: true },
  { key: 'entity.certType', label: { zh: '主办单位证件类型', en: 'Certificate type' }, required: true },
  { key: 'subjectPrincipal.name', label: { zh: '主体负责人姓名', en: 'Contact name' }, required: true },
  {
    key: 'subjectPrincipal.mobile',
    label: { zh: '主体负责人手机号码', en: 'Contact mobile' },
    required: false,
  },
  {
    key: 'legalRepresentative.mobile',
    label: { zh: '法定代表人手机号码', en: 'Legal mobile' },
    required: false,
  },
  { key: 'legalRepresentative.name', label: { zh: '法定代表人姓名', en: 'Legal name' }, required: false },
];

/** The import of one file, in which the first reading found this. */
async function imported(first: Partial<Found>, t = createTranslate('zh'), later: Partial<Found> = {}) {
  const from: (number | undefined)[] = [];
  const said: Readonly<Record<string, string>>[] = [];
  const read: (readonly Mend[])[] = [];
  const shown = show(
    <ImportClients
      t={t}
      actions={{
        readFiles: async (_files, _watch, mends = [], headingRow) => {
          read.push(mends);
          from.push(headingRow);
          return { ...FOUND, ...(read.length === 1 ? first : later) };
        },
        readSamples: async () => FOUND,
        columns: COLUMNS,
        searchColumns: async (search) =>
          COLUMNS.filter(({ label }) => label.zh.includes(search)).map(({ key }) => key),
        nameColumns: async (names) => void said.push(names),
        saveTemplate: async () => {},
      }}
      onImported={() => {}}
    />,
  );
  const take = async (name: string) => {
    const input = shown.one('client-import-file') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
    await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    await doing(() => {});
  };
  await take('table.csv');
  const choose = (id: string, value: string, at = 0) =>
    id === 'import-column'
      ? chooseColumn(shown.all(id)[at], value)
      : doing(() => {
          const select = shown.all(id)[at] as HTMLSelectElement;
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        });
  return { ...shown, said, read, from, choose, take };
}

describe('a table that lacks a required column', () => {
  const lacking = [{ column: '主办单位证件类型', words: ['营业执照', '居民身份证'] }];
  const faults = [{ row: 1, place: '主办单位证件类型', message }];

  it('is called by its name in the language of the page', async () => {
    const { one } = await imported({ lacking, faults }, createTranslate('en'));
    expect(one('import-lacking').textContent).toContain('Certificate type');
    expect(one('import-lacking').textContent).not.toContain('主办单位证件类型');
  });

  it('is read with what holds in every row, and says it once only', async () => {
    const { one, all, read, choose } = await imported({ lacking, faults });
    expect(all('client-import-faults')).toEqual([]);
    expect(one('import-lacking').textContent).toContain('主办单位证件类型');
    await choose('import-every-row', '营业执照');
    await doing(() => one('import-columns-apply').click());
    expect(read.at(-1)).toEqual([{ row: 1, column: '主办单位证件类型', text: '营业执照' }]);
  });

  it('lacks it no more when an unknown heading is said to be it', async () => {
    const { all, choose } = await imported({ lacking, faults, unknown: ['证照'] });
    await choose('import-column', 'entity.certType');
    expect(all('import-lacking')).toEqual([]);
  });
});

describe('what was said of every row', () => {
  const lacking = [
    { column: '主办单位证件类型', words: ['营业执照', '居民身份证'], said: { text: '居民身份证' } },
  ];

  it('is shown again to be changed, and nothing is imported by the old answer meanwhile', async () => {
    const rows = [
      {
        key: 'k',
        row: 2,
        name: '甲',
        last4: '014E',
        kind: null,
        place: '',
        colour: '',
        services: 1,
        documents: 0,
      },
    ].map((one) => ({ ...one, isKnown: false }));
    const { one, all, read, choose } = await imported({ rows, lacking });
    expect(all('import-columns')).toEqual([]);
    await doing(() => one('import-columns-again').click());
    expect(all('client-import-apply')).toEqual([]);
    expect((one('import-every-row') as HTMLSelectElement).value).toBe('居民身份证');
    await choose('import-every-row', '营业执照');
    await doing(() => one('import-columns-apply').click());
    expect(read.at(-1)).toEqual([{ row: 1, column: '主办单位证件类型', text: '营业执照' }]);
  });
});

describe('what the numbers of a table told', () => {
  it('is named above the clients, each with its nature, so that it can be looked over', async () => {
    const kind = { zh: '企业', en: 'Enterprise' };
    const row = { key: 'k', row: 2, name: '甲', last4: '014E', kind, place: '', colour: '', services: 1 };
    const found = { rows: [{ ...row, documents: 0, isKnown: false }], told: ['主办单位证件类型'] };
    const { one } = await imported(found, createTranslate('en'));
    expect(one('import-told').textContent).toContain('Certificate type');
    expect(one('client-import-row').textContent).toContain('Enterprise');
    const { all } = await imported({ ...found, told: [] });
    expect(all('import-told')).toEqual([]);
  });
});

describe('what an unknown heading seems to be', () => {
  it('is chosen already and said to be a guess, until another is chosen', async () => {
    const found = { unknown: ['证照', '客户'], proposed: { 证照: 'entity.certType' } };
    const { one, choose } = await imported(found);
    expect(one('import-columns').textContent).toContain('1 列对不上');
    expect(one('import-columns').textContent).toContain('按内容猜的');
    await choose('import-column', 'subjectPrincipal.name');
    expect(one('import-columns').textContent).not.toContain('按内容猜的');
    await choose('import-column', 'entity.name', 1);
    expect(one('import-columns').textContent).toContain('2 列都选好了');
  });
});

describe('what the headings were taken for', () => {
  const named = { 证照: '', 客户: 'entity.certType' };

  it('can be changed, and what stays is not stored again', async () => {
    const { one, said, choose } = await imported({ named });
    await doing(() => one('import-columns-again').click());
    await choose('import-column', 'entity.name', 1);
    await doing(() => one('import-columns-apply').click());
    expect(said).toEqual([{ 客户: 'entity.name' }]);
  });

  it('stands below what is asked, for a column may be left out to need no other', async () => {
    const lacking = [{ column: '法定代表人证件号码', words: [] }];
    const { one, all, said, choose } = await imported({ named, lacking });
    expect(all('import-every-row')).toEqual([]);
    expect((one('import-columns-known') as HTMLDetailsElement).open).toBe(false);
    await choose('import-column', '', 1);
    await doing(() => one('import-columns-apply').click());
    expect(said).toEqual([{ 客户: '' }]);
  });

  it('keeps a fault of the headings in sight that nothing here clears', async () => {
    const faults = [{ row: 1, place: '主办单位名称', message }];
    const { one } = await imported({ named, faults, unknown: ['证照'] });
    expect(one('client-import-faults').textContent).toContain('有错');
  });
});

describe('rows that need a column which the table lacks', () => {
  const lacking = [{ column: '法定代表人证件类型', words: ['居民身份证'] }];
  const faults = [2, 3].map((row) => ({ row, place: '法定代表人证件类型', message }));

  it('are asked about once, not row by row', async () => {
    const { one, all } = await imported({ lacking, faults });
    expect(all('client-import-faults')).toEqual([]);
    expect(one('import-lacking').textContent).toContain('法定代表人证件类型');
  });
});

describe('a table of the legal representatives', () => {
  const lacking = [{ column: '主体负责人姓名', words: [] }];

  it('asks once whether they are the contacts too, and copies what stands there into every row', async () => {
    const { one, all, read } = await imported({
      lacking,
      named: { 法人: 'legalRepresentative.name', 法人手机: 'legalRepresentative.mobile' },
    });
    expect(one('import-lacking').textContent).toContain('没有可用的列了');
    await doing(() => one('import-same-person').click());
    expect(all('import-lacking')).toEqual([]);
    await doing(() => one('import-columns-apply').click());
    await doing(() => {});
    expect(read.at(-1)).toEqual([
      { row: 1, column: '主体负责人姓名', text: '', from: '法定代表人姓名' },
      { row: 1, column: '主体负责人手机号码', text: '', from: '法定代表人手机号码' },
    ]);
  });

  it('does not ask where no heading is the legal representative’s', async () => {
    const { all } = await imported({ lacking });
    expect(all('import-same-person')).toEqual([]);
  });
});

it('shows beside each unknown heading what its column holds', async () => {
  const { one } = await imported({ unknown: ['业务员'], examples: { 业务员: '小王' } });
  expect(one('import-columns').textContent).toContain('业务员例：小王');
});

describe('the file that is imported', () => {
  const start = { headingRow: 1, count: 26, first: [['客户登记表'], ['序号', '客户名称'], ['1', '甲公司']] };
  const files = [{ name: '登记表.xlsx', start }];

  it('is shown by its name, its number of rows and its first rows with their numbers', async () => {
    const { one, root } = await imported({ files, unknown: ['客户登记表'] });
    expect(one('import-files').textContent).toContain('登记表.xlsx 26 行');
    expect([...root.querySelectorAll('.first-rows tr')].map((row) => row.textContent)).toEqual([
      '1表头客户登记表',
      '2序号客户名称',
      '31甲公司',
    ]);
    expect((one('import-first-rows') as HTMLDetailsElement).open).toBe(true);
  });

  it('is read again from the row in which a person sees the headings', async () => {
    const { from, choose } = await imported({ files, unknown: ['客户登记表'] });
    await choose('import-heading-row', '2');
    expect(from).toEqual([undefined, 2]);
  });

  it('says which file it replaced', async () => {
    const { one, take } = await imported({ files, unknown: ['客户登记表'] }, undefined, {
      files: [{ name: '另一张.csv' }],
    });
    expect(one('import-files').textContent).not.toContain('不再是');
    await take('另一张.csv');
    expect(one('import-files').textContent).toContain('不再是“table.csv”');
  });
});

describe('a press that cannot read the table yet', () => {
  const lacking = [
    { column: '主办单位名称', words: [] },
    { column: '主办单位证件类型', words: ['营业执照', '居民身份证'] },
  ];

  it('says beside the button what is missing, leads to the first of it and reads nothing again', async () => {
    const { one, read } = await imported({ lacking });
    await doing(() => one('import-columns-apply').click());
    expect(read).toHaveLength(1);
    expect(one('import-columns-note').textContent).toContain(
      '主办单位名称, 主办单位证件类型'.replace(', ', '、'),
    );
    expect(document.activeElement).toBe(one('import-lacking').querySelector('.missing'));
  });

  it('says so too after the table was read again in vain', async () => {
    const { one, read } = await imported({ lacking, unknown: ['甲'] }, undefined, { lacking });
    await doing(() => one('import-columns-apply').click());
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
    expect(read).toHaveLength(2);
    expect(one('import-columns-note').textContent).toContain('主办单位名称');
    expect(document.activeElement?.closest('[data-testid=import-lacking]')).toBe(one('import-lacking'));
  });
});

describe('what is lacking', () => {
  it('can be a column of the table that is no other yet', async () => {
    const lacking = [{ column: '主体负责人姓名', words: [] }];
    const { one, all, said, choose } = await imported({ lacking, unknown: ['对接人'] });
    await choose('import-lacking-heading', '对接人');
    expect(all('import-lacking')).toEqual([]);
    await doing(() => one('import-columns-apply').click());
    expect(said).toEqual([{ 对接人: 'subjectPrincipal.name' }]);
  });

  it('is answered as it was in the table before', async () => {
    const lacking = [
      { column: '主办单位证件类型', words: ['营业执照', '居民身份证'] },
      { column: '主体负责人姓名', words: [] },
    ];
    const answers = {
      主办单位证件类型: { text: '居民身份证' },
      主体负责人姓名: { text: '', from: '法定代表人姓名' },
    };
    const named = { 法人: 'legalRepresentative.name' };
    const { one, read } = await imported({ lacking, answers, named });
    expect(one('import-lacking').textContent).not.toContain('每一行都是）');
    await doing(() => one('import-columns-apply').click());
    expect(read.at(-1)).toEqual([
      { row: 1, column: '主办单位证件类型', text: '居民身份证' },
      { row: 1, column: '主体负责人姓名', text: '', from: '法定代表人姓名' },
    ]);
  });

  it('names at once what the rows would ask for only later', async () => {
    const columns = { 法人: 'entity.name', 执照: 'entity.certType', 对接人: 'subjectPrincipal.name' };
    const { one, all, choose } = await imported({ named: columns, unknown: ['法人手机'] });
    expect(all('import-also-needed')).toEqual([]);
    await choose('import-column', 'legalRepresentative.mobile');
    expect(one('import-also-needed').textContent).toContain('法定代表人姓名');
  });
});

describe('the columns that are known', () => {
  it('are counted without those that are left out', async () => {
    const { one } = await imported({ named: { 序号: '', 客户: 'entity.name' }, unknown: ['甲'] });
    expect(one('import-columns-known').querySelector('summary')?.textContent).toBe(
      '已对上的 1 列另有 1 列不导入',
    );
  });
});

describe('the box of a heading', () => {
  const likely = { 客户手机: ['subjectPrincipal.mobile'] };
  const keys = (shown: Awaited<ReturnType<typeof imported>>) =>
    shown.all('import-column-option').map(({ dataset }) => dataset.key);
  const press = (box: HTMLElement, key: string) =>
    doing(() => box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

  it('lists the likely columns first, the others by whose they are', async () => {
    const shown = await imported({ unknown: ['客户手机'], likely });
    await doing(() => shown.one('import-column').click());
    expect(keys(shown).slice(0, 2)).toEqual(['', 'subjectPrincipal.mobile']);
    expect(
      [...shown.root.querySelectorAll('[role=group]')].map(
        (one) => one.ariaLabel ?? one.getAttribute('aria-label'),
      ),
    ).toEqual(['可能是', '主办单位', '主体负责人', '法定代表人']);
  });

  it('is searched by typing, and chooses by arrows and Enter without sending the form', async () => {
    const shown = await imported({ unknown: ['客户手机'], likely });
    await type(shown.one('import-column'), '手机');
    await doing(() => {});
    expect(keys(shown)).toEqual(['subjectPrincipal.mobile', 'legalRepresentative.mobile']);
    await press(shown.one('import-column'), 'ArrowDown');
    await press(shown.one('import-column'), 'Enter');
    expect(shown.one('import-column').dataset.column).toBe('legalRepresentative.mobile');
    expect(keys(shown)).toEqual([]);
    expect(shown.read).toHaveLength(1);
  });
});
