// What do clients still have to send for the filings that have not gone off? One list for each client, of all its services.
import type { Client } from '../../filing/client/client';
import { precheckInput } from '../../filing/facts/facts';
import { eachSiteOnce, siteOf } from '../../filing/report/asked-site';
import {
  type Asks,
  type ClientAsks,
  clientAsks,
  isAskedAnything,
  togetherAsked,
} from '../../filing/report/client-asks';
import { precheckWithFacts } from '../../filing/report/precheck';
import { askedOf } from '../../filing/report/question-topics';
import { isToSubmit } from '../../filing/report/standings';
import { usualAnswers, withUsualAnswers } from '../filings/usual';
import type { App } from '../state/app';

/** The lists of these clients; one of whom nothing is wanted, or whose record cannot be read, has none. */
export async function asksOf(
  app: App,
  { clients, asOf }: { readonly clients: readonly string[]; readonly asOf: string },
): Promise<readonly ClientAsks[]> {
  const usual = await usualAnswers(app);
  const all: ClientAsks[] = [];
  for (const id of clients) {
    const read = await app.vault.readClientWithoutFiles(id);
    if (!read.ok) continue;
    const client = withUsualAnswers(read.client, usual, app.today());
    const asks = togetherAsked(servicesOf(app, client, asOf));
    if (isAskedAnything(asks)) all.push({ ...aboutClient(client), ...asks });
  }
  return all;
}

/** Who is written to, and about which sites. */
function aboutClient(client: Client): Omit<ClientAsks, keyof Asks> {
  const { id, entity, people, services, filings } = client;
  const contact = people.find((one) => one.id === entity.subjectPrincipal);
  const open = filings.filter(isToSubmit).flatMap((filing) => filing.services);
  return {
    client: id,
    name: entity.name,
    contact: contact?.name ? { name: contact.name, phone: contact.mobile ?? null } : null,
    sites: eachSiteOnce(services.filter((one) => open.includes(one.id)).map(siteOf)),
  };
}

function servicesOf(app: App, client: Client, asOf: string): readonly Asks[] {
  const book = app.rulebook();
  return client.filings.filter(isToSubmit).flatMap((filing) =>
    (filing.services.length === 0 ? [null] : filing.services).map((id) => {
      const { report, facts } = precheckWithFacts(book, precheckInput(book, client, filing, id, asOf));
      const service = client.services.find((one) => one.id === id);
      return clientAsks(book, { client, service, report, asked: askedOf(book, report.questions, facts) });
    }),
  );
}
