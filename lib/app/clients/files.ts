// How does a file become a document of the client? Its type is recognised by its bytes, it is re-encoded without metadata and assigned to its owner.
import type { Client, Document } from '../../filing/client/client';
import { ownersOf } from '../../filing/client/document-files';
import type { App } from '../state/app';
import type { TabSession } from '../state/tab-store';
import { cleanFile } from './clean-files';
import { changeClient } from './edit';

export interface NewDocument {
  readonly document: string;
  readonly side: 'front' | 'back' | null;
  readonly fileName: string;
  readonly base64: string;
}

/** The client with the file as a document of each of these owners; it replaces one of the same kind, owner and side. */
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

/** Stores the file as the requested document; returns a message key when its type is not accepted. */
export async function attachDocument(
  app: App,
  session: TabSession,
  file: NewDocument,
): Promise<string | null> {
  const clean = await cleanFile(app, file.base64);
  if (!clean.ok) return clean.reason;
  const { document: type, side, fileName } = file;
  const { mediaType, data } = clean;
  const changed = await changeClient(app.vault, session.clientId, (client) => {
    const owners = ownersOf(client, session.services, type);
    return putDocuments(client, owners, { type, side, fileName, mediaType, data }, app.token());
  });
  return changed ? null : 'client-gone';
}
