// What does an exchange or an act of a member need? The device's keys, the team's journal, and the store that the log names.
import { type Access, openAccess } from '../../team/access';
import { type DeviceKeys, openDevice } from '../../team/device-keys';
import type { EpochSecret } from '../../team/epoch-keys';
import { teamFault } from '../../team/faults';
import type { Members } from '../../team/members';
import { readAbout, type TeamAbout } from '../../team/team-about';
import type { TeamConnection } from '../../team/team-connection';
import { readState, unpackMembers, unpackSecrets } from '../../team/team-state';
import { type VaultJournal, vaultJournal } from '../../team/vault-journal';
import { renewReminders } from '../filings/reminders';
import type { App } from '../state/app';
import { keepDepartures } from './departures';
import { openStore } from './store-access';

/** A team that this device is in, as it was last read. */
export interface TeamHere {
  readonly about: TeamAbout;
  readonly members: Members;
  readonly keys: DeviceKeys;
  readonly secrets: readonly EpochSecret[];
  /** Null: an admin removed this device. */
  readonly access: Access | null;
  readonly journal: VaultJournal;
}

/** The stored data of a team that has admitted this device; throws `no-team`, also while it waits to be admitted. */
export async function readTeam(app: App, team: string): Promise<TeamHere> {
  const { about, state } = await app.vault.read(async (open) => {
    const about = await readAbout(open, team);
    if (about.asking) throw teamFault('no-team');
    return { about, state: await readState(open, team) };
  });
  const keys = await openDevice(state.device);
  const members = unpackMembers(state.members);
  const sealed = members.access.get(keys.id);
  return {
    about,
    members,
    keys,
    secrets: unpackSecrets(state.secrets),
    access: sealed === undefined ? null : await openAccess(keys, team, sealed),
    journal: journalOf(app, team),
  };
}

/** The same with its store. */
export interface Connected extends TeamConnection, TeamHere {
  readonly access: Access;
}

/** The stored data of a team with its store. Also throws `removed`, `no-permission` and `bad-address`. */
export async function connect(app: App, team: string): Promise<Connected> {
  const here = await readTeam(app, team);
  const { access } = here;
  if (!access) throw teamFault('removed');
  return { ...here, access, team, vault: app.vault, remote: await openStore(app, access) };
}

function journalOf(app: App, team: string): VaultJournal {
  const known = app.teams.journals.get(team);
  if (known) return known;
  const journal = vaultJournal(app.vault, team, async (clients, arrived) => {
    await keepDepartures(app, team, arrived);
    void renewReminders(app, clients).catch(() => undefined); // locked meanwhile; the next opening does it
  });
  app.teams.journals.set(team, journal);
  return journal;
}
