// @vitest-environment happy-dom
// Is it said before a shared client is removed that all colleagues lose it, while one on this device goes at once and can be taken back?
import { expect, it } from 'vitest';
import type { ClientListPage } from '../../../../../lib/protocol/clients';
import { doing } from '../../render';
import { clients, list } from './thousand-clients';

const pageOf = (team: string | null) => async (): Promise<ClientListPage> => {
  const row = { ...clients[0], isUndecided: false, group: null, team, ends: null };
  return {
    rows: [row],
    total: 1,
    all: 1,
    ids: ['c0'],
    undecided: 0,
    damaged: 0,
    tags: [],
    groups: [],
  } as never;
};

async function removed(team: string | null) {
  const acts: unknown[] = [];
  const shown = await list({
    'clients.page': pageOf(team),
    'clients.remove': async ({ ids }: { readonly ids: readonly string[] }) => {
      acts.push(ids);
      return { done: ids.length };
    },
  });
  await doing(() => shown.one('client-remove').click());
  await doing(() => {});
  return { ...shown, acts };
}

it('asks about a shared one', async () => {
  const { one, acts } = await removed('a'.repeat(32));
  expect(acts).toEqual([]);
  expect(one('remove-question').textContent).toContain('removed for all colleagues too');
});

it('removes one of this device at once', async () => {
  const { all, acts } = await removed(null);
  expect(acts).toEqual([['c0']]);
  expect(all('remove-question')).toEqual([]);
});
