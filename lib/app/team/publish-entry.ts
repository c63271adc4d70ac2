// How is an admin's decision added to the member log? Based on the store's present log, tried again when another admin was first, and then announced to all.
import { absentAdmins } from '../../team/absent-admins';
import { readTeamFault, teamFault } from '../../team/faults';
import { keepLogCopy } from '../../team/log-copy';
import type { Members } from '../../team/members';
import { checkOwnHead } from '../../team/own-head';
import { tellHead } from '../../team/push';
import { readLog } from '../../team/read-members';
import type { TeamConnection } from '../../team/team-connection';
import { readState, unpackSecrets } from '../../team/team-state';
import { type Admin, publishEntry } from '../../team/write-members';
import type { Bytes } from '../../vault/crypto/bytes';

const TRIES = 4;

/** Makes the entry for the log as it is now; null: it says so already. */
type Make = (admin: Admin) => Promise<Bytes | null>;

/**
 * Publishes an admin's entry; returns the team after it. Throws `not-admin`, `log-changed` after several tries,
 * `two-installations`, `admin-absent` unless that admin is the one who is `removed`, and what is wrong with the entry
 * or the store.
 */
export async function publish(
  connection: TeamConnection,
  make: Make,
  removed: string | null = null,
): Promise<Members> {
  // another installation of this device is ahead: its head must not be replaced by an older one
  if ((await checkOwnHead(connection, '', null)).code === 'two-installations')
    throw teamFault('two-installations');
  const absent = await absentAdmins(connection);
  // an admin who never returns can still be removed
  if (absent.length > 0 && !(removed !== null && absent.includes(removed))) throw teamFault('admin-absent');
  const next = await publishOnly(connection, make);
  await tellHead(connection);
  // only this device may know the entry should the store lose it; if copying fails now, the next exchange does it
  await keepLogCopy(connection).catch(() => undefined);
  return next;
}

/** The same without writing this device's head. */
export async function publishOnly(connection: TeamConnection, make: Make): Promise<Members> {
  const { journal, remote } = connection;
  for (let tries = 1; ; tries += 1) {
    const admin = await readAdmin(connection);
    try {
      const entry = await make(admin);
      if (entry === null) return admin.team;
      await journal.expectEntry();
      const next = await publishEntry(remote, admin.team, entry);
      await journal.keepMembers(next);
      return next;
    } catch (error) {
      if (readTeamFault(error)?.code !== 'log-changed' || tries === TRIES) throw error;
    }
  }
}

/** The team according to the store now, and the newest key. */
async function readAdmin({ journal, remote, keys, vault, team }: TeamConnection): Promise<Admin> {
  const members = await readLog({ journal, remote });
  if (members.members.get(keys.id)?.role !== 'admin') throw teamFault('not-admin');
  const { secrets } = await vault.read((open) => readState(open, team));
  const secret = unpackSecrets(secrets).at(-1); // oldest first
  if (!secret || secret.epoch !== members.epoch) throw teamFault('bad-epoch');
  return { team: members, keys, secret };
}
