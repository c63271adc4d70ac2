// What is done to many filings at once? A filing is begun for each client that has none, and one answer is given for all.
import { withAnswers } from '../../filing/client/answers';
import { withDraftFilings, withFilingAt } from '../../filing/client/draft-filings';
import type { Request } from '../../protocol/protocol';
import type { App } from '../state/app';

/** Begins a filing at this provider for the clients whose services are in none; returns how many got one. */
export async function beginFilings(
  { vault }: App,
  { clients, provider }: Request<'filings.begin'>,
): Promise<{ readonly done: number }> {
  let done = 0;
  await vault.editMany(clients, (client) => {
    const begun = withFilingAt(client, provider);
    if (begun !== client) done += 1;
    return begun;
  });
  await vault.note('filings.begin', '', `${provider} ${done}`);
  return { done };
}

/** Gives one answer in all these filings, each with its day; returns how many clients were changed. */
export async function answerMany(
  app: App,
  { filings, fact, value }: Request<'filings.answer'>,
): Promise<{ readonly done: number }> {
  const wanted = new Set(filings.map(({ clientId, filingId }) => `${clientId} ${filingId}`));
  const clients = [...new Set(filings.map(({ clientId }) => clientId))];
  const done = await app.vault.editMany(clients, (stored) => {
    const client = withDraftFilings(stored); // an unchanged draft is stored with its first answer
    return {
      ...client,
      filings: client.filings.map((filing) =>
        wanted.has(`${client.id} ${filing.id}`)
          ? withAnswers(filing, [{ fact, value }], app.today())
          : filing,
      ),
    };
  });
  await app.vault.note('filings.answer', '', `${fact} ${done}`);
  return { done };
}
