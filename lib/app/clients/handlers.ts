// What is answered about clients? Lists, single ones, changes, history and duplicates.
import { changesBetween } from '../../filing/client/client-changes';
import { searchRegions } from '../../filing/regions/region-search';
import type { clientKinds } from '../../protocol/clients';
import type { HandlersOf } from '../../protocol/message-kind';
import type { RevisionAnswer } from '../../protocol/revisions';
import { forgetClients, isErasable } from '../../vault/clients/forget';
import type { Vault } from '../../vault/vault';
import type { App } from '../state/app';
import { deviceNames, sourceOf } from '../team/device-names';
import { choicesOf } from './choices';
import { importClient, markClients } from './edit';
import { duplicatesOf, listClients, pageOfClients } from './list';
import { mergeStored } from './merge';
import { nextClient } from './next-client';
import { checkDraft, keptDraft, saveDraft } from './save';
import { pointsOf, standingOf } from './standing';
import { undecidedOf } from './undecided';

export const clientHandlers: HandlersOf<App, typeof clientKinds> = {
  'clients.list': (app, { search }) => listClients(app, search),
  'clients.page': pageOfClients,
  'clients.standing': (app, { ids }) => standingOf(app, ids),
  'clients.next': nextClient,
  'clients.points': pointsOf,
  'clients.import': importClient,
  'clients.remove': async ({ vault }, { ids }) => ({ done: await vault.removeMany(ids) }),
  'clients.restore': async ({ vault }, { ids }) => ({ done: await vault.restoreMany(ids) }),
  'clients.removals': async (app, { ids }) => {
    const names = await deviceNames(app);
    const found = await Promise.all(
      ids.map(async (id) => ({ id, removal: await app.vault.readRemoval(id) })),
    );
    return found.flatMap(({ id, removal }) =>
      removal ? [{ id, source: { ...sourceOf(removal.made, names), at: removal.at } }] : [],
    );
  },
  'clients.erase': async ({ vault }, { ids }) => {
    const done = await vault.write((open) => forgetClients(open, ids, isErasable));
    await vault.purgeFiles();
    return { done };
  },
  'clients.read': async ({ vault }, { id }) => {
    const read = await vault.readClientWithoutFiles(id);
    return read.ok ? { ok: true, client: read.client, rev: read.rev } : read;
  },
  'clients.choices': ({ rulebook }) => choicesOf(rulebook()),
  'clients.regions': (_, { search }) => searchRegions(search),
  'clients.check': (app, { client }) => checkDraft(app, client),
  'clients.keep-draft': ({ vault }, { draft }) => vault.keepDraft(draft),
  'clients.kept-draft': keptDraft,
  'clients.keep-values': ({ vault }, { values }) => vault.keepValues(values),
  'clients.kept-values': ({ vault }) => vault.readValues(),
  'clients.save': saveDraft,
  'clients.mark': ({ vault }, { ids, ...marks }) => markClients(vault, ids, marks),
  'clients.history': async (app, { id }) => {
    const { vault } = app;
    const [revisions, kinds, names] = await Promise.all([
      vault.listRevisions(id),
      vault.readStepKinds(id),
      deviceNames(app),
    ]);
    const rows = revisions.map(({ made, ...row }) => ({
      ...row,
      kind: kinds.get(row.rev) ?? null,
      source: made && sourceOf(made, names),
    }));
    return rows.toSorted((one, other) => other.changed - one.changed); // the same order on every device
  },
  'clients.revision': ({ vault }, { id, rev, since }) => revisionOf(vault, id, rev, since),
  // refused when somebody saved since the list was shown
  'clients.restore-revision': async ({ vault }, { id, rev, expected, command }) => ({
    ok: (await vault.restoreRevision(id, rev, expected, command))?.ok ?? false,
  }),
  'clients.undecided': undecidedOf,
  'clients.decide': async ({ vault }, { id, seen, choices }) => ({
    ok: (await vault.decide(id, seen, choices)).ok,
  }),
  'clients.duplicates': duplicatesOf,
  'clients.merge': mergeStored,
};

/** What the revisions from `since` to `rev` changed of what they were made from. */
async function revisionOf(vault: Vault, id: string, rev: number, since: number): Promise<RevisionAnswer> {
  const step = await vault.readStep(id, rev, since);
  if (step === null) return { changes: null };
  const changes = step.befores.flatMap((before) => changesBetween(before, step.after));
  const each = new Map(changes.map((change) => [`${change.part} ${change.of} ${change.kind}`, change]));
  return { changes: [...each.values()] };
}
