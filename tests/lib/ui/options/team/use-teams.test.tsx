// @vitest-environment happy-dom
// Does the line below the navigation hear at once what the team's card shows?
import { expect, it } from 'vitest';
import type { TeamView } from '../../../../../lib/protocol/team';
import { teamView } from '../../../../ui-preview/team-scene';
import { teamTab } from './team-tab';

it('tells the rest of the page when a synchronisation has ended', async () => {
  const before = { ...teamView.sync, isRunning: true, lastDone: null };
  let teams: readonly TeamView[] = [{ ...teamView, sync: before }];
  const { press, standings } = await teamTab([], { 'team.list': async () => teams });
  teams = [{ ...teamView, sync: { ...before, isRunning: false, lastDone: 1 } }];
  await press('team-invite');
  await press('clients-back');
  expect(new Set(standings).size).toBe(2);
});
