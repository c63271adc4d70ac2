// @vitest-environment happy-dom
// When there is no vault yet, is only one of the two ways to a new passphrase shown, and restoring first when it was requested?
import { expect, it } from 'vitest';
import type { OptionsActions } from '../../../../lib/ui/options/actions';
import { VaultSection } from '../../../../lib/ui/options/vault-section';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { doing, show } from '../render';

const unasked = () => Promise.reject(new Error('not asked for'));
// nothing else is asked of the actions while there is no vault
const actions = {
  ask: askOf({}),
  create: unasked,
  backup: { open: unasked, restore: unasked },
} as unknown as OptionsActions;

const section = (isRestoring: boolean) =>
  show(
    <VaultSection
      t={createTranslate('zh')}
      state="none"
      wait={0}
      autoLockMinutes={10}
      isCodeShown={false}
      {...{ actions, isRestoring }}
      onRecoveryCode={() => {}}
      onRestored={() => {}}
      onChange={() => {}}
    />,
  );

it('opens restoring when that was asked for, without the form of a new vault', async () => {
  const { one, all } = section(true);
  expect(one('restore-fold').hasAttribute('open')).toBe(true);
  expect(all('vault-create')).toEqual([]);
  await doing(() => one('restore-none').click());
  expect(all('vault-create')).toHaveLength(1);
  expect(one('restore-fold').hasAttribute('open')).toBe(false);
});

it('hides the form of a new vault once restoring is opened', async () => {
  const { one, all } = section(false);
  expect(all('vault-create')).toHaveLength(1);
  const fold = one('restore-fold') as HTMLDetailsElement; // the test id of the details element
  await doing(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  expect(all('vault-create')).toEqual([]);
});
