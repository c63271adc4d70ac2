// What is the status of each listed client? Its most urgent filing, what is due next, and how much of the data that portals ask for is there.
import { dueDatesFor } from '../../filing/calendar/due-dates';
import type { Client, Filing, FilingState } from '../../filing/client/client';
import { completenessOf } from '../../filing/client/needed';
import { precheckInputs } from '../../filing/facts/facts';
import { filingReport } from '../../filing/report/combine';
import { type CountedPoint, countsIn, pointsIn } from '../../filing/report/counts';
import { precheck } from '../../filing/report/precheck';
import { placeOfProblem } from '../../filing/report/problem-place';
import type { Finding } from '../../filing/report/report';
import type { ClientStanding } from '../../protocol/clients';
import type { App } from '../state/app';
import { askedFor } from '../tab/asked';
import { type MaybeUndecided, undecidedFields } from './undecided';

/** The filing states by urgency: a running deadline, a refusal, what is under way, drafts, what is done. */
const PRESSING: readonly FilingState[] = [
  'sms',
  'refused',
  'mailing',
  'submitted',
  'initial-review',
  'administration-review',
  'draft',
  'approved',
];

/** The status of these clients; one that cannot be read is left out. */
export async function standingOf(app: App, ids: readonly string[]): Promise<readonly ClientStanding[]> {
  const [clients, otherwise] = await Promise.all([app.vault.readMany(ids), app.vault.readOtherwise(ids)]);
  return clients.map((client) => ({
    id: client.id,
    ...standingOfOne(app, { client, otherwise: otherwise.get(client.id) }),
  }));
}

function standingOfOne(app: App, read: MaybeUndecided): Omit<ClientStanding, 'id'> {
  const { client } = read;
  const filing = pressing(client.filings);
  const [next] = dueDatesFor(app.rulebook(), client, app.today());
  const { missing, asked } = completenessOf(client);
  return {
    provider: filing?.provider ?? null,
    filings: client.filings.length,
    state: filing?.state ?? null,
    verdict: filing?.state === 'draft' ? verdictOf(app, read, filing) : null,
    next: next === undefined ? null : { day: next.day, at: next.at, kind: next.kind },
    have: asked - missing.length,
    asked,
  };
}

function pressing(filings: readonly Filing[]): Filing | undefined {
  return filings.toSorted((a, b) => PRESSING.indexOf(a.state) - PRESSING.indexOf(b.state))[0];
}

/** The pre-check of a filing that was not submitted yet. */
function verdictOf(app: App, read: MaybeUndecided, filing: Filing): ClientStanding['verdict'] {
  const { report, asked } = reportOf(app, read, filing);
  const { block, ask, documents } = countsIn(report, asked);
  return { status: report.status, fails: block, asks: ask, documents };
}

function reportOf(app: App, read: MaybeUndecided, filing: Filing) {
  const book = app.rulebook();
  const undecided = undecidedFields(read, filing);
  const report = filingReport(book, read.client, filing, app.today(), undecided);
  const asked = askedFor(book, { client: read.client, filing }, report, app.today());
  return { report, asked };
}

/** The points that a client's row counts, each with its place; empty when it counts nothing. */
export async function pointsOf(app: App, { id }: { readonly id: string }): Promise<readonly CountedPoint[]> {
  const [[client], otherwise] = await Promise.all([app.vault.readMany([id]), app.vault.readOtherwise([id])]);
  const filing = client && pressing(client.filings);
  if (!client || filing?.state !== 'draft') return [];
  const { report, asked } = reportOf(app, { client, otherwise: otherwise.get(id) }, filing);
  return pointsIn(report, asked, placesIn(app, client, filing));
}

/** The places in the first service to which a finding applies. */
function placesIn(app: App, client: Client, filing: Filing) {
  const book = app.rulebook();
  const reports = precheckInputs(book, client, filing, app.today()).map((input) => precheck(book, input));
  return (wanted: Finding | null) => {
    const isIn = ({ rule, state }: Finding) => rule === wanted?.rule && state === wanted.state;
    const at = reports.findIndex(({ findings }) => findings.some(isIn));
    return placeOfProblem(book, client, filing, filing.services[Math.max(0, at)] ?? null);
  };
}
