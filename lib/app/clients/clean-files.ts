// May the files of an imported client be stored as they are? Pictures with metadata are re-encoded without it.
import type { Client } from '../../filing/client/client';
import { mediaTypeOf } from '../../filing/client/document-files';
import { cleanImage, type ImageFault, type ImageTools } from '../../pictures/clean-image';
import { hasExtras } from '../../pictures/metadata';
import { fromBase64, toBase64 } from '../../vault/crypto/bytes';
import { vaultFault } from '../../vault/faults';
import type { App } from '../state/app';

type Document = Client['documents'][number];

/**
 * The client with clean pictures; a picture without metadata stays byte for byte. Throws `bad-client` for one that
 * cannot be decoded.
 */
export async function withCleanDocuments({ browser }: App, client: Client): Promise<Client> {
  const documents: Document[] = [];
  for (const document of client.documents) documents.push(await clean(browser.images, document)); // one at a time, since decoded pictures are large
  return { ...client, documents };
}

async function clean(images: ImageTools, document: Document): Promise<Document> {
  if (!document.mediaType.startsWith('image/')) return document;
  const bytes = fromBase64(document.data);
  if (!hasExtras(bytes)) return document;
  const result = await cleanImage(bytes, document.mediaType, images);
  if (!result.ok) throw vaultFault('bad-client');
  return { ...document, mediaType: result.mediaType, data: toBase64(result.bytes) };
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
/** A file in the form in which it may be stored: its type recognised by its bytes, re-encoded without metadata. */
export async function cleanFile({ browser }: App, base64: string): Promise<CleanFile> {
  const claimed = mediaTypeOf(base64);
  if (!claimed) return { ok: false, reason: 'document-type' };
  const clean = await cleanImage(fromBase64(base64), claimed, browser.images);
  if (!clean.ok) return { ok: false, reason: NOTICES[clean.reason] };
  return { ok: true, mediaType: clean.mediaType, data: toBase64(clean.bytes) };
}
