// What do clients still have to send for the filings that have not gone off? One list for each client, of all its services.
import type { Client } from '../../filing/client/client';
import { precheckInputs } from '../../filing/facts/facts';
import { paperDocuments } from '../../filing/papers/fill-papers';
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
    if (isAskedAnything(asks)) all.push({ client: id, name: client.entity.name, ...asks });
  }
  return all;
}

function servicesOf(app: App, client: Client, asOf: string): readonly Asks[] {
  const book = app.rulebook();
  const made = paperDocuments(book, client);
  return client.filings.filter(isToSubmit).flatMap((filing) =>
    precheckInputs(book, client, filing, asOf).map((input) => {
      const { report, facts } = precheckWithFacts(book, input);
      return clientAsks(book, report, askedOf(book, report.questions, facts), made);
    }),
  );
}
