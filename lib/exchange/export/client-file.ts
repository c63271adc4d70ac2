// How does one client leave the vault? As a client file, alone or in a zip together with its documents.
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Client } from '../../filing/client/client';
import { type Bytes, fromBase64 } from '../../vault/crypto/bytes';

const ENDINGS: Readonly<Record<Client['documents'][number]['mediaType'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'video/mp4': 'mp4',
};

/** The client file with documents in base64. */
export function clientAsJson(client: Client): string {
  return `${JSON.stringify(client, null, 2)}\n`;
}

/** The client file in a zip, each document a file of its own; `parseClientZip` reads it back. */
export function clientAsZip(client: Client): Bytes {
  const files: Zippable = {};
  const documents = client.documents.map(({ data, ...document }) => {
    const path = `documents/${document.id}.${ENDINGS[document.mediaType]}`;
    files[path] = [fromBase64(data), { level: 0 }]; // pictures are compressed already
    return { ...document, path };
  });
  files['client.json'] = strToU8(JSON.stringify({ ...client, documents }, null, 2));
  return new Uint8Array(zipSync(files));
}
