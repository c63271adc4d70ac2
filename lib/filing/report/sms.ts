// Who must verify by SMS on that day, and within how many hours?
import { valueOn } from '../../rules/as-of';
import type { Facts } from '../../rules/operator-names';
import { type Client, type Filing, type Person, servicesOf } from '../client/client';
import type { Rulebook } from '../rulebook/open';
import type { Citation, Text } from '../text';
import { citationOf, citationsOf, uniqueCitations } from './citations';
import type { Report } from './report';

type Phone = 'subject' | 'service';
type Answer = Report['sms'];

/** SMS verification: by date, province and filing type; `ask` while one of them leaves it open. */
export function smsFor(book: Rulebook, facts: Facts, asOf: string): Answer {
  const table = book.shared['filings/sms.json'];
  const phones = phonesFor(book, facts, asOf);
  const due = duty(book, facts, asOf);
  const open = due.required === true && phones.undecided;
  const nobody = phones.known && phones.list.length === 0;
  const required = nobody && !phones.undecided ? false : open ? 'ask' : due.required;
  return {
    required,
    deadlineHours: valueOn(table.deadlineHours, asOf)?.value ?? 24,
    phones: required === false ? [] : phones.list,
    ...(facts['servicePrincipal.sameAsSubjectPrincipal'] === true ? { isOnePerson: true as const } : {}),
    cites: uniqueCitations([...due.sources.map((source) => citationOf(book, source)), ...phones.cites]),
  };
}

const CONTACTS: Readonly<Record<Phone, Text>> = {
  subject: { zh: '主体负责人', en: 'the entity contact' },
  service: { zh: '服务负责人', en: 'the service contact' },
};

/** Who gets a code, in the one sentence that every surface says; null where nobody is named. */
export function receiversOf({ phones, isOnePerson }: Pick<Answer, 'phones' | 'isOnePerson'>): Text | null {
  if (phones.length === 0) return null;
  const zh = phones.map((phone) => CONTACTS[phone].zh);
  const en = phones.map((phone) => CONTACTS[phone].en).join(' and ');
  if (phones.length === 1) return { zh: zh.join(''), en };
  return isOnePerson
    ? { zh: '负责人本人，只发一个验证码', en: 'the contact, who gets one code' }
    : { zh: `${zh.join('、')}，每个号码都要核验`, en: `${en}, each with a code of their own` };
}

export interface Verifier {
  readonly role: Phone;
  readonly person: Person;
}

/** The people behind the roles that verify; the same phone once, since one code comes to it. */
export function verifiersOf(client: Client, filing: Filing, roles: readonly Phone[]): readonly Verifier[] {
  const ids = {
    subject: [client.entity.subjectPrincipal],
    service: servicesOf(client, filing).map(({ servicePrincipal }) => servicePrincipal),
  };
  const all = roles.flatMap((role) =>
    ids[role].flatMap((id): Verifier[] => {
      const person = client.people.find((one) => one.id === id);
      return person ? [{ role, person }] : [];
    }),
  );
  const phoneOf = ({ person }: Verifier) => person.mobile ?? person.id;
  return all.filter((one, at) => all.findIndex((other) => phoneOf(other) === phoneOf(one)) === at);
}

/** Is the step due in this province on this day at all? Before the first known day of a province: ask. */
function duty(book: Rulebook, facts: Facts, asOf: string): { required: boolean | 'ask'; sources: string[] } {
  const { exceptFilingTypes, nationwide } = book.shared['filings/sms.json'];
  const type = facts['filing.type'];
  if (type === null) return { required: false, sources: [] };
  if (typeof type !== 'string') return { required: 'ask', sources: [] };
  const excepted = valueOn(exceptFilingTypes, asOf);
  if (excepted?.value.includes(type)) return { required: false, sources: [excepted.source] };
  const everywhere = valueOn(nationwide, asOf);
  const province = book.provinces.get(String(facts['entity.province'] ?? ''));
  const here = valueOn(province?.tables['sms-verification'] ?? [], asOf);
  if (here !== undefined) return { required: here.value, sources: [here.source] };
  if (everywhere?.value === true) return { required: true, sources: [everywhere.source] };
  return { required: 'ask', sources: [] };
}

interface Phones {
  readonly list: Phone[];
  /** The table names this filing type. */
  readonly known: boolean;
  /** The last phone stands or falls with an answer not yet given. */
  readonly undecided: boolean;
  readonly cites: Answer['cites'];
}

function phonesFor(book: Rulebook, facts: Facts, asOf: string): Phones {
  const entry = valueOn(book.shared['filings/sms.json'].phones, asOf);
  const listed = entry?.value[String(facts['filing.type'] ?? '')];
  let list: Phone[] = [...(listed ?? [])];
  let undecided = false;
  const cites = entry === undefined ? [] : [citationOf(book, entry.source)];
  for (const { entry: change, test } of book.smsAdjustments) {
    if (asOf < change.from) continue;
    const holds = test(facts);
    const left = list.filter((phone) => !change.remove.includes(phone));
    const mayRemove = facts['service.kind'] === 'app'; // only an app's phone can be let off
    if (holds === null) undecided ||= mayRemove && list.length > 0 && left.length === 0;
    if (holds !== true) continue;
    list = [...left, ...change.add.filter((phone) => !left.includes(phone))];
    cites.push(...citationsOf(book, change.cites));
  }
  return { list, known: listed !== undefined, undecided, cites };
}

/** What the authority's page wants and what may go wrong there, for a provider; another provider's lines are left out. */
export function smsHelp(
  book: Rulebook,
  provider: string,
  asOf: string,
): readonly { readonly id: string; readonly text: Text; readonly cites: readonly Citation[] }[] {
  return book.shared['filings/sms.json'].help
    .filter((line) => line.from <= asOf && (line.provider ?? provider) === provider)
    .toSorted((one, other) => Number(isOfMissing(other)) - Number(isOfMissing(one)))
    .map(({ id, text, cites }) => ({ id, text, cites: citationsOf(book, cites) }));
}

/** What helps whoever has no message stands first: they are asked for by that question. */
const isOfMissing = ({ id }: { readonly id: string }): boolean => /^(?:arrives|resend)/u.test(id);
