// Which admins have not yet filled a store again that was emptied or set back? An entry that only one of them knows would be contradicted by the next.
import { signatureKeyOf } from './device-keys';
import { readTeamFault } from './faults';
import { readHead } from './head';
import { currentMembers } from './members';
import { objectNames } from './object-names';
import type { Connection } from './push';

/** Other admins whose head the store had and has no more, or has an older one of. */
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
    // one whose head was never read here has not exchanged anything yet
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
  const head = await readHead(bytes, place, await signatureKeyOf(device)).catch((error: unknown) => {
    if (readTeamFault(error)) return null;
    throw error;
  });
  return head === null || head.number < read;
}
