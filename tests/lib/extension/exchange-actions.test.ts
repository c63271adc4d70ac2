// @vitest-environment happy-dom
// Does a vault that is made by a restore lock with the screen, as any new one does?
import { expect, it, vi } from 'vitest';
import { backupActions } from '../../../lib/extension/exchange-actions';
import { screenLock } from '../../../lib/extension/screen-lock';

vi.mock('../../../lib/extension/exchange-port', () => ({ runExchange: async () => ({}) }));

it.each([
  ['into a new vault', 'a new passphrase', [[true]]],
  ['into the open one', null, []],
])('a restore %s', async (_, passphrase, turned) => {
  const turn = vi.spyOn(screenLock, 'turn').mockResolvedValue(true);
  await backupActions.restore(new File([''], 'b'), 'secret', passphrase, { signal: null } as never);
  expect(turn.mock.calls).toEqual(turned);
});
