// Is one thing asked only once, where a province demands what holds nationwide too?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { checkValue } from '../../../../lib/filing/client/parse-client';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { precheck } from '../../../../lib/filing/report/precheck';
import type { Report } from '../../../../lib/filing/report/report';
import { sameDemand } from '../../../../lib/filing/report/same-demand';
import type { Rule } from '../../../../lib/rules/format';
import { AS_OF, app, company, mini, person, police } from '../../../refusals/clients';
import { PLACES } from '../../../refusals/places';
import { book } from '../../../rulebook';

const provinces = Object.keys(PLACES);
const KINDS: Readonly<Record<string, (province: string) => Client>> = {
  company: (province) => company(province),
  person: (province) => person(province),
  'mini program': (province) => mini(province),
  app: (province) => app(province),
  police: () => police(),
};

function reportsOf(client: Client): readonly Report[] {
  const read = checkValue(client, AS_OF);
  if (!read.ok) throw new Error('the client is faulty');
  return read.client.filings.flatMap((filing) =>
    precheckInputs(book, read.client, filing, AS_OF).map((input) => precheck(book, input)),
  );
}

/** The rules of a province by name. */
function rulesIn(province: string): ReadonlyMap<string, Rule> {
  const { compiled } = book.rulesOn(AS_OF, province);
  return new Map(compiled.rules.map((rule) => [rule.name, rule]));
}

/** The names of findings that wait to learn of the same demand. */
function doubled({ findings }: Report, rules: ReadonlyMap<string, Rule>): readonly string[] {
  const byDemand = new Map<string, string[]>();
  for (const { rule, state } of findings) {
    const known = rules.get(rule);
    const demand = known === undefined ? null : sameDemand(known);
    if (demand !== null && state === 'ask') byDemand.set(demand, [...(byDemand.get(demand) ?? []), rule]);
  }
  return [...byDemand.values()].filter((names) => names.length > 1).map((names) => names.join(' + '));
}

describe.each(Object.entries(KINDS))('%s', (_kind, of) => {
  it.each(provinces)('%s: nothing is asked for twice', (province) => {
    const rules = rulesIn(province);
    const found = reportsOf(of(province)).flatMap((report) => doubled(report, rules));
    expect(found).toEqual([]);
  });

  it.each(provinces)('%s: no fact is asked twice, and no question reads like another', (province) => {
    for (const { questions } of reportsOf(of(province))) {
      expect(new Set(questions.map(({ fact }) => fact)).size).toBe(questions.length);
      expect(new Set(questions.map(({ text }) => text.zh)).size).toBe(questions.length);
    }
  });
});

it('of a nationwide and a province’s rule the stricter one stays, with the sources of both', () => {
  const [report] = reportsOf(company('henan'));
  const told = report?.findings.filter(({ rule }) => /phone.*used-elsewhere|phone-unused/u.test(rule)) ?? [];
  expect(told.map(({ rule, severity }) => [rule, severity])).toEqual([['phone-unused-elsewhere', 'block']]);
  expect(told[0]?.cites.length).toBeGreaterThan(1);
});
