// @vitest-environment happy-dom
// Can a colleague be invited without the mouse?
import { expect, it } from 'vitest';
import { webdavView } from '../../../../ui-preview/team-scene';
import { doing } from '../../render';
import { teamTab } from './team-tab';

it('invites with Enter in the name, where the form begins', async () => {
  const { one, press, write, kinds } = await teamTab([webdavView]);
  await press('team-invite');
  expect(document.activeElement).toBe(one('team-invite-name'));
  const enter = () =>
    doing(() => one('team-invite-name').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' })));
  await enter();
  expect(kinds()).not.toContain('team.invite');
  await write('team-invite-name', '王芳');
  await enter();
  expect(kinds()).toContain('team.invite');
});
