// Must papers be mailed for this filing, which ones, and where to?
import type { Facts } from '../../rules/format';
import type { Rulebook, Tested } from '../rulebook/open';
import { valueOn } from '../rulebook/parts';
import type { MailingCase } from '../rulebook/province';
import { citationOf, citationsOf, uniqueCitations } from './citations';
import type { Report } from './report';

type Answer = Report['mailing'];

/** The mailing cases of the province that hold; `ask` while one may hold. */
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
  return address === null ? cites : [...cites, citationOf(book, address.source)];
}
