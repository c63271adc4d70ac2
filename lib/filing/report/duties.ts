// What remains to be done after the order is sent? SMS verification and mailing, as findings that do not hold up the submission.
import { valueOn } from '../../rules/as-of';
import type { Facts } from '../../rules/operator-names';
import type { Rulebook, Tested } from '../rulebook/open';
import type { MailingCase } from '../rulebook/province';
import type { Text } from '../text';
import { citationOf, citationsOf, uniqueCitations } from './citations';
import type { DocumentNeed, Finding, Report } from './report';
import type { OpenFinding } from './rule-findings';
import { receiversOf } from './sms';

type Duties = Pick<Report, 'sms' | 'mailing'>;

/** A todo for each known duty; once the person has reported its state, the rules cover it instead. */
export function dutyFindings({ sms, mailing }: Duties, facts: Facts): readonly OpenFinding[] {
  const found: OpenFinding[] = [];
  if (sms.required === true && facts['sms.done'] === undefined)
    found.push(todo('sms-verification', smsText(sms), sms.cites));
  if (mailing.required === true && facts['mailing.sent'] === undefined)
    found.push(todo('mailing', MAIL, mailing.cites));
  return found;
}

const MAIL: Text = {
  zh: '须按本省要求邮寄纸质资料',
  en: 'Papers have to be mailed as the province asks',
};

function smsText(sms: Report['sms']): Text {
  const who = receiversOf(sms);
  return {
    zh: `收到短信后 ${sms.deadlineHours} 小时内完成短信核验${who === null ? '' : `：${who.zh}`}`,
    en: `Verify by SMS within ${sms.deadlineHours} hours of the message${who === null ? '' : `: ${who.en}`}`,
  };
}

function todo(rule: string, message: Text, cites: Finding['cites']): OpenFinding {
  const finding: Finding = {
    rule,
    state: 'fails',
    severity: 'todo',
    message,
    why: [],
    fix: [],
    cites,
    target: {},
  };
  return { finding, unknown: [] };
}
/** The face check, read from the documents that this filing needs: it is one of them. */
export function faceFor(
  book: Rulebook,
  facts: Facts,
  needs: readonly DocumentNeed[],
  asOf: string,
): Report['face'] {
  const table = book.shared['filings/face-verification.json'];
  if (facts['filing.type'] === undefined) return { required: 'ask', who: [], cites: [] };
  const need = needs.find((one) => one.id === table.document);
  if (need === undefined) return { required: false, who: [], cites: [] };
  const who = valueOn(table.who, asOf)?.value ?? [];
  return {
    required: need.requirement === 'ask' || who.length === 0 ? 'ask' : true,
    who,
    cites: citationsOf(book, table.cites),
  };
}
type Answer = Report['mailing'];
/** The province's mailing cases that apply; `ask` while one may apply. */
export function mailingFor(book: Rulebook, facts: Facts, asOf: string): Answer {
  if (facts['filing.type'] === null) return { required: false, items: [], cites: [] };
  const province = facts['entity.province'];
  const cases = typeof province === 'string' ? book.mailing.get(province) : undefined;
  if (cases === undefined) return { required: 'ask', items: [], cites: [] };
  const judged = cases
    .filter(({ entry }) => entry.status !== 'historical' && entry.from <= asOf)
    .map((one) => ({ entry: one.entry, holds: judge(one, facts) }));
  const due = judged.filter(({ holds, entry }) => holds === true && entry.optional !== true);
  const open = judged.some(({ holds, entry }) => holds === null && entry.optional !== true);
  return {
    required: due.length > 0 ? true : open ? 'ask' : false,
    items: due.map(({ entry }) => itemOf(entry, asOf)),
    cites: uniqueCitations(due.flatMap(({ entry }) => citesOf(book, entry, asOf))),
  };
}
function judge({ entry, test }: Tested<MailingCase>, facts: Facts): boolean | null {
  const provider = facts.provider;
  if (entry.provider !== undefined && typeof provider === 'string' && provider !== entry.provider)
    return false;
  const holds = test(facts);
  return holds === true && entry.provider !== undefined && provider === undefined ? null : holds;
}
function itemOf(entry: MailingCase, asOf: string): Answer['items'][number] {
  return { documents: entry.documents, address: valueOn(entry.address, asOf)?.value ?? null, case: entry.id };
}
function citesOf(book: Rulebook, entry: MailingCase, asOf: string): Answer['cites'] {
  const address = valueOn(entry.address, asOf);
  const cites = citationsOf(book, entry.cites);
  return address === undefined ? cites : [...cites, citationOf(book, address.source)];
}
