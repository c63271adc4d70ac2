// What do the pages about clients hear in a picture or a test without an extension? A list that is searched and paged like the real one.
import type {
  ClientListPage,
  ClientListQuery,
  ClientStanding,
  ClientSummary,
  ListedClient,
} from '../../lib/protocol/clients';
import type { ClientsActions } from '../../lib/ui/options/clients/actions';
import { type Answers, askOf } from './ask';

export const NO_CHOICES = {
  entityTypes: [],
  certificateTypes: [],
  idTypes: [],
  personRegions: [],
  serviceKinds: [],
  content: [],
  preApproval: [],
  languages: [],
  methods: [],
  providers: [],
  channels: [],
  intents: [],
  documents: [],
  platforms: [],
  facts: [],
  answers: [],
};

/** When the removed ones were removed. */
const GONE = Date.parse('2026-11-20T09:20:00+08:00');

/** Actions over these clients; nothing is ever stored. What is answered can be replaced. */
export function clientsActionsFor(clients: readonly ClientSummary[], answers: Answers = {}): ClientsActions {
  return {
    ask: askOf({
      'clients.page': async (wish) => pageOf(clients.map(rowOf), wish),
      'clients.standing': async ({ ids }) => ids.map((id, at) => standingFor(id, at)),
      'clients.points': async () => [],
      'clients.mark': async ({ ids }) => ({ done: ids.length }),
      'clients.remove': async ({ ids }) => ({ done: ids.length }),
      'clients.removals': async ({ ids }) =>
        ids.map((id, at) => ({ id, source: { isHere: at === 0, deviceName: '周明 · 办公室', at: GONE } })),
      'clients.restore': async ({ ids }) => ({ done: ids.length }),
      'clients.erase': async ({ ids }) => ({ done: ids.length }),
      'clients.read': async () => ({ ok: false, reason: 'not-found' }),
      'clients.choices': async () => NO_CHOICES,
      'clients.regions': async () => [],
      'clients.undecided': async () => null,
      'clients.history': async () => [],
      'clients.revision': async () => ({ changes: null }),
      'clients.duplicates': async () => ({ pairs: [], total: 0 }),
      'clients.check': async () => ({ faults: [], rev: null }),
      'clients.keep-draft': async () => {},
      'clients.kept-draft': async () => null,
      'clients.save': async () => ({ ok: false, reason: 'not-stored' }),
      'clients.restore-revision': async () => ({ ok: false }),
      'clients.merge': async () => ({ ok: false, reason: 'not-found' }),
      ...answers,
    }),
    recognition: null,
    documents: {
      add: async () => ({ ok: true }),
      ask: askOf(answers),
      exportFile: async () => ({ ok: true }),
      printPaper: () => {},
    },
    token: () => 'token-of-a-test',
    guard: () => () => {},
    onReturn: () => () => {},
    today: () => '2026-11-24',
    moment: () => '2026-11-24T09:00:00Z',
  };
}

function rowOf(client: ClientSummary, at: number): ListedClient {
  const ends = { on: '2026-12-12', what: 'entity-certificate', days: 18 } as const;
  const group = at === 0 ? '华东' : null;
  return { ...client, group, isUndecided: at === 2, ends: at === 1 ? ends : null };
}

/** The part of these rows that is asked for. */
export function pageOf(rows: readonly ListedClient[], wish: ClientListQuery): ClientListPage {
  const found = rows.filter(
    (row) =>
      !wish.removed &&
      row.name.includes(wish.search) &&
      (row.isUndecided || !wish.undecided) &&
      (wish.among === null || wish.among.includes(row.id)),
  );
  return {
    rows: found.slice(wish.from, wish.from + wish.count),
    ids: wish.from === 0 ? found.map((row) => row.id) : null,
    total: found.length,
    all: rows.length,
    removed: 0,
    undecided: rows.filter((row) => row.isUndecided).length,
    damaged: 0,
    tags: [],
    groups: [],
  };
}

const STANDINGS: readonly Omit<ClientStanding, 'id'>[] = [
  {
    filings: 1,
    provider: 'aliyun',
    state: 'sms',
    verdict: null,
    next: { day: '2026-11-25', at: Date.parse('2026-11-25T09:00:00Z'), kind: 'sms' },
    have: 21,
    asked: 21,
  },
  {
    filings: 1,
    provider: 'tencent',
    state: 'draft',
    verdict: { status: 'blocked', fails: 2, asks: 1, documents: 0 },
    next: null,
    have: 18,
    asked: 21,
  },
  {
    filings: 1,
    provider: 'huawei',
    state: 'draft',
    verdict: { status: 'incomplete', fails: 0, asks: 3, documents: 0 },
    next: { day: '2027-03-01', at: null, kind: 'domain' },
    have: 9,
    asked: 21,
  },
  { filings: 0, provider: null, state: null, verdict: null, next: null, have: 5, asked: 21 },
  {
    filings: 2,
    provider: 'aliyun',
    state: 'approved',
    furtherDraft: 'huawei',
    verdict: null,
    next: { day: '2026-12-20', at: null, kind: 'footer' },
    have: 21,
    asked: 21,
  },
];

/** The status of the client at this place of a list. */
export function standingFor(id: string, at: number): ClientStanding {
  const standing = STANDINGS[at % STANDINGS.length];
  if (!standing) throw new Error('there is a standing for every row');
  return { id, ...standing };
}
