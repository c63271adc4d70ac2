// @vitest-environment happy-dom
// Where is the focus after the pressed element has disappeared from the panel?
import { expect, it } from 'vitest';
import type { TabView } from '../../../../lib/protocol/tab';
import { NEXT } from '../../../../lib/ui/panel/next-button';
import { useNextInFocus } from '../../../../lib/ui/panel/use-next';
import { views } from '../../../ui-preview/views';
import { doing, show } from '../render';

type Shown = Pick<TabView, 'binding' | 'filling'>;
const { binding = null } = views.ready ?? {};
const filling = { done: 1, total: 3 };

function Part(view: Shown) {
  useNextInFocus(view);
  return view.binding && !view.filling ? <button id={NEXT} type="button" /> : <input />;
}

it('moves to the next element once a client is chosen, and once a fill has ended', async () => {
  const { draw } = show(<Part binding={null} filling={null} />);
  const then = async (view: Shown) => {
    draw(<Part {...view} />);
    await doing(() => {});
    return document.activeElement?.id;
  };
  expect(await then({ binding, filling: null })).toBe(NEXT);
  expect(await then({ binding, filling })).toBe('');
  expect(await then({ binding, filling: null })).toBe(NEXT);
});

it('is taken from no element that has it, and by none that is only redrawn', async () => {
  const { draw, root } = show(<Part binding={null} filling={null} />);
  draw(<Part binding={binding} filling={null} />);
  await doing(() => {});
  root.querySelector('button')?.blur();
  draw(<Part binding={binding} filling={null} />);
  await doing(() => {});
  expect(document.activeElement).toBe(document.body);
  const other = document.body.appendChild(document.createElement('input'));
  other.focus();
  draw(<Part binding={binding} filling={filling} />);
  draw(<Part binding={binding} filling={null} />);
  await doing(() => {});
  expect(document.activeElement).toBe(other);
});
