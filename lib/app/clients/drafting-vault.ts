// How does every surface see the same filings? Each client is read with a draft filing for services that are in no filing yet.
import { withDraftFilings } from '../../filing/client/draft-filings';
import type { Vault } from '../../vault/vault';

/** The vault, its clients including draft filings. A draft is stored with the first change of its client. */
export function draftingVault(vault: Vault): Vault {
  return {
    ...vault,
    readClient: async (id) => drafted(await vault.readClient(id)),
    readClientWithoutFiles: async (id) => drafted(await vault.readClientWithoutFiles(id)),
    readMany: async (ids) => (await vault.readMany(ids)).map(withDraftFilings),
  };
}

type Read = Awaited<ReturnType<Vault['readClient']>>;

const drafted = (read: Read): Read => (read.ok ? { ...read, client: withDraftFilings(read.client) } : read);
