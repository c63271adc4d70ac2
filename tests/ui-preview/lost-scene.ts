// What do the surfaces hear where clients cannot be read? Of some the second copy has everything, of one an earlier version, of one nothing.
import { emptyRow } from '../../lib/filing/report/batch';
import type { ClientStanding } from '../../lib/protocol/clients';
import type { UnreadableClient } from '../../lib/protocol/vault';
import type { Answers } from './ask';
import { clientsActionsFor } from './clients-actions';
import { clients } from './parts';
import { sceneRows } from './precheck-scene';

const [first, second, third, fourth] = clients.map(({ name }) => name);
const SAVED = Date.parse('2026-11-23T16:20:00+08:00');
const EARLIER = Date.parse('2026-11-20T10:05:00+08:00');

const ofClient = (record: string, name = '', over: Partial<UnreadableClient> = {}): UnreadableClient => ({
  ...{ record, name, present: 'same', saved: SAVED, lost: SAVED },
  ...{ revisions: 2, documents: 3, lostRevisions: 0, lostDocuments: 0 },
  ...over,
});

/** Two that come back whole, one of them without a document, one in an earlier version, one not at all, and one without a name. */
const unreadable: readonly UnreadableClient[] = [
  ofClient('r1', first),
  ofClient('r2', second, { present: 'sound', lostDocuments: 1, lostRevisions: 2 }),
  ofClient('r3', third, { present: 'older', saved: EARLIER }),
  ofClient('r4', fourth, { present: 'none', saved: null }),
  ofClient('r5', '', { present: 'none', saved: null, lost: null }),
];

const UNREADABLE: Omit<ClientStanding, 'id'> = {
  ...{ filings: 0, provider: null, state: null, verdict: null, next: null, have: 0, asked: 0 },
  isUnreadable: true,
};
const READY: Omit<ClientStanding, 'id'> = {
  ...{ filings: 1, provider: 'aliyun', next: null, have: 21, asked: 21 },
  state: 'draft',
  verdict: { status: 'ready', fails: 0, asks: 0, documents: 0 },
};

/** The scenes `options-lost`, its check pressed, `options-lost-precheck`, `options-lost-board` and `options-lost-list`. */
export const isLostScene = (scene: string): boolean => scene.startsWith('options-lost');

/** One of the clients for its editor: in an earlier version only. */
export const lostClient = ofClient('r3', third, { present: 'older', saved: EARLIER });

const page: Answers['clients.page'] = async (wish) => ({
  ...(await clientsActionsFor(clients).ask('clients.page', wish)),
  damaged: 1,
});

/** What the list says of them: the third cannot be read, and of one it knows not even the name. */
export const lostList: Answers = {
  'clients.page': page,
  'clients.standing': async ({ ids }) =>
    ids.map((id) => (id === clients[2]?.id ? { ...UNREADABLE, id } : { ...READY, id })),
};

export const lostAnswers: Answers = {
  'clients.page': page,
  'vault.verify': async () => ({
    ...{ records: 12, revisions: 31, files: 40, behind: 0 },
    undecryptable: ['r1.3', 'r3.5'],
    torn: ['r4'],
    lostFiles: ['f1', 'f2'],
    names: unreadable.map(({ name }) => name).filter(Boolean),
    unreadable,
  }),
  'vault.bring-back': async () => ({ clients: 2, documents: 3 }),
  'rules.batch': async ({ clients: asked }) =>
    asked.map((id) => {
      const row = sceneRows.find(({ client }) => client === id);
      return row && id !== 'c' ? row : emptyRow(id, third ?? '', 'unreadable');
    }),
};
