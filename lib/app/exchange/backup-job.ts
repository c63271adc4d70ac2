// How is a backup written and restored? Streamed through the page that holds the file, and read back before it counts.
import type { ExchangeJob } from '../../protocol/exchange';
import type { ExchangeResult } from '../../protocol/exchange-signals';
import type { Source } from '../../vault/backup/frames';
import { openBackup, openWhole } from '../../vault/backup/read';
import { type Bytes, concat } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { keepHint } from '../vault/hint';
import { type ExchangeChannel, NOTHING } from './channel';

const PIECE = 2 * 1024 * 1024;
const WINDOW = 4 * 1024 * 1024;

/** Writes the whole vault into the page's file, reads it back, and only then records that there is a backup. */
export async function backUp(
  app: App,
  channel: ExchangeChannel,
  passphrase: string,
): Promise<ExchangeResult> {
  const sink = gather(channel);
  const written = await app.vault.writeBackup(passphrase, sink.add, {
    derive: channel.derive,
    signal: channel.signal,
    onProgress: (done, total) => channel.progress('write', done, total),
  });
  if (!written.ok) throw new Error(written.reason);
  await sink.flush();
  const checked = await openWhole(
    sourceOver(channel, await channel.finish()),
    channel.derive,
    (done, total) => channel.progress('check', done, total),
  );
  if (!checked.ok) throw new Error(checked.reason);
  const { clients, files, skipped } = checked.manifest;
  await app.vault.keepBackup(`clients:${clients} documents:${files} skipped:${skipped.length}`);
  return { ...NOTHING, clients, files, skipped: skipped.length };
}

/** Tries the passphrase of a backup, so that a new one is asked for only where the backup opens. */
export async function tryBackup(channel: ExchangeChannel, size: number): Promise<ExchangeResult> {
  const opened = await openBackup(sourceOver(channel, size), channel.derive);
  if (!opened.ok) throw new Error(opened.reason);
  return NOTHING;
}

type RestoreJob = Extract<ExchangeJob, { job: 'restore' }>;

/** Restores a backup into the open vault, or into a new one if the present one does not open. */
export async function restore(app: App, channel: ExchangeChannel, job: RestoreJob): Promise<ExchangeResult> {
  const opened = await openWhole(sourceOver(channel, job.size), channel.derive, (done, total) =>
    channel.progress('check', done, total),
  );
  if (!opened.ok) throw new Error(opened.reason);
  // a vault is replaced only when the whole backup can be read
  const recoveryCode = job.newPassphrase === null ? null : await makeVault(app, job.newPassphrase);
  const restored = await app.vault.restoreWhole(opened, {
    signal: channel.signal,
    onProgress: (done, total) => channel.progress('store', done, total),
  });
  if (!restored.ok) throw new Error(restored.reason);
  const { added, updated, undecided, same, removed, isCancelled, manifest } = restored;
  const detail = `added:${added} updated:${updated} undecided:${undecided} same:${same} removed:${removed.length}`;
  await app.vault.note('backup.restored', '', detail);
  return {
    ...NOTHING,
    clients: manifest.clients,
    files: manifest.files,
    added,
    updated,
    kept: same,
    undecided,
    removed,
    isCancelled,
    recoveryCode,
  };
}

/** A vault that opens is never replaced. */
async function makeVault(app: App, newPassphrase: string): Promise<string> {
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
  await keepHint(app, undefined); // the hint for the passphrase of the replaced vault
  return made.recoveryCode;
}

/** Joins small pieces, so that not every frame becomes a message. While the page writes one, the next is sealed. */
function gather(channel: ExchangeChannel) {
  let held: Bytes[] = [];
  let size = 0;
  let writing: Promise<void> = Promise.resolve();
  const send = async () => {
    const piece = concat(...held);
    held = [];
    size = 0;
    await writing; // one request at a time
    writing = channel.write(piece);
    writing.catch(() => undefined); // its fault is thrown by the next `await`
  };
  const add = async (bytes: Bytes) => {
    held.push(bytes);
    size += bytes.length;
    if (size >= PIECE) await send();
  };
  const flush = async () => {
    if (size > 0) await send();
    await writing;
  };
  return { add, flush };
}

/** The page's file as a source; it is read in larger pieces than requested, the next one while this one is opened. */
function sourceOver(channel: ExchangeChannel, size: number): Source {
  let held: Window = { start: 0, bytes: new Uint8Array(0) };
  let coming: { readonly start: number; readonly bytes: Promise<Bytes> } | null = null;
  const fetch = async (from: number, to: number): Promise<Window> => {
    const [ahead] = [coming];
    coming = null;
    const got = await ahead?.bytes;
    // read-ahead is in whole windows, so it fits unless the reading restarts
    const isIt = ahead && got && ahead.start <= from && from <= ahead.start + got.length;
    const kept = isIt ? got.subarray(from - ahead.start) : new Uint8Array(0);
    const missing = from + kept.length;
    if (missing >= to) return { start: from, bytes: kept };
    const rest = await channel.read(missing, Math.min(size, Math.max(to, missing + WINDOW)));
    return { start: from, bytes: concat(kept, rest) };
  };
  const askAhead = () => {
    const start = held.start + held.bytes.length;
    if (coming || start >= size) return;
    const bytes = channel.read(start, Math.min(size, start + WINDOW));
    bytes.catch(() => undefined); // its fault is thrown when it is awaited
    coming = { start, bytes };
  };
  return {
    size,
    read: async (from, to) => {
      const end = Math.min(to, size);
      const isHeld = from >= held.start && end <= held.start + held.bytes.length;
      if (!isHeld) {
        const inHeld = from >= held.start && from < held.start + held.bytes.length;
        const kept = inHeld ? held.bytes.subarray(from - held.start) : new Uint8Array(0);
        const next = await fetch(from + kept.length, end);
        held = { start: from, bytes: concat(kept, next.bytes) };
        askAhead();
      }
      return held.bytes.subarray(from - held.start, end - held.start);
    },
  };
}

interface Window {
  readonly start: number;
  readonly bytes: Bytes;
}
