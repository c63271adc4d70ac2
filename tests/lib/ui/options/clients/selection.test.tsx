// @vitest-environment happy-dom
// Do actions on several clients apply only to those that the list shows?
import { describe, expect, it } from 'vitest';
import { doing, type } from '../../render';
import { list, t } from './thousand-clients';

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
