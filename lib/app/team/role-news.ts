// Which role did an admin give this device? Kept until the person has read of it.
import type { TeamAbout } from '../../team/team-about';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import { readTeam } from './connect';

/** After an exchange: keeps that the role is another one, unless this device itself changed it. */
export async function noteRole(app: App, team: string): Promise<void> {
  const { about, members, keys } = await readTeam(app, team);
  const self = members.members.get(keys.id);
  const was = about.toldRole;
  if (!self || self.role === was) return;
  const { role, by } = self;
  const news: TeamAbout['news'] =
    was === null || by === keys.id ? null : { role, was, by: by ?? null, at: app.now() };
  await changeAbout(app, team, (known) => ({ ...known, toldRole: role, news }));
}
