// May the files of an imported client be stored as they are? Pictures with metadata are re-encoded without it.
import type { Client } from '../../filing/client/client';
import { type ClientFaultCode, faultAt } from '../../filing/client/client-faults';
import { mediaTypeOf } from '../../filing/client/document-files';
import { cleanImage, type ImageFault, type ImageTools } from '../../pictures/clean-image';
import { hasExtras } from '../../pictures/metadata';
import { fromBase64, toBase64 } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { refusal } from './refused-client';

type Document = Client['documents'][number];

/**
 * The client with clean pictures; a picture without metadata stays byte for byte. For one that cannot be decoded it throws a
 * refusal that names it.
 */
export async function withCleanDocuments({ browser }: App, client: Client): Promise<Client> {
  const documents: Document[] = [];
  // one at a time, since decoded pictures are large
  for (const [at, document] of client.documents.entries()) {
    const done = await clean(browser.images, document);
    if ('refused' in done) {
      const faults = [faultAt(`documents[${at}]`, done.refused)];
      throw refusal({ name: client.entity.name, file: document.fileName, faults });
    }
    documents.push(done);
  }
  return { ...client, documents };
}

interface Refused {
  readonly refused: ClientFaultCode;
}

const LARGE: ReadonlySet<ImageFault> = new Set(['too-many-bytes', 'too-many-pixels']);

async function clean(images: ImageTools, document: Document): Promise<Document | Refused> {
  if (!document.mediaType.startsWith('image/')) return document;
  const bytes = fromBase64(document.data);
  if (!hasExtras(bytes)) return document;
  const result = await cleanImage(bytes, document.mediaType, images);
  if (!result.ok) return { refused: LARGE.has(result.reason) ? 'large-picture' : 'bad-picture' };
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
