// To which client are the certificates added? The one they were opened for, else an existing one with their number or name, else a new one.
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../filing/client/client';
import { identityIn, isOf } from '../../recognition/client/identity';
import { reviewedPaper } from '../../recognition/review/review';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { TakeActions } from './actions';
import type { PaperOnTable } from './use-papers';

export interface Target {
  /** The client to which they are added, as stored; null for a new one. */
  readonly client: Client | null;
  /** An existing client that seems to be theirs; null when they were opened for one, or there is none. */
  readonly proposed: Client | null;
  readonly choose: (isNew: boolean) => void;
}

/** The client of some certificates; `id` is the one that they were opened for. */
export function useTarget(clients: TakeActions, id: string | null, papers: readonly PaperOnTable[]): Target {
  const [own, setOwn] = useState<Client | null>(null);
  const [proposed, setProposed] = useState<Client | null>(null);
  const [isNew, setNew] = useState(false);
  const identity = id === null ? identityIn(papers.map(({ review }) => reviewedPaper(review))) : null;
  useEffect(() => {
    if (id !== null) void readClient(clients, id).then(setOwn);
  }, [clients, id]);
  useEffect(() => {
    let isWanted = true;
    const found = identity === null ? Promise.resolve(null) : clientOf(clients, identity);
    void found.then((client) => isWanted && setProposed(client));
    return () => {
      isWanted = false;
    };
  }, [clients, identity]);
  const client = id === null ? (isNew ? null : proposed) : own;
  return { client, proposed, choose: setNew };
}

async function readClient(clients: TakeActions, id: string): Promise<Client | null> {
  const answer = await clients.ask('clients.read', { id }).catch(() => null); // locked: storing reports it
  return answer?.ok ? answer.client : null;
}

const MOST_READ = 5; // compared among the search results, since a name may be part of many

/** The existing client with this number or name. */
async function clientOf(clients: TakeActions, identity: string): Promise<Client | null> {
  const found = await clients.ask('clients.list', { search: identity }).catch(() => []);
  for (const { id } of found.slice(0, MOST_READ)) {
    const client = await readClient(clients, id);
    if (client !== null && isOf(client, identity)) return client;
  }
  return null;
}

interface ChoiceProps {
  readonly t: Translate;
  readonly target: Target;
}

/** The question whether certificates belong to an existing client or make a new one. */
export function TargetChoice({ t, target: { client, proposed, choose } }: ChoiceProps) {
  if (proposed === null) return null;
  const { name, certNumber } = proposed.entity;
  const choices = [
    [false, t('recognition.target.known', { name: plain(name), last4: plain(certNumber.slice(-4)) })],
    [true, t('recognition.target.new')],
  ] as const;
  return (
    <fieldset class="row" data-testid="recognition-target">
      {choices.map(([isNew, words]) => (
        <label key={words} class="check">
          <input
            type="radio"
            name="recognition-target"
            checked={isNew === (client === null)}
            onChange={() => choose(isNew)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
