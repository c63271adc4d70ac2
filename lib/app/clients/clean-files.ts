// May the files of an imported client be kept as they are? Pictures that carry more than the picture are drawn anew.

import { imageTools } from '../../../entrypoints/background/image-tools';
import type { Client } from '../../filing/client/client';
import { cleanImage } from '../../pictures/clean-image';
import { hasExtras } from '../../pictures/metadata';
import { fromBase64, toBase64 } from '../../vault/crypto/bytes';
import { vaultFault } from '../../vault/faults';

type Document = Client['documents'][number];

/** The client with clean pictures; one without extras stays byte for byte. Throws `bad-client` for one that cannot be decoded. */
export async function withCleanDocuments(client: Client): Promise<Client> {
  const documents: Document[] = [];
  for (const document of client.documents) documents.push(await clean(document)); // one decoded picture at a time
  return { ...client, documents };
}

async function clean(document: Document): Promise<Document> {
  if (!document.mediaType.startsWith('image/')) return document;
  const bytes = fromBase64(document.data);
  if (!hasExtras(bytes)) return document;
  const result = await cleanImage(bytes, document.mediaType, imageTools);
  if (!result.ok) throw vaultFault('bad-client');
  return { ...document, mediaType: result.mediaType, data: toBase64(result.bytes) };
}
