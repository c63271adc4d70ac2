// May what stayed on this device go out? Changes made while this device could not send are shown to the person first, deletions among them.
import type { HeldClient } from '../../protocol/team-sync';
import { isWriting } from '../../team/members';
import { outboxOf } from '../../team/outbox';
import type { TeamAbout } from '../../team/team-about';
import { allEntries } from '../../vault/clients/index-shards';
import type { OpenVault } from '../../vault/clients/open-vault';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import { readTeam } from './connect';

/**
 * Whether an exchange may send. It may not after this device was given the right to write again, until the person has
 * agreed to what was changed before: nobody who may only read expects that a deletion here becomes one for all.
 */
export async function maySend(app: App, team: string): Promise<boolean> {
  const { about, members, keys } = await readTeam(app, team);
  const role = members.members.get(keys.id)?.role;
  const { held, toldRole } = about;
  if (!role || !isWriting(role) || toldRole === null || isWriting(toldRole)) return held.length === 0;
  const waiting = await app.vault.read((open) => waitingRecords(open, team));
  if (waiting.length === 0 && held.length === 0) return true;
  await changeAbout(app, team, (known) => ({ ...known, held: [...new Set([...known.held, ...waiting])] }));
  return false;
}

/** The person agrees: what stayed here is sent with the next exchange. */
export async function sendHeld(app: App, team: string): Promise<void> {
  await changeAbout(app, team, (about) => ({ ...about, held: [] }));
}

/** The opaque names of the clients with a waiting revision. */
export async function waitingRecords(open: OpenVault, team: string): Promise<readonly string[]> {
  const records = new Set<string>();
  for await (const { row } of outboxOf(open, team)) records.add(row.record);
  return [...records];
}

/** The clients that were changed while this device could not send. */
export async function heldClients(
  open: OpenVault,
  { team, held }: Pick<TeamAbout, 'team' | 'held'>,
): Promise<readonly HeldClient[]> {
  if (held.length === 0) return [];
  const wanted = new Set(held);
  const { entries } = await allEntries(open);
  return entries.flatMap(({ record, id, name, deletedOn, team: owner }) =>
    wanted.has(record) && owner === team ? [{ id, name, isRemoved: deletedOn !== null }] : [],
  );
}
