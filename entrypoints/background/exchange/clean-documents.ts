// May the files of an imported client be kept as they are? Pictures that carry more than the picture are drawn anew.
import type { Client } from '../../../lib/filing/client/client';
import { cleanImage } from '../../../lib/pictures/clean-image';
import { hasExtras } from '../../../lib/pictures/metadata';
import { fromBase64, toBase64 } from '../../../lib/vault/crypto/bytes';
import { vaultFault } from '../../../lib/vault/faults';
import { imageTools } from '../image-tools';

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
