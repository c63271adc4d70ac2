// Do the sentences about faults of a team name buttons and fields by the words that stand on them?
import { expect, it } from 'vitest';
import { team } from '../../../../lib/ui/text/team';
import { teamFaults } from '../../../../lib/ui/text/team-faults';
import { teamMembers } from '../../../../lib/ui/text/team-members';
import { teamSetup } from '../../../../lib/ui/text/team-setup';

/** Words of the browser itself. */
const BROWSERS = ['继续前往'];

it.each(['zh', 'en'] as const)('every quoted name is one of ours: %s', (language) => {
  const ours = new Set<string>(
    [...Object.values(team), ...Object.values(teamMembers), ...Object.values(teamSetup)].map(
      (text) => text[language],
    ),
  );
  const quoted = Object.values(teamFaults).flatMap((text) =>
    [...text[language].matchAll(/“([^”]+)”/gu)].map(([, name = '']) => name),
  );
  expect(quoted.length).toBeGreaterThan(2);
  expect(quoted.filter((name) => !BROWSERS.includes(name) && !ours.has(name))).toEqual([]);
});
