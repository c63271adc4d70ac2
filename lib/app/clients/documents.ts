// What is answered about a client's documents? Files are cleaned when they are added, read one by one, and exported in the form that an upload slot accepts.
import type { Client } from '../../filing/client/client';
import { ownersOf } from '../../filing/client/document-files';
import { fitForSlot } from '../../pictures/fit-image';
import type { documentKinds } from '../../protocol/documents';
import type { HandlersOf } from '../../protocol/message-kind';
import type { Answer, Request } from '../../protocol/protocol';
import { toBase64 } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { cleanFile } from './clean-files';
import { changeClient } from './edit';
import { putDocuments } from './files';

type Document = Client['documents'][number];

export const documentHandlers: HandlersOf<App, typeof documentKinds> = {
  'documents.add': addDocument,
  'documents.owners': async ({ vault }) =>
    (await vault.listClients('')).clients.map(({ id, name, domains, people }) => ({
      id,
      name,
      domains,
      people,
    })),
  'documents.look': async (app, { client, id }) => {
    const document = await documentOf(app, client, id);
    const bytes = document && (await app.vault.readDocument(client, id));
    return document && bytes ? { mediaType: document.mediaType, base64: toBase64(bytes) } : null;
  },
  'documents.remove': async (app, { client, id }) => {
    const changed = await changeClient(app.vault, client, (stored) => ({
      ...stored,
      documents: stored.documents.filter((one) => one.id !== id),
    }));
    return { ok: changed !== null };
  },
  'documents.export': exportDocuments,
};

/** `reason` is a message key of the file's fault. */
async function addDocument(app: App, message: Request<'documents.add'>): Promise<Answer<'documents.add'>> {
  const { document: type, side, fileName, scan } = message;
  const clean = await cleanFile(app, message.base64);
  if (!clean.ok) return clean;
  const file = { type, side, fileName, mediaType: clean.mediaType, data: clean.data, scan };
  const changed = await changeClient(app.vault, message.client, (client) => {
    const all = client.services.map((service) => service.id);
    const owners = message.of === null ? ownersOf(client, all, type) : [message.of];
    return putDocuments(client, owners, file, app.token());
  });
  return changed ? { ok: true } : { ok: false, reason: 'client-gone' };
}

async function documentOf(app: App, client: string, id: string): Promise<Document | undefined> {
  const read = await app.vault.readClientWithoutFiles(client);
  return read.ok ? read.client.documents.find((one) => one.id === id) : undefined;
}

/** One file in the requested form, or why not; recorded in the audit because it leaves the vault. */
async function exportDocuments(
  { vault, browser }: App,
  asked: Request<'documents.export'>,
): Promise<Answer<'documents.export'>> {
  const read = await vault.readClientWithoutFiles(asked.client);
  if (!read.ok) return { ok: false, reason: 'client-gone' };
  const documents = asked.ids.flatMap((id) => read.client.documents.find((one) => one.id === id) ?? []);
  const files = await Promise.all(
    documents.map(async ({ id, mediaType }) => ({
      bytes: await vault.readDocument(asked.client, id),
      mediaType,
    })),
  );
  const whole = files.flatMap(({ bytes, mediaType }) => (bytes ? [{ bytes, mediaType }] : []));
  const [first] = documents;
  if (!first || whole.length < asked.ids.length) return { ok: false, reason: 'client-gone' };
  const fitted = await fitForSlot(
    whole,
    {
      mediaTypes: [asked.mediaType === 'as-stored' ? first.mediaType : asked.mediaType],
      maxBytes: asked.maxBytes ?? undefined,
      maxSide: asked.maxSide ?? undefined,
      watermark: asked.watermark ?? undefined,
    },
    browser.images,
  );
  if (!fitted.ok) return fitted;
  await vault.note('document-export', asked.client, `${asked.ids.length} files`);
  return { ok: true, mediaType: fitted.mediaType, base64: toBase64(fitted.bytes) };
}
