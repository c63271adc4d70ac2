// @vitest-environment happy-dom
// Is a person protected from losing with one press what the second copy still contains?
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { CopyState } from '../../../../lib/protocol/vault';
import { Rescue } from '../../../../lib/ui/options/rescue';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { show } from '../render';

const none: CopyState = { state: 'no-vault', at: null, clients: 0, files: 0, leftOut: 0 };

const refused = () => Promise.reject(new Error('not asked for'));

async function rescue(answer: () => Promise<CopyState>) {
  const acceptLoss = vi.fn();
  const shown = show(
    <Rescue
      fault="lost"
      t={createTranslate('zh')}
      acceptLoss={acceptLoss}
      backup={{ open: refused, restore: refused }}
      ask={askOf({ 'vault.copy': answer })}
      onRestored={() => {}}
      onCopyRestored={() => {}}
    />,
  );
  await act(async () => void (await Promise.resolve()));
  return { ...shown, acceptLoss };
}

it('offers to begin anew beside a second copy only after saying what that deletes', async () => {
  const { one } = await rescue(async () => ({ ...none, state: 'other-vault', at: 1, clients: 3, files: 5 }));
  const fold = one('vault-begin-anew');
  expect(fold.hasAttribute('open')).toBe(false);
  expect(fold.contains(one('vault-accept-loss'))).toBe(true);
  expect(fold.textContent).toContain('加密副本里的 3 份主体档案、5 份材料会一并删除');
});

it('offers it at once when nothing is left', async () => {
  const { all, one, acceptLoss } = await rescue(async () => none);
  expect(all('vault-begin-anew')).toEqual([]);
  one('vault-accept-loss').click();
  expect(acceptLoss).toHaveBeenCalledOnce();
});

it('offers nothing that deletes before it is known whether there is a copy', async () => {
  const { all } = await rescue(() => Promise.reject(new Error('no answer')));
  expect(all('vault-accept-loss')).toEqual([]);
});
