// What is inside an encrypted record? The client, with the bytes of its documents moved to files of their own.
import type { Client } from '../../filing/client/client';
import { type Bytes, fromBase64, type Random, toBase64, toBytes, toHex } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { open, seal } from '../crypto/sealing';
import { vaultFault } from '../faults';
import type { FileRow, RecordRow } from '../store/schema';
import { nameElsewhere } from './elsewhere';
import { Body, nameRevision, Origin, type StoredDocument } from './revisions';
import { openFile, sealFile } from './sealed-files';

/** Version of a record's contents; the ciphertext is bound to it. 2: groups, days of filings. 3: origin. */
const RECORD_SCHEMA = 3;

const Sealed = Body.extend({ origin: Origin });

/** The contents of a decrypted row. */
export type Opened = Body & { readonly origin: Origin };

/** The id under which a client is stored; without the key it reveals nothing. */
export async function opaqueId(keys: VaultKeys, clientId: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', keys.ids, toBytes(`client:${clientId}`));
  return toHex(new Uint8Array(mac));
}

/** A command's name as stored with the revision it made. */
export async function opaqueCommand(keys: VaultKeys, command: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', keys.ids, toBytes(`command:${command}`));
  return toHex(new Uint8Array(mac).subarray(0, 16));
}

/** One revision to encrypt. `revision`: the name of one from elsewhere; one made here gets its name now. */
export interface ToSeal {
  readonly id: string;
  readonly rev: number;
  readonly body: Body;
  readonly origin: Origin;
  readonly revision?: string | undefined;
  /** The team that shares it. */
  readonly team?: string | undefined;
}

/** Seals a revision of a record. */
export async function sealRecord(
  keys: VaultKeys,
  { id, rev, body, origin, revision: given, team }: ToSeal,
  random: Random,
): Promise<RecordRow & { readonly revision: string }> {
  const revision = given ?? (await nameRevision(keys, origin.parents, body, team));
  const sealed: Opened = { origin, deletedOn: body.deletedOn, client: body.client };
  const place = recordPlace(team ?? keys.scope, id, revision, RECORD_SCHEMA);
  const envelope = await seal(keys.wrapper, JSON.stringify(sealed), place, random);
  return { id, rev, revision, schema: RECORD_SCHEMA, envelope, ...(team === undefined ? {} : { team }) };
}

/** Opens a record; throws `damaged-record`, or `newer-version` for one that a later version wrote. */
export async function openRecord(keys: VaultKeys, row: RecordRow): Promise<Opened> {
  if (row.schema > RECORD_SCHEMA) throw vaultFault('newer-version');
  try {
    const { id, revision, schema, envelope, team } = row;
    if (revision === undefined) return await openFormat1(keys, row);
    const text = await open(keys.ring, envelope, recordPlace(team ?? keys.scope, id, revision, schema));
    return Sealed.parse(JSON.parse(text));
  } catch {
    throw vaultFault('damaged-record'); // without the cause, which may quote values
  }
}

/** A row of format 1 holds no origin but the time of saving. */
async function openFormat1(
  keys: VaultKeys,
  { id, rev, schema, changed, envelope }: RecordRow,
): Promise<Opened> {
  const place = ['1', keys.vault, ...envelope.kid.split('.'), 'client', id, rev, schema].join('|');
  const body = Body.parse(JSON.parse(await open(keys.ring, envelope, place)));
  return { ...body, origin: { parents: [], author: null, device: keys.vault, at: changed ?? 0 } };
}

/** The name of a stored revision; for one of format 1 the name that migration will give it. */
export async function revisionOf(keys: VaultKeys, row: RecordRow, body: Body): Promise<string> {
  return row.revision ?? (await nameRevision(keys, [], body));
}

/** The bytes of a document that came separately from its client, and their digest. */
export interface GivenFile {
  readonly bytes: Bytes;
  readonly digest: string;
}

/**
 * Moves the bytes of documents to files; they are in the client or in `given`, by document id. A document without bytes, or
 * with the same bytes as before, keeps its file; all others get new files.
 */
export async function takeFilesOut(
  keys: VaultKeys,
  client: Client,
  before: Body | null,
  random: Random,
  given: ReadonlyMap<string, GivenFile> = new Map(),
): Promise<{ stored: Body['client']; files: readonly FileRow[] }> {
  const files: FileRow[] = [];
  const documents: StoredDocument[] = [];
  const earlier = before?.client.documents ?? [];
  for (const { data, bytes: _told, ...document } of client.documents) {
    const apart = given.get(document.id);
    const isKept = data === '' && !apart;
    const kept = isKept ? earlier.find((one) => one.id === document.id) : undefined;
    if (isKept && !kept) throw vaultFault('document-without-data');
    const bytes = apart?.bytes ?? fromBase64(data);
    const digest = kept?.digest ?? apart?.digest ?? (await digestOf(bytes));
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

/** The client without its documents' bytes: `data` is empty, and `bytes` says how many there are, for rules about sizes. */
export function withoutFiles(body: Body): Client {
  const documents = body.client.documents.map(({ file: _file, digest: _digest, ...document }) => ({
    ...document,
    data: '',
  }));
  return { ...body.client, documents };
}

/** The bytes of a stored document; throws `not-here` for one that is still in a team's store, and when it is gone, damaged or another one. */
export async function readStoredFile(
  keys: VaultKeys,
  document: StoredDocument,
  row: FileRow | undefined,
): Promise<Bytes> {
  if (!row && nameElsewhere(document.file) !== null) throw vaultFault('not-here');
  if (!row || row.id !== document.file) throw vaultFault('damaged-record');
  const bytes = await openFile(keys, row);
  if ((await digestOf(bytes)) !== document.digest) throw vaultFault('damaged-record');
  return bytes;
}

/** The digest by which equal files are recognised. */
export async function digestOf(bytes: Bytes): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** A record is bound to its owner, id, revision and version. The epoch is not part of it: only the wrapped key is bound to that. */
function recordPlace(scope: string, id: string, revision: string, schema: number): string {
  return ['2', scope, 'client', id, revision, schema].join('|');
}
