// Are all of a team's records there, each once, after a browser was killed while it read them?
import { describe, expect, it } from 'vitest';
import { canRun } from '../cluster/engine';
import { PACKAGES, PROGRAMS } from '../cluster/lighttpd';
import { provePullKills } from './team-pull-kills';

describe.runIf(canRun(PROGRAMS, PACKAGES))(
  'a browser that is killed while it reads its team’s records',
  () => {
    it('T30: loses none, has none twice and goes on where it was, through three kills', async () => {
      const report = await provePullKills(3);
      expect(report).toMatchObject({
        kills: 3,
        lost: 0,
        doubled: 0,
        wrongCursors: 0,
        damages: 0,
        lostSaves: 0,
      });
      expect(report.whileReading).toBeGreaterThan(0);
    });
  },
);
