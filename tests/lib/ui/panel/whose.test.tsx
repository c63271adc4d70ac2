// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { TabView } from '../../../../lib/protocol/tab';
import { Whose } from '../../../../lib/ui/panel/whose';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

const t = createTranslate('zh');
const { sole, blocked } = views;
if (!sole || !blocked) throw new Error('no such view');

/** The part of the panel, with every act written down. */
function part(view: TabView) {
  const done: unknown[][] = [];
  const act = async (type: string, ...data: unknown[]) => void done.push([type, ...data]);
  const actions = { act, ask: askOf({}), openOptions: () => {} } as unknown as Parameters<
    typeof Whose
  >[0]['actions'];
  const shown = show(<Whose view={view} t={t} actions={actions} />);
  return { ...shown, done };
}

it('says that the only client was bound without a press, with the press against it, until something was filled', async () => {
  const { one, done } = part(sole);
  expect(one('panel-sole').textContent).toContain('已选：');
  await doing(() => one('panel-sole-not').click());
  expect(done).toEqual([['tab.unbind']]);
  expect(part({ ...sole, receipt: [] }).all('panel-sole')).toEqual([]);
  expect(part(blocked).all('panel-sole')).toEqual([]);
});
