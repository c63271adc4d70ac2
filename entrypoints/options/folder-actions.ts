// How is a folder of scans matched and stored? Names are compared here; each file is sent to the background separately.
import { ask } from '@/lib/extension/ask';
import { readBase64 } from '@/lib/extension/surface';
import { matchScans } from '@/lib/filing/client/match-scans';
import type { FolderActions, ScansStored } from '@/lib/ui/options/documents/folder-scans';

const TAKEN = /\.(?:jpe?g|png|webp|pdf|mp4)$/iu;

/** The path below the chosen folder; of a single file its name. */
const pathOf = (file: File): string => file.webkitRelativePath.replace(/^[^/]*\//u, '') || file.name;

export const folderActions: FolderActions = {
  match: async (files) => {
    const [clients, choices] = await Promise.all([
      ask('clients.list', { search: '' }),
      ask('clients.choices'),
    ]);
    const scans = files.filter(({ name }) => TAKEN.test(name));
    const matches = matchScans(scans.map(pathOf), clients, choices.documents);
    return {
      scans: matches.flatMap((match, at) => {
        const file = scans[at];
        return file === undefined ? [] : [{ ...match, file }];
      }),
      names: new Map(clients.map(({ id, name }) => [id, name])),
    };
  },
  store: async (scans, { onProgress, signal }) => {
    const refused: ScansStored['refused'][number][] = [];
    for (const [at, { client, document, side, path, file }] of scans.entries()) {
      if (signal.aborted) throw new Error('cancelled');
      onProgress('store', at, scans.length);
      if (client === null || document === null) continue;
      const base64 = await readBase64(file);
      const fileName = file.name.slice(-200);
      const answer = await ask('documents.add', { client, document, of: null, side, fileName, base64 });
      if (!answer.ok) refused.push({ path, reason: answer.reason });
    }
    return { stored: scans.length - refused.length, refused };
  },
};
