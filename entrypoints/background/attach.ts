// How does a file become the client's document? Told by its bytes, drawn anew without metadata, put to whom it belongs.
import type { Document } from '../../lib/filing/client';
import { ownersOf } from '../../lib/filing/document-owner';
import { mediaTypeOf } from '../../lib/filing/media-type';
import { fromBase64, toBase64 } from '../../lib/vault/bytes';
import { cleanImage, type ImageFault } from '../../lib/vault/images';
import type { Vault } from '../../lib/vault/session';
import { changeClient } from './clients';
import { imageTools } from './image-tools';
import type { TabSession } from './tab-sessions';

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

/** Stores the file as the document that was asked for; answers a message key when it is none that we take. */
export async function attachDocument(
  vault: Vault,
  session: TabSession,
  file: NewDocument,
  token: string,
): Promise<string | null> {
  const claimed = mediaTypeOf(file.base64);
  if (!claimed) return 'document-type';
  const clean = await cleanImage(fromBase64(file.base64), claimed, imageTools);
  if (!clean.ok) return NOTICES[clean.reason];
  const { mediaType } = clean;
  const data = toBase64(clean.bytes);
  const changed = await changeClient(vault, session.clientId, (client) => {
    const owners = ownersOf(client, session.services, file.document);
    const { document: type, side, fileName } = file;
    const fresh = owners.map(
      (of, index): Document => ({
        id: `document-${index}-${token}`,
        type,
        of,
        side,
        fileName,
        mediaType,
        data,
      }),
    );
    const isReplaced = (old: Document) =>
      fresh.some(
        (one) => one.type === old.type && one.of === old.of && (one.side ?? null) === (old.side ?? null),
      );
    return { ...client, documents: [...client.documents.filter((old) => !isReplaced(old)), ...fresh] };
  });
  return changed ? null : 'client-gone';
}
