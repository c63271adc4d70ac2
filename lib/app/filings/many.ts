// What is done to many filings at once? A filing is begun for each client that has none, and one answer is given for all.
import { withAnswers } from '../../filing/client/answers';
import type { Client } from '../../filing/client/client';
import { withDraftFilings, withFilingAt } from '../../filing/client/draft-filings';
import type { Request } from '../../protocol/protocol';
import type { FactValue } from '../../rules/operator-names';
import type { App } from '../state/app';
import type { WhichFiling } from './begun';

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

/**
 * Gives each answer in its filings, with the day; returns how many clients were changed. One transaction stores all of them with
 * their line in the activity log or none, because the person takes back one press, not a part of it.
 */
export async function answerMany(
  app: App,
  { answers }: Request<'filings.answer'>,
): Promise<{ readonly done: number }> {
  const given = new Map<string, { readonly fact: string; readonly value: FactValue }[]>();
  const named = ({ clientId, filingId }: WhichFiling) => `${clientId} ${filingId}`;
  for (const { filings, ...answer } of answers)
    for (const which of filings) given.set(named(which), [...(given.get(named(which)) ?? []), answer]);
  const clients = [...new Set(answers.flatMap(({ filings }) => filings.map(({ clientId }) => clientId)))];
  const edit = (stored: Client): Client => {
    const client = withDraftFilings(stored); // an unchanged draft is stored with its first answer
    const filings = client.filings.map((filing) =>
      withAnswers(filing, given.get(named({ clientId: client.id, filingId: filing.id })) ?? [], app.today()),
    );
    return { ...client, filings };
  };
  const facts = answers.map(({ fact }) => fact).join(' ');
  const noteOf = (count: number) => ({
    action: 'filings.answer',
    detail: `${facts.slice(0, 150)} ${count}`,
  });
  const done = await app.vault.editMany(clients, edit, { piece: clients.length, noteOf });
  return { done };
}
