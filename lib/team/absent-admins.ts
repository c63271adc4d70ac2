// Which admins have not yet refilled a store that was emptied or set back? Until they have, no entry may be added: it could contradict one that only they know.
import { signatureKeyOf } from './device-keys';
import { nullWhereRefused } from './faults';
import { readHead } from './head';
import { currentMembers } from './members';
import { objectNames } from './object-names';
import type { Connection } from './push';

/** Other admins whose head is missing from the store, or older there than when it was last read. */
export async function absentAdmins(connection: Connection): Promise<readonly string[]> {
  const { journal, remote, keys } = connection;
  const [entries, known, members] = await Promise.all([
    remote.list(objectNames.heads),
    journal.headTags(),
    journal.members(),
  ]);
  const listed = new Map(entries.map(({ name, tag }) => [name, tag]));
  const absent: string[] = [];
  for (const { device, role } of currentMembers(members)) {
    if (role !== 'admin' || device.id === keys.id) continue;
    const tag = listed.get(objectNames.head(device.id));
    // an admin whose head was never read here has not exchanged anything yet
    const isAbsent =
      tag === undefined
        ? known.has(device.id)
        : tag !== known.get(device.id) && (await isSetBack(connection, device));
    if (isAbsent) absent.push(device.id);
  }
  return absent;
}

type PublicDevice = Parameters<typeof signatureKeyOf>[0];

async function isSetBack({ journal, remote, team }: Connection, device: PublicDevice): Promise<boolean> {
  const read = (await journal.read()).get(device.id)?.number ?? 0;
  const bytes = await remote.get(objectNames.head(device.id));
  if (!bytes) return true;
  const place = { team, device: device.id };
  const head = await readHead(bytes, place, await signatureKeyOf(device)).catch(nullWhereRefused);
  return head === null || head.number < read;
}
