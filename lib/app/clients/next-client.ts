// Which client comes after the one whose order went off? The draft at the same provider that is nearest to its submission.
import { approvedBefore } from '../../filing/client/draft-filings';
import { readiestFirst } from '../../filing/report/readiest';
import type { NextClient } from '../../protocol/clients';
import type { Request } from '../../protocol/protocol';
import { usualAnswers, withUsualAnswers } from '../filings/usual';
import type { App } from '../state/app';
import { colourOf } from './list';
import { verdictIn } from './standing';
import { undecidedFields } from './undecided';

const PART = 50;
/** So many clients are read at most: the panel waits for the answer. */
const MOST_READ = 500;

/** Reads no further once a draft is found of which nothing is left to do. */
export async function nextClient(
  app: App,
  { clientId, provider }: Request<'clients.next'>,
): Promise<NextClient> {
  const { clients } = await app.vault.listClients('');
  const others = clients.map(({ id }) => id).filter((id) => id !== clientId);
  const drafts: Draft[] = [];
  for (let at = 0; at < Math.min(others.length, MOST_READ) && !drafts.some(isReady); at += PART)
    drafts.push(...(await draftsAt(app, others.slice(at, at + PART), provider)));
  const [next = null] = readiestFirst(drafts, ({ verdict }) => verdict);
  return { others: others.length, next };
}

type Draft = NonNullable<NextClient['next']>;

const isReady = ({ verdict: { documents, fails, asks, decides = 0 } }: Draft): boolean =>
  documents + fails + asks + decides === 0;

/** One draft of each of these clients that has one at the provider, unless the same is approved elsewhere. */
async function draftsAt(app: App, ids: readonly string[], provider: string): Promise<readonly Draft[]> {
  const [stored, otherwise, usual] = await Promise.all([
    app.vault.readMany(ids),
    app.vault.readOtherwise(ids),
    usualAnswers(app),
  ]);
  return stored.flatMap((one) => {
    const client = withUsualAnswers(one, usual, app.today());
    const filing = client.filings.find(
      (draft) =>
        draft.state === 'draft' && draft.provider === provider && approvedBefore(client, draft).length === 0,
    );
    if (!filing) return [];
    const undecided = undecidedFields({ client, otherwise: otherwise.get(client.id) }, filing);
    const verdict = verdictIn(app, { client, filing, undecided });
    return verdict ? [{ id: client.id, name: client.entity.name, colour: colourOf(client), verdict }] : [];
  });
}
