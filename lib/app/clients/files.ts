// How does a file become the client's document? Told by its bytes, drawn anew without metadata, put to whom it belongs.

import { imageTools } from '../../../entrypoints/background/image-tools';
import type { Client, Document } from '../../filing/client/client';
import { mediaTypeOf, ownersOf } from '../../filing/client/document-files';
import { cleanImage, type ImageFault } from '../../pictures/clean-image';
import { fromBase64, toBase64 } from '../../vault/crypto/bytes';
import type { Vault } from '../../vault/vault';
import type { TabSession } from '../state/tab-sessions';
import { changeClient } from './clients';

export interface NewDocument {
  readonly document: string;
  readonly side: 'front' | 'back' | null;
  readonly fileName: string;
  readonly base64: string;
}

const NOTICES: Readonly<Record<ImageFault, string>> = {
  'too-many-bytes': 'document-too-large',
  'too-many-pixels': 'document-too-large',
  'not-the-media-type': 'document-type',
  heic: 'document-type',
  'not-taken': 'document-type',
  damaged: 'file-refused',
};

type CleanFile =
  | { readonly ok: true; readonly mediaType: Document['mediaType']; readonly data: string }
  /** A message key of the panel's notices. */
  | { readonly ok: false; readonly reason: string };

/** A file as it may be kept: told by its bytes, drawn anew without metadata. */
export async function cleanFile(base64: string): Promise<CleanFile> {
  const claimed = mediaTypeOf(base64);
  if (!claimed) return { ok: false, reason: 'document-type' };
  const clean = await cleanImage(fromBase64(base64), claimed, imageTools);
  if (!clean.ok) return { ok: false, reason: NOTICES[clean.reason] };
  return { ok: true, mediaType: clean.mediaType, data: toBase64(clean.bytes) };
}

/** The client with the file as a document of each of these owners; one of the same kind, owner and side gives way. */
export function putDocuments(
  client: Client,
  owners: readonly string[],
  file: Pick<Document, 'type' | 'side' | 'fileName' | 'mediaType' | 'data'>,
  token: string,
): Client {
  const fresh = owners.map((of, index): Document => ({ ...file, id: `document-${index}-${token}`, of }));
  const isReplaced = (old: Document) =>
    fresh.some(
      (one) => one.type === old.type && one.of === old.of && (one.side ?? null) === (old.side ?? null),
    );
  return { ...client, documents: [...client.documents.filter((old) => !isReplaced(old)), ...fresh] };
}

/** Stores the file as the document that was asked for; answers a message key when it is none that we take. */
export async function attachDocument(
  vault: Vault,
  session: TabSession,
  file: NewDocument,
  token: string,
): Promise<string | null> {
  const clean = await cleanFile(file.base64);
  if (!clean.ok) return clean.reason;
  const { document: type, side, fileName } = file;
  const { mediaType, data } = clean;
  const changed = await changeClient(vault, session.clientId, (client) => {
    const owners = ownersOf(client, session.services, type);
    return putDocuments(client, owners, { type, side, fileName, mediaType, data }, token);
  });
  return changed ? null : 'client-gone';
}
