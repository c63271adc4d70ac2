// What does this agency usually answer? Stored with the settings, since it contains nothing of any client.
import { type UsualAnswer, withUsual } from '../../filing/client/answers';
import type { Client } from '../../filing/client/client';
import type { Request } from '../../protocol/protocol';
import type { App } from '../state/app';

const USUAL = 'usual-answers';

/** The usual answers of this browser. */
export async function usualAnswers({ browser }: Pick<App, 'browser'>): Promise<readonly UsualAnswer[]> {
  const stored = await browser.settings.get(USUAL);
  return (stored as readonly UsualAnswer[] | undefined) ?? []; // written below only, in this shape
}

/** Stores a usual answer, or deletes it with null; only facts with a yes-or-no question are accepted. */
export async function setUsual(
  app: App,
  { fact, value }: Request<'filings.usual'>,
): Promise<{ readonly ok: boolean }> {
  if (app.rulebook().facts.get(fact)?.type !== 'boolean') return { ok: false };
  const others = (await usualAnswers(app)).filter((one) => one.fact !== fact);
  await app.browser.settings.set(USUAL, value === null ? others : [...others, { fact, value }]);
  return { ok: true };
}

/** The client with the usual answers in each of its filings. */
export async function withUsualIn(app: App, client: Client): Promise<Client> {
  return withUsualAnswers(client, await usualAnswers(app), app.today());
}

/** The client with these usual answers in each of its filings. */
export function withUsualAnswers(client: Client, usual: readonly UsualAnswer[], on: string): Client {
  if (usual.length === 0) return client;
  return { ...client, filings: client.filings.map((filing) => withUsual(filing, usual, on)) };
}
