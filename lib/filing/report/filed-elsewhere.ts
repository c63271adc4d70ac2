// Is the client on file at another provider, and is it certain which type its filing here is? Said before the first question, so that nobody begins a first filing.
import type { Facts } from '../../rules/operator-names';
import type { Client, Filing } from '../client/client';
import { precheckInputs } from '../facts/facts';
import { filedElsewhere } from '../facts/filed-facts';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { settledFacts } from './precheck';
import { questionOf } from './questions';

/** Where the client is on file already, and of which type its filing is here. */
export interface FiledElsewhere {
  readonly providers: readonly string[];
  readonly type: Text;
  /** When a filing is of this type. */
  readonly why: Text;
}

/** Null while two types are possible, or where the client is on file nowhere else. */
export function filedElsewhereOf(
  book: Rulebook,
  client: Client,
  filing: Filing,
  asOf: string,
): FiledElsewhere | null {
  const providers = filing.intent === 'open-or-host' ? filedElsewhere(book, client, filing) : [];
  if (providers.length === 0) return null;
  const inputs = precheckInputs(book, client, filing, asOf);
  const [id, ...others] = new Set(inputs.flatMap((input) => typesLeft(book, settledFacts(book, input))));
  if (id === undefined || others.length > 0 || !ADDS.has(id)) return null;
  const { filingTypes } = book.shared['filings/filing-types.json'];
  const type = filingTypes.find((one) => one.id === id);
  return type === undefined ? null : { providers, type: type.label, why: type.text };
}

/** The types of an entity that is on file; a person may have said that it is not. */
const ADDS: ReadonlySet<string> = new Set([
  'access-filing',
  'add-service-same-provider',
  'add-service-other-provider',
]);

const WHERE = 'subjectRecord';

/** The types that are left, whatever is still answered. */
function typesLeft(book: Rulebook, facts: Facts): readonly string[] {
  const [asked] = facts[WHERE] === undefined ? questionOf(book, facts, WHERE, 0) : [];
  const cases = asked?.options?.map(({ value }) => ({ ...facts, [WHERE]: value })) ?? [facts];
  return cases.flatMap((one) => typesIn(book, one));
}

/** The types of the rows that may decide: all that are not out of the question, as far as the first that holds. */
function typesIn(book: Rulebook, facts: Facts): readonly string[] {
  const deciding = book.rows.findIndex(({ test }) => test(facts) === true);
  const open = book.rows.slice(0, deciding < 0 ? undefined : deciding + 1);
  return open.flatMap(({ entry, test }) => (test(facts) === false ? [] : (entry.result ?? [])));
}
