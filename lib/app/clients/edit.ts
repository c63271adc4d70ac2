// How is a stored client changed? Always based on what is stored now: when somebody else saved in between, the change is made again.
import type { Client } from '../../filing/client/client';
import { parseClient } from '../../filing/client/parse-client';
import type { ImportAnswer } from '../../protocol/clients';
import type { Request } from '../../protocol/protocol';
import { tryAgain } from '../../vault/store/concurrency';
import type { Vault } from '../../vault/vault';
import type { App } from '../state/app';
import { withCleanDocuments } from './clean-files';
import { summaryOf } from './list';

/** How often a change is tried again. */
export const MOST_TRIES = 5;

/** What is set on many clients alike; what is left out stays unchanged. */
export interface Marks {
  readonly addTag?: string | undefined;
  readonly removeTag?: string | undefined;
  readonly group?: string | null | undefined;
  readonly colour?: string | null | undefined;
}

const MOST_TAGS = 50;

/** Sets tags, group and colour of many clients; returns how many were changed. */
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

/** Reads a client file; `apply` stores it. A file with any fault stores nothing. */
export async function importClient(
  app: App,
  { text, apply, command }: Request<'clients.import'>,
): Promise<ImportAnswer> {
  const { vault } = app;
  const parsed = parseClient(text, app.today());
  if (!parsed.ok) return parsed;
  const { client } = parsed;
  const known = await vault.readClientWithoutFiles(client.id);
  if (apply) await replaceClient(vault, await withCleanDocuments(app, client), command);
  return { ok: true, clients: [summaryOf(app.rulebook(), client)], replaces: known.ok ? [client.id] : [] };
}

/** Stores an imported client over what is there now; throws when others keep saving it at the same time. */
async function replaceClient(vault: Vault, client: Client, command?: string): Promise<void> {
  const isStored = await tryAgain(MOST_TRIES, async () => {
    const stored = await vault.readClientWithoutFiles(client.id);
    const rev = stored.ok ? stored.rev : null;
    if (command && rev !== null && (await isDone(vault, client, rev, command))) return true;
    return (await vault.saveClient(client, rev, command)).ok || null;
  });
  if (isStored === null) throw new Error('not-stored');
}

/** Whether this command made the present revision already; then its answer is repeated and nothing is changed. */
async function isDone(vault: Vault, client: Client, rev: number, command: string): Promise<boolean> {
  return (await vault.saveClient(client, rev > 1 ? rev - 1 : null, command)).ok;
}

/**
 * Changes a client as it is stored now; when somebody saved in between, the change is made again on their revision.
 * `change` sees documents without their bytes; documents it leaves unchanged keep what is stored.
 */
export async function changeClient(
  vault: Vault,
  id: string,
  change: (client: Client) => Client,
): Promise<Client | null> {
  const answer = await tryAgain(MOST_TRIES, async () => {
    const stored = await vault.readClientWithoutFiles(id);
    if (!stored.ok) return GONE;
    const changed = change(stored.client);
    return (await vault.saveClient(changed, stored.rev)).ok ? changed : null;
  });
  return answer === GONE ? null : answer;
}

const GONE = 'gone';
