// @vitest-environment happy-dom
// Do the keys do what a person expects: go to the first row found by a search, act on all selected rows?

import { describe, expect, it } from 'vitest';
import type { ClientSummary } from '../../../../../lib/protocol/clients';
import { ClientList } from '../../../../../lib/ui/options/clients/client-list';
import { createTranslate } from '../../../../../lib/ui/translate';
import { clientsActionsFor } from '../../../../ui-preview/clients-actions';
import { doing, show } from '../../render';

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

async function list(answers: Parameters<typeof clientsActionsFor>[1] = {}) {
  const opened: string[] = [];
  const shown = show(
    <ClientList
      t={t}
      actions={clientsActionsFor(clients, answers)}
      version={0}
      today="2026-11-24"
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

describe('the keys of the list', () => {
  it('removes with Delete all selected rows, wherever the current row is', async () => {
    const removed: (readonly string[])[] = [];
    const { press, one, all } = await list({
      'clients.remove': async ({ ids }) => {
        removed.push(ids);
        return { done: ids.length };
      },
    });
    for (const key of [' ', 'ArrowDown', ' ', 'ArrowDown', 'Delete']) await press(key);
    expect(one('remove-question').textContent).toContain('Remove the 2 selected clients?');
    expect(document.activeElement).toBe(one('remove-question-stay'));
    await doing(() => one('remove-question-stay').click());
    expect([removed, all('remove-question')]).toEqual([[], []]);
    expect(document.activeElement).toBe(one('client-grid'));
    await press('Delete');
    await doing(() => one('remove-question-confirm').click());
    expect(removed).toEqual([['c0', 'c1']]);
    expect(one('client-restore').textContent).toBe('Undo');
  });

  it('goes with ArrowDown from the search to its first row', async () => {
    const { one, press, opened } = await list();
    await searching(one('client-search'), 'ArrowDown');
    expect(document.activeElement).toBe(one('client-grid'));
    await press('Enter');
    expect(opened).toEqual(['c0']);
  });

  it('opens with Enter the first row found, and not the first of the list before', async () => {
    const { one, opened } = await list();
    const search = one('client-search');
    await searching(search, 'Enter'); // nothing is searched for: the rows themselves
    expect(document.activeElement).toBe(one('client-grid'));
    search.focus();
    (search as HTMLInputElement).value = 'Client 77';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
    expect(opened).toEqual(['c77']);
  });
});

async function searching(search: HTMLElement, key: string): Promise<void> {
  search.focus();
  await doing(() => void search.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}
