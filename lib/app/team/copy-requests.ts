// Which copied browsers request to become devices of their own? Their requests are at the places of the devices they were copied from.
import { type CopiedDevice, readCopyRequest } from '../../team/copied-device';
import { nullWhereRefused } from '../../team/faults';
import { deviceOfName } from '../../team/object-names';
import type { RemoteEntry } from '../../team/remote';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import type { Connected } from './connect';

/** A copy's request and its tag. */
export interface AskingCopy extends CopiedDevice {
  readonly tag: string;
}

/** The copies among the listed requests; other requests, and refused ones, are not read again. */
export async function askingCopies(
  app: App,
  { about, members, remote, secrets, team }: Connected,
  listed: readonly RemoteEntry[],
): Promise<readonly AskingCopy[]> {
  const asking: AskingCopy[] = [];
  const looked: Record<string, string> = {};
  for (const { name, tag } of listed) {
    const device = deviceOfName(name);
    if (!device || members.members.get(device)?.lastSegment !== null || about.looked[device] === tag)
      continue;
    const bytes = await remote.get(name);
    const copy = bytes && (await readCopyRequest(bytes, members, device, secrets).catch(nullWhereRefused));
    if (copy) asking.push({ ...copy, tag });
    else looked[device] = tag;
  }
  if (Object.keys(looked).length > 0) await keepLooked(app, team, looked);
  return asking;
}

/** Marks this request as refused. */
export async function refuseCopy(app: App, team: string, { copyOf, tag }: AskingCopy): Promise<void> {
  await keepLooked(app, team, { [copyOf]: tag });
}

const keepLooked = (app: App, team: string, looked: Readonly<Record<string, string>>) =>
  changeAbout(app, team, (about) => ({ ...about, looked: { ...about.looked, ...looked } }));
