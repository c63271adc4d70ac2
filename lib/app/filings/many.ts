// What is done to many filings at once? A filing is begun for each client that has none, and one answer is given for all.
import { withAnswers } from '../../filing/client/answers';
import type { Client, Filing } from '../../filing/client/client';
import { withDraftFilings, withFilingAt } from '../../filing/client/draft-filings';
import { answersInClient } from '../../filing/report/answers-in-client';
import type { Request } from '../../protocol/protocol';
import type { FactValue } from '../../rules/operator-names';
import type { App } from '../state/app';
import type { WhichFiling } from './begun';

interface Given {
  readonly fact: string;
  readonly value: FactValue;
}

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
 * Gives each answer in its filings, with the day, or in the client where that has an empty field for it; returns how many clients were changed. One transaction stores all of them with
 * their line in the activity log or none, because the person takes back one press, not a part of it.
 */
export async function answerMany(
  app: App,
  { answers }: Request<'filings.answer'>,
): Promise<{ readonly done: number }> {
  const given = new Map<string, Given[]>();
  const named = ({ clientId, filingId }: WhichFiling) => `${clientId} ${filingId}`;
  for (const { filings, ...answer } of answers)
    for (const which of filings) given.set(named(which), [...(given.get(named(which)) ?? []), answer]);
  const clients = [...new Set(answers.flatMap(({ filings }) => filings.map(({ clientId }) => clientId)))];
  const edit = (stored: Client): Client => {
    const drafted = withDraftFilings(stored); // an unchanged draft is stored with its first answer
    return drafted.filings.reduce((client, filing) => {
      const said = given.get(named({ clientId: client.id, filingId: filing.id }));
      return said === undefined ? client : withAnswersOf(app, client, filing, said);
    }, drafted);
  };
  const facts = answers.map(({ fact }) => fact).join(' ');
  const noteOf = (count: number) => ({
    action: 'filings.answer',
    detail: `${facts.slice(0, 150)} ${count}`,
  });
  const done = await app.vault.editMany(clients, edit, { piece: clients.length, noteOf });
  return { done };
}

function withAnswersOf(app: App, client: Client, { id }: Filing, said: readonly Given[]): Client {
  const filing = client.filings.find((one) => one.id === id);
  if (filing === undefined) return client;
  const kept = answersInClient(app.rulebook(), client, filing, said, app.today());
  const answered = withAnswers(filing, kept.answers, app.today());
  return { ...kept.client, filings: kept.client.filings.map((one) => (one.id === id ? answered : one)) };
}
