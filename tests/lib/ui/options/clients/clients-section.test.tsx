// @vitest-environment happy-dom
// Does the desk lead to its list and back, and does the build that cannot read certificates say so where reading would be?
import { expect, it } from 'vitest';
import type { ClientSummary } from '../../../../../lib/protocol/clients';
import { ClientsSection } from '../../../../../lib/ui/options/clients/clients-section';
import { createTranslate } from '../../../../../lib/ui/translate';
import { deskActionsFor } from '../../../../ui-preview/desk';
import { doing, show, type } from '../../render';

it.each([undefined, { kind: 'recognition', id: null } as const])(
  'says so above the list, opened by %o',
  async (begin) => {
    const shown = show(
      <ClientsSection t={createTranslate('zh')} actions={deskActionsFor([])} version={0} begin={begin} />,
    );
    await doing(() => {});
    expect(shown.one('recognition-lite').textContent).toContain('精简版');
    expect(shown.all('client-read')).toEqual([]);
    await doing(() => shown.one('client-new').click());
    for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
    expect(shown.all('client-editor')).toHaveLength(1);
    expect(shown.all('client-read-papers')).toEqual([]);
    await doing(() => shown.one('client-tab-documents').click());
    expect(shown.one('documents-lite').textContent).toContain('精简版');
    expect(shown.all('documents-read')).toEqual([]);
  },
);

it('comes back from a client to the search, the row and the focus that were left', async () => {
  const clients = Array.from(
    { length: 300 },
    (_, at): ClientSummary => ({
      id: `c${at}`,
      name: `样例客户 ${at}`,
      last4: '0000',
      colour: '#336699',
      province: 'zhejiang',
      domains: [],
      tags: [],
      documents: 0,
      filings: 0,
    }),
  );
  const shown = show(
    <ClientsSection t={createTranslate('zh')} actions={deskActionsFor(clients)} version={0} />,
  );
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
  };
  await settle();
  expect(document.activeElement).toBe(document.body); // the page begins where the browser begins it
  await type(shown.one('client-search'), '样例客户 2');
  await settle();
  const press = (key: string) =>
    doing(
      () => void shown.one('client-grid').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    );
  for (let down = 0; down < 60; down += 1) await press('ArrowDown');
  const row = shown.one('client-grid').getAttribute('aria-activedescendant');
  await press('Enter');
  await settle();
  expect(shown.all('client-grid')).toEqual([]);
  await doing(() => shown.one('desk-back').click());
  await settle();
  expect(shown.one('client-search')).toHaveProperty('value', '样例客户 2');
  expect(shown.one('client-grid').getAttribute('aria-activedescendant')).toBe(row);
  expect(document.activeElement).toBe(shown.one('client-grid'));
});
