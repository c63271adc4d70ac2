// How long does the vault take with many clients? Measured inside a page of the extension, with the vault's own code.
import type { Client } from '../../lib/filing/client';
import { checkBackup, openBackup, sourceOf } from '../../lib/vault/backup/read';
import type { Bytes } from '../../lib/vault/bytes';
import { toBase64, toBytes } from '../../lib/vault/bytes';
import { clientsAsCsv } from '../../lib/vault/export/client-rows';
import { readCsvClients } from '../../lib/vault/import/csv-clients';
import { mergeClient } from '../../lib/vault/import/merge-client';
import { vault } from './vault-probe';

export { vault };

// A few words are enough to read the table that is written here; the extension hands in the rulebook's.
const name = (id: string) => ({ id, label: { zh: id, en: id } });
const words = {
  entityTypes: [name('enterprise')],
  certificateTypes: [name('business-licence'), name('resident-id')],
};

type Times = Record<string, number>;

/** Clients made of one: names, numbers and domains of their own. */
function clientsLike(sample: Client, count: number): Client[] {
  const towns = ['杭州', '宁波', '温州', '嘉兴', '绍兴', '金华', '台州', '湖州'];
  const trades = ['云帆', '星河', '远山', '青禾', '明德', '海纳', '同舟', '天工'];
  return Array.from({ length: count }, (_, at) => ({
    ...sample,
    id: `bench-${at}`,
    tags: [`group-${at % 20}`],
    entity: {
      ...sample.entity,
      name: `浙江${towns[at % 8]}${trades[Math.floor(at / 8) % 8]}${at}科技有限公司`,
    },
    services: sample.services.slice(0, 1).map((service) => ({
      ...service,
      domains: [{ name: `sample-${at}.com` }],
    })),
    documents: [],
    filings: [],
  }));
}

/** Stores many clients, then measures opening, listing, searching and saving among them. */
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

/** Writes so many clients as CSV, reads them with all checks and stores them over those there are. */
export async function measureTable(sample: Client, count: number): Promise<Times> {
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

/** Adds scans to some clients, writes a backup of all, reads it again and merges it back. */
export async function measureBackup(sample: Client, scans: number): Promise<Times> {
  const times: Times = {};
  const document = sample.documents[0];
  if (!document) throw new Error('the sample has no document');
  const noise = crypto.getRandomValues(new Uint8Array(60_000));
  const withScans = clientsLike(sample, scans).map((client, at) => {
    const data = toBase64(new Uint8Array([0xff, 0xd8, 0xff, at & 255, at >> 8, ...noise]));
    return { ...client, documents: [{ ...document, mediaType: 'image/jpeg' as const, data }] };
  });
  await vault.saveMany(withScans);
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
    if (!result.ok || result.added + result.updated + result.kept > 0)
      throw new Error(JSON.stringify(result));
  });
  return times;
}

/** Each client with a licence number of its own and the right check character. */
function withNumbers(clients: readonly Client[]): readonly Client[] {
  return clients.map((client, at) => ({
    ...client,
    entity: { ...client.entity, certNumber: creditCode(`91330106MA${at.toString(10).padStart(7, '0')}`) },
  }));
}

/** GB 32100: weights are powers of 3 modulo 31. */
function creditCode(body: string): string {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let weight = 1;
  let sum = 0;
  for (const sign of body) {
    sum += signs.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return body + signs.charAt((31 - (sum % 31)) % 31);
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
