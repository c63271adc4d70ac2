// @vitest-environment happy-dom
// Can everybody get back from a filter of the list: is one that fits nobody any more dropped, and can all be cleared?
import { expect, it } from 'vitest';
import type { ClientListPage, ClientListQuery } from '../../../../../lib/protocol/clients';
import { doing } from '../../render';
import { clients, list } from './thousand-clients';

const [first] = clients;
const row = { ...first, isUndecided: false, group: null, team: null, ends: null } as never;

/** A list of two, of which so many are to be decided. */
const pages =
  (undecided: () => number) =>
  async (query: ClientListQuery): Promise<ClientListPage> => {
    const isNone = (query.undecided && undecided() === 0) || query.search !== '';
    const total = isNone ? 0 : query.undecided ? 1 : 2;
    const rows = total === 0 ? [] : [row];
    const ids = rows.map(() => 'c0');
    return { rows, total, all: 2, ids, undecided: undecided(), damaged: 0, tags: [], groups: [] } as never;
  };

it('shows all again once the last one was decided elsewhere', async () => {
  let undecided = 1;
  const { one, all, press } = await list({
    'clients.page': pages(() => undecided),
    'clients.mark': async () => ({ done: 1 }),
  });
  await doing(() => one('client-filter-undecided').click());
  await doing(() => {});
  expect(one('client-filter-undecided').getAttribute('aria-pressed')).toBe('true');
  undecided = 0;
  await press(' ');
  await doing(() => one('client-bulk').querySelector<HTMLElement>('.clients-colour')?.click());
  for (let round = 0; round < 4; round += 1) await doing(() => {});
  expect(all('client-filter-undecided')).toEqual([]);
  expect(one('client-count').textContent).toBe('2 clients');
});

it('offers to clear what finds nothing', async () => {
  const { one, all } = await list({ 'clients.page': pages(() => 0) });
  const search = one('client-search') as HTMLInputElement;
  await doing(() => {
    search.value = 'nobody';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  for (let round = 0; round < 3; round += 1) await doing(() => {});
  await doing(() => one('client-filter-clear').click());
  for (let round = 0; round < 3; round += 1) await doing(() => {});
  expect(all('client-filter-clear')).toEqual([]);
  expect(all('client-row').length).toBeGreaterThan(0);
});
