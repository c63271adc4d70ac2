// How does a file become the client's document? Checked by its bytes, put to the person or service it belongs to.
import type { Client, Document } from '../../lib/filing/client';
import { mediaTypeOf } from '../../lib/filing/media-type';
import type { Vault } from '../../lib/vault/session';
import { changeClient } from './clients';
import type { TabSession } from './tab-sessions';

export interface NewDocument {
  readonly document: string;
  readonly side: 'front' | 'back' | null;
  readonly fileName: string;
  readonly base64: string;
}

const MAX_BYTES = 20 * 1024 * 1024;

/** Stores the file; answers a message key when it is none that we take. One service's document is added for each chosen one that lacks it. */
export async function attachDocument(
  vault: Vault,
  session: TabSession,
  file: NewDocument,
  token: string,
): Promise<string | null> {
  if (file.base64.length * 0.75 > MAX_BYTES) return 'document-too-large';
  const mediaType = mediaTypeOf(file.base64);
  if (!mediaType) return 'document-type';
  const changed = await changeClient(vault, session.clientId, (client) => {
    const owners = ownersOf(client, session, file);
    const fresh = owners.map(
      (of, index): Document => ({
        id: `document-${index}-${token}`,
        type: file.document,
        of,
        side: file.side,
        fileName: file.fileName,
        mediaType,
        data: file.base64,
      }),
    );
    const isReplaced = (old: Document) =>
      fresh.some((one) => one.type === old.type && one.of === old.of && one.side === old.side);
    return { ...client, documents: [...client.documents.filter((old) => !isReplaced(old)), ...fresh] };
  });
  return changed ? null : 'client-gone';
}

const OF_SUBJECT = /^(subject-principal|guardian|residence|student|employment|handheld|passport)/;
const OF_SERVICE_PRINCIPAL = /^service-principal/;
const OF_SERVICE = /^(domain|site|app|pre-approval)/;

/** Whose document it is, told from its kind; a site's document goes to the chosen services that lack it, or to all. */
function ownersOf(client: Client, session: TabSession, file: NewDocument): readonly string[] {
  const chosen = client.services.filter((service) => session.services.includes(service.id));
  if (OF_SUBJECT.test(file.document)) return [client.entity.subjectPrincipal];
  if (OF_SERVICE_PRINCIPAL.test(file.document))
    return [...new Set(chosen.map((service) => service.servicePrincipal))];
  if (!OF_SERVICE.test(file.document) || chosen.length === 0) return ['entity'];
  const has = (of: string) => client.documents.some((one) => one.type === file.document && one.of === of);
  const lacking = chosen.map((service) => service.id).filter((id) => !has(id));
  return lacking.length > 0 ? lacking : chosen.map((service) => service.id);
}
