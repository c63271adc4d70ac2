// @vitest-environment happy-dom
// Does the list of acts say when it does not reach back to the first?
import { expect, it } from 'vitest';
import type { AuditEntry } from '../../../../../lib/protocol/vault';
import { ActivityLog } from '../../../../../lib/ui/options/activity-log/activity-log';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { doing, show } from '../../render';

const ACT: AuditEntry = { action: 'save', at: 0, detail: '', rev: 1, ref: '', name: null };

async function log(stored: number) {
  const ask = askOf({
    'vault.receipts': async ({ most }) => Array.from({ length: Math.min(most, stored) }, () => ACT),
  });
  const shown = show(<ActivityLog t={createTranslate('zh')} actions={{ ask, save: () => {} }} />);
  await doing(() => {});
  await doing(() => {});
  return shown;
}

it('says that older acts are not listed, and nothing where all are', async () => {
  expect((await log(10_000)).all('receipts-older')).toEqual([]);
  expect((await log(10_001)).one('receipts-older').textContent).toBe(
    '只列出最近 10,000 条，更早的没有列出。',
  );
});
