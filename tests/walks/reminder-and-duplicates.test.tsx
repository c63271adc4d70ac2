// @vitest-environment happy-dom
// Do the surfaces say calmly what is due, show long lists of pairs page by page, and say plainly when nothing is stored?
import { describe, expect, it } from 'vitest';
import type { BackupAge } from '../../lib/protocol/backup-age';
import { backupAge } from '../../lib/protocol/backup-age';
import type { DuplicateView, ListedClient } from '../../lib/protocol/clients';
import { BackupReminder } from '../../lib/ui/options/backup/backup-reminder';
import { Duplicates } from '../../lib/ui/options/clients/duplicates';
import { createTranslate } from '../../lib/ui/translate';
import { doing, show } from '../lib/ui/render';
import { clientsActionsFor } from '../ui-preview/clients-actions';
import { waitFor } from '../wait-for';

const t = createTranslate('zh');
const DAY = 86_400_000;
const settle = () => doing(() => {});

describe('a reminder of the backup', () => {
  const reminder = async (age: BackupAge | null) => {
    const acts: string[] = [];
    const actions = { due: async () => age, later: () => void acts.push('later') };
    const shown = show(
      <BackupReminder t={t} actions={actions} version={0} open={() => void acts.push('open')} />,
    );
    await settle();
    return { ...shown, acts };
  };

  it('is shown when there is none or it is old, leads to it, and is postponed with one press', async () => {
    const { one, all, acts } = await reminder(backupAge(0, 40 * DAY));
    expect(one('backup-due').textContent).toContain('上次备份已是 40 天前');
    await doing(() => one('backup-due-open').click());
    await doing(() => one('backup-due-later').click());
    expect(acts).toEqual(['open', 'later']);
    expect(all('backup-due')).toEqual([]);
    expect((await reminder(backupAge(null, 0))).one('backup-due').dataset.state).toBe('none');
  });

  it('is not shown while the backup is recent, and where nobody needs to know of it', async () => {
    for (const age of [backupAge(0, 30 * DAY), backupAge(5 * DAY, 0), null])
      expect((await reminder(age)).all('backup-due')).toEqual([]);
  });
});

describe('possible duplicates', () => {
  const client = (id: string): ListedClient => ({
    id,
    name: `示例公司 ${id}`,
    last4: '014E',
    colour: '#2f7d6b',
    province: '浙江',
    domains: [],
    tags: [],
    group: null,
    isUndecided: false,
    documents: 0,
    filings: 0,
    ends: null,
  });
  const pairs = Array.from(
    { length: 41 },
    (_, at): DuplicateView => ({ first: client(`a${at}`), second: client(`b${at}`), shared: ['name'] }),
  );

  it('are shown page by page, and only that page is sent', async () => {
    let left = pairs;
    const asked: number[][] = [];
    const duplicates = async ({ from, count }: { readonly from: number; readonly count: number }) => {
      asked.push([from, count]);
      return { pairs: left.slice(from, from + count), total: left.length };
    };
    const actions = clientsActionsFor([], {
      'clients.duplicates': duplicates,
      'clients.merge': async ({ apply }) => {
        if (apply) left = left.slice(0, 40);
        return apply ? { ok: true, rev: 2 } : { ok: false, reason: 'conflict', conflicts: [] };
      },
    });
    const { one, all, text } = show(<Duplicates t={t} actions={actions} open={() => {}} close={() => {}} />);
    await settle();
    expect(all('duplicate')).toHaveLength(20);
    expect(one('duplicate-count').textContent).toBe('共 41 对');
    for (const _ of [1, 2]) {
      await doing(() => one('page-after').click());
      await settle();
    }
    expect(all('duplicate')).toHaveLength(1);
    expect(text()).toContain('示例公司 a40');
    expect(asked).toEqual([
      [0, 20],
      [20, 20],
      [40, 20],
    ]);
    await doing(() => one('duplicate-merge').click());
    await settle();
    await settle();
    await doing(() => one('merge-apply').click());
    await waitFor(() => expect(all('duplicate')).toHaveLength(20)); // the page of the last pair went with it
    expect(text()).toContain('示例公司 a39');
  });
});
