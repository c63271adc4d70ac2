// How long does the vault take with many clients? Measured in a page of the extension, with the vault's own code.

import { clientsAsCsv } from '../../lib/exchange/export/client-rows';
import { readCsvClients } from '../../lib/exchange/import/csv-clients';
import { mergeClient } from '../../lib/exchange/import/merge-client';
import type { Client } from '../../lib/filing/client/client';
import type { CodeLabels } from '../../lib/protocol/exchange';
import { sourceOf } from '../../lib/vault/backup/frames';
import { checkBackup, openBackup } from '../../lib/vault/backup/read';
import type { Bytes } from '../../lib/vault/crypto/bytes';
import { toBase64, toBytes } from '../../lib/vault/crypto/bytes';
import { clientsLike, withNumbers } from './bench-clients';
import { vault } from './vault-probe';

export { vault };

type Times = Record<string, number>;

/** Stores many clients, then measures unlocking, listing, searching and saving among them. */
export async function measureUse(sample: Client, count: number, passphrase: string): Promise<Times> {
  const times: Times = {};
  const clients = clientsLike(sample, count);
  times.store = await timed(() => vault.saveMany(clients));
  await vault.lock();
  times.unlock = await timed(() => vault.unlock(passphrase));
  times.firstList = await timed(async () => {
    const { clients: listed } = await vault.listClients();
    if (listed.length !== count) throw new Error(`${listed.length} listed`);
  });
  const keystrokes: number[] = [];
  for (const query of [
    'z',
    'zj',
    'zjh',
    'zjhz',
    'zjhzyf',
    '浙',
    '浙江',
    '浙江杭州',
    'sample-77',
    '9133',
    'group-7 hz',
    'zzzz',
  ])
    for (let round = 0; round < 5; round += 1) keystrokes.push(await timed(() => vault.listClients(query)));
  times.keystrokeMedian = quantile(keystrokes, 0.5);
  times.keystrokeWorst = quantile(keystrokes, 1);
  const saves: number[] = [];
  const opens: number[] = [];
  for (let round = 0; round < 200; round += 1) {
    const id = `bench-${Math.floor(Math.random() * count)}`;
    const opening = performance.now();
    const read = await vault.readClientWithoutFiles(id);
    opens.push(performance.now() - opening);
    if (!read.ok) throw new Error(read.reason);
    const changed = { ...read.client, tags: [`round-${round}`] };
    saves.push(await timed(() => vault.saveClient(changed, read.rev)));
  }
  times.openMedian = quantile(opens, 0.5);
  times.saveMedian = quantile(saves, 0.5);
  times.saveP95 = quantile(saves, 0.95);
  times.listAfterSave = await timed(() => vault.listClients('zjhz'));
  return times;
}

/** Writes this many clients as CSV, reads them with all checks and stores them over the existing ones. */
export async function measureTable(sample: Client, count: number, words: CodeLabels): Promise<Times> {
  const csv = toBytes(clientsAsCsv(withNumbers(clientsLike(sample, count)), words));
  let steps = 0;
  const started = performance.now();
  const read = await readCsvClients(csv, {
    words,
    asOf: '2026-11-24',
    onProgress: () => {
      steps += 1;
    },
  });
  const checked = performance.now();
  if (read.clients.length !== count) throw new Error(JSON.stringify(read.faults.slice(0, 3)));
  await vault.saveMany(
    read.clients.map(({ client }) => client),
    { merge: mergeClient },
  );
  return { megabytes: csv.length / 1e6, check: checked - started, store: performance.now() - checked, steps };
}

/** Stores this many clients. */
export async function addClients(sample: Client, count: number): Promise<void> {
  await vault.saveMany(withNumbers(clientsLike(sample, count)));
}

/** Stores further clients, each with a picture of `size` bytes that cannot be compressed. */
export async function addScans(sample: Client, scans: number, size: number): Promise<void> {
  const document = sample.documents[0];
  if (!document) throw new Error('the sample has no document');
  for (const client of clientsLike(sample, scans)) {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; at += 60_000) crypto.getRandomValues(bytes.subarray(at, at + 60_000));
    bytes.set([0xff, 0xd8, 0xff]);
    const documents = [{ ...document, mediaType: 'image/jpeg' as const, data: toBase64(bytes) }];
    await vault.saveMany([{ ...client, documents }]);
  }
}

/** Adds scans to some clients, writes a backup of everything, reads it again and merges it. */
export async function measureBackup(sample: Client, scans: number): Promise<Times> {
  const times: Times = {};
  await addScans(sample, scans, 60_000);
  const parts: Bytes[] = [];
  const secret = 'Backup giraffe 4 window';
  times.write = await timed(() =>
    vault.writeBackup(secret, async (bytes) => {
      parts.push(bytes);
    }),
  );
  const source = sourceOf(new Blob(parts));
  times.megabytes = source.size / 1e6;
  times.check = await timed(async () => {
    const opened = await openBackup(source, secret);
    const checked = opened.ok ? await checkBackup(opened.backup) : opened;
    if (!checked.ok) throw new Error(checked.reason);
  });
  times.restore = await timed(async () => {
    const result = await vault.restoreBackup(source, secret);
    if (!result.ok || result.added + result.updated + result.undecided > 0)
      throw new Error(JSON.stringify(result));
  });
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
