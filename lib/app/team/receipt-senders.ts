// Who made a team's changes? The audit names devices by their ids; this adds the names that people gave them.
import type { AuditEntry } from '../../protocol/vault';
import { teamIds } from '../../team/team-about';
import { readState, unpackMembers } from '../../team/team-state';
import type { App } from '../state/app';

const FROM = /(?:^| )from:([0-9a-f,]+)/;

/**
 * The acts, those that came from a team with the names of the devices; the names of a team that was left are unknown.
 */
export async function withSenders(app: App, receipts: readonly AuditEntry[]): Promise<readonly AuditEntry[]> {
  if (!receipts.some(({ detail }) => FROM.test(detail))) return receipts;
  const names = await namesOf(app);
  return receipts.map((receipt) => {
    const ids = FROM.exec(receipt.detail)?.[1]?.split(',');
    return ids ? { ...receipt, from: ids.flatMap((id) => names.get(id) ?? []) } : receipt;
  });
}

/** The names of the devices of all teams of this vault. */
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
