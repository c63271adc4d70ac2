// @vitest-environment happy-dom
// Can removed clients be restored one at a time, and several together?
import { expect, it } from 'vitest';
import type { ListedClient } from '../../../../../lib/protocol/clients';
import { RemovedList } from '../../../../../lib/ui/options/clients/removed-list';
import { createTranslate } from '../../../../../lib/ui/translate';
import { clientsActionsFor } from '../../../../ui-preview/clients-actions';
import { clients } from '../../../../ui-preview/parts';
import { doing, show } from '../../render';

const t = createTranslate('zh');

it('restores all that are selected on one press', async () => {
  const asked: string[][] = [];
  const inList = clientsActionsFor(clients);
  const actions = clientsActionsFor(clients, {
    'clients.page': (query) => inList.ask('clients.page', { ...query, removed: false }),
    'clients.restore': async ({ ids }) => {
      asked.push([...ids]);
      return { done: ids.length };
    },
  });
  const { one, all, text } = show(
    <RemovedList t={t} actions={actions} today="2026-11-24" close={() => {}} />,
  );
  await doing(() => {});
  await doing(() => {});
  await doing(() => one('client-select-all').click());
  await doing(() => one('removed-restore').click());
  await doing(() => {});
  expect(asked.map((ids) => ids.toSorted())).toEqual([clients.map(({ id }) => id).toSorted()]);
  expect(text()).toContain(`已恢复 ${clients.length} 份`);
  expect(all('removed-bulk')).toEqual([]);
});

async function goneOf(row: Partial<ListedClient>) {
  const inList = clientsActionsFor(clients);
  const actions = clientsActionsFor(clients, {
    'clients.page': async (query) => {
      const page = await inList.ask('clients.page', { ...query, removed: false });
      return { ...page, rows: page.rows.map((one) => ({ ...one, ...row })) };
    },
  });
  const { all } = show(<RemovedList t={t} actions={actions} today="2026-11-24" close={() => {}} />);
  await doing(() => {});
  await doing(() => {});
  await new Promise((resolve) => setTimeout(resolve, 150)); // only rows that stay in sight ask
  await doing(() => {});
  return all('client-gone').map((cell) => cell.textContent);
}

it('says who removed each and when, and without a team only when', async () => {
  const [mine, other] = await goneOf({ team: 'one' });
  expect(mine).toMatch(/^您2026年11月20日 \d\d:20 删除$/);
  expect(other).toMatch(/^周明 · 办公室2026年11月20日 \d\d:20 删除$/);
  expect((await goneOf({}))[1]).toMatch(/^2026年11月20日 \d\d:20 删除$/);
});

it('deletes for good only after a question that says how many, what is deleted and what no backup restores', async () => {
  const erased: string[][] = [];
  const inList = clientsActionsFor(clients);
  const actions = clientsActionsFor(clients, {
    'clients.page': (query) => inList.ask('clients.page', { ...query, removed: false }),
    'clients.erase': async ({ ids }) => {
      erased.push([...ids]);
      return { done: ids.length };
    },
  });
  const { one, all, text } = show(
    <RemovedList t={t} actions={actions} today="2026-11-24" close={() => {}} />,
  );
  await doing(() => {});
  await doing(() => {});
  await doing(() => one('client-select-all').click());
  await doing(() => one('removed-erase').click());
  for (const words of [`这 ${clients.length} 份`, '历史版本', '不能撤销', '备份', '团队'])
    expect(one('erase-question').textContent).toContain(words);
  expect(document.activeElement).toBe(one('erase-question-stay')); // the key that asked must not answer with yes
  await doing(() => one('erase-question-stay').click());
  expect([erased, all('erase-question')]).toEqual([[], []]);
  await doing(() => one('removed-erase').click());
  await doing(() => one('erase-question-confirm').click());
  await doing(() => {});
  expect(erased.map((ids) => ids.toSorted())).toEqual([clients.map(({ id }) => id).toSorted()]);
  expect(text()).toContain(`已永久删除 ${clients.length} 份`);
});
