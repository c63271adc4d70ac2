// How is a team's whole store copied to another one? Object by object under the same names, since nothing in an object depends on where it is stored.
import type { Members } from './members';
import { objectNames } from './object-names';
import type { Remote } from './remote';

/** Copies the objects that are missing, and all heads, since heads change. */
export async function copyStore(from: Remote, to: Remote, members: Members): Promise<void> {
  await copyLog(from, to);
  for (const device of members.members.keys()) await copyJournal(from, to, device);
  await copyFolder(from, to, objectNames.scans);
  await copyFolder(from, to, objectNames.requests);
}

/** The entries of the member log. */
export async function copyLog(from: Remote, to: Remote): Promise<void> {
  await copyFolder(from, to, objectNames.memberEntries);
}

/** The segments of one device. */
export async function copySegments(from: Remote, to: Remote, device: string): Promise<void> {
  await copyFolder(from, to, objectNames.segments(device));
}

/** The segments of one device, then its head, so that the head never names a missing segment. */
async function copyJournal(from: Remote, to: Remote, device: string): Promise<void> {
  await copySegments(from, to, device);
  const head = await from.get(objectNames.head(device));
  if (head) await to.put(objectNames.head(device), head);
}

async function copyFolder(from: Remote, to: Remote, folder: string): Promise<void> {
  const there = new Set((await to.list(folder)).map(({ name }) => name));
  for (const { name } of await from.list(folder)) {
    if (there.has(name)) continue;
    const bytes = await from.get(name);
    if (bytes) await to.putNew(name, bytes);
  }
}
