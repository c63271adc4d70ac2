// From whom did a team's changes come? Acts name devices by their ids; people know them by what they are called.
import type { AuditEntry } from '../../protocol/vault';
import { teamIds } from '../../team/team-about';
import { readState, unpackMembers } from '../../team/team-state';
import type { App } from '../state/app';

const FROM = /(?:^| )from:([0-9a-f,]+)/;

/** The acts, each that came from a team with the names of the devices; of a team that was left nobody knows them any more. */
export async function withSenders(app: App, receipts: readonly AuditEntry[]): Promise<readonly AuditEntry[]> {
  if (!receipts.some(({ detail }) => FROM.test(detail))) return receipts;
  const names = await namesOf(app);
  return receipts.map((receipt) => {
    const ids = FROM.exec(receipt.detail)?.[1]?.split(',');
    return ids ? { ...receipt, from: ids.flatMap((id) => names.get(id) ?? []) } : receipt;
  });
}

/** What the devices of all teams of this vault are called. */
async function namesOf({ vault }: App): Promise<ReadonlyMap<string, string>> {
  const teams = await vault.read(async (open) =>
    Promise.all((await teamIds(open)).map((team) => readState(open, team).catch(() => null))),
  );
  return new Map(
    teams.flatMap((state) =>
      state
        ? [...unpackMembers(state.members).members].map(([id, { device }]) => [id, device.name] as const)
        : [],
    ),
  );
}
