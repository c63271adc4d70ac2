// How many filings stand under which verdict? Each filing once; list of clients, board, batch and today count by this alone.
import type { Filing } from '../client/client';
import { type Counts, verdictOf } from './counts';

/** Under what a filing or a client stands, the heaviest first; every list keeps this order. */
export const STANDINGS = [
  'refused',
  'blocked',
  'unreadable',
  'undecided',
  'documents',
  'incomplete',
  'ready',
  'under-way',
  'approved',
  'no-filing',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Why nothing is judged: no filing, one under way or approved, or a record that could not be read. */
export type Unjudged = 'no-filing' | 'under-way' | 'approved' | 'unreadable';

/** Under what a filing that is still to be submitted stands: it came back, or what the rules say of it. */
export type Verdict = Exclude<Standing, Unjudged>;
const UNJUDGED: ReadonlySet<Standing> = new Set<Unjudged>([
  'no-filing',
  'under-way',
  'approved',
  'unreadable',
]);
export const VERDICTS: readonly Verdict[] = STANDINGS.filter((one): one is Verdict => !UNJUDGED.has(one));

/** One service of a filing with what its report says; without a filing where the client has none. */
export interface CheckedService {
  readonly client: string;
  readonly filing: string | null;
  readonly service: string | null;
  readonly status: Exclude<Verdict, 'refused' | 'undecided' | 'documents'> | Unjudged;
  readonly counts: Counts;
  /** The state of its filing. */
  readonly listed?: { readonly state: Filing['state'] };
}

/** Whether a filing is still to be submitted; a refused one will be filed again. Nothing of any other is to be corrected now. */
export const isToSubmit = ({ state }: Pick<Filing, 'state'>): boolean =>
  state === 'draft' || state === 'refused';

/**
 * Under which word it stands. One that was refused stands under that until it goes off again, beside what is counted of it: no
 * rule knows whether what the authority wrote was mended.
 */
export function standingOf<Status extends string>(row: {
  readonly status: Status;
  readonly counts: Pick<Counts, 'block' | 'decide' | 'documents'>;
  readonly listed?: { readonly state: Filing['state'] | null };
}): Status | 'undecided' | 'documents' | 'refused' {
  return row.listed?.state === 'refused' ? 'refused' : verdictOf(row);
}

/** Whether something in these rows waits for a decision; no list says more of decisions where none does. */
export const hasDecisions = (rows: readonly Pick<CheckedService, 'counts'>[]): boolean =>
  rows.some(({ counts }) => (counts.decide ?? 0) > 0);

/** What makes two rows services of the same filing. */
export const filingName = ({ client, filing }: Pick<CheckedService, 'client' | 'filing'>): string =>
  `${client} ${filing}`;

/** The rows without a further service of the same filing. */
export function eachFilingOnce<Row extends Pick<CheckedService, 'client' | 'filing'>>(
  rows: readonly Row[],
): readonly Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(filingName(row))) first.set(filingName(row), row);
  return [...first.values()];
}

export type Standings = Readonly<Record<Verdict, number>> & {
  /** All filings that are still to be submitted, and how many services are in them. */
  readonly filings: number;
  readonly services: number;
};

/** How many filings stand where, each under the heaviest verdict of its services. */
export function standingsOf(rows: readonly CheckedService[]): Standings {
  const worst = new Map<string, Verdict>();
  let services = 0;
  for (const row of rows) {
    const verdict = VERDICTS.find((one) => one === standingOf(row));
    if (verdict === undefined || row.filing === null) continue;
    if (row.service !== null) services += 1;
    const name = filingName(row);
    const known = worst.get(name) ?? verdict;
    worst.set(name, VERDICTS.indexOf(verdict) < VERDICTS.indexOf(known) ? verdict : known);
  }
  const all = [...worst.values()];
  const count = (verdict: Verdict) => all.filter((one) => one === verdict).length;
  return {
    refused: count('refused'),
    blocked: count('blocked'),
    undecided: count('undecided'),
    documents: count('documents'),
    incomplete: count('incomplete'),
    ready: count('ready'),
    filings: all.length,
    services,
  };
}
