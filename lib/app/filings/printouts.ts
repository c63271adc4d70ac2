// Which filing does a print page show? The page's address contains a ticket; the page sends it and gets the filing's data.
import { sinceDay } from '../../filing/calendar/filing-states';
import { stepsOf } from '../../filing/calendar/filing-steps';
import { type Client, servicesOf } from '../../filing/client/client';
import { mediaTypeOf } from '../../filing/client/document-files';
import { fillPapers } from '../../filing/papers/fill-papers';
import { filingReport } from '../../filing/report/combine';
import { labelsFrom } from '../../filing/report/phrases';
import type { Report } from '../../filing/report/report';
import { filingTypeLabel, newestSourceDay, type Rulebook } from '../../filing/rulebook/open';
import { cleanImage } from '../../pictures/clean-image';
import type { Agency, Printout } from '../../protocol/filings';
import { fromBase64, toBase64 } from '../../vault/crypto/bytes';
import { summaryOf } from '../clients/list';
import type { App } from '../state/app';
import { sessionOf } from '../state/tab-store';
import { answersOf } from '../tab/answer-words';
import { askedFor } from '../tab/asked';
import { asCameBack, asSent } from './as-sent';
import { asItStands, filingOf, mailingOf, phonesOf, withOrder } from './board';
import { refusalOf } from './refusal-view';
import { usualAnswers, withUsualAnswers } from './usual';

const AGENCY = 'agency';
const MOST_TICKETS = 50;
const TICKETS = 'tickets';

interface Which {
  readonly clientId: string;
  readonly filingId: string;
  readonly asOf?: string | undefined;
}
type Tickets = readonly (Which & { readonly ticket: string })[];

async function tickets(app: App): Promise<Tickets> {
  // only written below, in this shape; deleted with the session
  return ((await app.sessions.get(TICKETS)) as Tickets | undefined) ?? [];
}

/** A ticket for one filing; it is valid until the browser closes, so that a print page can be reloaded. */
export async function ticketFor(app: App, { clientId, filingId, asOf }: Which): Promise<string> {
  const ticket = app.token();
  const kept = [...(await tickets(app)), { ticket, clientId, filingId, ...(asOf && { asOf }) }].slice(
    -MOST_TICKETS,
  );
  await app.sessions.set(TICKETS, kept);
  return ticket;
}

/** A ticket for the filing that a tab is bound to; null when it is bound to none. */
export async function ticketForTab(app: App, tabId: number): Promise<string | null> {
  const session = await sessionOf(app.sessions, tabId);
  return session ? ticketFor(app, session) : null;
}

/**
 * The data of a print page; null when the ticket is unknown or its filing is gone. Throws while the vault is locked.
 */
export async function openPrintout(app: App, ticket: string): Promise<Printout | null> {
  const which = (await tickets(app)).find((one) => one.ticket === ticket);
  const found = which && (await filingOf(app, which));
  if (!found) return null;
  const shown = await versionOf(app, which, found);
  const about = aboutFiling(app.rulebook(), shown);
  return {
    ...about,
    ...(await presentOf(app, found, about.report)),
    ...withOrder(found.filing),
    sent: shown.sent,
    rulebookDay: newestSourceDay(app.rulebook()) ?? '',
    agency: await readAgency(app),
    printedOn: app.today(),
  };
}

type Found = NonNullable<Awaited<ReturnType<typeof filingOf>>>;

interface Version extends Found {
  readonly asOf: string;
  readonly sent: Printout['sent'];
}

/** What the report speaks of: a filing that is on its way as it was sent, any other as it is, and whatever day was asked for as of that day. */
async function versionOf(app: App, which: Which, found: Found): Promise<Version> {
  const today = app.today();
  const asked = which.asOf ?? today;
  const before = asked === today ? await asSent(app, which, found) : null;
  if (before === null) return { ...found, asOf: asked, sent: null };
  const { client, on, isKept } = before;
  const answered = withUsualAnswers(client, await usualAnswers(app), on ?? today);
  const filing = answered.filings.find(({ id }) => id === which.filingId) ?? before.filing;
  return { client: answered, filing, undecided: [], asOf: on ?? today, sent: { on, isKept } };
}

/** What is said of the filing by the version of it that the report speaks of. */
function aboutFiling(book: Rulebook, { client, filing, undecided, asOf }: Version) {
  const report = filingReport(book, client, filing, asOf, undecided);
  const { name, last4, province } = summaryOf(book, client);
  const services = servicesOf(client, filing);
  return {
    client: name,
    last4,
    province,
    kind: labelsFrom(book, 'entityTypes').get(client.entity.type) ?? null,
    provider: filing.provider,
    services: services.map((service) => ({
      name: service.name,
      kind: service.kind,
      domains: service.domains.map((domain) => domain.name),
    })),
    report,
    answers: answersOf(book, filing.answers),
    asked: askedFor(book, { client, filing }, report, asOf),
    filingType: filingTypeLabel(book, report.filingType),
    mailing: mailingOf(book, report),
    principals: {
      subject: personOf(client, client.entity.subjectPrincipal)?.name ?? '',
      service: personOf(client, services[0]?.servicePrincipal)?.name ?? '',
    },
  };
}

/** Where the filing stands now, and what is made from the client as it is now: letters, the sender of a parcel. */
async function presentOf(app: App, { client, filing, undecided }: Found, report: Report) {
  const book = app.rulebook();
  const principal = personOf(client, client.entity.subjectPrincipal);
  const stands = asItStands(report, filing);
  const { documents } = filingReport(book, client, filing, app.today(), undecided);
  const then = await asCameBack(app, { clientId: client.id, filingId: filing.id }, { client, filing });
  const refusal = refusalOf(book, client, filing, { documents }, then);
  return {
    state: filing.state,
    since: sinceDay(filing),
    ...(refusal && { refusal }),
    steps: stepsOf(book, stands, filing.state),
    phones: phonesOf(client, filing, stands),
    icpNumbers: [client.entity, ...servicesOf(client, filing)].flatMap(({ icpNumber }) => icpNumber ?? []),
    sender: {
      name: principal?.name ?? '',
      phone: principal?.mobile ?? '',
      address: client.entity.mailAddress ?? '',
    },
    papers: fillPapers(
      book,
      { client, filing, provider: app.sentences('zh').word('provider', filing.provider) },
      documents.filter(({ state }) => state !== 'attached').map(({ id }) => id),
    ),
  };
}

const personOf = ({ people }: Client, id: string | undefined) => people.find((one) => one.id === id);

/** The agency on printed pages; empty until it is entered. */
export async function readAgency({ browser }: App): Promise<Agency> {
  const stored = await browser.settings.get(AGENCY);
  return (stored as Agency | undefined) ?? { name: '', logo: null }; // only written below, in this shape
}

/** Stores name and logo; the logo is re-encoded, so that its metadata is not kept. */
export async function saveAgency(app: App, name: string, logo: string | null): Promise<Agency> {
  const before = await readAgency(app);
  const next = logo === null || logo === before.logo ? logo : await redrawn(app, logo);
  const agency: Agency = { name, logo: next };
  await app.browser.settings.set(AGENCY, agency);
  return agency;
}

async function redrawn({ browser }: App, base64: string): Promise<string> {
  const claimed = mediaTypeOf(base64);
  const clean = claimed && (await cleanImage(fromBase64(base64), claimed, browser.images));
  if (!clean?.ok || clean.mediaType === 'application/pdf') throw new Error('document-type');
  return `data:${clean.mediaType};base64,${toBase64(clean.bytes)}`;
}
