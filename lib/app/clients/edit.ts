// What was a client before? Its kept revisions, what each changed, and one of them brought back.
import { alignClient } from '../../exchange/import/merge-client';
import type { Client } from '../../filing/client/client';
import { changesBetween } from '../../filing/client/client-changes';
import { type Choices, mergeClients } from '../../filing/client/merge-clients';
import { checkValue, parseClient } from '../../filing/client/parse-client';
import type { Rulebook } from '../../filing/rulebook/open';
import type { ClientSummary, MergeAnswer, RevisionAnswer, RevisionRow } from '../../protocol/clients';
import type { Vault } from '../../vault/vault';
import { withCleanDocuments } from './clean-files';
import { conflictViews } from './clients-save';
import { summaryOf } from './list';

/** The kept revisions, newest first. */
export async function historyOf(vault: Vault, id: string): Promise<readonly RevisionRow[]> {
  return vault.listRevisions(id);
}

/** What a revision changed of the one before it. */
export async function revisionOf(vault: Vault, id: string, rev: number): Promise<RevisionAnswer> {
  const [before, after] = await Promise.all([vault.readRevision(id, rev - 1), vault.readRevision(id, rev)]);
  return { changes: before && after ? changesBetween(before, after) : null };
}

/** Makes an earlier revision the present one; not when somebody saved since the list was shown. */
export async function bringBack(
  vault: Vault,
  wish: { id: string; rev: number; expected: number; command: string },
): Promise<{ readonly ok: boolean }> {
  const result = await vault.restoreRevision(wish.id, wish.rev, wish.expected, wish.command);
  return { ok: result?.ok ?? false };
}
/** What reading clients needs of the app. */
export interface ClientDesk {
  readonly vault: Vault;
  readonly rulebook: () => Rulebook;
  readonly today: () => string;
}
/** What is to be marked on many clients alike; what is left out stays. */
export interface Marks {
  readonly addTag?: string | undefined;
  readonly removeTag?: string | undefined;
  readonly group?: string | null | undefined;
  readonly colour?: string | null | undefined;
}
const MOST_TAGS = 50;
/** Sets tags, group and colour of many clients; answers how many were changed. */
export async function markClients(
  vault: Vault,
  ids: readonly string[],
  { addTag, removeTag, group, colour }: Marks,
): Promise<{ readonly done: number }> {
  const done = await vault.editMany(ids, (client) => {
    const tags = client.tags.filter((tag) => tag !== removeTag);
    const isNew = addTag !== undefined && !tags.includes(addTag) && tags.length < MOST_TAGS;
    return {
      ...client,
      tags: isNew ? [...tags, addTag] : tags,
      group: group === undefined ? client.group : group,
      colour: colour === undefined ? client.colour : colour,
    };
  });
  return { done };
}
export type ImportAnswer =
  | { readonly ok: true; readonly clients: readonly ClientSummary[]; readonly replaces: readonly string[] }
  | {
      readonly ok: false;
      readonly faults: readonly { place: string; message: { zh: string; en: string } }[];
    };
/** Reads a client file; `apply` stores it. A file with any fault stores nothing. */
export async function importClient(
  app: ClientDesk,
  text: string,
  apply: boolean,
  command?: string,
): Promise<ImportAnswer> {
  const { vault } = app;
  const parsed = parseClient(text, app.today());
  if (!parsed.ok) return parsed;
  const { client } = parsed;
  const known = await vault.readClientWithoutFiles(client.id);
  if (apply) await replaceClient(vault, await withCleanDocuments(client), command);
  return { ok: true, clients: [summaryOf(app.rulebook(), client)], replaces: known.ok ? [client.id] : [] };
}
/** Stores an imported client over what is there now; throws when others keep saving it at the same time. */

async function replaceClient(vault: Vault, client: Client, command?: string): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const stored = await vault.readClientWithoutFiles(client.id);
    const rev = stored.ok ? stored.rev : null;
    if (command && rev !== null && (await isDone(vault, client, rev, command))) return;
    if ((await vault.saveClient(client, rev, command)).ok) return;
  }
  throw new Error('not-stored');
}
/** Whether the command made the present revision: asked as it would have been the first time, it is answered and not done again. */

async function isDone(vault: Vault, client: Client, rev: number, command: string): Promise<boolean> {
  return (await vault.saveClient(client, rev > 1 ? rev - 1 : null, command)).ok;
}
/** Changes a client as it is stored now; when somebody saved in between, the change is made again on what they saved. */
export async function changeClient(
  vault: Vault,
  id: string,
  change: (client: Client) => Client,
): Promise<Client | null> {
  for (let tries = 0; tries < 5; tries++) {
    const stored = await vault.readClient(id);
    if (!stored.ok) return null;
    const changed = change(stored.client);
    const saved = await vault.saveClient(changed, stored.rev);
    if (saved.ok) return changed;
  }
  return null;
}
export interface MergeWish {
  readonly first: string;
  readonly second: string;
  readonly choices: Choices;
  readonly apply: boolean;
  readonly command: string;
}
/** Says what would have to be decided; with `apply`, and everything decided, merges. The second stays restorable. */
export async function mergeStored(vault: Vault, today: string, wish: MergeWish): Promise<MergeAnswer> {
  const [first, second] = await Promise.all([vault.readClient(wish.first), vault.readClient(wish.second)]);
  if (!first.ok || !second.ok) return { ok: false, reason: 'not-found' };
  const theirs = asPartOf(first.client, second.client);
  const { client, conflicts } = mergeClients(null, first.client, theirs, wish.choices);
  if (conflicts.length > 0 || !wish.apply) {
    const all = wish.apply ? conflicts : mergeClients(null, first.client, theirs).conflicts;
    return { ok: false, reason: 'conflict', conflicts: conflictViews(all, first.client, theirs) };
  }
  const checked = checkValue(client, today);
  if (!checked.ok) return { ok: false, reason: 'faults' };
  const saved = await vault.saveClient(checked.client, first.rev, wish.command);
  if (!saved.ok) return { ok: false, reason: 'not-stored' };
  // only now: whatever stops here leaves two clients and loses nothing
  await vault.removeClient(wish.second, second.rev);
  return { ok: true, rev: saved.rev };
}
/** The other client by the first one's ids; what a list shows of the first stays, and both their tags count. */
function asPartOf(first: Client, second: Client): Client {
  const aligned = alignClient(first, second);
  const has = (digest: string) => first.documents.some((one) => one.data === digest);
  return {
    ...aligned,
    tags: [...first.tags],
    colour: first.colour ?? aligned.colour,
    group: first.group ?? aligned.group,
    documents: aligned.documents.filter((one) => !has(one.data)),
  };
}
