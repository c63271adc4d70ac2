// How is a team's stored data changed when several acts do so at once? One after the other.
import { keepAbout, readAbout, type TeamAbout } from '../../team/team-about';
import type { App } from '../state/app';

/** Changes a team's stored data besides its journal; throws `no-team`. */
export async function changeAbout(
  { teams, vault }: Pick<App, 'teams' | 'vault'>,
  team: string,
  change: (about: TeamAbout) => TeamAbout,
): Promise<void> {
  await teams.inTurn(() => vault.write(async (open) => keepAbout(open, change(await readAbout(open, team)))));
}
