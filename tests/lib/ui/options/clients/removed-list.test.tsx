// @vitest-environment happy-dom
// Do removed clients come back one by one, and several together?
import { expect, it } from 'vitest';
import { RemovedList } from '../../../../../lib/ui/options/clients/removed-list';
import { createTranslate } from '../../../../../lib/ui/translate';
import { deskActionsFor } from '../../../../ui-preview/desk';
import { clients } from '../../../../ui-preview/parts';
import { doing, show } from '../../render';

const t = createTranslate('zh');

it('restores all that are selected on one press', async () => {
  const asked: string[][] = [];
  const inList = deskActionsFor(clients);
  const actions = deskActionsFor(clients, {
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
