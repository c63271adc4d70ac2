// Is a cell filled from other cells of its row only where they leave no doubt, and is a word such as 同上 taken only where it has one meaning?
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { readTable } from '../../../../lib/exchange/import/csv-clients';
import { regionTold } from '../../../../lib/exchange/import/told-region';
import { book } from '../../../rulebook';

const asOf = '2026-11-24';
const words = codeLabels(book);
const heading = [
  '公司名称',
  '性质',
  '统一社会信用代码',
  '注册地址',
  '法人',
  '法人证件号',
  '法人手机',
  '负责人',
  '应急电话',
  '网站名称',
  '域名',
  '服务商',
];
const company = [
  '杭州示例云帆科技有限公司',
  '公司',
  '91330106MA0AHL014E',
  '浙江省杭州市西湖区示例路1号',
  '张示例',
  '33010619850312001X',
  '19900000001',
  '同法人',
  '19900000009',
  '云帆',
  'yunfan-sample.com',
  '阿里',
];
const person = [
  '王示范',
  '个人',
  '无',
  '浙江省杭州市西湖区示例路2号',
  '',
  '11010519491231002X',
  '19900000002',
  '本人',
  '',
  '手作',
  'shouzuo-sample.cn',
  '同上',
];
const table = (...rows: readonly (readonly string[])[]) =>
  readTable([heading.map((one) => (one === '性质' ? '单位性质' : one)), ...rows], { words, asOf });
const with_ = (row: readonly string[], texts: Readonly<Record<string, string>>) =>
  row.map((cell, at) => texts[heading[at] ?? ''] ?? cell);

describe('a row that other cells complete', () => {
  it('is a client, and what was told is said', async () => {
    const { clients, faults, told } = await table(company, person);
    expect(faults).toEqual([]);
    expect(told).toEqual(expect.arrayContaining(['所在省市区', '主体负责人证件号码', '主办单位证件号码']));
    expect(
      clients.map(({ client: { entity, people, services } }) => [
        entity.type,
        entity.region.code,
        entity.certNumber,
        people.length,
        people[0]?.name,
        services[0]?.access.provider,
      ]),
    ).toEqual([
      ['enterprise', '330106', '91330106MA0AHL014E', 1, '张示例', 'aliyun'],
      ['personal', '330106', '11010519491231002X', 1, '王示范', 'aliyun'],
    ]);
    expect(clients[1]?.client.entity.legalRepresentative).toBeUndefined();
  });

  it('asks for the number alone of two people whose numbers lack', async () => {
    const other = with_(company, {
      统一社会信用代码: '91310115MA0YBN0275',
      域名: 'b-sample.cn',
      法人证件号: '',
      注册地址: '',
    });
    const named = with_(other, {
      统一社会信用代码: '11330106MB0AHL01X6',
      性质: '政府',
      域名: 'c-sample.cn',
      负责人: '张示例',
    });
    const { faults } = await table(company, other, named);
    const columns = (row: number) => faults.filter((one) => one.row === row).map(({ column }) => column);
    expect([columns(3), columns(4)]).toEqual([['主体负责人证件号码'], ['主体负责人证件号码']]);
  });

  it('is no filer of another name, and no principal of another number', async () => {
    const { clients } = await table(with_(person, { 法人: '李别人' }));
    expect(clients).toEqual([]);
  });

  it('tells that an emergency phone is another one, and a word that may mean two cells', async () => {
    const { faults } = await table(
      with_(company, { 应急电话: '同上' }),
      with_(company, {
        统一社会信用代码: '91310115MA0YBN0275',
        负责人: '同上',
        域名: 'b-sample.cn',
        注册地址: '',
      }),
    );
    const said = faults.map(({ row, column, message }) => `${row} ${column} ${message.zh}`);
    expect(said).toContain('2 主体负责人应急联系电话 “同上”不行：应急联系电话要写另一个能联系到的号码');
    expect(said).toContain('3 主体负责人姓名 “同上”指的是哪一格，表里看不出来，请直接写出来');
  });

  it('reads two ways to write one telephone as one, and a second website as the same client', async () => {
    const second = with_(company, {
      法人手机: '+86 199 0000 0001',
      网站名称: '商城',
      域名: 'shop-sample.com',
    });
    const { clients, faults } = await table(
      company,
      second,
      with_(second, { 统一社会信用代码: '', 网站名称: '论坛', 域名: 'bbs-sample.com' }),
    );
    expect(faults).toEqual([]);
    expect(clients.map(({ rows, client }) => [rows, client.services.length])).toEqual([[[2, 3, 4], 3]]);
  });
});

describe('the region of an entity', () => {
  const told = (certAddress: string, certNumber: string) =>
    regionTold((key) => ({ 'entity.certAddress': certAddress, 'entity.certNumber': certNumber })[key] ?? '');
  const hangzhou = '91330106MA0AHL014E';

  it('is where its address lies and its number was issued, or where one of them alone says', () => {
    expect(told('浙江省杭州市西湖区示例路1号', hangzhou)).toBe('浙江省;杭州市;西湖区');
    expect(told('西湖区示例路1号', hangzhou)).toBe('浙江省;杭州市;西湖区');
    expect(told('', hangzhou)).toBe('浙江省;杭州市;西湖区');
    expect(told('广东省东莞市长安镇示例路', '')).toBe('广东省;东莞市');
    expect(told('北京市朝阳区建国路', '')).toBe('北京市;北京市;朝阳区');
  });

  it('is not told by two that contradict each other, by a street called like a district, nor by an ID', () => {
    expect(told('浙江省杭州市滨江区示例路1号', hangzhou)).toBe('');
    expect(told('广东省广州市', hangzhou)).toBe('');
    expect(told('海珠路12号', '')).toBe('');
    expect(told('朝阳区建国路', '')).toBe('');
    expect(told('', '11010519491231002X')).toBe('');
  });
});
