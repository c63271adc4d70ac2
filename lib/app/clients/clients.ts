// How do surfaces see and change clients? Lists without numbers, imports that store all or nothing, saves that never lose a rev.

import type { Client } from '../../filing/client/client';
import { clientColours } from '../../filing/client/colour';
import { parseClient } from '../../filing/client/parse-client';
import { provinceOfCode } from '../../filing/facts/province-names';
import type { Rulebook } from '../../filing/rulebook/open';
import type { ClientSummary } from '../../protocol/view';
import type { Vault } from '../../vault/vault';
import { withCleanDocuments } from './clean-files';

/** What reading clients needs of the desk. */
interface ClientDesk {
  readonly vault: Vault;
  readonly rulebook: () => Rulebook;
  readonly today: () => string;
}

/** A client's own colour, or one that its id always gives. */
export function colourOf(client: { id: string; colour?: string | null }): string {
  const sum = [...client.id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return client.colour ?? clientColours[sum % clientColours.length] ?? '#2f7d6b';
}

/** All clients that match, by name. */
export async function listClients(desk: ClientDesk, search: string): Promise<readonly ClientSummary[]> {
  const { clients } = await desk.vault.listClients(search);
  return clients.map((stored) => ({
    id: stored.id,
    name: stored.name,
    last4: stored.certTail,
    colour: colourOf(stored),
    province: provinceOfCode(desk.rulebook(), stored.province) ?? '',
    domains: stored.domains,
    tags: stored.tags,
    documents: stored.counts.documents,
    filings: stored.counts.filings,
  }));
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

/** What lists show of a client. */
export function summaryOf(book: Rulebook, client: Client): ClientSummary {
  return {
    id: client.id,
    name: client.entity.name,
    last4: client.entity.certNumber.slice(-4),
    colour: colourOf(client),
    province: provinceOfCode(book, client.entity.region.code) ?? '',
    domains: client.services.flatMap((service) => service.domains.map((domain) => domain.name)),
    tags: client.tags,
    documents: client.documents.length,
    filings: client.filings.length,
  };
}

export type ImportAnswer =
  | { readonly ok: true; readonly clients: readonly ClientSummary[]; readonly replaces: readonly string[] }
  | {
      readonly ok: false;
      readonly faults: readonly { place: string; message: { zh: string; en: string } }[];
    };

/** Reads a client file; `apply` stores it. A file with any fault stores nothing. */
export async function importClient(
  desk: ClientDesk,
  text: string,
  apply: boolean,
  command?: string,
): Promise<ImportAnswer> {
  const { vault } = desk;
  const parsed = parseClient(text, desk.today());
  if (!parsed.ok) return parsed;
  const { client } = parsed;
  const known = await vault.readClientWithoutFiles(client.id);
  if (apply) await replaceClient(vault, await withCleanDocuments(client), command);
  return { ok: true, clients: [summaryOf(desk.rulebook(), client)], replaces: known.ok ? [client.id] : [] };
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
