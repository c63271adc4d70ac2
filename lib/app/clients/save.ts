// How is an edited client saved? It is checked and merged with what others saved meanwhile; where both changed the same part, the person is asked.
import type { Client } from '../../filing/client/client';
import { type Conflict, mergeClients } from '../../filing/client/merge-clients';
import { checkEdited } from '../../filing/client/parse-client';
import { mustFixesIn, samePhones } from '../../filing/report/must-fixes';
import { orderNumberIn } from '../../filing/site/order-status';
import type { CheckAnswer, KeptDraft, SaveAnswer } from '../../protocol/clients';
import type { ConflictView } from '../../protocol/conflicts';
import type { Request } from '../../protocol/protocol';
import { tryAgain } from '../../vault/store/concurrency';
import type { App } from '../state/app';
import { MOST_TRIES } from './edit';

/** What is wrong with a client that is being edited, and which revision of it is stored now. */
export async function checkDraft(app: App, draft: Request<'clients.check'>['client']): Promise<CheckAnswer> {
  // without a vault nothing is stored, but the draft is checked all the same
  const stored = await app.vault.readClientWithoutFiles(String(draft.id ?? '')).catch(() => null);
  const checked = checkEdited(draft, app.today());
  const book = app.rulebook();
  const mustFixes = checked.ok ? mustFixesIn(book, checked.client, app.today()) : samePhones(book, draft);
  return { faults: checked.ok ? [] : checked.faults, mustFixes, rev: stored?.ok ? stored.rev : null };
}

/**
 * Saves the edited client. What others saved since `base` is kept too; parts that both changed are returned as
 * conflicts.
 */
export async function saveDraft(app: App, asked: Request<'clients.save'>): Promise<SaveAnswer> {
  const checked = checkEdited(asked.client, app.today());
  if (!checked.ok) return { ok: false, reason: 'faults', faults: checked.faults };
  const mine = withBareOrders(app, checked.client);
  const answer = await tryAgain(MOST_TRIES, () => saveOnce(app, mine, asked));
  return answer ?? { ok: false, reason: 'not-stored' };
}

/** The client with the numbers of its orders as they are noted elsewhere: without the label that was pasted with them. */
export function withBareOrders({ rulebook }: Pick<App, 'rulebook'>, client: Client): Client {
  const filings = client.filings.map((filing) =>
    filing.orderNumber ? { ...filing, orderNumber: orderNumberIn(rulebook(), filing.orderNumber) } : filing,
  );
  return { ...client, filings };
}

/** Saves based on what is stored now; null when somebody saved again in between. */
async function saveOnce(
  { vault, today }: App,
  mine: Client,
  asked: Request<'clients.save'>,
): Promise<SaveAnswer | null> {
  // an earlier try may have been carried out although its answer was lost
  const direct = await vault.saveClient(mine, asked.base, asked.command);
  if (direct.ok) return { ok: true, rev: direct.rev, client: mine, merged: false };
  const stored = await vault.readClientWithoutFiles(mine.id);
  if (!stored.ok) return { ok: false, reason: stored.reason === 'removed' ? 'removed' : 'not-stored' };
  if (asked.base === null) return { ok: false, reason: 'exists' };
  const base = await vault.readRevision(mine.id, asked.base);
  const choices = asked.seen === stored.rev ? asked.choices : {};
  const { client, conflicts } = mergeClients(base, mine, stored.client, choices);
  if (conflicts.length > 0)
    return {
      ok: false,
      reason: 'conflict',
      seen: stored.rev,
      conflicts: conflictViews(conflicts, mine, stored.client),
    };
  const sound = checkEdited(client, today());
  if (!sound.ok) return { ok: false, reason: 'faults', faults: sound.faults };
  const saved = await vault.saveClient(sound.client, stored.rev, asked.command);
  return saved.ok ? { ok: true, rev: saved.rev, client: sound.client, merged: true } : null;
}

type Item = Client['people' | 'services' | 'documents' | 'filings'][number];

/** What a person calls an item of a client: a document by its file, a filing by its provider. */
function nameOf(item: Item): string {
  if ('name' in item) return item.name;
  return 'fileName' in item ? item.fileName : item.provider;
}

/** Conflicts in the form that a merge view shows: the part, and whose it is by name. */
export function conflictViews(
  conflicts: readonly Conflict[],
  mine: Client,
  theirs: Client,
): readonly ConflictView[] {
  const names = new Map<string, string>();
  for (const client of [theirs, mine]) {
    for (const list of ['people', 'services', 'documents', 'filings'] as const) {
      for (const item of client[list]) {
        names.set(`${list}.${item.id}`, nameOf(item));
      }
    }
  }
  const viewOf = ({ place, mine: my, theirs: their, with: along = [] }: Conflict): ConflictView => {
    const [list = '', item = '', ...rest] = place.split('.');
    const name = names.get(`${list}.${item}`);
    const [key, provider = '', ...ofServer] = rest;
    const isServer = key === 'otherAccess' && provider !== '';
    const within = isServer ? [key, ...ofServer] : rest;
    return {
      place,
      part: name === undefined ? place : [list, ...within].join('.'),
      of: [name ?? '', ...(isServer ? [provider] : [])].join(' › '),
      mine: my ?? null,
      theirs: their ?? null,
      with: along.map(viewOf),
    };
  };
  return conflicts.map(viewOf);
}

/**
 * The draft that was being typed when the vault was locked; null when there is none, or when the stored draft does
 * not have the shape of a client.
 */
export async function keptDraft({ vault }: App): Promise<KeptDraft | null> {
  const kept = await vault.readDraft();
  if (kept === null || !hasShape(kept.client)) return null;
  return { client: kept.client, base: kept.base };
}

/** Adds the parts that the editor expects, empty where nothing is known. */
function hasShape(client: unknown): client is Client {
  const { id, entity, people, services, filings, documents } = client as Partial<Client>;
  const lists = [people, services, filings, documents];
  return typeof id === 'string' && typeof entity === 'object' && lists.every(Array.isArray);
}
