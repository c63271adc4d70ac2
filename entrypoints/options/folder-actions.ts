// How is a folder of scans matched? Names are compared here; each file is sent to the background separately.
import { ask } from '@/lib/extension/ask';
import { recognition } from '@/lib/extension/read-papers';
import { readBase64 } from '@/lib/extension/surface';
import { cardOf } from '@/lib/filing/client/document-files';
import { matchScans, type ScanMatch } from '@/lib/filing/client/match-scans';
import type { FolderActions } from '@/lib/ui/options/documents/folder-actions';
import { lookAtScan } from '@/lib/ui/options/documents/look-at-scan';
import { valuesOfScans } from '@/lib/ui/options/documents/scan-values';
import { storeScans, takeBackScans } from '@/lib/ui/options/documents/store-scans';
import type { RecognitionActions } from '@/lib/ui/recognition/actions';

const TAKEN = /\.(?:jpe?g|png|webp|pdf|mp4)$/iu;

/** The path below the chosen folder; of a single file its name. */
const pathOf = (file: File): string => file.webkitRelativePath.replace(/^[^/]*\//u, '') || file.name;

/** A card goes to the place of the person whose name it carries; read for the clients of such files alone. */
async function withRole(match: ScanMatch): Promise<ScanMatch> {
  const { client, person, document } = match;
  if (client === null || !person || document !== 'subject-principal-id') return match;
  const read = await ask('clients.read', { id: client }).catch(() => null);
  return { ...match, document: (read?.ok && cardOf(read.client, person)) || document };
}

const token = () => crypto.randomUUID();

const lookWith =
  (read: RecognitionActions['read']): FolderActions['look'] =>
  (file, given, signal) =>
    lookAtScan(file, given, { ask, read, signal });

export const folderActions: FolderActions = {
  search: (search) => ask('clients.list', { search }),
  match: async (files) => {
    const [owners, choices] = await Promise.all([ask('documents.owners'), ask('clients.choices')]);
    const scans = files.filter(({ name }) => TAKEN.test(name));
    const matches = await Promise.all(matchScans(scans.map(pathOf), owners, choices.documents).map(withRole));
    return {
      scans: matches.flatMap((match, at) => {
        const file = scans[at];
        return file === undefined ? [] : [{ ...match, file }];
      }),
      names: new Map(owners.map(({ id, name }) => [id, name])),
      labels: new Map(choices.documents.map(({ id, label }) => [id, label])),
      twoSided: new Set(choices.documents.flatMap(({ id, isTwoSided }) => (isTwoSided ? [id] : []))),
    };
  },
  look: recognition && lookWith(recognition.read),
  values: (scans) => valuesOfScans(scans, ask),
  store: (scans, watch, values) => storeScans(scans, { ask, readBase64, token, ...watch }, values),
  undo: (back) => takeBackScans(back, { ask, token }),
};
