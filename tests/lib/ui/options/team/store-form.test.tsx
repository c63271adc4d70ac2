// @vitest-environment happy-dom
// Does the form of a store say why something typed is refused?
import { expect, it } from 'vitest';
import { teamTab } from './team-tab';

it('says beside the folder why it is refused', async () => {
  const { one, press, write } = await teamTab([]);
  await press('team-new');
  const said = () => one('team-folder').closest('.team-field')?.querySelector('small')?.textContent ?? '';
  expect(said()).toBe('');
  await write('team-folder', '我们的 团队/');
  expect(said()).toContain('不能有中文和空格');
  expect(one('team-folder').getAttribute('aria-invalid')).toBe('true');
  await write('team-folder', 'beian/team');
  expect(said()).toBe('');
});
