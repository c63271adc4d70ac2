// What can be done with the list and with many clients at once?
import type { Client } from '../filing/client/client';
import type { ClientListQuery } from '../protocol/clients';
import type { AuditEntry } from '../protocol/vault';
import type { UnlockedVault } from './access/unlocked-vault';
import { readReceipts } from './clients/audit-log';
import {
  type Changes,
  type EditMany,
  editMany,
  type ImportOptions,
  removeMany,
  restoreMany,
  saveMany,
} from './clients/batch';
import { type ClientPage, pageClients } from './clients/client-pages';
import { opaqueId } from './clients/client-record';
import { type DuplicatePair, listDuplicates } from './clients/duplicates';
import { entriesOf, knownIds, type Wanted } from './clients/index-shards';
import type { OpenVault } from './clients/open-vault';
import { type ClientList, listClients, readMany, readOtherwise } from './clients/read-clients';
import { bringBack } from './copy/bring-back';
import type { CopyFolder } from './copy/copy-head';

/** Everything here throws `locked` while the vault is locked. */
export interface ManyClients {
  readonly listClients: (query?: string) => Promise<ClientList>;
  /** One page of the list, with the number of clients in all and by tag and group. */
  readonly pageClients: (query: ClientListQuery) => Promise<ClientPage>;
  /** Pairs of clients that may be duplicates. */
  readonly listDuplicates: () => Promise<readonly DuplicatePair[]>;
  /** For each wanted client the id under which it is stored; null when it is not. */
  readonly knownIds: (wanted: readonly Wanted[]) => Promise<readonly (string | null)[]>;
  /** For each id of a client, or of something in it, a name that is always the same and reveals nothing without the key. */
  readonly pseudonyms: (ids: readonly string[]) => Promise<readonly string[]>;
  /** The newest entries of the audit log, newest first. */
  readonly readReceipts: (most: number) => Promise<readonly AuditEntry[]>;
  /** The clients among `ids` that are not removed and can be decrypted, also once they were brought back from the second copy. */
  readonly readMany: (ids: readonly string[]) => Promise<readonly Client[]>;
  /** The clients among `ids` with an undecided conflict between two revisions, each as it would be if the other revision were chosen. */
  readonly readOtherwise: (ids: readonly string[]) => Promise<ReadonlyMap<string, Client>>;
  /** Stores many checked clients, 500 in a transaction; for a client that is stored already this makes its next revision. */
  readonly saveMany: (clients: readonly Client[], options?: ImportOptions) => Promise<Changes>;
  readonly editMany: EditMany;
  /** Removes many clients from the list, or restores them; answers how many. */
  readonly removeMany: (ids: readonly string[]) => Promise<number>;
  readonly restoreMany: (ids: readonly string[]) => Promise<number>;
}

/** The list, and what is done with many clients at once. */
export function manyClientsOf({ write, read }: UnlockedVault, copy: CopyFolder | undefined): ManyClients {
  const readAll = async (ids: readonly string[]): Promise<readonly Client[]> => {
    const clients = await read((vault) => readMany(vault, ids));
    if (!copy || clients.length === ids.length) return clients;
    const bring = async (vault: OpenVault) =>
      bringBack(vault, copy, { records: await unreadAmong(vault, ids, clients), older: false });
    const back = await write(bring).catch(() => null); // nothing can be written at the moment: they stay damaged
    return back && back.clients > 0 ? read((vault) => readMany(vault, ids)) : clients;
  };
  return {
    listClients: (query) => read((vault) => listClients(vault, query)),
    pageClients: (query) => read((vault) => pageClients(vault, query)),
    listDuplicates: () => read(listDuplicates),
    knownIds: (wanted) => read((vault) => knownIds(vault, wanted)),
    pseudonyms: (ids) => read((vault) => Promise.all(ids.map((id) => opaqueId(vault.keys, id)))),
    readReceipts: (most) => read((vault) => readReceipts(vault, most)),
    readMany: readAll,
    readOtherwise: (ids) => read((vault) => readOtherwise(vault, ids)),
    saveMany: (clients, options) => write((vault) => saveMany(vault, clients, options)),
    editMany: (ids, edit, pieces) => write((vault) => editMany(vault, ids, edit, pieces)),
    removeMany: (ids) => write((vault) => removeMany(vault, ids)),
    restoreMany: (ids) => write((vault) => restoreMany(vault, ids)),
  };
}

/** The opaque ids of those that are in the list and were not read. */
async function unreadAmong(
  vault: OpenVault,
  ids: readonly string[],
  clients: readonly Client[],
): Promise<readonly string[]> {
  const there = new Set(clients.map(({ id }) => id));
  const missing = ids.filter((id) => !there.has(id));
  const records = await Promise.all(missing.map((id) => opaqueId(vault.keys, id)));
  const entries = await entriesOf(vault, records);
  return records.filter((record) => entries.get(record)?.deletedOn === null);
}
