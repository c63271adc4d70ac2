// How are clients exported? They are read one by one and sent in pieces; the audit records that it happened, not what it contained.
import { clientAsJson, clientAsZip } from '../../exchange/export/client-file';
import { clientsAsCsv, clientsAsXlsx } from '../../exchange/export/client-rows';
import type { Client, Document } from '../../filing/client/client';
import type { ExchangeResult, ExportFormat, MissingScan } from '../../protocol/exchange-signals';
import type { ReadResult } from '../../vault/clients/read-clients';
import { type Bytes, toBase64, toBytes } from '../../vault/crypto/bytes';
import { faultCode } from '../../vault/faults';
import type { App } from '../state/app';
import type { ExchangeChannel } from './channel';
import { NOTHING } from './channel';
import { codeLabels } from './handlers';

const PIECE = 2 * 1024 * 1024;

interface Counts {
  clients: number;
  files: number;
  skipped: number;
  readonly missing: MissingScan[];
}

/**
 * Exports the clients with these ids, or all in the list. Damaged clients are counted and not written; scans that are
 * not on this machine are named.
 */
export async function exportClients(
  app: App,
  channel: ExchangeChannel,
  format: ExportFormat,
  ids: readonly string[] | null,
): Promise<ExchangeResult> {
  const chosen = ids ?? (await app.vault.listClients('')).clients.map((client) => client.id);
  const counts: Counts = { clients: 0, files: 0, skipped: 0, missing: [] };
  const clients = readAll(app, channel, chosen, format === 'json' || format === 'zip', counts);
  if (format === 'json') await writeJson(channel, clients, chosen.length > 1);
  else await writeWhole(channel, await wholeFile(app, format, clients));
  await channel.finish();
  const { clients: written, files } = counts;
  const detail = `format:${format} clients:${written} documents:${files}`;
  if (chosen.length === 1) await app.vault.note('export', chosen[0] ?? '', detail);
  else await app.vault.note('export', '', detail);
  return { ...NOTHING, ...counts };
}

async function* readAll(
  app: App,
  channel: ExchangeChannel,
  ids: readonly string[],
  isWhole: boolean,
  counts: Counts,
): AsyncGenerator<Client> {
  for (const [at, id] of ids.entries()) {
    const read = isWhole
      ? await readWhole(app, id, counts.missing)
      : await app.vault.readClientWithoutFiles(id);
    if (read.ok) {
      counts.clients += 1;
      counts.files += isWhole ? read.client.documents.length : 0;
      yield read.client;
    } else counts.skipped += 1;
    if (at % 50 === 0 || at + 1 === ids.length) channel.progress('write', at + 1, ids.length);
  }
}

/** The client with its documents; those whose bytes are not available now are named and left out. */
async function readWhole({ vault }: App, id: string, missing: MissingScan[]): Promise<ReadResult> {
  try {
    return await vault.readClient(id);
  } catch (error) {
    if (faultCode(error) !== 'not-here') throw error;
  }
  const read = await vault.readClientWithoutFiles(id);
  if (!read.ok) return read;
  const documents: Document[] = [];
  for (const document of read.client.documents) {
    const bytes = await vault.readDocument(id, document.id).catch((error: unknown) => {
      if (faultCode(error) !== 'not-here') throw error;
      return null;
    });
    if (bytes) documents.push({ ...document, data: toBase64(bytes) });
    else missing.push({ client: read.client.entity.name, fileName: document.fileName });
  }
  return { ...read, client: { ...read.client, documents } };
}

/** One client as a client file, several as a list that the import can read. */
async function writeJson(
  channel: ExchangeChannel,
  clients: AsyncIterable<Client>,
  isList: boolean,
): Promise<void> {
  let separator = isList ? '[\n' : '';
  for await (const client of clients) {
    await writeWhole(channel, toBytes(separator + clientAsJson(client)));
    separator = ',\n';
  }
  if (isList) await channel.write(toBytes(separator === ',\n' ? ']\n' : '[]\n'));
}

async function wholeFile(
  app: App,
  format: Exclude<ExportFormat, 'json'>,
  clients: AsyncIterable<Client>,
): Promise<Bytes> {
  const all: Client[] = [];
  for await (const client of clients) all.push(client);
  const words = codeLabels(app.rulebook());
  const [first] = all;
  switch (format) {
    case 'csv':
      return toBytes(clientsAsCsv(all, words));
    case 'xlsx':
      return clientsAsXlsx(all, words, 'clients');
    case 'zip':
      if (all.length !== 1 || !first) throw new Error('not-one-client');
      return clientAsZip(first);
  }
}

async function writeWhole(channel: ExchangeChannel, bytes: Bytes): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) await channel.write(bytes.slice(at, at + PIECE));
}
