// How are many clients stored? So many in one transaction, each record, its files and its shard whole or not at all.
import type { Client } from '../filing/client';
import { type Body, opaqueId, takeFilesOut, withoutFiles } from './body';
import { commit, type Write } from './commit';
import { vaultFault } from './faults';
import { type Action, entryOf, nextShards, type OpenVault, openIfSound, sealWrite } from './records';
import type { RecordRow } from './store';

/** One record as it was read for a change. */
export interface Stored {
  readonly id: string;
  readonly row: RecordRow | undefined;
  readonly body: Body | null;
}

/** The write that an item needs and the body it leaves; null when nothing is to be done. */
export type Planned = { readonly write: Write; readonly body: Body } | null;

export interface Progress {
  /** Called after each step with how much of the whole is done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two steps; what was stored until then stays. */
  readonly signal?: AbortSignal;
}

export interface ImportOptions extends Progress {
  /** What becomes of a client that is stored already (given with empty document data); without it the new one replaces it. */
  readonly merge?: (stored: Client, incoming: Client) => Client;
}

export interface ImportResult {
  readonly added: number;
  readonly updated: number;
  /** Stopped by the person before all was stored. */
  readonly isCancelled: boolean;
}

const STEP = 500; // a shard is written anew in every step that touches it
const ATTEMPTS = 20;

/** Stores many clients; one that is there already becomes its next revision. `lib/filing` has checked each of them. */
export async function saveMany(
  vault: OpenVault,
  clients: readonly Client[],
  { onProgress, signal, merge }: ImportOptions = {},
): Promise<ImportResult> {
  let [added, updated] = [0, 0];
  for (let at = 0; at < clients.length; at += STEP) {
    if (signal?.aborted) return { added, updated, isCancelled: true };
    const step = clients.slice(at, at + STEP);
    const writes = await changeMany(
      vault,
      step.map((client) => client.id),
      async (stored, index) => {
        const client = step[index];
        if (!client) return null;
        const isMerged = merge && stored.body;
        const whole = isMerged ? merge(withoutFiles(stored.body), client) : client;
        return planSave(vault, stored, whole, null);
      },
    );
    added += writes.filter((write) => write.before === undefined).length;
    updated += writes.filter((write) => write.before !== undefined).length;
    onProgress?.(Math.min(at + STEP, clients.length), clients.length);
  }
  return { added, updated, isCancelled: false };
}

/** Changes many stored clients alike (given with empty document data); answers how many there were. Those removed or damaged are passed over. */
export async function editMany(
  vault: OpenVault,
  clientIds: readonly string[],
  edit: (client: Client) => Client,
): Promise<number> {
  let changed = 0;
  for (let at = 0; at < clientIds.length; at += STEP) {
    const writes = await changeMany(vault, clientIds.slice(at, at + STEP), async (stored) => {
      if (!stored.body || stored.body.deletedOn !== null) return null;
      return planSave(vault, stored, edit(withoutFiles(stored.body)), null, 'save');
    });
    changed += writes.length;
  }
  return changed;
}

/** The next revision of a record with this client in it. */
export async function planSave(
  vault: OpenVault,
  stored: Stored,
  client: Client,
  deletedOn: number | null,
  action: Action = 'import',
): Promise<NonNullable<Planned>> {
  const taken = await takeFilesOut(vault.keys, client, stored.body, vault.random);
  const body: Body = { deletedOn, client: taken.stored };
  const next = { body, files: taken.files };
  return { write: await sealWrite(vault, stored.row, stored.id, next, action), body };
}

/** Changes several records in one transaction; planned anew when somebody else saved in between. */
export async function changeMany(
  vault: OpenVault,
  clientIds: readonly string[],
  plan: (stored: Stored, index: number) => Promise<Planned>,
): Promise<readonly Write[]> {
  if (new Set(clientIds).size !== clientIds.length) throw vaultFault('bad-client');
  const ids = await Promise.all(clientIds.map((id) => opaqueId(vault.keys, id)));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const tx = (await vault.store.open()).transaction('records');
    const [rows] = await Promise.all([Promise.all(ids.map((id) => tx.store.get(id))), tx.done]);
    const planned = await Promise.all(
      ids.map(async (id, index) => {
        const row = rows[index];
        return plan({ id, row, body: await openIfSound(vault, row) }, index);
      }),
    );
    const needed = planned.filter((one) => one !== null);
    if (needed.length === 0) return [];
    const writes = needed.map((one) => one.write);
    const shards = await nextShards(
      vault,
      needed.map((one) => entryOf(one.write.record, one.body)),
    );
    if (await commit(vault.store, writes, shards)) return writes;
  }
  throw vaultFault('busy');
}
