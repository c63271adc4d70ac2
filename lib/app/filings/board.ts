// What do board and calendar show? Clients are read in parts, so that ten thousand of them do not delay the first cards.

import { type DueDate, dueDatesFor, isSmsVerified, openDuesFor } from '../../filing/calendar/due-dates';
import { sinceDay, stateBefore } from '../../filing/calendar/filing-states';
import { POLICE, stepsOf } from '../../filing/calendar/filing-steps';
import { calendarOf } from '../../filing/calendar/ics';
import { type Client, type Filing, servicesOf } from '../../filing/client/client';
import { approvedBefore, isRemovable } from '../../filing/client/draft-filings';
import { filingReport } from '../../filing/report/combine';
import type { Report } from '../../filing/report/report';
import { smsHelp, verifiersOf } from '../../filing/report/sms';
import { isCancellation, purposeLabel, type Rulebook } from '../../filing/rulebook/open';
import { givenNumbers } from '../../filing/site/given-numbers';
import type { Text } from '../../filing/text';
import type {
  BoardPart,
  DueView,
  FilingCard,
  FilingDetail,
  MailingView,
  PhoneView,
} from '../../protocol/filings';
import { summaryOf } from '../clients/list';
import { verdictIn } from '../clients/standing';
import { undecidedFields } from '../clients/undecided';
import { sentencesOf } from '../preferences';
import type { App } from '../state/app';
import type { Sentences } from '../state/sentences';
import { begunFiling, type WhichFiling, withBegun } from './begun';
import { withPresent } from './refusal-view';
import { cardsWithRefusals, refusalIn } from './refusals-on-board';
import { withUsualIn } from './usual';

const PART = 100;

/** The filings of the next part of the clients, and the certificates and domains that expire. */
export async function boardPart(app: App, from: number): Promise<BoardPart> {
  const clients = (await app.vault.listClients('')).clients;
  const part = clients.slice(from, from + PART);
  const known = await app.vault.readMany(part.map(({ id }) => id));
  const all = known.map((client) => ({ client, dues: duesOf(app, client) }));
  const there = new Set(known.map(({ id }) => id));
  const unread = part.filter(({ id }) => !there.has(id)).map(({ name }) => name);
  return {
    ...(unread.length > 0 ? { unread } : {}),
    cards: await cardsWithRefusals(
      app,
      known,
      all.flatMap(({ client, dues }) => cardsOf(app, client, dues)),
    ),
    papers: all.flatMap(({ dues }) => dues.filter(({ filingId }) => filingId === null)),
    next: from + PART < clients.length ? from + PART : null,
    total: clients.length,
  };
}

function duesOf(app: App, client: Client): readonly DueView[] {
  const dues = dueDatesFor(app.rulebook(), client, app.today());
  if (dues.length === 0) return []; // most clients
  const { colour } = summaryOf(app.rulebook(), client);
  return dues.map((due) => ({
    ...due,
    clientId: client.id,
    client: client.entity.name,
    colour,
    about: aboutOf(app.rulebook(), client, due),
  }));
}

function aboutOf(book: Rulebook, client: Client, { subject }: DueDate): Text | null {
  if (subject === null) return null;
  const document = client.documents.find(({ id }) => id === subject);
  const label = document && book.documents.get(document.type)?.label;
  const named = [...client.services, ...client.people].find(({ id }) => id === subject);
  return label ?? (named ? { zh: named.name, en: named.name } : null);
}

function cardsOf(app: App, client: Client, dues: readonly DueView[]): readonly FilingCard[] {
  const { name, colour, last4 } = summaryOf(app.rulebook(), client);
  const book = app.rulebook();
  return client.filings.map((filing) => ({
    ...ofPurpose(purposeLabel(book, filing.intent)),
    clientId: client.id,
    filingId: filing.id,
    client: name,
    colour,
    last4,
    provider: filing.provider,
    services: servicesOf(client, filing).map((service) => service.name),
    state: filing.state,
    ...withOrder(filing),
    since: sinceDay(filing),
    isVerified: filing.state === 'sms' && isSmsVerified(app.rulebook(), client, filing, app.today()),
    isRemovable: isRemovable(client, filing),
    ...beside(approvedBefore(client, filing)),
    dues: dues.filter(({ filingId }) => filingId === filing.id),
    open: openDuesFor(app.rulebook(), client, filing, app.today()),
  }));
}

const beside = (providers: readonly string[]): Pick<FilingCard, 'approvedAt'> =>
  providers.length > 0 ? { approvedAt: providers } : {};

const ofPurpose = (purpose: Text | null): Pick<FilingCard, 'purpose'> =>
  purpose === null ? {} : { purpose };

/** The order's number where it is known, in the form of a card, a detail and a printout. */
export const withOrder = ({ orderNumber }: Filing): Pick<FilingCard, 'orderNumber'> =>
  orderNumber ? { orderNumber } : {};

/** The present client and filing, with the fields that are undecided; null when one of them is gone. */
export async function filingOf(
  app: App,
  { clientId, filingId }: WhichFiling,
): Promise<{ readonly client: Client; readonly filing: Filing; readonly undecided: readonly Text[] } | null> {
  const read = await app.vault.readClientWithoutFiles(clientId);
  if (!read.ok) return null;
  const begun = await begunFiling(app.sessions, { clientId, filingId });
  const client = await withUsualIn(app, withBegun(read.client, begun));
  const filing = client.filings.find(({ id }) => id === filingId);
  return filing ? { client, filing, undecided: undecidedFields(read, filing) } : null;
}

/** The details of a filing: its moves, who gets a code and where to enter it, what to post and where to. */
export async function detailOf(app: App, which: WhichFiling): Promise<FilingDetail | null> {
  const found = await filingOf(app, which);
  if (!found) return null;
  const { client, filing, undecided } = found;
  const report = asItStands(filingReport(app.rulebook(), client, filing, app.today(), undecided), filing);
  const { refusal, open } = await refusalIn(app, which, found, report);
  const after = afterApproval(app, client, filing);
  return {
    verdict: verdictIn(app, found),
    asked: filing.state === 'draft' ? [] : askedForType(report),
    state: filing.state,
    moves: filing.moves ?? [],
    before: stateBefore(filing),
    refusal: withPresent(app.rulebook(), client, refusal),
    ...(refusal && { openCauses: open }),
    steps: stepsOf(app.rulebook(), report, filing.state, isPoliceDone(after)),
    ...after,
    smsSentAt: filing.smsSentAt ?? null,
    mailedOn: filing.mailedOn ?? null,
    ...withOrder(filing),
    ...(filing.state === 'approved' && !isCancellation(app.rulebook(), report.filingType)
      ? { given: givenNumbers(app.rulebook(), client, filing, app.today()) }
      : {}),
    sms: report.sms,
    phones: phonesOf(client, filing, report),
    help: report.sms.required === false ? [] : smsHelp(app.rulebook(), filing.provider, app.today()),
    mailing: { ...report.mailing, items: mailingOf(app.rulebook(), report) },
  };
}

/** The days that run once the filing is approved, and those of them that were marked as done. */
function afterApproval(app: App, client: Client, filing: Filing): Pick<FilingDetail, 'dues' | 'done'> {
  if (filing.state !== 'approved') return {};
  const dues = duesOf(app, client).filter(({ filingId }) => filingId === filing.id);
  return { dues, done: filing.done ?? [] };
}

/** Was the police filing marked as done, and runs for none of the services any more? */
const isPoliceDone = ({ dues = [], done = [] }: ReturnType<typeof afterApproval>): boolean =>
  done.some((key) => key.split('|')[1] === POLICE) && dues.every(({ kind }) => kind !== 'police');

/** Who gets a code, and whether it was typed. */
export function phonesOf(client: Client, filing: Filing, { sms }: Report): readonly PhoneView[] {
  return verifiersOf(client, filing, sms.phones).map(({ role, person }) => ({
    role,
    person: person.id,
    name: person.name,
    mobile: person.mobile ?? '',
    isVerified: filing.smsVerified?.includes(person.id) ?? false,
  }));
}

/** The questions on which the filing type depends; in a draft the pre-check asks them. */
const askedForType = ({ questions, decision }: Report): FilingDetail['asked'] =>
  questions
    .filter(({ fact }) => decision.asks.includes(fact))
    .map((one) => ({ id: one.fact, label: null, questions: [one], settlesBlock: true }));

/** A filing in the state `sms`, or with a noted message, needs no question whether a code will come. */
export function asItStands(report: Report, { state, smsSentAt }: Filing): Report {
  const isKnown = state === 'sms' || Boolean(smsSentAt);
  return isKnown ? { ...report, sms: { ...report.sms, required: true } } : report;
}

/** The documents to post, each with its name. */
export function mailingOf(book: Rulebook, { mailing }: Report): readonly MailingView[] {
  return mailing.items.map(({ documents, address, case: id }) => ({
    documents: documents.map((one) => book.documents.get(one)?.label ?? { zh: one, en: one }),
    address,
    case: id,
  }));
}

interface CalendarQuery {
  readonly clientId: string | null;
  readonly keys: readonly string[] | null;
  readonly isNamed: boolean;
}

/** A calendar file of the requested due dates; it contains no names unless the person wants them. */
export async function calendarFile(app: App, { clientId, keys, isNamed }: CalendarQuery): Promise<string> {
  const sentences = await sentencesOf(app);
  const ids = clientId === null ? (await app.vault.listClients('')).clients.map(({ id }) => id) : [clientId];
  const events = [];
  for (let at = 0; at < ids.length; at += PART) {
    const clients = await app.vault.readMany(ids.slice(at, at + PART));
    const dues = clients.flatMap((client) => duesOf(app, client));
    const chosen = dues.filter((due) => keys?.includes(due.key) ?? true);
    const names = await app.vault.pseudonyms(chosen.map((due) => `${due.clientId}|${due.key}`));
    for (const [index, due] of chosen.entries()) {
      const uid = `${(names[index] ?? '').slice(0, 32)}@beiantong.invalid`;
      events.push({ uid, day: due.day, at: due.at, ...wordsOf(sentences, due, isNamed) });
    }
  }
  return calendarOf(events, { now: app.now(), name: sentences.name, alarm: '-P1D' });
}

function wordsOf(sentences: Sentences, due: DueView, isNamed: boolean) {
  const kind = sentences.due(due.kind);
  const whose = due.about ? `${due.client} · ${sentences.text(due.about)}` : due.client;
  return {
    summary: isNamed ? `${kind} · ${whose}` : sentences.calendarTitle(kind),
    description: due.text ? sentences.text(due.text) : '',
  };
}
