// How does a scan come that lies in a team's store only? The vault's own reads fetch it, so that no surface has to know.
import { scanWork } from '../../team/exchange';
import { readTeamFault } from '../../team/faults';
import { fetchScan } from '../../team/scan-queue';
import { clientsOf, missingScans } from '../../team/share-clients';
import { teamIds } from '../../team/team-about';
import { faultCode, vaultFault } from '../../vault/faults';
import type { Vault } from '../../vault/vault';
import type { App } from '../state/app';
import { connect } from './connect';

/** Fetches the scans of a client that are not here; of null all, else that of one document. */
export type FetchScans = (client: string, document: string | null) => Promise<void>;

/** The vault, whose reads of documents fetch first what is in a team's store only. */
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

/** Fetches from the store of the team that shares the client. Throws `not-here` where it cannot be had now. */
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
