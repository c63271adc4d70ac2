// Whose device made a revision? Answered with the names that team members gave their devices.
import type { RevisionSource } from '../../protocol/conflicts';
import { readState } from '../../team/team-state';
import type { Revision } from '../../vault/clients/history';
import type { App } from '../state/app';

/** Device → its name, for every device that is or was in a team of this vault. */
export type DeviceNames = ReadonlyMap<string, string>;

/** The names of all teams; a team whose state does not open contributes none. */
export async function deviceNames({ vault }: Pick<App, 'vault'>): Promise<DeviceNames> {
  return vault.read(async (open) => {
    const teams = [...open.keys.teams.keys()];
    const states = await Promise.all(teams.map((team) => readState(open, team).catch(() => null)));
    const devices = states.flatMap((state) => state?.members.members ?? []).map(({ device }) => device);
    return new Map(devices.map(({ id, name }) => [id, name] as const));
  });
}

/** Where a revision was made, in the form that surfaces show. */
export function sourceOf(
  { isHere, author, device, at }: NonNullable<Revision['made']>,
  names: DeviceNames,
): RevisionSource {
  return { isHere, deviceName: names.get(author ?? '') ?? names.get(device) ?? null, at };
}
