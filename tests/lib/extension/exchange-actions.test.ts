// @vitest-environment happy-dom
// Does a new vault lock together with the screen from the start, whether it was made with a passphrase or by a restore?
import { expect, it, vi } from 'vitest';
import { backupActions } from '../../../lib/extension/exchange-actions';
import { screenLock } from '../../../lib/extension/screen-lock';
import { vaultActions } from '../../../lib/extension/surface';

vi.mock('../../../lib/extension/ask', () => ({ ask: async () => ({ ok: true }) }));
vi.mock('../../../lib/extension/exchange-port', () => ({ runExchange: async () => ({}) }));

it.each([
  ['into a new vault', 'a new passphrase', [[true]]],
  ['into the open one', null, []],
])('a restore %s', async (_, passphrase, turned) => {
  const turn = vi.spyOn(screenLock, 'turn').mockResolvedValue(true);
  await backupActions.restore(new File([''], 'b'), 'secret', passphrase, { signal: null } as never);
  expect(turn.mock.calls).toEqual(turned);
});

it('one that a passphrase makes', async () => {
  const turn = vi.spyOn(screenLock, 'turn').mockResolvedValue(true);
  await vaultActions.create('a new passphrase', '');
  expect(turn.mock.calls).toEqual([[true]]);
});
