// Does an area code tell its province, and is a landline of another province told once?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { provinceOfLandline } from '../../../../lib/filing/regions/area-codes';
import { precheck } from '../../../../lib/filing/report/precheck';
import list from '../../../../rules/regions/area-codes.json';
import { AS_OF, company } from '../../../refusals/clients';
import { book } from '../../../rulebook';

function warned(client: Client): readonly string[] {
  const reports = client.filings.flatMap((filing) =>
    precheckInputs(book, client, filing, AS_OF).map((input) => precheck(book, input)),
  );
  return reports.flatMap(({ findings }) =>
    findings.flatMap(({ rule, state }) =>
      state === 'fails' && rule.startsWith('nat-landline-area') ? [rule] : [],
    ),
  );
}

describe('the list of area codes', () => {
  it('has codes of every province of ours, each code once', () => {
    const codes = Object.values(list.provinces).flat();
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.keys(list.provinces)).toEqual(
      [...book.provinces.values()].map(({ code }) => code.slice(0, 2)).sort(),
    );
  });

  it.each([
    ['0571-12345678', undefined],
    ['0571-87654321', '33'],
    ['(010)65432109', '11'],
    ['+86 755-86543210', '44'],
    ['0898-66543210-8', '46'],
    ['0377-63123456', '41'],
    ['0439-3212345', '22'],
    ['0475-8212345', '15'],
    ['0300-6543210', undefined],
    ['13900000000', undefined],
    [null, undefined],
  ])('%s lies in %s', (landline, province) => {
    expect(provinceOfLandline(landline)).toBe(province);
  });
});

describe('a landline', () => {
  const withLandlines = (...landlines: readonly string[]): Client => {
    const client = company('zhejiang');
    client.people = client.people.map((one, at) => ({ ...one, landline: landlines[at] ?? null }));
    return client;
  };

  it('of the province, or of no known area code, is no fault', () => {
    expect(warned(withLandlines('0571-87654321', '0574-87654321'))).toEqual([]);
    expect(warned(withLandlines('0300-6543210'))).toEqual([]);
  });

  it('of another province is told of the person whose it is', () => {
    expect(warned(withLandlines('0755-87654321'))).toEqual(['nat-landline-area-subject']);
    expect(warned(withLandlines('0571-87654321', '021-65432109'))).toEqual(['nat-landline-area-service']);
  });

  it('is told once of a person in both roles', () => {
    const client = withLandlines('0755-87654321');
    for (const service of client.services) service.servicePrincipal = client.entity.subjectPrincipal;
    expect(warned(client)).toEqual(['nat-landline-area-subject']);
  });
});
