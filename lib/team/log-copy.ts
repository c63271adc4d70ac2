// What if the store loses the member log? Every device keeps a copy of its entries and can write them again.
import * as z from 'zod';
import type { OpenVault } from '../vault/clients/open-vault';
import { areSameBytes, type Bytes, fromBase64, toBase64 } from '../vault/crypto/bytes';
import { teamFault } from './faults';
import { type Members, readEntry, readFounding } from './members';
import { objectNames } from './object-names';
import { readSealed, sealFor } from './sealed-rows';
import type { TeamConnection } from './team-connection';

/** The stored copy: the entries as they are in the store, oldest first. */
export const logCopyKey = (team: string) => `team-log|${team}`;

const Entries = z.array(z.string());

/** Fetches the entries that the copy lacks. An entry that does not lead to the team as last read is not kept. */
export async function keepLogCopy({ team, vault, journal, remote }: TeamConnection): Promise<void> {
  const members = await journal.members();
  const entries = [...(await vault.read((open) => readCopy(open, team)))];
  if (entries.length >= members.number) return;
  while (entries.length < members.number) {
    const entry = await remote.get(objectNames.memberEntry(entries.length + 1));
    if (!entry) throw teamFault('log-shorter');
    entries.push(entry);
  }
  await requireLeadsTo(entries, members);
  await vault.write(async (open) => {
    const row = logCopyKey(team);
    const sealed = await sealFor(open, row, entries.map(toBase64));
    await open.store.write({ stores: ['meta'], vault: open.keys.vault }, (tx) =>
      tx.objectStore('meta').put(sealed, row),
    );
  });
}

/**
 * Writes the missing entries to the store again; returns how many. Throws `log-changed` where the store has a
 * different entry, and `log-shorter` when the copy here is incomplete too.
 */
export async function writeLogAgain({ team, vault, journal, remote }: TeamConnection): Promise<number> {
  const members = await journal.members();
  const entries = await vault.read((open) => readCopy(open, team));
  if (entries.length < members.number) throw teamFault('log-shorter');
  await requireLeadsTo(entries, members);
  let written = 0;
  for (const [at, entry] of entries.entries()) {
    const name = objectNames.memberEntry(at + 1);
    if ((await remote.putNew(name, entry)) === 'done') written += 1;
    else if (!areSameBytes(await remote.get(name), entry)) throw teamFault('log-changed');
  }
  return written;
}

const readCopy = async (open: OpenVault, team: string): Promise<readonly Bytes[]> =>
  ((await readSealed(open, logCopyKey(team), Entries)) ?? []).map(fromBase64);

/** Applied in order, the entries must lead to the known team; throws `log-changed` or what is wrong with an entry. */
async function requireLeadsTo([first, ...others]: readonly Bytes[], known: Members): Promise<void> {
  if (!first) throw teamFault('log-shorter');
  let team = await readFounding(first, known);
  for (const entry of others) team = await readEntry(entry, team);
  if (team.hash !== known.hash) throw teamFault('log-changed');
}
