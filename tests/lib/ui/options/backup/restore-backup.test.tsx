// @vitest-environment happy-dom
// Does a restore say which clients stay removed, and bring them back with one press?
import { expect, it } from 'vitest';
import { NOTHING } from '../../../../../lib/app/exchange/channel';
import { RestoreBackup } from '../../../../../lib/ui/options/backup/restore-backup';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { waitFor } from '../../../../wait-for';
import { doing, show, type } from '../../render';

const t = createTranslate('zh');
const removed = Array.from({ length: 14 }, (_, at) => ({ id: `c${at}`, name: `示例${at}公司` }));

const unasked = () => Promise.reject(new Error('not asked for'));

async function restored(these: typeof removed) {
  const asked: string[][] = [];
  const ask = askOf({
    'clients.restore': async ({ ids }) => {
      asked.push([...ids]);
      return { done: ids.length };
    },
  });
  const told: unknown[] = [];
  const result = { ...NOTHING, clients: 20, kept: 6, removed: these };
  const shown = show(
    <RestoreBackup
      t={t}
      ask={ask}
      restore={async () => result}
      open={unasked}
      isNewVault={false}
      onDone={(...words) => void told.push(words)}
    />,
  );
  const file = shown.one('restore-file') as HTMLInputElement; // the test id of the file input
  Object.defineProperty(file, 'files', { value: [new File(['x'], 'b.beiantong-backup')] });
  await doing(() => void file.dispatchEvent(new Event('change', { bubbles: true })));
  await type(shown.one('restore-passphrase'), 'a passphrase');
  await doing(() => shown.one('restore-apply').click());
  await doing(() => {});
  return { ...shown, asked, told };
}

it('names those that stay removed and brings all of them back', async () => {
  const { one, asked, text } = await restored(removed);
  expect(text()).toContain('备份里有 14 份已在这台电脑上删除');
  expect(text()).toContain('示例0公司、示例1公司');
  await doing(() => one('restore-bring-back').click());
  expect(asked).toEqual([removed.map(({ id }) => id)]);
  expect(one('restore-removed').textContent).toBe('已恢复 14 份');
});

it('asks nothing when none was removed', async () => {
  const { all, text } = await restored([]);
  expect(text()).toContain('保持不变 6 份');
  expect(all('restore-removed')).toEqual([]);
});

it('says beforehand what happens to the existing clients, to removed ones and to the passphrase', () => {
  const { text } = show(
    <RestoreBackup
      t={t}
      ask={askOf({})}
      restore={async () => ({ ...NOTHING })}
      open={unasked}
      isNewVault={false}
      onDone={() => {}}
    />,
  );
  for (const said of ['只在本机有的，原样保留', '两个版本都保留', '本机已删除的不会自动恢复', '主密码不变'])
    expect(text()).toContain(said);
});

it('passes on what was restored, because the form closes when a new vault opens', async () => {
  const { told } = await restored([]);
  expect(told).toEqual([[null, expect.stringContaining('恢复完成')]]);
});

it('is submitted by Enter too, and says what is missing when it cannot be', async () => {
  const tried: unknown[] = [];
  const restore = async (...given: unknown[]) => {
    tried.push(given.slice(1, 3));
    return { ...NOTHING, clients: 1 };
  };
  const { one, root } = show(
    <RestoreBackup
      t={t}
      ask={askOf({})}
      restore={restore}
      open={unasked}
      isNewVault={false}
      onDone={() => {}}
    />,
  );
  const send = () => doing(() => (one('restore') as HTMLFormElement).requestSubmit());
  expect(one('restore-apply').hasAttribute('disabled')).toBe(false); // else the browser would not send it
  await send();
  expect(one('restore-lacks').textContent).toBe('请先选择备份文件。');
  expect(document.activeElement).toBe(one('restore-file'));
  const file = one('restore-file') as HTMLInputElement; // the test id of the file input
  Object.defineProperty(file, 'files', { value: [new File(['x'], 'b.beiantong-backup')] });
  await doing(() => void file.dispatchEvent(new Event('change', { bubbles: true })));
  await send();
  expect(one('restore-lacks').textContent).toBe('请输入做这份备份时的密码。');
  await type(one('restore-passphrase'), 'a passphrase');
  expect(one('restore-lacks').textContent).toBe('');
  await send();
  expect(tried).toEqual([['a passphrase', null]]);
  for (const input of root.querySelectorAll('input'))
    expect(input.labels?.length || input.getAttribute('aria-label')).toBeTruthy();
});

it('opens a backup before it asks for the passphrase of a new vault', async () => {
  const tried: unknown[] = [];
  const open = async (_file: File, passphrase: string) => {
    tried.push(['open', passphrase]);
    if (passphrase !== 'right') throw new Error('wrong-passphrase');
    return NOTHING;
  };
  const restore = async (_file: File, ...given: unknown[]) => {
    tried.push(['restore', ...given.slice(0, 2)]);
    return NOTHING;
  };
  const { one, all } = show(
    <RestoreBackup t={t} ask={askOf({})} {...{ restore, open }} isNewVault onDone={() => {}} />,
  );
  const send = async () => {
    await doing(() => one('restore-apply').click());
    await doing(() => {});
  };
  const file = one('restore-file') as HTMLInputElement; // the test id of the file input
  Object.defineProperty(file, 'files', { value: [new File(['x'], 'b.beiantong-backup')] });
  await doing(() => void file.dispatchEvent(new Event('change', { bubbles: true })));
  await type(one('restore-passphrase'), 'wrong');
  expect(one('restore-apply').textContent).toBe('打开备份');
  await send();
  expect(one('job').textContent).toContain('备份密码不对');
  expect(all('restore-new')).toEqual([]);
  await type(one('restore-passphrase'), 'right');
  await send();
  expect(document.activeElement).toBe(one('restore-new'));
  const next = 'lantern walnut 7 orchard kite';
  await type(one('restore-new'), next);
  await type(one('restore-new-again'), next);
  await waitFor(() => expect(one('restore-apply').hasAttribute('disabled')).toBe(false)); // the word lists are loaded
  await send();
  expect(tried).toEqual([
    ['open', 'wrong'],
    ['open', 'right'],
    ['restore', 'right', next],
  ]);
});
