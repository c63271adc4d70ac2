// How does each client in sight stand? Its most pressing filing, what of it is due next, and how much of what a portal asks is there.
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

/** What needs the person first: a running clock before a refusal, what is under way before drafts, what is done last. */
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

/** The standing of these clients; one that cannot be read is left out. */
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

/** What the rules say of a filing that is not sent yet. */
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

/** What the row of a client counts, one by one, each with its place; nothing where it counts nothing. */
export async function pointsOf(app: App, { id }: { readonly id: string }): Promise<readonly CountedPoint[]> {
  const [[client], otherwise] = await Promise.all([app.vault.readMany([id]), app.vault.readOtherwise([id])]);
  const filing = client && pressing(client.filings);
  if (!client || filing?.state !== 'draft') return [];
  const { report, asked } = reportOf(app, { client, otherwise: otherwise.get(id) }, filing);
  return pointsIn(report, asked, placesIn(app, client, filing));
}

/** The places for the first service of which a finding is true. */
function placesIn(app: App, client: Client, filing: Filing) {
  const book = app.rulebook();
  const reports = precheckInputs(book, client, filing, app.today()).map((input) => precheck(book, input));
  return (wanted: Finding | null) => {
    const isIn = ({ rule, state }: Finding) => rule === wanted?.rule && state === wanted.state;
    const at = reports.findIndex(({ findings }) => findings.some(isIn));
    return placeOfProblem(book, client, filing, filing.services[Math.max(0, at)] ?? null);
  };
}
