// @vitest-environment happy-dom
// Does the first page list the clients that somebody has to decide about, each with the way to the decision, and is nothing then said to be done?
import { expect, it } from 'vitest';
import type { ClientListQuery } from '../../../../../lib/protocol/clients';
import type { Ask } from '../../../../../lib/protocol/protocol';
import type { BoardReading } from '../../../../../lib/ui/options/filings/use-board';
import { TodaySection } from '../../../../../lib/ui/options/today/today-section';
import { createTranslate } from '../../../../../lib/ui/translate';
import { doing, show } from '../../render';

const board = {
  state: { parts: [], status: 'whole', done: 0, total: 0 },
  again: () => {},
  renew: async () => {},
} as unknown as BoardReading;

it('lists them, and leads to one', async () => {
  const asked: ClientListQuery[] = [];
  const led: unknown[] = [];
  const ask = (async (name: string, query: ClientListQuery) => {
    if (name !== 'clients.page') return null;
    asked.push(query);
    return { rows: [{ id: 'a', name: '杭州示例云帆', colour: '#123456' }], total: 1 };
  }) as unknown as Ask;
  const { one, all } = show(
    <TodaySection
      t={createTranslate('zh')}
      today="2026-11-24"
      actions={{ ask, calendar: async () => {}, print: () => {} }}
      precheck={{ ask, clients: async () => [] } as never}
      board={board}
      openPaper={() => {}}
      openFiling={() => {}}
      openClient={(at) => led.push(at)}
      openClients={() => {}}
      openPrecheck={() => {}}
      openTeam={() => {}}
    />,
  );
  for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
  expect(asked[0]?.undecided).toBe(true);
  const group = one('today-undecided-group');
  expect(group.querySelector('h3')?.textContent).toMatch(/^待决定/);
  expect(group.textContent).toContain('杭州示例云帆');
  const button = group.querySelector('button');
  expect(button?.textContent).toBe('去决定');
  await doing(() => button?.click());
  expect(led).toEqual([{ clientId: 'a', place: null }]);
  expect(all('today-empty')).toEqual([]);
});
