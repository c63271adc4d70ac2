// How does a backup come back? First read whole; then merged: nothing that is stored is overwritten without being kept.
import { changeMany, type Progress, planSave } from '../clients/batch';
import { openRecord } from '../clients/client-record';
import type { OpenVault } from '../clients/open-vault';
import { type Planned, type Stored, sealNext } from '../clients/records';
import type { Body } from '../clients/revisions';
import type { Manifest } from './format';
import { type BackupFault, type BackupItem, itemsOf, openWhole, type Source, type WholeBackup } from './read';

export type RestoreResult =
  | {
      readonly ok: true;
      readonly manifest: Manifest;
      /** Clients that were not there. */
      readonly added: number;
      /** Older ones in the vault, now in the history of what the backup had. */
      readonly updated: number;
      /** Newer ones in the vault; what the backup had is in their history. */
      readonly kept: number;
      /** The same in both. */
      readonly same: number;
      readonly isCancelled: boolean;
    }
  | { readonly ok: false; readonly reason: BackupFault };

type Outcome = 'added' | 'updated' | 'kept' | 'same';

const STEP_CLIENTS = 1500; // read together and stored in pieces: so many stand close enough in their shards
const STEP_BYTES = 8 * 1024 * 1024; // of documents, so that one step stays in memory

/** Merges a backup into the vault. A backup that is not whole changes nothing. */
export async function restoreBackup(
  vault: OpenVault,
  source: Source,
  passphrase: string,
  progress: Progress = {},
): Promise<RestoreResult> {
  const opened = await openWhole(source, passphrase);
  return opened.ok ? restoreWhole(vault, opened, progress) : opened;
}

/** The same for a backup that was read whole already. */
export async function restoreWhole(
  vault: OpenVault,
  { backup, manifest }: WholeBackup,
  { onProgress, signal }: Progress = {},
): Promise<RestoreResult> {
  const counts = { added: 0, updated: 0, kept: 0, same: 0 };
  let done = 0;
  for await (const step of stepsOf(itemsOf(backup))) {
    const before = done;
    const { isCancelled } = await mergeStep(vault, step, counts, {
      signal,
      onProgress: (merged) => {
        done = before + merged;
        onProgress?.(done, manifest.clients);
      },
    });
    if (isCancelled) return { ok: true, manifest, ...counts, isCancelled };
  }
  return { ok: true, manifest, ...counts, isCancelled: false };
}

async function* stepsOf(items: AsyncIterable<BackupItem>): AsyncGenerator<readonly BackupItem[]> {
  let step: BackupItem[] = [];
  let size = 0;
  for await (const item of items) {
    step.push(item);
    for (const { bytes } of item.files.values()) size += bytes.length;
    if (step.length < STEP_CLIENTS && size < STEP_BYTES) continue;
    yield step;
    step = [];
    size = 0;
  }
  if (step.length > 0) yield step;
}

/** Merges what was read together; counts what each came to once it is stored. */
async function mergeStep(
  vault: OpenVault,
  step: readonly BackupItem[],
  counts: Record<Outcome, number>,
  { signal, onProgress }: Progress,
): Promise<{ readonly isCancelled: boolean }> {
  const outcomes = new Map<number, Outcome>(); // of the piece under way; planned anew it is the same key
  const count = () => {
    for (const outcome of outcomes.values()) counts[outcome] += 1;
    outcomes.clear();
  };
  return changeMany(
    vault,
    step.map((item) => item.client.id),
    async (stored, index) => {
      const item = step[index];
      if (!item) return null;
      const merged = await merge(vault, stored, item);
      outcomes.set(index, merged.outcome);
      return merged.planned;
    },
    {
      signal,
      onProgress: (done, total) => {
        count();
        onProgress?.(done, total);
      },
    },
  );
}

async function merge(
  vault: OpenVault,
  stored: Stored,
  item: BackupItem,
): Promise<{ outcome: Outcome; planned: Planned | null }> {
  const { row, body } = stored;
  const save = () => planSave(vault, stored, item.client, item.deletedOn, 'import', item.files);
  if (!row) return { outcome: 'added', planned: await save() };
  const content = contentOf(item);
  if (body && comparable(body) === content) return { outcome: 'same', planned: null };
  const isOlder = body !== null && item.changed <= body.origin.at;
  if (isOlder && (await isInHistory(vault, stored.id, content))) return { outcome: 'same', planned: null };
  const planned = await save();
  if (!isOlder) return { outcome: 'updated', planned };
  const { record, files } = planned.write;
  const again = await sealNext(vault, { id: stored.id, row: record, body }, { body, files: [] }, 'import');
  const write = { ...again.write, before: row, history: [row, record], files };
  return { outcome: 'kept', planned: { ...again, write } };
}

async function isInHistory(vault: OpenVault, id: string, wanted: string): Promise<boolean> {
  const range = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  for (const row of await (await vault.store.open()).getAll('history', range)) {
    const body = await openRecord(vault.keys, row).catch(() => null);
    if (body && comparable(body) === wanted) return true;
  }
  return false;
}

/** What a body says, as one text; the files' names differ from vault to vault, their digests do not. */
function comparable({ client, deletedOn }: Body): string {
  const documents = client.documents.map(({ file: _file, ...document }) => document);
  return JSON.stringify({ isRemoved: deletedOn !== null, ...client, documents }, inOrder);
}

/** The same text of a client in a backup. */
function contentOf({ client, deletedOn, files }: BackupItem): string {
  const documents = client.documents.map(({ data: _data, ...document }) => {
    const file = files.get(document.id);
    return { ...document, digest: file?.digest, bytes: file?.bytes.length };
  });
  return JSON.stringify({ isRemoved: deletedOn !== null, ...client, documents }, inOrder);
}

/** For JSON.stringify: the keys of every object in one order, whoever wrote it. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
