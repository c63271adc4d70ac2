// What should the person know of accounts, of orders that do not go together, of duties afterwards and of fines?
import type { Facts, FactValue } from '../../rules/format';
import type { Note } from '../rulebook/filings';
import type { Rulebook } from '../rulebook/open';
import { citationsOf } from './citations';
import type { Report } from './report';
import type { OpenFinding } from './rule-findings';

/** Rules of the account and of combining orders, as notes that stand in nobody's way. */
export function noteFindings(book: Rulebook, facts: Facts, asOf: string): readonly OpenFinding[] {
  const shown = notesFor(book, facts, asOf).filter(
    ({ group }) => group === 'account' || group === 'combination',
  );
  return shown.map(({ id, text, cites }) => ({
    finding: {
      rule: `note:${id}`,
      state: 'fails',
      severity: 'info',
      message: text,
      why: [],
      fix: [],
      cites: citationsOf(book, cites),
      target: {},
    },
    unknown: [],
  }));
}

/** What has to be done once it is filed, and what is fined, beside the deadlines: without a number of days. */
export function lastingDuties(book: Rulebook, facts: Facts, asOf: string): Report['deadlines'] {
  return notesFor(book, facts, asOf)
    .filter(({ group }) => group === 'after-filing' || group === 'penalty')
    .map(({ id, text, cites }) => ({ id, text, cites: citationsOf(book, cites) }));
}

/** Only what is known to concern this filing: nothing is noted by guess. */
function notesFor(book: Rulebook, facts: Facts, asOf: string): readonly Note[] {
  return book.shared['filings/notes.json'].notes.filter((note) => {
    const { from, filingTypes, providers, provinces, categories, serviceKinds } = note;
    return (
      from <= asOf &&
      concerns(filingTypes, facts['filing.type']) &&
      concerns(providers, facts.provider) &&
      concerns(provinces, facts['entity.province']) &&
      concerns(categories, facts['entity.category']) &&
      concerns(serviceKinds, facts['service.kind'])
    );
  });
}

function concerns(list: readonly string[] | undefined, value: FactValue | undefined): boolean {
  return list === undefined || (typeof value === 'string' && list.includes(value));
}
