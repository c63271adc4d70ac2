// Is anyone told what holds in another province than theirs? And does a nationwide rule speak where the province has settled the matter?
import { describe, expect, it } from 'vitest';
import { precheckInput } from '../../lib/filing/facts/facts';
import { precheck } from '../../lib/filing/report/precheck';
import type { Text } from '../../lib/filing/text';
import type { FactValue } from '../../lib/rules/operator-names';
import { ordinaryClients } from '../lib/filing/ordinary-clients';
import { book } from '../rulebook';

const TODAY = '2026-11-26';
const provinces = [...book.provinces.values()];
const shortName = (zh: string) => zh.replace(/(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, '');
const names = provinces.map(({ province, label }) => ({ province, zh: shortName(label.zh), en: label.en }));

/** What a report shows, with the provinces it is shown in; left out: in all of them. */
interface Shown {
  readonly id: string;
  readonly text: Text;
  readonly in?: readonly string[] | undefined;
}

const ofRule = ({ name, event }: (typeof book.rules)[number]): Shown => ({
  id: name,
  text: event.params.message,
});
const ofProvinces = provinces.flatMap(({ province, rules }) =>
  rules.map((rule) => [rule.name, province] as const),
);
const provinceOf = new Map(ofProvinces);
const { notes } = book.shared['filings/notes.json'];
const { deadlines } = book.shared['filings/deadlines.json'];
const shown: readonly Shown[] = [
  ...book.rules.map((rule) => {
    const province = provinceOf.get(rule.name);
    return { ...ofRule(rule), in: province === undefined ? undefined : [province] };
  }),
  ...book.rows.map(({ entry }) => ({ id: entry.id, text: entry.text })),
  ...[...notes, ...deadlines].map(({ id, text, provinces: only }) => ({ id, text, in: only })),
];

/** These are about other provinces: phones of the neighbours are accepted, a record stands elsewhere. */
const ABOUT_OTHERS = ['hebei-org-phone-jingjinji', 'nat-number-province'];
const SOME = /其他省|部分省|各省|some provinces|differs? by province|elsewhere the/;

function foreignTo({ text, in: only }: Shown): readonly string[] {
  const others = names.filter(({ province }) => !only?.includes(province));
  const named = others.filter(
    ({ zh, en }) => text.zh.includes(zh) || new RegExp(`\\b${en}\\b`).test(text.en),
  );
  return [...named.map(({ province }) => province), ...(SOME.test(`${text.zh} ${text.en}`) ? ['some'] : [])];
}

it('nobody is told what holds in another province', () => {
  const wrong = shown.filter((one) => !ABOUT_OTHERS.includes(one.id) && foreignTo(one).length > 0);
  expect(wrong.map((one) => [one.id, foreignTo(one)])).toEqual([]);
});

/** The rules that fail for an ordinary client of each province of whom one thing is otherwise. */
function failingIn(wanted: 'company' | 'person', otherwise: Readonly<Record<string, FactValue>>) {
  const clients = ordinaryClients(provinces.map(({ code }) => code)).filter(({ kind }) => kind === wanted);
  return clients.map(({ client, province }) => {
    const [filing] = client.filings;
    if (filing === undefined) throw new Error('an ordinary client has a filing');
    const input = precheckInput(book, client, filing, 's1', TODAY);
    const first = {
      subjectRecord: 'none',
      serviceRecord: 'none',
      pendingOrder: false,
      serverInMainland: true,
    };
    const report = precheck(book, { ...input, facts: { ...input.facts, ...first, ...otherwise } });
    const rules = report.findings.filter(({ state }) => state === 'fails').map(({ rule }) => rule);
    return { province, rules, documents: report.documents.map(({ id }) => id) };
  });
}

describe('where the province has settled a matter', () => {
  it('a person of another province is told that alone, and of no residence proof where none helps', () => {
    const all = failingIn('person', { 'entity.idAddressProvince': 'none of them' });
    const nationwide = all.filter(({ rules }) => rules.includes('nat-person-province'));
    expect(nationwide.map(({ province }) => province).sort()).toEqual(
      ['110000', '130000', '210000', '430000', '460000'], // none of their pages speaks of it
    );
    const chongqing = all.find(({ province }) => province === '500000');
    expect(chongqing?.rules).toContain('chongqing-personal-no-other-province');
    expect(chongqing?.documents).not.toContain('residence-proof');
  });

  it('a unit whose entity contact is not its representative is told that alone', () => {
    const all = failingIn('company', { 'subjectPrincipal.isLegalRep': false });
    expect(all.filter(({ rules }) => rules.includes('nat-sp-legal-rep'))).toEqual([]);
    expect(
      all.filter(({ rules }) => !rules.some((rule) => /sp-legal-rep|as-subject|letter|senior/.test(rule))),
    ).toEqual([]);
  });
});
