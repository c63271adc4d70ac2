// What does the clients' desk hear in a picture or a test without an extension? A list that is searched and paged like the real one.
import type {
  ClientListPage,
  ClientListQuery,
  ClientSummary,
  ListedClient,
} from '../../lib/protocol/clients';
import type { DeskActions } from '../../lib/ui/options/clients/actions';

const NO_CHOICES = {
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
};

/** Actions over these clients; nothing is ever stored. Parts of them can be replaced. */
export function deskActionsFor(
  clients: readonly ClientSummary[],
  over: Partial<DeskActions> = {},
): DeskActions {
  return {
    page: async (wish) => pageOf(clients.map(rowOf), wish),
    mark: async (ids) => ({ done: ids.length }),
    remove: async (ids) => ({ done: ids.length }),
    restore: async (ids) => ({ done: ids.length }),
    read: async () => ({ ok: false, reason: 'not-found' }),
    choices: async () => NO_CHOICES,
    regions: async () => [],
    check: async () => ({ faults: [], rev: null }),
    save: async () => ({ ok: false, reason: 'not-stored' }),
    history: async () => [],
    revision: async () => ({ changes: null }),
    restoreRevision: async () => ({ ok: false }),
    duplicates: async () => ({ pairs: [], total: 0 }),
    merge: async () => ({ ok: false, reason: 'not-found' }),
    recognition: null,
    documents: {
      add: async () => ({ ok: true }),
      look: async () => null,
      remove: async () => ({ ok: true }),
      exportFile: async () => ({ ok: true }),
    },
    token: () => 'token-of-a-test',
    guard: () => () => {},
    onReturn: () => () => {},
    today: () => '2026-11-24',
    moment: () => '2026-11-24T09:00:00Z',
    ...over,
  };
}

function rowOf(client: ClientSummary, at: number): ListedClient {
  const ends = { on: '2026-12-12', what: 'entity-certificate', days: 18 } as const;
  return { ...client, group: at === 0 ? '华东' : null, ends: at === 1 ? ends : null };
}

function pageOf(rows: readonly ListedClient[], wish: ClientListQuery): ClientListPage {
  const found = wish.removed ? [] : rows.filter((row) => row.name.includes(wish.search));
  return {
    rows: found.slice(wish.from, wish.from + wish.count),
    ids: wish.from === 0 ? found.map((row) => row.id) : null,
    total: found.length,
    all: rows.length,
    removed: 0,
    damaged: 0,
    tags: [],
    groups: [],
  };
}
