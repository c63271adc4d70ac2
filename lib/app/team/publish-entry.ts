// How does an admin's act come into the member log? On what the store holds now, again where another admin was first, and then told to all.

import { readTeamFault, teamFault } from '../../team/faults';
import type { Members } from '../../team/members';
import { checkOwnHead } from '../../team/own-head';
import { tellHead } from '../../team/push';
import { readMembers } from '../../team/read-members';
import type { TeamConnection } from '../../team/team-connection';
import { readState, unpackSecrets } from '../../team/team-state';
import { type Admin, publishEntry } from '../../team/write-members';
import type { Bytes } from '../../vault/crypto/bytes';

const TRIES = 4;

/**
 * Publishes what an admin says; answers the team after it. Throws `not-admin`, `log-changed` after several tries,
 * `two-installations`, and what is wrong with the entry or the store.
 */
export async function publish(
  connection: TeamConnection,
  make: (admin: Admin) => Promise<Bytes>,
): Promise<Members> {
  // another installation of this device is further: its head must not be put back
  if ((await checkOwnHead(connection, '', null)).code === 'two-installations')
    throw teamFault('two-installations');
  const next = await publishOnly(connection, make);
  await tellHead(connection);
  return next;
}

/** The same without a word of how far this device is. */
export async function publishOnly(
  connection: TeamConnection,
  make: (admin: Admin) => Promise<Bytes>,
): Promise<Members> {
  for (let tries = 1; ; tries += 1) {
    const admin = await readAdmin(connection);
    try {
      const next = await publishEntry(connection.remote, admin.team, await make(admin));
      await connection.journal.keepMembers(next);
      return next;
    } catch (error) {
      if (readTeamFault(error)?.code !== 'log-changed' || tries === TRIES) throw error;
    }
  }
}

/** The team as the store has it now, and the newest key. */
async function readAdmin({ journal, remote, keys, vault, team }: TeamConnection): Promise<Admin> {
  const before = await journal.members();
  const members = await readMembers(remote, before);
  if (members.number > before.number) await journal.keepMembers(members);
  if (members.members.get(keys.id)?.role !== 'admin') throw teamFault('not-admin');
  const { secrets } = await vault.read((open) => readState(open, team));
  const secret = unpackSecrets(secrets).at(-1); // oldest first
  if (!secret || secret.epoch !== members.epoch) throw teamFault('bad-epoch');
  return { team: members, keys, secret };
}
