// How is a folder of scans matched? Names are compared here; each file is sent to the background separately.
import { ask } from '@/lib/extension/ask';
import { readBase64 } from '@/lib/extension/surface';
import { matchScans } from '@/lib/filing/client/match-scans';
import type { FolderActions } from '@/lib/ui/options/documents/folder-actions';
import { storeScans, takeBackScans } from '@/lib/ui/options/documents/store-scans';

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
      labels: new Map(choices.documents.map(({ id, label }) => [id, label])),
    };
  },
  store: (scans, watch) => storeScans(scans, { ask, readBase64, ...watch }),
  undo: (back) => takeBackScans(back, { ask, token: () => crypto.randomUUID() }),
};
