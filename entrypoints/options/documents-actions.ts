// How is a client's document sent to the background, and saved to the person's disk?
import { ask } from '@/lib/extension/ask';
import { openPrintout } from '@/lib/extension/open-printout';
import { download } from '@/lib/extension/save-file';
import { readBase64 } from '@/lib/extension/surface';
import type { StoredFile } from '@/lib/protocol/documents';
import type { DocumentActions } from '@/lib/ui/options/documents/actions';

/** The functions around documents. */
export const documentActions: DocumentActions = {
  ask,
  add: async (client, { document, of, side, file, scan = null }) => {
    const base64 = await readBase64(file);
    const fileName = file.name.slice(-200);
    return ask('documents.add', { client, document, of, side, fileName, base64, scan });
  },
  printPaper: (clientId, filingId, document) =>
    void openPrintout(ask('filings.ticket', { clientId, filingId }), 'papers', document),
  exportFile: async (client, request, name) => {
    const answer = await ask('documents.export', { client, ...request, ids: [...request.ids] });
    if (!answer.ok) return answer;
    save(answer, name);
    return { ok: true };
  },
};

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'video/mp4': 'mp4',
};

function save({ mediaType, base64 }: StoredFile, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  download(new Blob([bytes], { type: mediaType }), `${name}.${ENDINGS[mediaType] ?? 'bin'}`);
}
