// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { TabView } from '../../../../lib/protocol/tab';
import { Typed } from '../../../../lib/ui/panel/typed';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

const t = createTranslate('zh');
const { sole, blocked } = views;
if (!sole || !blocked) throw new Error('no such view');

/** The part of the panel, with every act written down. */
function part(view: TabView) {
  const done: unknown[][] = [];
  const act = async (type: string, ...data: unknown[]) => void done.push([type, ...data]);
  const shown = show(<Typed view={view} t={t} act={act} />);
  return { ...shown, done };
}

it('offers what was typed in the page for the client, in one list with one press', async () => {
  const { one, done } = part(sole);
  expect(one('panel-typed').textContent).toContain('2026-12-01');
  expect(one('panel-typed').textContent).not.toContain('13900000002'); // masked as everywhere
  await doing(() => one('panel-take-typed').click());
  const values = ['service.openDate 0', 'access.resource 0', 'subjectPrincipal.emergencyPhone'];
  expect(done).toEqual([['tab.take-typed', { values }]]);
  expect(part(blocked).all('panel-typed')).toEqual([]);
});
