// @vitest-environment happy-dom
// Can removed clients be restored one at a time, and several together?
import { expect, it } from 'vitest';
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
