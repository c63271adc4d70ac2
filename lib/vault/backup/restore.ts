// How is a backup restored? It is read completely first, then merged; whatever it replaces is kept in the history.
import { changeMany, type Progress } from '../clients/batch';
import { takeFilesOut } from '../clients/client-record';
import type { OpenVault } from '../clients/open-vault';
import { type Outcome, planReceived } from '../clients/receive';
import type { Stored } from '../clients/records';
import type { Manifest } from './format';
import type { Source } from './frames';
import { type BackupFault, type BackupItem, itemsOf, openWhole, type WholeBackup } from './read';

export type RestoreResult =
  | {
      readonly ok: true;
      readonly manifest: Manifest;
      /** Clients that did not exist here. */
      readonly added: number;
      /** Changed only in the backup, or on both sides in different parts; the previous state is in the history. */
      readonly updated: number;
      /** Changed on both sides so that a person has to decide; both are stored. */
      readonly undecided: number;
      /** Nothing in the backup was new. */
      readonly same: number;
      /** Clients of the backup that were removed here; they stay removed and are counted nowhere else. */
      readonly removed: readonly RemovedHere[];
      readonly isCancelled: boolean;
    }
  | { readonly ok: false; readonly reason: BackupFault };

/** A client that the backup holds and that was removed here. */
export interface RemovedHere {
  readonly id: string;
  readonly name: string;
}

const STEP_CLIENTS = 1500; // read together and stored in pieces; with this many, a piece touches few shards
const STEP_BYTES = 8 * 1024 * 1024; // of documents, so that one step stays in memory
const PIECE = 250; // clients per transaction: half as many as in an import, since tables bring no documents

/** Merges a backup into the vault. An incomplete backup changes nothing. */
export async function restoreBackup(
  vault: OpenVault,
  source: Source,
  passphrase: string,
  progress: Progress = {},
): Promise<RestoreResult> {
  const opened = await openWhole(source, passphrase);
  return opened.ok ? restoreWhole(vault, opened, progress) : opened;
}

/** The same for a backup that was already read to its end. */
export async function restoreWhole(
  vault: OpenVault,
  { backup, manifest }: WholeBackup,
  { onProgress, signal }: Progress = {},
): Promise<RestoreResult> {
  const counts = { added: 0, updated: 0, undecided: 0, same: 0 };
  const removed = new Map<string, string>();
  const told = () => ({ ...counts, removed: [...removed].map(([id, name]) => ({ id, name })) });
  let done = 0;
  for await (const step of stepsOf(itemsOf(backup))) {
    const before = done;
    const { isCancelled } = await mergeStep(
      vault,
      step,
      { counts, removed },
      {
        signal,
        onProgress: (merged) => {
          done = before + merged;
          onProgress?.(Math.min(done, manifest.clients), manifest.clients);
        },
      },
    );
    if (isCancelled) return { ok: true, manifest, ...told(), isCancelled };
  }
  return { ok: true, manifest, ...told(), isCancelled: false };
}

async function* stepsOf(items: AsyncIterable<BackupItem>): AsyncGenerator<readonly BackupItem[]> {
  let step: BackupItem[] = [];
  let size = 0;
  const ids = new Set<string>();
  for await (const item of items) {
    // an undecided revision follows its client
    if (ids.has(item.client.id)) {
      yield step;
      step = [];
      size = 0;
      ids.clear();
    }
    step.push(item);
    ids.add(item.client.id);
    for (const { bytes } of item.files.values()) size += bytes.length;
    if (step.length < STEP_CLIENTS && size < STEP_BYTES) continue;
    yield step;
    step = [];
    size = 0;
    ids.clear();
  }
  if (step.length > 0) yield step;
}

/** The counts so far. */
interface Tally {
  readonly counts: Record<Outcome, number>;
  /** Names by id. */
  readonly removed: Map<string, string>;
}

/** Merges the clients that were read together and counts the outcomes once they are stored. */
async function mergeStep(
  vault: OpenVault,
  step: readonly BackupItem[],
  { counts, removed }: Tally,
  { signal, onProgress }: Progress,
): Promise<{ readonly isCancelled: boolean }> {
  const outcomes = new Map<number, Outcome | 'removed'>(); // of the present piece; planning it again overwrites the same keys
  const count = () => {
    for (const [index, outcome] of outcomes) {
      const client = step[index]?.client;
      if (!client) continue;
      if (outcome === 'removed') removed.set(client.id, client.entity.name);
      else {
        counts[outcome] += 1;
        removed.delete(client.id); // another of its revisions has restored it
      }
    }
    outcomes.clear();
  };
  return changeMany(
    vault,
    step.map((item) => item.client.id),
    async (stored, index) => {
      const item = step[index];
      if (!item) return null;
      const merged = await merge(vault, stored, item);
      const deletedOn = merged.planned ? merged.planned.entry.deletedOn : stored.body?.deletedOn;
      const isRemovedHere = item.deletedOn === null && typeof deletedOn === 'number';
      outcomes.set(index, isRemovedHere ? 'removed' : merged.outcome);
      return merged.planned;
    },
    {
      signal,
      piece: PIECE,
      onProgress: (done, total) => {
        count();
        onProgress?.(done, total);
      },
    },
  );
}

async function merge(vault: OpenVault, stored: Stored, item: BackupItem) {
  const { client, files, deletedOn, revision, origin } = item;
  if (revision !== null && revision === stored.row?.revision)
    return { outcome: 'same', planned: null } as const;
  const taken = await takeFilesOut(vault.keys, client, stored.body, vault.random, files);
  const body = { deletedOn, client: taken.stored };
  return planReceived(vault, stored, { revision, origin, body, files: taken.files });
}
