// How is a backup made and how does it come back? Streamed through the page that holds the file, and read again before it counts.
import type { ExchangeJob } from '../../protocol/exchange';
import type { ExchangeResult } from '../../protocol/names';
import { checkBackup, openBackup, type Source } from '../../vault/backup/read';
import { type Bytes, concat } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import type { Talk } from './talk';
import { NOTHING } from './talk';

const PIECE = 2 * 1024 * 1024;
const WINDOW = 4 * 1024 * 1024;

/** Writes the whole vault into the page's file, reads it again, and only then notes that there is a backup. */
export async function backUp(app: App, talk: Talk, passphrase: string): Promise<ExchangeResult> {
  const sink = gather(talk);
  const written = await app.vault.writeBackup(passphrase, sink.add, {
    signal: talk.signal,
    onProgress: (done, total) => {
      talk.progress('write', done, total);
      void app.vault.stay().catch(() => undefined); // locked meanwhile: the port ends by itself
    },
  });
  if (!written.ok) throw new Error(written.reason);
  await sink.flush();
  const source = sourceOver(talk, await talk.finish());
  const opened = await openBackup(source, passphrase);
  const checked = opened.ok
    ? await checkBackup(opened.backup, (done, total) => talk.progress('check', done, total))
    : opened;
  if (!checked.ok) throw new Error(checked.reason);
  const { clients, files, skipped } = checked.manifest;
  await app.vault.keepBackup(`clients:${clients} documents:${files} skipped:${skipped.length}`);
  return { ...NOTHING, clients, files, skipped: skipped.length };
}

type RestoreJob = Extract<ExchangeJob, { job: 'restore' }>;

/** Brings a backup back: into the open vault, or into a new one where there is none that opens. */
export async function restore(app: App, talk: Talk, job: RestoreJob): Promise<ExchangeResult> {
  const source = sourceOver(talk, job.size);
  const recoveryCode =
    job.newPassphrase === null ? null : await makeVault(app, talk, source, job.passphrase, job.newPassphrase);
  const restored = await app.vault.restoreBackup(source, job.passphrase, {
    signal: talk.signal,
    onProgress: (done, total) => {
      talk.progress('store', done, total);
      void app.vault.stay().catch(() => undefined); // locked meanwhile: the port ends by itself
    },
  });
  if (!restored.ok) throw new Error(restored.reason);
  const { added, updated, kept, same, isCancelled, manifest } = restored;
  await app.vault.note('backup.restored', '', `added:${added} updated:${updated} kept:${kept} same:${same}`);
  return {
    ...NOTHING,
    clients: manifest.clients,
    files: manifest.files,
    added,
    updated,
    kept: kept + same,
    isCancelled,
    recoveryCode,
  };
}

/** Only a backup that is whole makes way for a new vault; one that opens is never replaced. */
async function makeVault(
  app: App,
  talk: Talk,
  source: Source,
  passphrase: string,
  newPassphrase: string,
): Promise<string> {
  const opened = await openBackup(source, passphrase);
  const checked = opened.ok
    ? await checkBackup(opened.backup, (done, total) => talk.progress('check', done, total))
    : opened;
  if (!checked.ok) throw new Error(checked.reason);
  const health = await app.vault.health();
  if (
    !health.ok &&
    health.code !== 'lost' &&
    health.code !== 'damaged-header' &&
    health.code !== 'not-openable'
  )
    throw new Error(health.code);
  if (!health.ok) await app.vault.deleteEverything();
  const made = await app.vault.createVault(newPassphrase);
  if (!made.ok) throw new Error(made.reason);
  return made.recoveryCode;
}

/** Joins small pieces, so that not every frame is a message of its own. */
function gather(talk: Talk) {
  let held: Bytes[] = [];
  let size = 0;
  const flush = async () => {
    if (size > 0) await talk.write(concat(...held));
    held = [];
    size = 0;
  };
  const add = async (bytes: Bytes) => {
    held.push(bytes);
    size += bytes.length;
    if (size >= PIECE) await flush();
  };
  return { add, flush };
}

/** The page's file as a source; read in larger pieces than asked for, since each takes a message. */
function sourceOver(talk: Talk, size: number): Source {
  let start = 0;
  let held: Bytes = new Uint8Array(0);
  return {
    size,
    read: async (from, to) => {
      const end = Math.min(to, size);
      if (from < start || end > start + held.length) {
        held = await talk.read(from, Math.min(size, Math.max(end, from + WINDOW)));
        start = from;
      }
      return held.slice(from - start, end - start);
    },
  };
}
