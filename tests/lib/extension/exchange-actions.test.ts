// @vitest-environment happy-dom
// Does a new vault lock together with the screen from the start, whether it was made with a passphrase or by a restore, and when is a backup due?
import { expect, it, vi } from 'vitest';
import { backupActions } from '../../../lib/extension/exchange-actions';
import { screenLock } from '../../../lib/extension/screen-lock';
import { vaultActions } from '../../../lib/extension/surface';

const answers: Record<string, unknown> = {};
vi.mock('../../../lib/extension/ask', () => ({ ask: async (type: string) => answers[type] ?? { ok: true } }));
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

it.each([
  ['not while its recovery code is not kept yet', false, null],
  ['once the code is kept', true, { state: 'none', days: 0 }],
])('a backup of a vault with a client is due: %s', async (_, isRecoveryKept, due) => {
  answers['vault.about'] = { lastBackup: null, isRecoveryKept };
  answers['clients.page'] = { all: 1 };
  expect(await backupActions.due()).toEqual(due);
});
