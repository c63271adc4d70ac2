// How do reviewed certificates become a stored client? The client is built and saved like any edit, then the pictures are added as documents.
import { useState } from 'preact/hooks';
import type { Client } from '../../filing/client/client';
import type { Text } from '../../filing/text';
import {
  clientFromPapers,
  type FromPapers,
  type Obstacle,
} from '../../recognition/client/client-from-papers';
import { reviewedPaper } from '../../recognition/review/review';
import { newClient, tidy } from '../options/clients/editor/draft';
import { NO_VAULT } from '../options/clients/first-profile';
import { codeOf } from '../vault/fault';
import type { TakeActions } from './actions';
import type { PaperOnTable } from './use-papers';

/** The result of storing. */
export type Taken =
  | { readonly kind: 'none' | 'taking' }
  /** `documents` of all were stored; `undo` takes everything back. */
  | {
      readonly kind: 'taken';
      readonly client: Client;
      readonly documents: number;
      readonly all: number;
      readonly undo: () => Promise<boolean>;
    }
  | { readonly kind: 'not-stored' | 'gone' | Obstacle }
  /** What a client requires and the certificates do not contain. */
  | {
      readonly kind: 'faults';
      readonly faults: readonly Text[];
      readonly client: Client;
      /** Stores the pictures once the client itself is stored. */
      readonly storePictures: () => Promise<void>;
    };

export interface Take {
  readonly taken: Taken;
  readonly take: (papers: readonly PaperOnTable[], keepsPictures: boolean) => Promise<void>;
}

/** Adds certificates to a client, or to a new one (null). */
export function useTake(actions: TakeActions, id: string | null): Take {
  const [taken, setTaken] = useState<Taken>({ kind: 'none' });
  const take = async (papers: readonly PaperOnTable[], keepsPictures: boolean) => {
    setTaken({ kind: 'taking' });
    setTaken(await takePapers(actions, id, papers, keepsPictures).catch(notTaken));
  };
  return { taken, take };
}

/** A person who sets no passphrase continues the review, and no fault is shown. */
const notTaken = (fault: unknown): Taken => ({ kind: codeOf(fault) === NO_VAULT ? 'none' : 'not-stored' });

async function takePapers(
  actions: TakeActions,
  id: string | null,
  papers: readonly PaperOnTable[],
  keepsPictures: boolean,
): Promise<Taken> {
  const base = id === null ? null : await actions.ask('clients.read', { id });
  if (base !== null && !base.ok) return { kind: 'gone' };
  const before = base?.client ?? newClient(`client-${actions.token()}`);
  const built = clientFromPapers(
    before,
    papers.map(({ review }) => reviewedPaper(review)),
  );
  if (built.obstacle !== null) return { kind: built.obstacle };
  const client = tidy(built.client);
  // a new client may lead to the passphrase first: what would be refused is told before
  const { faults } = await actions.ask('clients.check', { client: { ...client } });
  const pictures = async () => (keepsPictures ? await storePictures(actions, client.id, built, papers) : 0);
  const refused = (all: readonly { readonly message: Text }[]): Taken => ({
    ...{ kind: 'faults', faults: all.map(({ message }) => message), client },
    storePictures: async () => void (await pictures()),
  });
  if (faults.length > 0) return refused(faults);
  const answer = await actions.ask('clients.save', {
    client: { ...client },
    base: base?.rev ?? null,
    seen: null,
    choices: {},
    command: actions.token(),
  });
  if (!answer.ok) return answer.reason === 'faults' ? refused(answer.faults) : { kind: 'not-stored' };
  const documents = await pictures();
  return {
    kind: 'taken',
    client: answer.client,
    documents,
    all: keepsPictures ? built.documents.length : 0,
    undo: () => takeBack(actions, client.id, base?.rev ?? null),
  };
}

async function storePictures(
  actions: TakeActions,
  client: string,
  { documents }: FromPapers,
  papers: readonly PaperOnTable[],
): Promise<number> {
  let stored = 0;
  for (const { paper, type, of, side } of documents) {
    const taken = papers[paper];
    if (taken === undefined) continue;
    const { file, scan } = taken;
    const answer = await actions.documents.add(client, { document: type, of, side, file, scan });
    if (answer.ok) stored += 1;
  }
  return stored;
}

/** Undoing moves a new client to the removed ones; a changed one gets its previous content. */
async function takeBack(actions: TakeActions, id: string, rev: number | null): Promise<boolean> {
  if (rev === null) return (await actions.ask('clients.remove', { ids: [id] })).done === 1;
  const now = await actions.ask('clients.read', { id });
  if (!now.ok) return false;
  const wish = { id, rev, expected: now.rev, command: actions.token() };
  return (await actions.ask('clients.restore-revision', wish)).ok;
}
