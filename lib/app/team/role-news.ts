// Which role did an admin give this device? Kept until the person has read of it, with what went out that had stayed here.
import { isWriting } from '../../team/members';
import { countOutbox } from '../../team/outbox';
import { readAbout, type TeamAbout } from '../../team/team-about';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import { readTeam } from './connect';

/** What waited before an exchange although the role that the person knows of sends nothing. */
export async function keptBefore({ vault }: App, team: string): Promise<number> {
  return vault.read(async (open) => {
    const { toldRole } = await readAbout(open, team);
    return toldRole === null || isWriting(toldRole) ? 0 : countOutbox(open, team);
  });
}

/** After an exchange: keeps that the role is another one, unless this device itself changed it. */
export async function noteRole(app: App, team: string, kept: number): Promise<void> {
  const { about, members, keys } = await readTeam(app, team);
  const self = members.members.get(keys.id);
  const was = about.toldRole;
  if (!self || self.role === was) return;
  const { role, by } = self;
  const left = kept > 0 ? await app.vault.read((open) => countOutbox(open, team)) : 0;
  const news: TeamAbout['news'] =
    was === null || by === keys.id
      ? null
      : { role, was, by: by ?? null, at: app.now(), sent: isWriting(role) ? Math.max(0, kept - left) : 0 };
  await changeAbout(app, team, (known) => ({ ...known, toldRole: role, news }));
}
