// @vitest-environment happy-dom
// Does a person see which table is being imported, what is still missing and where to say it, and is a field quickly found?

import { describe, expect, it } from 'vitest';
import { doing, type } from '../../render';
import { imported } from './imported';

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

  it('says which rows were taken for no client', async () => {
    const tables = [{ file: '登记表.xlsx', headingRow: 1, notes: [28, 29], left: [] }];
    const { one } = await imported({ files, tables, unknown: ['客户登记表'] });
    expect(one('import-notes').textContent).toContain('第 28、29 行');
    const { all } = await imported({ files, unknown: ['客户登记表'] });
    expect(all('import-notes')).toEqual([]);
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

it('is told otherwise where some rows can be read: only those without it are left out', async () => {
  const row = { key: 'k', row: 2, name: '甲', last4: '014E', kind: null, place: '', colour: '', services: 1 };
  const lacking = [{ column: '法定代表人证件号码', words: [] }];
  const { one } = await imported({ rows: [{ ...row, documents: 0, isKnown: false }], lacking });
  await doing(() => one('import-columns-apply').click());
  expect(one('import-columns-note').textContent).toContain('没有这些内容的行不会导入');
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
