// What is inside a sealed record? The client with its documents' bytes taken out into files of their own.
import * as z from 'zod';
import { Client, Document } from '../../filing/client/client';
import { type Bytes, fromBase64, type Random, toBase64, toBytes, toHex, toText } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { open, seal } from '../crypto/sealing';
import { vaultFault } from '../faults';
import type { FileRow, RecordRow } from '../store/schema';
import { openFile, sealFile } from './sealed-files';

/** Version of what is inside a record; part of what the ciphertext is bound to. 2: groups, days of filings. */
export const RECORD_SCHEMA = 2;

const StoredDocument = Document.omit({ data: true }).extend({
  file: z.string(),
  digest: z.string(),
  bytes: z.int(),
});
const StoredClient = Client.extend({ documents: z.array(StoredDocument) });
const Body = z.strictObject({ deletedOn: z.number().nullable(), client: StoredClient });
export type Body = z.infer<typeof Body>;
type StoredDocument = z.infer<typeof StoredDocument>;

/** The name under which a client is stored: says nothing to whoever has no key. */
export async function opaqueId(keys: VaultKeys, clientId: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', keys.ids, toBytes(`client:${clientId}`));
  return toHex(new Uint8Array(mac));
}

/** A command's name as it is stored beside what it did. */
export async function opaqueCommand(keys: VaultKeys, command: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', keys.ids, toBytes(`command:${command}`));
  return toHex(new Uint8Array(mac).subarray(0, 16));
}

/** Seals a record of the given id and revision. */
export async function sealRecord(
  keys: VaultKeys,
  record: { id: string; rev: number; body: Body; changed: number },
  random: Random,
): Promise<RecordRow> {
  const { id, rev, body, changed } = record;
  const place = recordPlace(keys, id, rev, RECORD_SCHEMA);
  const envelope = await seal(keys.wrapper, toBytes(JSON.stringify(body)), place, random);
  return { id, rev, epoch: keys.epoch, schema: RECORD_SCHEMA, changed, envelope };
}

/** Opens a record; throws `damaged-record`, or `newer-version` for one that a later version wrote. */
export async function openRecord(keys: VaultKeys, row: RecordRow): Promise<Body> {
  if (row.schema > RECORD_SCHEMA) throw vaultFault('newer-version');
  try {
    const plain = await open(keys.wrapper, row.envelope, recordPlace(keys, row.id, row.rev, row.schema));
    return Body.parse(JSON.parse(toText(plain)));
  } catch {
    throw vaultFault('damaged-record'); // whatever it was: the cause may quote values
  }
}

/**
 * Takes the documents' bytes out. A document with empty data keeps the file it had before; one whose bytes are
 * those of before keeps that file too; all others become new files.
 */
export async function takeFilesOut(
  keys: VaultKeys,
  client: Client,
  before: Body | null,
  random: Random,
): Promise<{ stored: Body['client']; files: readonly FileRow[] }> {
  const files: FileRow[] = [];
  const documents: StoredDocument[] = [];
  const earlier = before?.client.documents ?? [];
  for (const { data, ...document } of client.documents) {
    const kept = data === '' ? earlier.find((one) => one.id === document.id) : undefined;
    if (data === '' && !kept) throw vaultFault('document-without-data');
    const bytes = fromBase64(data);
    const digest = kept?.digest ?? (await digestOf(bytes));
    const same = kept ?? earlier.find((one) => one.digest === digest);
    const file = same ? null : await sealFile(keys, bytes, random);
    if (file) files.push(file);
    documents.push({
      ...document,
      file: same?.file ?? file?.id ?? '',
      digest,
      bytes: same?.bytes ?? bytes.length,
    });
  }
  return { stored: { ...client, documents }, files };
}

/** The client without its documents' bytes: `data` is empty. */
export function withoutFiles(body: Body): Client {
  const documents = body.client.documents.map(
    ({ file: _file, digest: _digest, bytes: _bytes, ...document }) => ({
      ...document,
      data: '',
    }),
  );
  return { ...body.client, documents };
}

/** The bytes of a stored document; throws when the file is gone, damaged or another one. */
export async function readStoredFile(
  keys: VaultKeys,
  document: StoredDocument,
  row: FileRow | undefined,
): Promise<Bytes> {
  if (!row || row.id !== document.file) throw vaultFault('damaged-record');
  const bytes = await openFile(keys, row);
  if ((await digestOf(bytes)) !== document.digest) throw vaultFault('damaged-record');
  return bytes;
}

/** What a file is recognised by. */
export async function digestOf(bytes: Bytes): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function recordPlace(keys: VaultKeys, id: string, rev: number, schema: number): string {
  return ['1', keys.vault, keys.group, keys.epoch, 'client', id, rev, schema].join('|');
}
