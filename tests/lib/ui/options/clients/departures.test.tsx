// @vitest-environment happy-dom
// Does a person read who removed a client, get it back with one press, and read nothing more of what is known?
import { expect, it } from 'vitest';
import type { DepartureView } from '../../../../../lib/protocol/departures';
import type { Ask } from '../../../../../lib/protocol/protocol';
import { Departures } from '../../../../../lib/ui/options/clients/departures';
import { createTranslate } from '../../../../../lib/ui/translate';
import { doing, show } from '../../render';

const one: DepartureView = {
  ...{ team: 'a'.repeat(32), teamName: '安捷代办', id: 'c1', name: '王示范', kind: 'removed' },
  ...{ by: '周明 · 办公室', at: Date.parse('2026-12-02T02:23:00Z'), isSeen: false },
};

async function shown(given: readonly DepartureView[]) {
  let all = given;
  const asked: unknown[][] = [];
  const ask = (async (name: string, data: { readonly ids: readonly string[] }) => {
    if (name === 'team.departures') return all;
    if (name === 'team.line') return null;
    asked.push([name, data]);
    if (name === 'team.departures-seen')
      all = all.map((two) => (data.ids.includes(two.id) ? { ...two, isSeen: true } : two));
    return { ok: true, done: 1 };
  }) as unknown as Ask;
  let restored = 0;
  const page = show(
    <Departures
      t={createTranslate('zh')}
      ask={ask}
      restored={() => {
        restored += 1;
      }}
    />,
  );
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
  };
  await settle();
  return { ...page, asked, settle, restored: () => restored };
}

it('says who removed which client, and restores it', async () => {
  const { one: part, all, asked, settle, restored } = await shown([one]);
  expect(part('departure').textContent).toContain('周明 · 办公室 删除了“王示范”');
  await doing(() => part('departure-restore').click());
  await settle();
  expect(asked).toEqual([
    ['clients.restore', { ids: ['c1'] }],
    ['team.departures-seen', { ids: ['c1'] }],
  ]);
  expect(all('departure')).toEqual([]);
  expect(restored()).toBe(1);
});

it('says that what went to another team is no longer synced, until that is known', async () => {
  const { one: part, all, asked, settle } = await shown([{ ...one, kind: 'left' }]);
  expect(part('departure').textContent).toMatch(/把“王示范”移出了团队“安捷代办”.*不再同步.*本机的这份还在/);
  expect(all('departure-restore')).toEqual([]);
  await doing(() => part('departure-seen').click());
  await settle();
  expect(asked).toEqual([['team.departures-seen', { ids: ['c1'] }]]);
  expect(all('departure')).toEqual([]);
});
