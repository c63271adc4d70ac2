// Is one fault told in one sentence, where several rules find it?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { precheck } from '../../../../lib/filing/report/precheck';
import type { Finding } from '../../../../lib/filing/report/report';
import { AS_OF, company, person } from '../../../refusals/clients';
import { domain, principal, service } from '../../../refusals/pair';
import { PLACES } from '../../../refusals/places';
import { book } from '../../../rulebook';

const provinces = Object.keys(PLACES);

/** What fails at a field of a client, notes aside. */
function failingAt(field: string, client: Client): readonly Finding[] {
  const reports = client.filings.flatMap((filing) =>
    precheckInputs(book, client, filing, AS_OF).map((input) => precheck(book, input)),
  );
  return reports.flatMap(({ findings }) =>
    findings.filter(
      ({ state, severity, target }) => state === 'fails' && severity !== 'info' && target.field === field,
    ),
  );
}

const namesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

function named(client: Client, name: string): Client {
  service(client).name = name;
  return client;
}

describe('a word in a name', () => {
  it('that two rules forbid is told once, with the sources of both', () => {
    const found = failingAt('service.name', named(company('fujian'), '中国云帆科技'));
    expect(namesOf(found)).toEqual(['nat-name-no-state-prefix']);
    expect(found[0]?.cites.map(({ locator }) => locator).join()).toContain('网站命名要求');
  });

  it('is told in the words of the province that forbids it too', () => {
    const found = failingAt('service.name', named(person('guangdong'), '中国摄影笔记'));
    expect(namesOf(found)).toEqual(['guangdong-personal-state-prefix-ban']);
  });

  it('is told beside another word of the same name', () => {
    const found = failingAt('service.name', named(company('fujian'), '中国云帆彩票'));
    expect(namesOf(found)).toEqual(
      expect.arrayContaining(['nat-name-no-state-prefix', 'nat-name-no-sensitive-words']),
    );
  });
});

describe.each(provinces)('in %s', (province) => {
  it('a card that runs out is told once', () => {
    const client = company(province);
    client.people = client.people.map((one) => ({ ...one, certValidUntil: '2026-12-20' }));
    expect(namesOf(failingAt('subjectPrincipal.certValidity', client))).toHaveLength(1);
  });

  it.each([company, person])(
    'an emergency phone that is the one contact’s own mobile is told once, where it is corrected',
    (of) => {
      const client = of(province);
      client.people = client.people.map((one) => ({ ...one, emergencyPhone: one.mobile }));
      for (const one of client.services) one.servicePrincipal = client.entity.subjectPrincipal;
      expect(failingAt('subjectPrincipal.mobile', client)).toEqual([]);
      expect(namesOf(failingAt('subjectPrincipal.emergencyPhone', client))).toHaveLength(1);
    },
  );

  it('a domain that runs out is told once', () => {
    const client = company(province);
    domain(client).expires = '2026-12-20';
    expect(namesOf(failingAt('service.domain', client))).toHaveLength(1);
  });

  it('a principal who is too young is told so once', () => {
    const client = person(province);
    Object.assign(principal(client), { birthDate: '2020-01-01' });
    const found = failingAt('subjectPrincipal.certNumber', client).filter(({ message }) =>
      /周岁|年龄/u.test(message.zh),
    );
    expect(namesOf(found).length).toBeLessThan(2);
  });
});

it('two demands on one remark are both told', () => {
  const client = person('gansu');
  service(client).remark = '';
  expect(namesOf(failingAt('service.remark', client)).length).toBeGreaterThan(1);
});
