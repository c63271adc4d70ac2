// Who knows the key to the store that members share? The present members, and those who were removed before it was changed.
import type { Access } from '../../team/access';
import { currentMembers, type Members } from '../../team/members';
import type { TeamAbout } from '../../team/team-about';
import { userOf } from './store-access';

/** A device that is being removed knows the key that others still use. */
export const withOwed = (about: TeamAbout, device: string): TeamAbout => ({
  ...about,
  owed: [...new Set([...about.owed, device])],
});

/** The removed devices that know it; one whose removal failed is still in the team. */
export const owedBy = ({ owed }: TeamAbout, { members }: Members): readonly string[] =>
  owed.filter((device) => members.get(device)?.lastSegment !== null);

/** All present members have this key now, and nobody who left knows it. */
export function withSharedKey(about: TeamAbout, members: Members, access: Access): TeamAbout {
  const user = userOf(access);
  const now = currentMembers(members).map(({ device: { id } }) => [id, user] as const);
  return { ...about, users: { ...about.users, ...Object.fromEntries(now) }, owed: [] };
}
