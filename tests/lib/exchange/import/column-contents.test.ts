// Is an unknown heading proposed to be the column that alone has its contents?
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { exampleRows } from '../../../../lib/exchange/export/client-rows';
import { withDecidedHeadings } from '../../../../lib/exchange/import/column-contents';
import { readTable } from '../../../../lib/exchange/import/csv-clients';
import { book } from '../../../rulebook';

const asOf = '2026-11-24';
const words = codeLabels(book);
const [headings = [], example = []] = exampleRows();

describe('an unknown heading', () => {
  const renamed = (was: string) =>
    headings.map((heading) => (heading.replace('*', '') === was ? '第一列' : heading));
  const proposedFor = async (was: string) =>
    (await readTable([renamed(was), example], { words, asOf })).proposed;

  it('is proposed to be the column that alone has such contents', async () => {
    expect(await proposedFor('主办单位证件号码')).toEqual({ 第一列: 'entity.certNumber' });
    expect(await proposedFor('域名')).toEqual({ 第一列: 'service.domains' });
    expect(await proposedFor('IP 地址')).toEqual({ 第一列: 'service.access.ips' });
  });

  it('is left to the person where two are alike, or a column has these contents already', async () => {
    const at = headings.findIndex((heading) => heading.startsWith('主办单位证件号码'));
    const two = [
      [...renamed('主办单位证件号码'), '第二列'],
      [...example, example[at] ?? ''],
    ];
    expect((await readTable(two, { words, asOf })).proposed).toEqual({});
    const again = [
      [...headings, '又一列'],
      [...example, example[at] ?? ''],
    ];
    expect((await readTable(again, { words, asOf })).proposed).toEqual({});
  });

  it('is proposed to be what some agencies mean by it, however it is punctuated', async () => {
    const contacts = (heading: string) =>
      headings.map((one) => (one.replace('*', '') === '主体负责人姓名' ? heading : one));
    const proposed = async (heading: string) =>
      (await readTable([contacts(heading), example], { words, asOf })).proposed;
    expect(await proposed('联系人')).toEqual({ 联系人: 'subjectPrincipal.name' });
    expect(await proposed('联系人：')).toEqual({ '联系人：': 'subjectPrincipal.name' });
  });
});

describe('a heading of two meanings', () => {
  it.each([
    ['云服务器', '203.0.113.7', '服务器IP'],
    ['服务器地址', '浙江省杭州市西湖区', '服务器所在地'],
    ['【主机】', '203.0.113.7', '服务器IP'],
    ['主机', '客户自己的', '主机'],
  ])('%s above %s is %s', (heading, cell, column) => {
    expect(withDecidedHeadings([heading], [[cell]], {})).toEqual([column]);
  });
});
