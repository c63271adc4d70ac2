// @vitest-environment happy-dom
// Can a table with columns of its own be imported, whatever required column it lacks, and can a wrong choice be changed?

import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../../../lib/ui/translate';
import { doing } from '../../render';
import { imported } from './imported';

const message = { zh: '有错', en: 'wrong' };
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

describe('two headings that are one column and contradict each other', () => {
  const named = { 手机: 'subjectPrincipal.mobile', 电话: 'subjectPrincipal.mobile', 客户: 'entity.name' };
  const twice = ['主体负责人手机号码'];
  const faults = [{ row: 1, place: '主体负责人手机号码', message }];

  it('are asked about by name, and reading them again waits until one is left', async () => {
    const { one, all, read, said, choose } = await imported({
      named,
      twice,
      faults,
      examples: { 电话: '020' },
    });
    expect(all('client-import-faults')).toEqual([]);
    expect(one('import-columns-twice').textContent).toContain('手机、电话 都是“主体负责人手机号码”');
    expect(one('import-columns-known').textContent).not.toContain('电话');
    await doing(() => one('import-columns-apply').click());
    expect(read).toHaveLength(1);
    expect(one('import-columns-note').textContent).toContain('主体负责人手机号码');
    await choose('import-column', '', 1);
    await doing(() => one('import-columns-apply').click());
    expect(said.at(-1)).toEqual({ 电话: '' });
  });

  it('must be renamed in the table where both have the same name', async () => {
    const { one } = await imported({ named: { 电话: 'subjectPrincipal.mobile' }, twice, faults });
    expect(one('import-columns-twice').textContent).toContain('不止一列叫“电话”');
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
