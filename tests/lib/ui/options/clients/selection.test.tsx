// @vitest-environment happy-dom
// Do actions on several clients apply only to those that the list shows?
import { describe, expect, it } from 'vitest';
import type { ClientSummary } from '../../../../../lib/protocol/clients';
import type { ManyActions } from '../../../../../lib/ui/options/clients/bulk-bar';
import { ClientList } from '../../../../../lib/ui/options/clients/client-list';
import { createTranslate } from '../../../../../lib/ui/translate';
import { clientsActionsFor } from '../../../../ui-preview/clients-actions';
import { doing, show, type } from '../../render';

const t = createTranslate('en');
const clients = Array.from(
  { length: 1000 },
  (_, at): ClientSummary => ({
    id: `c${at}`,
    name: `Client ${at}`,
    last4: '0000',
    colour: '#336699',
    province: 'zhejiang',
    domains: [],
    tags: [],
    documents: 0,
    filings: 0,
  }),
);

async function list(
  answers: Parameters<typeof clientsActionsFor>[1] = {},
  many?: ManyActions,
  count = clients.length,
) {
  const opened: string[] = [];
  const shown = show(
    <ClientList
      t={t}
      actions={clientsActionsFor(clients.slice(0, count), answers)}
      version={0}
      today="2026-11-24"
      many={many}
      open={(id) => opened.push(id)}
    />,
  );
  await doing(() => {});
  await doing(() => {});
  const press = (key: string) =>
    doing(
      () => void shown.one('client-grid').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    );
  return { ...shown, opened, press };
}

describe('a selection', () => {
  it('does nothing with selected clients while the search hides them, and keeps them selected', async () => {
    const removed: unknown[] = [];
    const { press, one, all, text } = await list({
      'clients.remove': async ({ ids }) => {
        removed.push(ids);
        return { done: ids.length };
      },
    });
    await press(' ');
    await press('ArrowDown');
    await press(' ');
    await type(one('client-search'), 'Client 99');
    for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
    expect(all('client-bulk')).toEqual([]);
    await press('ArrowDown');
    await press(' ');
    expect(text()).toContain('1 selected');
    expect(one('bulk-hidden').textContent).toContain('2 more');
    await press('Delete');
    await doing(() => one('remove-question-confirm').click());
    expect(removed).toEqual([['c990']]);
  });

  it('says in the question which of them wait for codes', async () => {
    const verdict = { provider: 'aliyun', verdict: null, next: null, filings: 1, have: 0, asked: 0 };
    const { press, one } = await list(
      {
        'clients.standing': async ({ ids }) =>
          ids.map((id) => ({ id, ...verdict, state: id === 'c0' ? ('sms' as const) : ('draft' as const) })),
      },
      undefined,
      3,
    );
    await new Promise((done) => setTimeout(done, 120));
    await doing(() => {});
    for (const key of [' ', 'ArrowDown', ' ', 'Delete']) await press(key);
    expect(one('remove-question').textContent).toContain(t('clients.remove.running', { n: 1 }));
  });
});
