// How do surfaces see and change clients? Lists without numbers, imports that store all or nothing, saves that never lose a rev.
import type { Client } from '../../lib/filing/client';
import { parseClient } from '../../lib/filing/parse-client';
import { provinceOfCode } from '../../lib/filing/province-names';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import type { Vault } from '../../lib/vault/session';
import type { ClientSummary } from '../../lib/view';

const COLOURS = ['#2f7d6b', '#1f5fbf', '#8a5a00', '#6b4fa0', '#a3453b', '#2b6f8f', '#5d6b2f', '#8f3d6e'];

/** What reading clients needs of the desk. */
interface ClientDesk {
  readonly vault: Vault;
  readonly rulebook: () => Rulebook;
  readonly today: () => string;
}

/** A client's own colour, or one that its id always gives. */
export function colourOf(client: { id: string; colour?: string | null }): string {
  const sum = [...client.id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return client.colour ?? COLOURS[sum % COLOURS.length] ?? '#2f7d6b';
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

/** Takes a client out of the list; it stays stored until the vault is deleted. */
export async function removeClient(vault: Vault, id: string): Promise<{ readonly ok: boolean }> {
  const stored = await vault.readClientWithoutFiles(id);
  return stored.ok ? vault.removeClient(id, stored.rev) : { ok: false };
}

/** Brings a removed client back. */
export async function restoreClient(vault: Vault, id: string): Promise<{ readonly ok: boolean }> {
  const { removed } = await vault.listClients('');
  const stored = removed.find((one) => one.id === id);
  return stored ? vault.restoreClient(id, stored.rev) : { ok: false };
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
export async function importClient(desk: ClientDesk, text: string, apply: boolean): Promise<ImportAnswer> {
  const { vault } = desk;
  const parsed = parseClient(text, desk.today());
  if (!parsed.ok) return parsed;
  const { client } = parsed;
  const known = await vault.readClientWithoutFiles(client.id);
  if (apply) await replaceClient(vault, client);
  return { ok: true, clients: [summaryOf(desk.rulebook(), client)], replaces: known.ok ? [client.id] : [] };
}

/** Stores an imported client over what is there now; throws when others keep saving it at the same time. */
async function replaceClient(vault: Vault, client: Client): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const stored = await vault.readClientWithoutFiles(client.id);
    if ((await vault.saveClient(client, stored.ok ? stored.rev : null)).ok) return;
  }
  throw new Error('not-stored');
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
