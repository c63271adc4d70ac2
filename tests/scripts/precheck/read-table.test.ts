// Are tables read as people make them: either encoding, labels or ids, words of either language, faults by row and column?
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../lib/exchange/table/csv';
import { readTable } from '../../../scripts/precheck/read-table';
import { book } from '../../rulebook';

const reader = { book, file: 'batch.csv', asOf: null, today: '2026-11-24' };
const read = (text: string) => readTable(reader, parseCsv(text) ?? []);

describe('a table of filings', () => {
  it('names facts by id or by label, and values by id or by what people write', () => {
    const { inputs, faults } = read(
      '编号,备案省份,service.kind,主体负责人年龄,documents,有进行中的订单（任何接入商）\nA-1,浙江,APP,35,face-verification、domain-certificate,否\n',
    );
    expect(faults).toEqual([]);
    expect(inputs).toEqual([
      {
        id: 'A-1',
        asOf: '2026-11-24',
        facts: {
          'entity.province': 'zhejiang',
          'service.kind': 'app',
          'subjectPrincipal.age': 35,
          documents: ['face-verification', 'domain-certificate'],
          pendingOrder: false,
        },
      },
    ]);
  });

  it('leaves an empty cell unknown and tells it from known none', () => {
    const { inputs } = read('service.name,service.remark,entity.name\n示例,无,\n');
    expect(inputs[0]?.facts).toEqual({ 'service.name': '示例', 'service.remark': null });
  });

  it('takes the day of its row, numbers rows without an id, and skips empty rows', () => {
    const { inputs } = read('asOf,service.kind\n2024/3/5,website\n,\n2025年1月20日,app\n');
    expect(inputs.map(({ id, asOf }) => [id, asOf])).toEqual([
      ['row 2', '2024-03-05'],
      ['row 4', '2025-01-20'],
    ]);
  });

  it('tells faults by row and column and reads the other rows', () => {
    const { inputs, faults } = read('id,服务类型,subjectPrincipal.age\na,博客,35\nb,网站,old\nc,网站,35\n');
    expect(faults).toEqual([
      'batch.csv: row 2, column B (服务类型): must be one of website, app, mini-program, quick-app',
      'batch.csv: row 3, column C (subjectPrincipal.age): must be a number',
    ]);
    expect(inputs.map(({ id }) => id)).toEqual(['c']);
  });

  it('names a column that is no fact, and one that could be several', () => {
    const { faults } = read('id,心情,name matches the record\na,好,是\n');
    expect(faults).toEqual([
      'batch.csv: row 1, column B (心情): no such fact',
      'batch.csv: row 1, column C (name matches the record): names several facts, use one of the ids entity.nameMatchesMiitRecord, service.nameMatchesMiit',
    ]);
  });

  it('says that an empty file is empty', () => {
    expect(read('').faults).toEqual(['batch.csv: the file: is empty']);
  });
});
