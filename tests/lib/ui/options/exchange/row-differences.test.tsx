// @vitest-environment happy-dom
// Is it shown what a row changes in a stored client before anything is imported, with many changes folded?
import { expect, it } from 'vitest';
import type { Change } from '../../../../../lib/filing/client/client-changes';
import { ImportPreview } from '../../../../../lib/ui/options/exchange/import-preview';
import { createTranslate } from '../../../../../lib/ui/translate';
import { NO_CHOICES } from '../../../../ui-preview/clients-actions';
import { doing, show } from '../../render';

const change = (part: string, before: string, after: string): Change => ({
  ...{ part, of: '', kind: 'changed' as const },
  ...{ before, after },
});
const row = { row: 2, last4: '07K3', kind: null, place: '', colour: '', services: 1, documents: 0 };

async function preview(changes: readonly Change[], same: number) {
  const asked: string[] = [];
  const shown = show(
    <ImportPreview
      t={createTranslate('zh')}
      apply={() => {}}
      cancel={() => {}}
      columns={[]}
      found={{
        rows: [
          { ...row, key: 'new', name: '新的', isKnown: false },
          { ...row, key: 'old', name: '已有的', isKnown: true },
        ],
        faults: [],
        store: () => Promise.reject(new Error('nothing is taken')),
        differences: async (key) => {
          asked.push(key);
          return { changes, same, choices: NO_CHOICES, draft: { people: [], services: [] } };
        },
      }}
    />,
  );
  await doing(() => {});
  await doing(() => {});
  expect(asked).toEqual(['old']);
  return shown;
}

it('shows a few changes with old and new value, and counts what is the same', async () => {
  const { one, all } = await preview([change('entity.mailAddress', '甲路1号', '乙路2号')], 17);
  expect(one('import-changes').textContent).toMatch(/甲路1号.*→.*乙路2号/);
  expect(one('import-changes').textContent).toContain('另有 17 项与现有档案相同');
  expect(all('import-changes-fold')).toEqual([]);
});

it('folds many changes under their number and first names', async () => {
  const parts = ['entity.mailAddress', 'entity.certAddress', 'entity.remark', 'entity.investor'];
  const { one } = await preview(
    parts.map((part) => change(part, '旧', '新')),
    3,
  );
  const fold = one('import-changes-fold');
  expect((fold as HTMLDetailsElement).open).toBe(false);
  expect(fold.textContent).toContain('将更新 4 项');
  expect(fold.textContent).toContain('通信地址');
});

it('says of a row without news that nothing changes', async () => {
  const { one, all } = await preview([], 20);
  expect(one('import-same').textContent).toBe('没有变化：表格里的 20 项与现有档案相同');
  expect(all('import-changes')).toEqual([]);
});
