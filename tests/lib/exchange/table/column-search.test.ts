// Is a column found by any of its names, and is a heading that nobody knows given a few likely ones?
import { describe, expect, it } from 'vitest';
import { codeLabels } from '../../../../lib/app/exchange/handlers';
import { searchColumns } from '../../../../lib/exchange/table/column-search';
import { likelyColumns } from '../../../../lib/exchange/table/likely-columns';
import { fittingWords } from '../../../../lib/exchange/table/person-words';
import { book } from '../../../rulebook';

describe('a column', () => {
  it.each([
    ['法定代表人手机', 'legalRepresentative.mobile'],
    ['fddbrsjhm', 'legalRepresentative.mobile'],
    ['legal mobile', 'legalRepresentative.mobile'],
    ['税号', 'entity.certNumber'],
    ['jrfws', 'service.access.provider'],
  ])('is found by %s', (search, key) => {
    expect(searchColumns(search)).toContain(key);
    expect(searchColumns(search).length).toBeLessThan(8);
  });

  it('is found by nothing that is not in its names', () => {
    expect(searchColumns('qqqq')).toEqual([]);
    expect(searchColumns('').length).toBeGreaterThan(60);
  });
});

describe('a heading that nobody knows', () => {
  it.each([
    ['法人证件号', '330106198503120019', 'legalRepresentative.certNumber'],
    ['域名证书到期', '2026.12.28', 'service.domain.expires'],
    ['服务器地址', '203.0.113.10', 'service.access.ips'],
    ['对接人', '李晓岚', 'subjectPrincipal.name'],
  ])('%s of %s is likely the column of such texts', (heading, example, key) => {
    expect(likelyColumns(heading, example)).toContain(key);
  });

  it('is likely none where nothing points at one', () => {
    expect(likelyColumns('序号', '1')).toEqual([]);
  });
});

it('a person is offered only the certificates that a person can have', () => {
  const words = codeLabels(book);
  const fitting = fittingWords(words);
  const all = words.certificateTypes.map(({ label }) => label.zh);
  const ofPerson = fitting({ column: '主体负责人证件类型', words: all }).words;
  expect(ofPerson).toContain('居民身份证');
  expect(ofPerson).not.toContain('部队代号');
  expect(ofPerson.some((word) => word.includes('营业执照'))).toBe(false);
  expect(fitting({ column: '主办单位证件类型', words: all }).words).toEqual(all);
});
