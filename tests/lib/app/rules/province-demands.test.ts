// Which provinces have requirements of their own? Only those that ask for something others do not.
import { describe, expect, it } from 'vitest';
import { provinceDemands } from '../../../../lib/app/rules/province-demands';
import { packagedRulebook } from '../../../../rules/packaged';

const DAY = '2026-11-26';
const book = packagedRulebook();
const demands = provinceDemands(book, DAY);
const wants = (province: string) =>
  demands.find((one) => one.province === province)?.documents.map(({ zh }) => zh) ?? [];

describe('what a province wants of its own', () => {
  it('names the commitment of Guangdong', () => {
    expect(wants('guangdong')).toContain('广东省互联网信息服务备案承诺书');
  });

  it('names nothing that every province asks for', () => {
    expect(demands.flatMap(({ documents }) => documents.map(({ zh }) => zh))).not.toContain('主办单位证件');
  });

  it('distinguishes provinces: some require nothing beyond what all do', () => {
    expect(demands.length).toBeLessThan(book.provinces.size);
  });
});
