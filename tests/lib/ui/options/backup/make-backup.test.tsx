// @vitest-environment happy-dom
// Does the line that says there is no backup lead to making one?
import { expect, it } from 'vitest';
import { MakeBackup } from '../../../../../lib/ui/options/backup/make-backup';
import { createTranslate } from '../../../../../lib/ui/translate';
import { doing, show } from '../../render';

const t = createTranslate('zh');
const DAY = 86_400_000;
const now = 400 * DAY;
const shown = (lastBackup: number | null) =>
  show(
    <MakeBackup
      t={t}
      actions={
        {
          due: async () => null,
          later: () => {},
          backUp: async () => null,
          restore: async () => null,
        } as never
      }
      lastBackup={lastBackup}
      now={now}
      onDone={() => {}}
    />,
  );

it('opens the form with the focus in it when there is no backup, or an old one', async () => {
  for (const last of [null, now - 300 * DAY]) {
    const { one } = shown(last);
    const fold = one('backup-make-fold') as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    await doing(() => one('backup-begin').click());
    expect(fold.open).toBe(true);
    expect(fold.contains(document.activeElement)).toBe(true);
  }
});

it('has no such button after a recent backup', () => {
  expect(shown(now - DAY).all('backup-begin')).toEqual([]);
});
