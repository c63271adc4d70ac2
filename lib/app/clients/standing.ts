// What is the status of each listed client? Its most urgent filing, what is due next, and how much of the data that portals ask for is there.
import { dueDatesFor } from '../../filing/calendar/due-dates';
import type { Client, Filing, FilingState } from '../../filing/client/client';
import { approvedBefore } from '../../filing/client/draft-filings';
import { completenessOf } from '../../filing/client/needed';
import { precheckInputs } from '../../filing/facts/facts';
import { filingReport } from '../../filing/report/combine';
import { type CountedPoint, countsIn, pointsIn } from '../../filing/report/counts';
import { precheck } from '../../filing/report/precheck';
import { placeOfProblem } from '../../filing/report/problem-place';
import type { Finding } from '../../filing/report/report';
import { isToSubmit } from '../../filing/report/standings';
import type { Text } from '../../filing/text';
import type { ClientStanding } from '../../protocol/clients';
import { usualAnswers, withUsualAnswers, withUsualIn } from '../filings/usual';
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

/** The status of these clients, also of those that cannot be read; removed ones are left out. */
export async function standingOf(app: App, ids: readonly string[]): Promise<readonly ClientStanding[]> {
  const [clients, otherwise, usual] = await Promise.all([
    app.vault.readMany(ids),
    app.vault.readOtherwise(ids),
    usualAnswers(app),
  ]);
  const answered = clients.map((client) => withUsualAnswers(client, usual, app.today()));
  const found = answered.map((client) => ({
    id: client.id,
    ...(otherwise.has(client.id) ? UNDECIDED : {}),
    ...standingOfOne(app, { client, otherwise: otherwise.get(client.id) }),
  }));
  const there = new Set(clients.map(({ id }) => id));
  const missing = ids.filter((id) => !there.has(id));
  const unread = await Promise.all(missing.map((id) => isUnreadable(app, id)));
  return [...found, ...missing.filter((_, at) => unread[at]).map((id) => ({ ...UNREADABLE, id }))];
}

const UNDECIDED = { isUndecided: true } as const;

const UNREADABLE = {
  ...{ filings: 0, provider: null, state: null, verdict: null, next: null, have: 0, asked: 0 },
  isUnreadable: true,
} as const satisfies Omit<ClientStanding, 'id'>;

async function isUnreadable({ vault }: App, id: string): Promise<boolean> {
  const read = await vault.readClientWithoutFiles(id);
  return !read.ok && (read.reason === 'damaged' || read.reason === 'newer-version');
}

function standingOfOne(app: App, read: MaybeUndecided): Omit<ClientStanding, 'id'> {
  const { client } = read;
  const filing = pressing(client);
  const further = filing?.state === 'approved' ? furtherDraft(client) : undefined;
  const [next] = dueDatesFor(app.rulebook(), client, app.today());
  const { missing, asked } = completenessOf(client);
  return {
    provider: filing?.provider ?? null,
    filings: client.filings.length,
    state: filing?.state ?? null,
    verdict: filing ? verdictIn(app, { client, filing, undecided: undecidedFields(read, filing) }) : null,
    next: next === undefined ? null : { day: next.day, at: next.at, kind: next.kind },
    have: asked - missing.length,
    asked,
    ...(further && { furtherDraft: further.provider }),
  };
}

/** The most pressing filing; a draft for what is approved at another provider stands behind that, because nothing has to come of it. */
function pressing(client: Client): Filing | undefined {
  const urgency = (filing: Filing) =>
    approvedBefore(client, filing).length > 0 ? PRESSING.length : PRESSING.indexOf(filing.state);
  return client.filings.toSorted((a, b) => urgency(a) - urgency(b))[0];
}

const furtherDraft = (client: Client): Filing | undefined =>
  client.filings.find((filing) => approvedBefore(client, filing).length > 0);

interface Draft {
  readonly client: Client;
  readonly filing: Filing;
  /** The names of the fields that nobody has decided. */
  readonly undecided: readonly Text[];
}

/** What the rules say of a filing that is still to be submitted; null of any other, whose state says how it stands. */
export function verdictIn(app: App, draft: Draft): ClientStanding['verdict'] {
  if (!isToSubmit(draft.filing)) return null;
  const { report, asked } = reportOf(app, draft);
  const { block, decide, ask, documents } = countsIn(report, asked);
  const decides = decide === undefined ? {} : { decides: decide };
  return { status: report.status, fails: block, ...decides, asks: ask, documents };
}

function reportOf(app: App, { client, filing, undecided }: Draft) {
  const book = app.rulebook();
  const report = filingReport(book, client, filing, app.today(), undecided);
  const asked = askedFor(book, { client, filing }, report, app.today());
  return { report, asked };
}

/** The points that a client's row counts, each with its place; empty when it counts nothing. */
export async function pointsOf(app: App, { id }: { readonly id: string }): Promise<readonly CountedPoint[]> {
  const [[stored], otherwise] = await Promise.all([app.vault.readMany([id]), app.vault.readOtherwise([id])]);
  const client = stored && (await withUsualIn(app, stored));
  const filing = client && pressing(client);
  if (!client || !filing || !isToSubmit(filing)) return [];
  const undecided = undecidedFields({ client, otherwise: otherwise.get(id) }, filing);
  const { report, asked } = reportOf(app, { client, filing, undecided });
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
