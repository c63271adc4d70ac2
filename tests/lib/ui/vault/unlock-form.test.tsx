// @vitest-environment happy-dom
// Is a person who opened the vault with the recovery code told that the new passphrase is set, after the form has closed?
import { expect, it } from 'vitest';
import type { VaultState } from '../../../../lib/protocol/vault';
import { createTranslate } from '../../../../lib/ui/translate';
import { RecoveredNote } from '../../../../lib/ui/vault/recovered-note';
import { UnlockForm } from '../../../../lib/ui/vault/unlock-form';
import { askOf } from '../../../ui-preview/ask';
import { waitFor } from '../../../wait-for';
import { doing, show, type } from '../render';

const t = createTranslate('zh');

it('first tells its surface that it was opened with the code, and then that it is open', async () => {
  const told: string[] = [];
  const state: VaultState = 'locked';
  const { one } = show(
    <UnlockForm
      t={t}
      ask={askOf({ 'vault.recover': async () => ({ ok: true }) })}
      wait={0}
      onOpen={() => told.push('open')}
      onRecovered={() => told.push(`recovered while ${state}`)}
    />,
  );
  await doing(() => one('vault-forgotten').click());
  await type(one('vault-recover-code'), '01AB0-CDEFG');
  const words = '绿皮火车在雨夜里唱歌 七只陶罐';
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type="password"]'))
    await type(input, words);
  await waitFor(() => doing(() => expect(one('vault-recover').hasAttribute('disabled')).toBe(false))); // the words of the rating are read first
  await doing(() => one('vault-recover').click());
  await doing(() => {});
  expect(told).toEqual(['recovered while locked', 'open']);
});

it('suggests to a person with only a backup to try it elsewhere, and mentions deleting only after that', () => {
  const { one } = show(<UnlockForm t={t} ask={askOf({})} wait={0} />);
  const steps = [...one('vault-from-backup').querySelectorAll('li')].map((step) => step.textContent);
  const at = (word: string) => steps.findIndex((step) => step?.includes(word));
  expect(steps[0]).toContain('先别删');
  expect(at('从备份恢复')).toBeLessThan(at('删除全部内容'));
  expect(at('删了就找不回来')).toBe(at('删除全部内容'));
});

it('has the focus in the passphrase, even when the button that locked still has it', async () => {
  const lock = document.body.appendChild(document.createElement('button'));
  lock.focus();
  const { one } = show(<UnlockForm t={t} ask={askOf({})} wait={0} />);
  await doing(() => {});
  expect(document.activeElement).toBe(one('vault-passphrase'));
  lock.remove();
});

it('says it nowhere else', () => {
  expect(show(<RecoveredNote t={t} isRecovered={false} />).all('vault-recovered')).toEqual([]);
  expect(show(<RecoveredNote t={t} isRecovered />).text()).toContain('新的主密码已设好');
});
