// Which filing does a print page show? The page's address contains a ticket; the page sends it and gets the filing's data.
import { wayOf } from '../../filing/calendar/way';
import { servicesOf } from '../../filing/client/client';
import { mediaTypeOf } from '../../filing/client/document-files';
import { fillPapers } from '../../filing/papers/fill-papers';
import { filingReport } from '../../filing/report/combine';
import { filingTypeLabel, newestSourceDay } from '../../filing/rulebook/open';
import { cleanImage } from '../../pictures/clean-image';
import type { Agency, Printout } from '../../protocol/filings';
import { fromBase64, toBase64 } from '../../vault/crypto/bytes';
import { summaryOf } from '../clients/list';
import type { App } from '../state/app';
import { sessionOf } from '../state/tab-store';
import { askedFor } from '../tab/asked';
import { filingOf, mailingOf } from './board';

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
  const { client, filing, undecided } = found;
  const book = app.rulebook();
  const report = filingReport(book, client, filing, which.asOf ?? app.today(), undecided);
  const { name, last4, province } = summaryOf(book, client);
  const personOf = (id: string | undefined) => client.people.find((one) => one.id === id);
  const principal = personOf(client.entity.subjectPrincipal);
  const services = servicesOf(client, filing);
  return {
    client: name,
    last4,
    province,
    provider: filing.provider,
    services: services.map((service) => service.name),
    report,
    asked: askedFor(book, { client, filing }, report, which.asOf ?? app.today()),
    way: wayOf(book, report, filing.state),
    filingType: filingTypeLabel(book, report.filingType),
    mailing: mailingOf(book, report),
    principals: {
      subject: principal?.name ?? '',
      service: personOf(services[0]?.servicePrincipal)?.name ?? '',
    },
    sender: {
      name: principal?.name ?? '',
      phone: principal?.mobile ?? '',
      address: client.entity.mailAddress ?? '',
    },
    rulebookDay: newestSourceDay(book) ?? '',
    agency: await readAgency(app),
    papers: fillPapers(
      book,
      { client, filing, provider: app.sentences('zh').word('provider', filing.provider) },
      report.documents.filter(({ state }) => state !== 'attached').map(({ id }) => id),
    ),
  };
}

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
