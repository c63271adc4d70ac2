// How do single clients come back from the second copy? Each with its documents and earlier revisions in one transaction, over nothing that can be read.
import type { BroughtBack, UnreadableClient } from '../../protocol/vault';
import { opaqueId, sealRecord } from '../clients/client-record';
import type { OpenVault } from '../clients/open-vault';
import { commitPlanned, entryOf, originHere, type Planned } from '../clients/records';
import { vaultFault } from '../faults';
import type { Write } from '../store/commit';
import { tryAgain } from '../store/concurrency';
import type { RecordRow } from '../store/schema';
import type { CopyFolder } from './copy-head';
import { copyReader, findLost, type LostRows } from './find-lost';

const ATTEMPTS = 20;

/** Those of the records of which something cannot be read, and what the copy holds of them. */
export async function findUnreadable(
  vault: OpenVault,
  folder: CopyFolder | undefined,
  records: readonly string[],
): Promise<readonly UnreadableClient[]> {
  const copied = copyReader(folder);
  const found: UnreadableClient[] = [];
  for (const record of [...records].sort()) {
    const lost = await findLost({ vault, folder, copied }, record);
    if (lost) found.push(toldOf(lost));
  }
  return found;
}

/** The same of one client, by its own id. */
export async function unreadableClient(
  vault: OpenVault,
  folder: CopyFolder | undefined,
  id: string,
): Promise<UnreadableClient | null> {
  const [found] = await findUnreadable(vault, folder, [await opaqueId(vault.keys, id)]);
  return found ?? null;
}

function toldOf({ record, indexed, present, revision, ...rows }: LostRows): UnreadableClient {
  const { entry } = indexed;
  return {
    record,
    name: entry?.name ?? revision?.body.client.entity.name ?? '',
    present,
    saved: revision?.body.origin.at ?? null,
    lost: entry?.changed ?? null,
    revisions: rows.history.length + rows.leaves.length,
    documents: rows.files.length,
    lostRevisions: rows.lostRevisions,
    lostDocuments: rows.lostFiles,
  };
}

/** Which clients to bring back: by opaque id; `older` where only an earlier revision than the lost one can be read. */
export interface BringBack {
  readonly records: readonly string[];
  readonly older: boolean;
}

/** Brings clients back, as far as the copy holds them; whatever it does not hold stays as it is. */
export async function bringBack(
  vault: OpenVault,
  folder: CopyFolder | undefined,
  { records, older }: BringBack,
): Promise<BroughtBack> {
  const copied = copyReader(folder);
  let [clients, documents] = [0, 0];
  for (const record of [...records].sort()) {
    const done = await tryAgain(ATTEMPTS, async () => {
      const lost = await findLost({ vault, folder, copied }, record);
      if (!lost || !isAnything(lost) || (lost.present === 'older' && !older))
        return { clients: 0, documents: 0 };
      const isStored = await commitPlanned(vault, [await planned(vault, lost)]);
      return isStored ? { clients: 1, documents: lost.files.length } : null;
    });
    if (done === null) throw vaultFault('busy');
    clients += done.clients;
    documents += done.documents;
  }
  return { clients, documents };
}

/** Whether something of it can come back. */
const isAnything = ({ present, history, leaves, files }: LostRows): boolean =>
  present === 'sound' ? history.length + leaves.length + files.length > 0 : present !== 'none';

async function planned(vault: OpenVault, lost: LostRows): Promise<Planned> {
  const { record: id, indexed, revision, files, leaves } = lost;
  if (!revision) throw vaultFault('damaged-record');
  const record = lost.present === 'older' ? await sealAnew(vault, lost) : revision.row;
  const { row: before, entry } = indexed;
  const write: Write = {
    before,
    record,
    history: historyOf(lost),
    leaves: { add: leaves, drop: [] },
    files,
    // one that a team shares is there already, or waits to be sent
    isFromTeam: lost.present !== 'older',
    isRepair: lost.present !== 'sound' && !isGone(lost),
  };
  const act = { action: 'bring-back', record: id, rev: record.rev, at: vault.now(), ...detailOf(lost) };
  const fresh = entryOf(record, revision.body);
  const changed = lost.present === 'older' ? vault.now() : fresh.changed;
  return { write, entry: { ...fresh, changed, leaves: entry?.leaves ?? leaves.length }, act };
}

const detailOf = ({ files }: LostRows) => (files.length > 0 ? { detail: `documents:${files.length}` } : {});

/** The row does not exist, so that one that appears meanwhile must not be overwritten. */
const isGone = ({ indexed }: LostRows): boolean => indexed.row === undefined && !indexed.isUnread;

/** An earlier revision as a new one in place of the lost one: whoever has that one sees that it was replaced. */
async function sealAnew(vault: OpenVault, { record: id, indexed, revision }: LostRows): Promise<RecordRow> {
  if (!revision) throw vaultFault('damaged-record');
  const parents = [revision.row.revision, indexed.entry?.revision].filter((name) => name !== undefined);
  const origin = originHere(vault, [...new Set(parents)]);
  const { row, body } = revision;
  return sealRecord(vault.keys, { id, rev: row.rev + 1, body, origin, team: row.team }, vault.random);
}

/** The rows of the history that come back, with the revision that an older one was made of. */
const historyOf = ({ present, revision, history }: LostRows): readonly RecordRow[] =>
  present === 'older' && revision ? [revision.row] : history;
