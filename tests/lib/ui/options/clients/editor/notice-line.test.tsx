// @vitest-environment happy-dom
// Does the editor of a client whose filing came back say how far its notice is worked off, and lead back to it?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Client } from '../../../../../../lib/filing/client/client';
import { NoticeLine } from '../../../../../../lib/ui/options/clients/editor/notice-line';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { askOf } from '../../../../../ui-preview/ask';
import { detailRefused } from '../../../../../ui-preview/refused';
import { waitFor } from '../../../../../wait-for';
import { doing, show } from '../../../render';

const sample = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const refusal = { text: '通信地址不详细', on: '2026-11-23' };
const withFiling = (state: 'refused' | 'submitted') => ({
  ...sample,
  filings: sample.filings.map((filing) => ({ ...filing, state, refusal })),
});

it('counts the mended causes and leads back', async () => {
  const led: unknown[] = [];
  const actions = {
    ask: askOf({ 'filings.detail': async () => detailRefused() }),
    toFiling: (which: unknown) => void led.push(which),
  };
  const line = (state: 'refused' | 'submitted') => (
    <NoticeLine t={createTranslate('zh')} actions={actions} draft={withFiling(state)} rev={3} />
  );
  const { one, all, draw } = show(line('refused'));
  await waitFor(() => expect(one('client-notice').textContent).toBe('驳回意见 已改好 1 / 4回到驳回意见'));
  await doing(() => one('client-notice-back').click());
  expect(led).toEqual([{ clientId: sample.id, filingId: sample.filings[0]?.id }]);
  draw(line('submitted'));
  expect(all('client-notice')).toEqual([]);
});
