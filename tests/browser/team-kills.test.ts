// Does every acknowledged edit reach the team exactly once when the browser is killed while it sends?
import { describe, expect, it } from 'vitest';
import { canRun } from '../cluster/engine';
import { PACKAGES, PROGRAMS } from '../cluster/lighttpd';
import { proveSendKills } from './team-kills';

describe.runIf(canRun(PROGRAMS, PACKAGES))('a browser that is killed while it sends to its team', () => {
  it('T30: loses no acknowledged edit and sends none twice, through two kills', async () => {
    const report = await proveSendKills(2);
    expect(report).toMatchObject({ kills: 2, lost: 0, doubled: 0, lostScans: 0, behind: 0 });
    expect(report.acknowledged).toBeGreaterThan(3); // more than what was shared at first
  });
});
