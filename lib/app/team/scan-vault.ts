// How is a scan read that is only in a team's store? The vault's reads fetch it, so that no surface needs to know.
import { readTeamFault } from '../../team/faults';
import { fetchScan, scanWork } from '../../team/scan-queue';
import { clientsOf, missingScans } from '../../team/share-clients';
import { teamIds } from '../../team/team-about';
import { faultCode, vaultFault } from '../../vault/faults';
import type { Vault } from '../../vault/vault';
import type { App } from '../state/app';
import { connect } from './connect';

/** Fetches the scans of a client that are not here; all of them for null, else those of one document. */
export type FetchScans = (client: string, document: string | null) => Promise<void>;

/** The vault, whose reads of documents first fetch what is only in a team's store. */
export function withTeamScans(vault: Vault, fetchScans: FetchScans): Vault {
  const orFetched = async <Answer>(read: () => Promise<Answer>, client: string, document: string | null) => {
    try {
      return await read();
    } catch (error) {
      if (faultCode(error) !== 'not-here') throw error;
      await fetchScans(client, document);
      return read();
    }
  };
  return {
    ...vault,
    readClient: (id) => orFetched(() => vault.readClient(id), id, null),
    readDocument: (id, document) => orFetched(() => vault.readDocument(id, document), id, document),
  };
}

/** Fetches from the store of the team that shares the client. Throws `not-here` when that fails now. */
export async function fetchScansOf(app: App, client: string, document: string | null): Promise<void> {
  const found = await app.vault.read(async (open) => {
    for (const team of await teamIds(open)) {
      const [shared] = (await clientsOf(open, team)).filter(({ id }) => id === client);
      if (shared) return { team, digests: await missingScans(open, [shared], document) };
    }
    return null;
  });
  if (!found) throw vaultFault('not-here');
  try {
    const work = await scanWork(await connect(app, found.team));
    for (const digest of found.digests) await fetchScan(work, digest);
  } catch (error) {
    if (readTeamFault(error)) throw vaultFault('not-here');
    throw error;
  }
}
