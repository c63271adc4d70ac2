// @vitest-environment happy-dom
// Does a filing that went off lead on to the next client by name, and offer nobody where there is only one?
import { expect, it } from 'vitest';
import type { NextClient as Found } from '../../../../lib/protocol/clients';
import { NextClient } from '../../../../lib/ui/panel/next-client';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { views } from '../../../ui-preview/views';
import { waitFor } from '../../../wait-for';
import { doing, show } from '../render';

const verdict = { status: 'incomplete', fails: 0, asks: 2, documents: 0 } as const;
const next = { id: 'n', name: '上海样本航图软件有限公司', colour: '#b0602c', verdict };

function shown(found: Found) {
  const binding = views.blocked?.binding;
  if (!binding) throw new Error('the preview has a bound tab');
  const pressed: unknown[] = [];
  const asked: unknown[] = [];
  const ask = askOf({
    'clients.next': async (data) => {
      asked.push(data);
      return found;
    },
  });
  const parts = show(
    <NextClient
      {...{ binding, ask }}
      t={createTranslate('zh')}
      act={async (type, ...[data]) => void pressed.push(data === undefined ? [type] : [type, data])}
    />,
  );
  return { ...parts, pressed, asked, binding };
}

it('names the readiest client and what is left of it; one press goes on with it, another chooses', async () => {
  const { all, one, pressed, asked, binding } = shown({ others: 3, next });
  await waitFor(() => expect(all('panel-next-client')).toHaveLength(1));
  expect(asked).toEqual([{ clientId: binding.client.id, provider: binding.provider }]);
  expect(one('panel-next-client').textContent).toContain(next.name);
  expect(one('filing-counts').textContent).toContain('2');
  await doing(() => one('panel-next-client').click());
  await doing(() => one('panel-other-client').click());
  expect(pressed).toEqual([['tab.bind', { clientId: 'n' }], ['tab.unbind']]);
});

it('leads to the choice where no draft is at this provider', async () => {
  const { all, one, pressed } = shown({ others: 3, next: null });
  await waitFor(() => expect(all('panel-other-client')).toHaveLength(1));
  expect(one('panel-other-client').textContent).toBe('办下一个客户');
  expect(all('panel-next-client')).toEqual([]);
  await doing(() => one('panel-other-client').click());
  expect(pressed).toEqual([['tab.unbind']]);
});

it('is nothing for whoever has one client alone', async () => {
  const { asked, text } = shown({ others: 0, next: null });
  await waitFor(() => expect(asked).toHaveLength(1));
  await doing(() => {});
  expect(text()).toBe('');
});
