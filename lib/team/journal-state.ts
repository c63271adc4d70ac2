// How is a vault's state of a team read and changed? Reading, changing and storing happen in one transaction.
import type { OpenVault } from '../vault/clients/open-vault';
import { createQueue } from '../vault/store/concurrency';
import type { WriteTo } from '../vault/store/writes';
import type { Vault } from '../vault/vault';
import { openTeamKeys } from './team-keys';
import { putState, readState, sealState, type TeamState, unpackSecrets } from './team-state';

export type JournalVault = Pick<Vault, 'write' | 'read'>;

/** Reads and changes the state of a team. */
export function stateOf(vault: JournalVault, team: string) {
  const inTurn = createQueue();
  return {
    read: <Part>(part: (state: TeamState) => Part) =>
      vault.read(async (open) => part(await readState(open, team))),
    change: (make: Make, more: More = async () => undefined, to: Pick<WriteTo, 'isMoreToCome'> = {}) =>
      inTurn(() => vault.write((open) => changeState(open, team, make, { more, to }))),
  };
}

export type State = ReturnType<typeof stateOf>;

type Transaction = Parameters<typeof putState>[0];
type More = (tx: Transaction) => Promise<unknown>;
type Make = (state: TeamState) => Partial<TeamState> | Promise<Partial<TeamState>>;

async function changeState(
  open: OpenVault,
  team: string,
  make: Make,
  { more, to }: { readonly more: More; readonly to: Pick<WriteTo, 'isMoreToCome'> },
): Promise<void> {
  const state = await readState(open, team);
  const sealed = await sealState(open, { ...state, ...(await make(state)) });
  const stores = ['meta', 'outbox'] as const;
  await open.store.write({ ...to, stores, vault: open.keys.vault }, async (tx) => {
    await Promise.all([putState(tx, team, sealed), more(tx)]);
  });
}

/** The usable keys that belong to a team's secrets. */
export const keysOf = async (open: OpenVault, team: string) =>
  openTeamKeys(team, unpackSecrets((await readState(open, team)).secrets));
