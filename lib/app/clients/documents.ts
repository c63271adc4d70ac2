// What can be asked about a client's documents? Files come in clean, are looked at one by one, and leave in the form a slot wants.
import { imageTools } from '../../../entrypoints/background/image-tools';
import type { Client } from '../../filing/client/client';
import { fitForSlot } from '../../pictures/fit-image';
import type { DocumentExport, DocumentMessage } from '../../protocol/documents';
import { toBase64 } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { showAll } from '../tab/publish';
import { cleanFile } from './clean-files';
import { changeClient } from './edit';
import { putDocuments } from './files';

type Document = Client['documents'][number];

/** Answers a message about documents; after a change panels and pages show what is stored now. */
export async function hearDocuments(app: App, message: DocumentMessage): Promise<unknown> {
  switch (message.type) {
    case 'documents.add': {
      const answer = await addDocument(app, message);
      await showAll(app);
      return answer;
    }
    case 'documents.look': {
      const document = await documentOf(app, message.client, message.id);
      const bytes = document && (await app.vault.readDocument(message.client, message.id));
      return document && bytes ? { mediaType: document.mediaType, base64: toBase64(bytes) } : null;
    }
    case 'documents.remove': {
      const changed = await changeClient(app.vault, message.client, (client) => ({
        ...client,
        documents: client.documents.filter(({ id }) => id !== message.id),
      }));
      await showAll(app);
      return { ok: changed !== null };
    }
    case 'documents.export':
      return exportDocuments(app, message);
  }
}

/** `reason` is a message key of the file's fault. */
async function addDocument(app: App, message: Extract<DocumentMessage, { type: 'documents.add' }>) {
  const { document: type, side, fileName } = message;
  const clean = await cleanFile(message.base64);
  if (!clean.ok) return clean;
  const file = { type, side, fileName, mediaType: clean.mediaType, data: clean.data };
  const changed = await changeClient(app.vault, message.client, (client) =>
    putDocuments(client, [message.of], file, app.token()),
  );
  return changed ? { ok: true } : { ok: false, reason: 'client-gone' };
}

async function documentOf(app: App, client: string, id: string): Promise<Document | undefined> {
  const read = await app.vault.readClientWithoutFiles(client);
  return read.ok ? read.client.documents.find((one) => one.id === id) : undefined;
}

/** One file in the wanted form, or why not; noted in the audit because it leaves the vault. */
async function exportDocuments({ vault }: App, wish: DocumentExport) {
  const read = await vault.readClientWithoutFiles(wish.client);
  if (!read.ok) return { ok: false, reason: 'client-gone' };
  const documents = wish.ids.flatMap((id) => read.client.documents.find((one) => one.id === id) ?? []);
  const files = await Promise.all(
    documents.map(async ({ id, mediaType }) => ({
      bytes: await vault.readDocument(wish.client, id),
      mediaType,
    })),
  );
  const whole = files.flatMap(({ bytes, mediaType }) => (bytes ? [{ bytes, mediaType }] : []));
  const [first] = documents;
  if (!first || whole.length < wish.ids.length) return { ok: false, reason: 'client-gone' };
  const fitted = await fitForSlot(
    whole,
    {
      mediaTypes: [wish.mediaType === 'as-stored' ? first.mediaType : wish.mediaType],
      maxBytes: wish.maxBytes ?? undefined,
      maxSide: wish.maxSide ?? undefined,
      watermark: wish.watermark ?? undefined,
    },
    imageTools,
  );
  if (!fitted.ok) return fitted;
  await vault.note('document-export', wish.client, `${wish.ids.length} files`);
  return { ok: true, mediaType: fitted.mediaType, base64: toBase64(fitted.bytes) };
}
